import type { ErrorCode } from "@songhua/kernel";
import type { ErrorText } from "../../catalogue.ts";

/** What went wrong (title) and how to mend it (mend), for every code that can reach a person. */
export const errors: Record<ErrorCode, ErrorText> = {
  bad_request: {
    title: "요청을 이해할 수 없습니다",
    mend: "표시된 항목을 확인하고 다시 보내세요.",
  },
  unauthenticated: {
    title: "먼저 로그인하세요",
    mend: "전자우편 링크나 패스키로 로그인하세요.",
  },
  forbidden: {
    title: "권한이 없습니다",
    mend: "행사 운영자에게 권한을 요청하세요.",
  },
  not_found: {
    title: "페이지나 항목이 없습니다",
    mend: "제거되었거나 주소가 잘못되었을 수 있습니다.",
  },
  conflict: {
    title: "그사이 다른 사람이 수정했습니다",
    mend: "새로 고쳐 최신 상태를 본 뒤 다시 수정하세요.",
  },
  too_large: {
    title: "요청이 너무 큽니다",
    mend: "한 번에 적게 보내거나 더 작은 파일을 쓰세요.",
  },
  too_many_requests: {
    title: "시도가 너무 많습니다",
    mend: "1분쯤 뒤에 다시 시도하세요.",
  },
  internal: {
    title: "서버에 문제가 생겼습니다",
    mend: "데이터는 그대로입니다. 다시 시도하고, 또 생기면 발생 시각을 담당자에게 알려 주세요.",
  },
  unsupported_media: {
    title: "지원하지 않는 파일 형식입니다",
    mend: "XLSX 통합 문서나 CSV 파일을 사용하세요.",
  },
  setup_already_done: {
    title: "초기 설정이 이미 끝났습니다",
    mend: "로그인하거나 관리자에게 초대를 요청하세요.",
  },
  sign_in_link_invalid: {
    title: "로그인 링크가 더 이상 유효하지 않습니다",
    mend: "링크는 짧은 시간 동안 한 번만 쓸 수 있습니다. 새로 요청하세요.",
  },
  passkey_rejected: {
    title: "패스키가 받아들여지지 않았습니다",
    mend: "다른 패스키를 쓰거나 전자우편 링크로 로그인하세요.",
  },
  last_administrator: {
    title: "마지막 관리자는 제거할 수 없습니다",
    mend: "먼저 다른 관리자를 지정하세요.",
  },
  time_zone_unknown: {
    title: "알 수 없는 시간대 “{{zone}}”",
    mend: "Asia/Shanghai, Europe/Moscow처럼 지역 이름으로 적으세요. +08:00만으로는 부족합니다.",
  },
  slots_overlap: {
    title: "{{date}} {{time}} 시간대가 겹칩니다",
    mend: "한 구간을 줄이거나 옮겨 겹치지 않게 하세요.",
  },
  dates_reversed: {
    title: "끝나는 날이 시작하는 날보다 빠릅니다",
    mend: "두 날짜를 확인하세요.",
  },
  slug_taken: {
    title: "주소 “{{slug}}”는 이미 사용 중입니다",
    mend: "연도를 붙이는 등 다른 주소를 고르세요.",
  },
  event_archived: {
    title: "보관된 행사입니다",
    mend: "보관된 행사는 바꿀 수 없습니다. 바꾸려면 보관을 해제하세요.",
  },
  session_outside_event: {
    title: "세션이 행사 기간을 벗어납니다",
    mend: "{{from}}부터 {{to}} 사이의 날을 고르세요.",
  },
  local_time_missing: {
    title: "{{zone}}의 {{date}}에는 {{time}}이 없습니다",
    mend: "시계를 앞당기는 시간입니다. 앞뒤의 다른 시각을 고르세요.",
  },
  identifier_invalid: {
    title: "“{{value}}”는 올바른 {{scheme}} 번호가 아닙니다",
    mend: "숫자가 빠졌거나 틀려 검증번호가 맞지 않습니다. 등록증과 대조하세요.",
  },
  identifier_taken: {
    title: "번호 {{value}}는 다른 기관의 것입니다",
    mend: "그 기관을 쓰거나 둘을 합치세요.",
  },
  organisation_in_use: {
    title: "사용 중인 기관입니다",
    mend: "참가자, 공급·수요, 협약을 먼저 옮기거나 다른 기관과 합치세요.",
  },
  merge_with_itself: {
    title: "기관을 자기 자신과 합칠 수 없습니다",
    mend: "서로 다른 두 기관을 고르세요.",
  },
  registration_closed: {
    title: "참가 신청이 마감되었습니다",
    mend: "참가를 원하시면 운영자에게 연락하세요.",
  },
  registration_duplicate: {
    title: "{{email}}은 이미 신청되어 있습니다",
    mend: "이 주소로 로그인하여 신청 내용을 보거나 바꾸세요.",
  },
  answer_missing: {
    title: "“{{question}}”에 답해 주세요",
    mend: "입력한 뒤 다시 보내세요.",
  },
  answer_invalid: {
    title: "“{{question}}”의 답이 맞지 않습니다",
    mend: "주어진 답에서 고르거나 요구된 형식으로 적으세요.",
  },
  participant_not_approved: {
    title: "승인되지 않은 참가자입니다",
    mend: "먼저 신청을 승인하세요.",
  },
  already_checked_in: {
    title: "{{time}}에 이미 입장했습니다",
    mend: "같은 명찰을 든 다른 사람이면 신분증을 확인하세요.",
  },
  badge_unknown: {
    title: "이 행사의 명찰이 아닙니다",
    mend: "이름으로 찾으세요.",
  },
  workbook_unreadable: {
    title: "통합 문서로 읽을 수 없는 파일입니다",
    mend: "표 계산 프로그램에서 열어 XLSX로 다시 저장하세요.",
  },
  workbook_encrypted: {
    title: "암호로 보호된 통합 문서입니다",
    mend: "암호 없이 사본을 저장하여 올리세요.",
  },
  workbook_macros: {
    title: "매크로가 들어 있는 통합 문서입니다",
    mend: "매크로 없는 XLSX로 저장하여 올리세요.",
  },
  workbook_too_large: {
    title: "파일이 {{limitMb}} MB보다 큽니다",
    mend: "그림과 빈 시트를 지우거나 여러 파일로 나누세요.",
  },
  workbook_bomb: {
    title: "압축을 풀면 지나치게 커지는 파일입니다",
    mend: "표 계산 프로그램에서 새로 저장하세요. 그래도 같으면 믿지 마세요.",
  },
  workbook_encoding: {
    title: "파일의 문자 인코딩을 알 수 없습니다",
    mend: "UTF-8 CSV나 XLSX로 저장하세요.",
  },
  workbook_empty: {
    title: "통합 문서에 행이 없습니다",
    mend: "첫 행에 제목을, 그 아래 행마다 한 건씩 적으세요.",
  },
  workbook_no_sheet: {
    title: "알려진 제목이 있는 시트가 없습니다",
    mend: "여기서 받을 수 있는 서식과 제목을 비교하세요.",
  },
  workbook_too_many_rows: {
    title: "{{limit, number}}행을 넘습니다",
    mend: "파일을 나누어 차례로 가져오세요.",
  },
  import_not_ready: {
    title: "시험 실행이 끝나지 않았습니다",
    mend: "모든 행을 검사한 뒤 확인하세요.",
  },
  import_already_applied: {
    title: "이미 실행된 가져오기입니다",
    mend: "다시 하려면 먼저 되돌리세요.",
  },
  import_not_undoable: {
    title: "더 이상 되돌릴 수 없는 가져오기입니다",
    mend: "그 뒤 항목이 바뀌었거나 쓰였습니다. 하나씩 고치세요.",
  },
  import_in_use: {
    title: "이 가져오기의 항목 {{count}}개가 쓰이고 있습니다",
    mend: "먼저 사용을 해제하거나, 가져오기를 그대로 두고 하나씩 고치십시오: {{used}}.",
  },
  validity_reversed: {
    title: "유효 기간의 끝이 시작보다 빠릅니다",
    mend: "두 날짜를 확인하세요.",
  },
  match_ended: {
    title: "이 매칭은 끝났습니다",
    mend: "항목 하나의 기한이 지났거나, 철회되었거나, 바뀌는 중입니다. 지금의 매칭을 확인하세요.",
  },
  listing_state: {
    title: "항목이 “{{state}}” 상태라서 할 수 없습니다",
    mend: "새로 고쳐 현재 상태를 확인하세요.",
  },
  exclusion_same: {
    title: "기관을 자기 자신과 떼어 둘 수 없습니다",
    mend: "서로 다른 두 기관을 고르세요.",
  },
  request_expired: {
    title: "상담 신청이 만료되었습니다",
    mend: "상담을 다시 신청하세요.",
  },
  request_state: {
    title: "이미 응답한 상담 신청입니다",
    mend: "새로 고쳐 응답을 확인하세요.",
  },
  request_duplicate: {
    title: "두 기관 사이에 이미 신청이 있습니다",
    mend: "응답을 기다리거나 앞선 신청을 철회하세요.",
  },
  request_excluded: {
    title: "서로 만나지 않게 정해진 기관입니다",
    mend: "운영자가 제한을 풀 수 있습니다.",
  },
  request_quota: {
    title: "합의된 상담 수가 규칙의 한도에 이르렀습니다",
    mend: "다른 상담을 먼저 취소하거나 운영자에게 한도를 높여 달라고 하세요.",
  },
  request_rule: {
    title: "행사 규칙에 따라 두 기관은 만날 수 없습니다{{because}}",
    mend: "운영자가 매칭의 규칙에서 바꿀 수 있습니다.",
  },
  timetable_infeasible: {
    title: "모든 조건에 맞는 일정이 없습니다",
    mend: "시간대나 상담석을 늘리거나 고정된 상담을 풀어 주세요. 보고서에 충돌이 나와 있습니다.",
  },
  timetable_stale: {
    title: "일정이 현재 상담보다 오래되었습니다",
    mend: "새로 만든 뒤 게시하세요.",
  },
  meeting_state: {
    title: "상담이 “{{state}}” 상태라서 할 수 없습니다",
    mend: "새로 고쳐 현재 상태를 확인하세요.",
  },
  placement_clash: {
    title: "그 시간에 사람이나 상담석이 이미 차 있습니다",
    mend: "다른 시간대나 상담석을 고르세요. 겹치는 사람: {{people}}",
  },
  disruption_too_late: {
    title: "앞으로 남은 시간대에는 영향이 없습니다",
    mend: "해당 시간대는 이미 지났거나 진행 중입니다. 상담을 진행됨 또는 불참으로 표시하세요.",
  },
  disruption_not_undoable: {
    title: "이제는 되돌릴 수 없습니다",
    mend: "그 뒤에 새 버전이 게시되었거나 시간대가 이미 시작되었습니다. 해당 상담을 옮기거나 새로 넣으세요.",
  },
  amount_negative: {
    title: "금액이 0보다 작습니다",
    mend: "0 이상을 입력하세요. 감액은 정정으로 기록합니다.",
  },
  amount_missing: {
    title: "금액이 없습니다",
    mend: "금액을 적거나 “금액 없음”, “비공개”를 고르세요.",
  },
  amount_unexpected: {
    title: "이 경우에는 금액을 적지 않습니다",
    mend: "금액을 지우거나 “금액”을 고르세요.",
  },
  rate_missing: {
    title: "환율이 없습니다",
    mend: "환율과 그 출처, 날짜를 적으세요.",
  },
  agreement_state: {
    title: "협약이 “{{state}}” 상태라서 할 수 없습니다",
    mend: "체결된 협약은 사유를 적은 정정으로 바꿉니다.",
  },
  agreement_parties: {
    title: "당사자가 맞지 않습니다",
    mend: "이 행사의 서로 다른 기관 2~6곳이어야 합니다.",
  },
  already_confirmed: {
    title: "이 당사자는 이미 서명했습니다",
    mend: "더 할 일이 없습니다.",
  },
  not_a_party: {
    title: "이 협약의 당사자를 대표하지 않습니다",
    mend: "당사자의 대표나 동의를 기록한 운영자가 서명합니다.",
  },
  register_reason_missing: {
    title: "사유가 없습니다",
    mend: "사유를 적으세요. 등록부에 함께 남습니다.",
  },
  version_conflict: {
    title: "그사이 {{version}}판이 저장되었습니다({{author}})",
    mend: "작성한 내용은 그대로 있습니다. 두 문본을 견주어 필요한 것을 골라 다시 저장하세요.",
  },
  version_changed: {
    title: "문본은 이제 {{version}}판이며, 읽은 것은 {{read}}판입니다",
    mend: "새 판과 달라진 점을 읽고 다시 결정하세요.",
  },
  text_incomplete: {
    title: "문본에 빈칸이 남았습니다({{count}}곳)",
    mend: "표시된 곳을 채우세요. 빈칸이 있는 문본은 승인하지 않습니다.",
  },
  text_signed: {
    title: "한 당사자가 이 문본에 서명했습니다",
    mend: "서명이 없어지지 않도록 더는 바꾸지 않습니다. 제안을 철회하거나 서명 뒤에 변경하세요.",
  },
  not_approved: {
    title: "아직 승인하지 않은 당사자가 있습니다({{count}})",
    mend: "각 당사자가 현재 판을 승인한 뒤에 서명할 수 있습니다.",
  },
  claimed_time: {
    title: "서명 기기의 시각이 맞을 수 없습니다",
    mend: "기기의 시계를 맞추고 다시 서명하세요. 서명은 3일 안에 도착해야 합니다.",
  },
  document_missing: {
    title: "아직 문서로 만들어지지 않은 본문입니다",
    mend: "모든 당사자가 본문을 승인하면 당사자나 주최 측이 PDF를 만듭니다.",
  },
  document_exists: {
    title: "서명할 문서가 이미 있습니다",
    mend: "그 문서에 서명하거나, 아직 서명한 사람이 없으면 거두어들이십시오.",
  },
  signed_on_document: {
    title: "이 협약은 문서에 서명합니다",
    mend: "문서를 열어 서명하십시오. 누르기만 하는 확인은 더 이상 인정되지 않습니다.",
  },
  document_moved: {
    title: "그 사이에 다른 사람이 서명했습니다",
    mend: "잃은 것은 없습니다. 지금의 문서에 다시 서명하십시오.",
  },
  document_too_large: {
    title: "파일이 너무 큽니다(최대 {{limitMb}}MB)",
    mend: "첨부를 빼거나 낮은 해상도로 스캔하십시오.",
  },
  document_not_made: {
    title: "제목과 금액만 있는 협약에는 문서가 없습니다",
    mend: "먼저 본문을 쓰고 모든 당사자가 승인하십시오.",
  },
  not_a_signer: {
    title: "이 자리의 서명자가 아닙니다",
    mend: "이 자리에 지정된 계정으로 로그인하거나 주최 측에 문의하십시오.",
  },
  signer_order: {
    title: "먼저 서명할 사람이 있습니다(대기 {{count}})",
    mend: "그들이 서명하면 바로 서명할 수 있습니다.",
  },
  signature_wrong: {
    title: "서명이 인증서와 맞지 않습니다",
    mend: "이 인증서의 키를 골라 다시 서명하십시오. 저장된 것은 없습니다.",
  },
  certificate_expired: {
    title: "인증서가 만료되었습니다",
    mend: "유효한 인증서를 쓰거나 행사 인증기관에서 발급받으십시오.",
  },
  certificate_not_yet_valid: {
    title: "인증서가 아직 유효하지 않습니다",
    mend: "유효해질 때까지 기다리거나 다른 인증서를 쓰십시오.",
  },
  certificate_revoked: {
    title: "인증서가 폐지되었습니다",
    mend: "새로 발급받거나 다른 인증서를 쓰십시오.",
  },
  certificate_wrong_use: {
    title: "문서 서명용 인증서가 아닙니다",
    mend: "서버나 시점확인용이 아닌 서명용 인증서를 쓰십시오.",
  },
  certificate_self_made: {
    title: "스스로 서명한 인증서입니다",
    mend: "인증기관이 발급한 것을 쓰십시오. 행사 인증기관에서는 1분이면 발급됩니다.",
  },
  certificate_refused: {
    title: "쓸 수 없는 인증서입니다({{finding}})",
    mend: "다른 인증서를 쓰거나 행사 인증기관에서 발급받으십시오.",
  },
  key_not_proven: {
    title: "신청이 자기 키로 서명되지 않았습니다",
    mend: "키를 다시 만들어 신청하십시오.",
  },
  upload_not_ours: {
    title: "우리 문서에 서명 하나만 더한 것이 아닙니다({{finding}})",
    mend: "지금의 문서를 내려받아 다른 변경 없이 서명해 올리십시오.",
  },
  upload_unsigned: {
    title: "파일에 새 서명이 없습니다",
    mend: "먼저 쓰시는 프로그램으로 서명한 뒤 올리십시오.",
  },
  scan_kind: {
    title: "스캔은 PDF, PNG 또는 JPEG여야 합니다",
    mend: "이 가운데 한 형식으로 저장하십시오.",
  },
  scan_changed: {
    title: "스캔이 바뀌었습니다",
    mend: "새 스캔을 본 뒤 확인하십시오.",
  },
  same_person: {
    title: "이미 이 스캔을 확인하셨습니다",
    mend: "다른 한 사람이 확인해야 합니다.",
  },
  national_refused: {
    title: "서명된 문서에 대한 서명이 아닙니다({{finding}})",
    mend: "여기서 내려받은 파일 그대로 분리 서명해 그 서명을 올리십시오.",
  },
  authority_key: {
    title: "행사 인증기관의 키 파일이 없어 서명할 수 없습니다",
    mend: "운영자가 SONGHUA_AUTHORITY_KEY_FILE에 지정된 파일을 되돌려 놓아야 합니다.",
  },
  ceremony_moved: {
    title: "그사이 체결식이 진행되었습니다",
    mend: "지금 상태를 보여 줍니다. 필요하면 다시 누르세요.",
  },
  ceremony_state: {
    title: "체결식의 이 단계에서는 할 수 없습니다",
    mend: "체결 순서에 다음 차례가 적혀 있습니다.",
  },
  step_order: {
    title: "앞 단계에 이어질 수 없는 단계입니다",
    mend: "등록, 착수, 이행 순서이며 종료된 것은 거기서 끝납니다.",
  },
  register_has_errors: {
    title: "파일에 오류 행이 있습니다({{rows}})",
    mend: "고치거나, 그 행을 빼겠다고 알려 주세요. 행마다 어긴 규칙이 적혀 있습니다.",
  },
  rates_unreadable: {
    title: "환율표가 아닙니다({{row}}행)",
    mend: "ECB 일별 표, 미 연준 연평균 표, 또는 period, base, currency, rate, source 열이 있는 표를 올려 주세요.",
  },
  release_state: {
    title: "이 발표본의 현재 상태에서는 할 수 없습니다({{state}})",
    mend: "확정된 발표본은 새 판으로 고치고, 만드는 중인 것은 먼저 끝내야 합니다.",
  },
  release_outdated: {
    title: "이 초안을 만든 뒤 다른 발표본이 확정되었습니다",
    mend: "둘을 견주어도 비공개 값이 드러나지 않도록 초안을 다시 만들고 있습니다. 다시 살펴본 뒤 확정해 주세요.",
  },
  release_year_empty: {
    title: "이 발표본에는 {{period}}년 자료가 너무 적어 글로 쓸 수 없습니다",
    mend: "다른 해를 고르세요. 있는 해는 화면의 목록과 발표 자료의 years에 있습니다.",
  },
  definition_changed: {
    title: "정의 {{definition}}이(가) 새 버전 없이 바뀌었습니다",
    mend: "이미 공표된 수치가 있습니다. 바뀐 정의에 다음 버전을 붙이세요.",
  },
  definition_faults: {
    title: "아직 이 정의를 사용할 수 없습니다. 고칠 곳 {{faults}}개",
    mend: "검사하면 고칠 필드와 방법이 모두 나옵니다.",
  },
  definition_needed: {
    title: "“{{by}}”이(가) 이 정의로 계산됩니다",
    mend: "먼저 그 정의의 사용을 중지하거나 산식을 바꾸세요.",
  },
  definition_state: {
    title: "지금 이 정의로는 할 수 없습니다",
    mend: "버전을 확인하세요. 그사이 누가 바꾸었을 수 있습니다. 초안만 고치거나 사용을 시작할 수 있고, 사용 중인 것만 중지할 수 있습니다.",
  },
  run_finished: {
    title: "이미 끝난 작업입니다",
    mend: "필요하면 다시 시작하세요.",
  },
};
