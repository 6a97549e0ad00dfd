/** Letters written by the server: one-time links and decisions. */
export const mail = {
  signIn: {
    subject: "접속 련결주소",
    text: "{{name}}님:\n\n아래 련결주소를 열고 접속하십시오. 3일내에 한번만 사용할수 있습니다.\n{{link}}\n\n본인이 신청하지 않았다면 이 메일을 무시하면 됩니다.\n\n송화",
  },
  invitation: {
    subject: "{{event}}: 초청",
    text: "{{name}}님:\n\n{{event}}에 초청합니다. 아래 련결주소에서 일정과 매칭, 상담을 볼수 있습니다. 3일내에 한번만 사용할수 있습니다.\n{{link}}\n\n송화",
  },
  approval: {
    subject: "{{event}}: 등록이 통과되였습니다",
    text: "{{name}}님:\n\n{{event}} 등록이 심사를 통과하였습니다. 아래 련결주소에서 일정과 매칭, 상담을 볼수 있습니다. 3일내에 한번만 사용할수 있습니다.\n{{link}}\n\n송화",
  },
  role: {
    subject: "{{event}}: 접속권한",
    text: "{{name}}님:\n\n{{event}}의 접속권한이 부여되였습니다. 아래 련결주소로 접속하십시오. 3일내에 한번만 사용할수 있습니다.\n{{link}}\n\n송화",
  },
  registration: {
    subject: "{{event}}: 등록을 접수하였습니다",
    text: "{{name}}선생님, 안녕하십니까.\n\n{{event}}에 등록해주셔서 감사합니다. 주최측에서 심사한 다음 결과를 전자우편으로 알려드리겠습니다.\n\n송화",
  },
  decline: {
    subject: "{{event}}: 등록결과",
    text: "{{name}}선생님, 안녕하십니까.\n\n유감스럽게도 {{event}} 주최측에서는 선생님의 등록을 통과시키지 못하였습니다.\n\n{{note}}\n\n송화",
  },
};
