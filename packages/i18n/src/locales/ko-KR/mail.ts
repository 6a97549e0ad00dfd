/** Letters written by the server: one-time links and decisions. */
export const mail = {
  signIn: {
    subject: "로그인 링크",
    text: "{{name}} 님,\n\n아래 링크를 열어 로그인해 주십시오. 3일 동안 한 번만 사용할 수 있습니다.\n{{link}}\n\n직접 요청하지 않으셨다면 이 메일을 무시하셔도 됩니다.\n\n송화",
  },
  invitation: {
    subject: "{{event}}: 초대",
    text: "{{name}} 님,\n\n{{event}}에 초대합니다. 아래 링크에서 일정과 매칭, 상담을 확인하실 수 있습니다. 3일 동안 한 번만 사용할 수 있습니다.\n{{link}}\n\n송화",
  },
  approval: {
    subject: "{{event}}: 등록 승인",
    text: "{{name}} 님,\n\n{{event}} 등록이 승인되었습니다. 아래 링크에서 일정과 매칭, 상담을 확인하실 수 있습니다. 3일 동안 한 번만 사용할 수 있습니다.\n{{link}}\n\n송화",
  },
  role: {
    subject: "{{event}}: 접근 권한",
    text: "{{name}} 님,\n\n{{event}}의 접근 권한이 부여되었습니다. 아래 링크로 로그인해 주십시오. 3일 동안 한 번만 사용할 수 있습니다.\n{{link}}\n\n송화",
  },
  registration: {
    subject: "{{event}}: 등록을 접수했습니다",
    text: "{{name}} 님, 안녕하십니까.\n\n{{event}}에 등록해 주셔서 감사합니다. 주최 측에서 검토한 뒤 결과를 메일로 알려 드립니다.\n\n송화",
  },
  decline: {
    subject: "{{event}}: 등록 결과",
    text: "{{name}} 님, 안녕하십니까.\n\n{{event}} 주최 측에서 귀하의 등록을 받아들이지 못했습니다.\n\n{{note}}\n\n송화",
  },
};
