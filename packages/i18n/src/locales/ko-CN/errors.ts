import type { ErrorCode } from "@songhua/kernel";
import type { ErrorText } from "../../catalogue.ts";

/** What went wrong (title) and how to mend it (mend), for every code that can reach a person. */
export const errors: Record<ErrorCode, ErrorText> = {
  bad_request: {
    title: "요청을 리해할수 없습니다",
    mend: "표시된 항목을 확인하고 다시 보내십시오.",
  },
  unauthenticated: {
    title: "먼저 로그인하십시오",
    mend: "전자우편련결 혹은 통행열쇠로 로그인하십시오.",
  },
  forbidden: {
    title: "권한이 없습니다",
    mend: "행사 운영일군에게 권한을 요청하십시오.",
  },
  not_found: {
    title: "페지나 항목이 없습니다",
    mend: "제거되였거나 주소가 틀렸을수 있습니다.",
  },
  conflict: {
    title: "그사이 다른 사람이 수정하였습니다",
    mend: "새로고침하여 최신상태를 본 다음 다시 수정하십시오.",
  },
  too_large: {
    title: "요청이 너무 큽니다",
    mend: "한번에 적게 보내거나 더 작은 파일을 리용하십시오.",
  },
  too_many_requests: {
    title: "시도가 너무 많습니다",
    mend: "1분쯤 지나서 다시 시도하십시오.",
  },
  internal: {
    title: "봉사기에 고장이 생겼습니다",
    mend: "자료는 그대로 있습니다. 다시 시도하고 또 생기면 그 시간을 담당자에게 알리십시오.",
  },
  unsupported_media: {
    title: "지원하지 않는 파일류형입니다",
    mend: "XLSX표나 CSV파일을 리용하십시오.",
  },
  setup_already_done: {
    title: "초기설정이 이미 끝났습니다",
    mend: "로그인하거나 관리자에게 초청을 요청하십시오.",
  },
  sign_in_link_invalid: {
    title: "로그인련결이 더는 유효하지 않습니다",
    mend: "련결은 짧은 시간내에 한번만 쓸수 있습니다. 새로 요청하십시오.",
  },
  passkey_rejected: {
    title: "통행열쇠가 접수되지 않았습니다",
    mend: "다른 통행열쇠를 쓰거나 전자우편련결로 로그인하십시오.",
  },
  last_administrator: {
    title: "마지막 관리자는 제거할수 없습니다",
    mend: "먼저 다른 관리자를 지정하십시오.",
  },
  time_zone_unknown: {
    title: "알수 없는 시간대 “{{zone}}”",
    mend: "Asia/Shanghai, Europe/Moscow처럼 지역이름으로 적으십시오. +08:00만으로는 부족합니다.",
  },
  slots_overlap: {
    title: "{{date}} {{time}} 시간대가 겹칩니다",
    mend: "한 구간을 줄이거나 옮겨 겹치지 않게 하십시오.",
  },
  dates_reversed: {
    title: "끝나는 날이 시작하는 날보다 빠릅니다",
    mend: "두 날자를 확인하십시오.",
  },
  slug_taken: {
    title: "주소 “{{slug}}”는 이미 쓰이고있습니다",
    mend: "년도를 붙이는 등 다른 주소를 선택하십시오.",
  },
  event_archived: {
    title: "보관된 행사입니다",
    mend: "보관된 행사는 고칠수 없습니다. 고치려면 보관을 해제하십시오.",
  },
  session_outside_event: {
    title: "일정이 행사기간을 벗어납니다",
    mend: "{{from}}부터 {{to}}사이의 날을 선택하십시오.",
  },
  local_time_missing: {
    title: "{{zone}}의 {{date}}에는 {{time}}이 없습니다",
    mend: "시계를 앞당기는 시간입니다. 앞뒤의 다른 시간을 선택하십시오.",
  },
  identifier_invalid: {
    title: "“{{value}}”는 옳은 {{scheme}}번호가 아닙니다",
    mend: "수자가 빠졌거나 틀려 검사번호가 맞지 않습니다. 등록증과 대조하십시오.",
  },
  identifier_taken: {
    title: "번호 {{value}}는 다른 기관의것입니다",
    mend: "그 기관을 쓰거나 둘을 합치십시오.",
  },
  organisation_in_use: {
    title: "사용중인 기관입니다",
    mend: "참가자, 공급과 수요, 협약을 먼저 옮기거나 다른 기관과 합치십시오.",
  },
  merge_with_itself: {
    title: "기관을 자기자신과 합칠수 없습니다",
    mend: "서로 다른 두 기관을 선택하십시오.",
  },
  registration_closed: {
    title: "참가신청이 마감되였습니다",
    mend: "참가를 원하시면 운영일군에게 련락하십시오.",
  },
  registration_duplicate: {
    title: "{{email}}은 이미 신청되여있습니다",
    mend: "이 주소로 로그인하여 신청내용을 보거나 고치십시오.",
  },
  answer_missing: {
    title: "“{{question}}”에 대답하십시오",
    mend: "써넣은 다음 다시 보내십시오.",
  },
  answer_invalid: {
    title: "“{{question}}”의 대답이 맞지 않습니다",
    mend: "주어진 대답에서 선택하거나 요구한 형식으로 적으십시오.",
  },
  participant_not_approved: {
    title: "승인되지 않은 참가자입니다",
    mend: "먼저 신청을 승인하십시오.",
  },
  already_checked_in: {
    title: "{{time}}에 이미 입장하였습니다",
    mend: "같은 명패를 가진 다른 사람이면 신분증을 확인하십시오.",
  },
  badge_unknown: {
    title: "이 행사의 명패가 아닙니다",
    mend: "이름으로 찾으십시오.",
  },
  workbook_unreadable: {
    title: "표로 읽을수 없는 파일입니다",
    mend: "표처리프로그람에서 열어 XLSX로 다시 보존하십시오.",
  },
  workbook_encrypted: {
    title: "암호로 보호된 표입니다",
    mend: "암호없이 사본을 보존하여 올리적재하십시오.",
  },
  workbook_macros: {
    title: "마크로가 들어있는 표입니다",
    mend: "마크로가 없는 XLSX로 보존하여 올리적재하십시오.",
  },
  workbook_too_large: {
    title: "파일이 {{limitMb}} MB보다 큽니다",
    mend: "그림과 빈 표를 지우거나 여러 파일로 나누십시오.",
  },
  workbook_bomb: {
    title: "압축을 풀면 지나치게 커지는 파일입니다",
    mend: "표처리프로그람에서 새로 보존하십시오. 그래도 같으면 믿지 마십시오.",
  },
  workbook_encoding: {
    title: "파일의 문자부호화를 알수 없습니다",
    mend: "UTF-8 CSV나 XLSX로 보존하십시오.",
  },
  workbook_empty: {
    title: "표에 행이 없습니다",
    mend: "첫행에 제목을, 그아래에 행마다 한건씩 적으십시오.",
  },
  workbook_no_sheet: {
    title: "알려진 제목이 있는 표가 없습니다",
    mend: "여기서 받을수 있는 견본과 제목을 비교하십시오.",
  },
  workbook_too_many_rows: {
    title: "{{limit, number}}행을 넘습니다",
    mend: "파일을 나누어 차례로 가져오십시오.",
  },
  import_not_ready: {
    title: "시험실행이 끝나지 않았습니다",
    mend: "모든 행을 검사한 다음 확인하십시오.",
  },
  import_already_applied: {
    title: "이미 실행한 가져오기입니다",
    mend: "다시 하려면 먼저 되돌리십시오.",
  },
  import_not_undoable: {
    title: "더는 되돌릴수 없는 가져오기입니다",
    mend: "그후 항목이 바뀌였거나 쓰이였습니다. 하나씩 고치십시오.",
  },
  import_in_use: {
    title: "이번에 가져온 항목가운데서 {{count}}개가 쓰이고있다",
    mend: "먼저 쓰는것을 그만두게 하거나 가져온것을 그대로 두고 하나하나 고쳐야 한다: {{used}}.",
  },
  validity_reversed: {
    title: "유효기간의 끝이 시작보다 빠릅니다",
    mend: "두 날자를 확인하십시오.",
  },
  match_ended: {
    title: "이 매칭은 끝났습니다",
    mend: "항목 하나의 기한이 지났거나 철회되였거나 고치는중입니다. 지금의 매칭을 확인하십시오.",
  },
  listing_state: {
    title: "항목이 “{{state}}”상태여서 할수 없습니다",
    mend: "새로고침하여 현재 상태를 확인하십시오.",
  },
  exclusion_same: {
    title: "기관을 자기자신과 갈라놓을수 없습니다",
    mend: "서로 다른 두 기관을 선택하십시오.",
  },
  request_expired: {
    title: "상담신청의 기한이 지났습니다",
    mend: "상담을 다시 신청하십시오.",
  },
  request_state: {
    title: "이미 회답한 상담신청입니다",
    mend: "새로고침하여 회답을 확인하십시오.",
  },
  request_duplicate: {
    title: "두 기관사이에 이미 신청이 있습니다",
    mend: "회답을 기다리거나 앞선 신청을 철회하십시오.",
  },
  request_excluded: {
    title: "서로 만나지 않기로 정한 기관입니다",
    mend: "운영일군이 제한을 풀수 있습니다.",
  },
  request_quota: {
    title: "합의된 상담수가 규칙의 한도에 이르렀습니다",
    mend: "다른 상담을 먼저 취소하거나 운영일군에게 한도를 높여달라고 하십시오.",
  },
  request_rule: {
    title: "행사규칙에 따라 두 기관은 만날수 없습니다{{because}}",
    mend: "운영일군이 매칭의 규칙에서 고칠수 있습니다.",
  },
  timetable_infeasible: {
    title: "모든 조건에 맞는 일정이 없습니다",
    mend: "시간대나 상담석을 늘이거나 고정한 상담을 풀어주십시오. 보고에 충돌이 밝혀져있습니다.",
  },
  timetable_stale: {
    title: "일정이 현재 상담보다 오래되였습니다",
    mend: "새로 만든 다음 공포하십시오.",
  },
  meeting_state: {
    title: "상담이 “{{state}}”상태여서 할수 없습니다",
    mend: "새로고침하여 현재 상태를 확인하십시오.",
  },
  placement_clash: {
    title: "그 시간에 사람이나 상담석이 이미 차있습니다",
    mend: "다른 시간대나 상담석을 선택하십시오. 겹치는 사람: {{people}}",
  },
  disruption_too_late: {
    title: "앞으로 남은 시간대에는 영향이 없습니다",
    mend: "해당한 시간대는 이미 지났거나 진행중입니다. 상담을 진행됨 또는 불참으로 표시하십시오.",
  },
  disruption_not_undoable: {
    title: "이제는 되돌릴수 없습니다",
    mend: "그뒤에 새 판이 공포되였거나 시간대가 이미 시작되였습니다. 해당한 상담을 옮기거나 새로 넣으십시오.",
  },
  amount_negative: {
    title: "금액이 0보다 작습니다",
    mend: "0이상을 써넣으십시오. 감액은 정정으로 기록합니다.",
  },
  amount_missing: {
    title: "금액이 없습니다",
    mend: "금액을 적거나 “금액 없음”, “금액 비공개”를 선택하십시오.",
  },
  amount_unexpected: {
    title: "이 경우에는 금액을 적지 않습니다",
    mend: "금액을 지우거나 “금액”을 선택하십시오.",
  },
  rate_missing: {
    title: "환률이 없습니다",
    mend: "환률과 그 출처, 날자를 적으십시오.",
  },
  agreement_state: {
    title: "협약이 “{{state}}”상태여서 할수 없습니다",
    mend: "체결한 협약은 리유를 밝힌 정정으로 고칩니다.",
  },
  agreement_parties: {
    title: "당사자가 맞지 않습니다",
    mend: "이 행사의 서로 다른 기관 2~6개여야 합니다.",
  },
  already_confirmed: {
    title: "이 당사자는 이미 수표하였습니다",
    mend: "더 할 일이 없습니다.",
  },
  not_a_party: {
    title: "이 협약의 당사자를 대표하지 않습니다",
    mend: "당사자의 대표나 동의를 기록한 운영일군이 수표합니다.",
  },
  register_reason_missing: {
    title: "리유가 없습니다",
    mend: "리유를 적으십시오. 등록부에 함께 남습니다.",
  },
  version_conflict: {
    title: "그사이에 {{version}}판이 보존되였습니다({{author}})",
    mend: "작성한 내용은 그대로 있습니다. 두 문본을 대조하여 필요한것을 골라 다시 보존하십시오.",
  },
  version_changed: {
    title: "문본은 이제 {{version}}판이며 읽은것은 {{read}}판입니다",
    mend: "새 판과 달라진 점을 읽고 다시 결정하십시오.",
  },
  text_incomplete: {
    title: "문본에 빈칸이 남아있습니다({{count}}곳)",
    mend: "표시된 곳을 채우십시오. 빈칸이 있는 문본은 승인하지 않습니다.",
  },
  text_signed: {
    title: "한 당사자가 이미 이 문본에 서명하였습니다",
    mend: "서명이 없어지지 않도록 더는 고치지 않습니다. 제안을 철회하거나 서명후에 변경하십시오.",
  },
  not_approved: {
    title: "아직 승인하지 않은 당사자가 있습니다({{count}})",
    mend: "각 당사자가 현재 판을 승인한후에 서명할수 있습니다.",
  },
  claimed_time: {
    title: "서명기기의 시각이 맞을수 없습니다",
    mend: "기기의 시계를 맞추고 다시 서명하십시오. 서명은 3일내에 도착해야 합니다.",
  },
  document_missing: {
    title: "아직 문서로 만들지 않은 본문입니다",
    mend: "모든 당사자가 본문을 승인하면 당사자나 주최측이 PDF를 만듭니다.",
  },
  document_exists: {
    title: "서명할 문서가 이미 있습니다",
    mend: "그 문서에 서명하거나 아직 서명한 사람이 없으면 거두어들이십시오.",
  },
  signed_on_document: {
    title: "이 협의는 문서에 서명합니다",
    mend: "문서를 열어 서명하십시오. 누르기만 하는 확인은 더는 인정되지 않습니다.",
  },
  document_moved: {
    title: "그사이에 다른 사람이 서명했습니다",
    mend: "잃은것은 없습니다. 지금의 문서에 다시 서명하십시오.",
  },
  document_too_large: {
    title: "파일이 너무 큽니다(최대 {{limitMb}}MB)",
    mend: "첨부를 빼거나 낮은 해상도로 스캔하십시오.",
  },
  document_not_made: {
    title: "제목과 금액만 있는 협의에는 문서가 없습니다",
    mend: "먼저 본문을 쓰고 모든 당사자가 승인하십시오.",
  },
  not_a_signer: {
    title: "이 자리의 서명자가 아닙니다",
    mend: "이 자리에 지정된 계정으로 가입하거나 주최측에 문의하십시오.",
  },
  signer_order: {
    title: "먼저 서명할 사람이 있습니다(대기 {{count}})",
    mend: "그들이 서명하면 바로 서명할수 있습니다.",
  },
  signature_wrong: {
    title: "서명이 인증서와 맞지 않습니다",
    mend: "이 인증서의 열쇠를 골라 다시 서명하십시오. 보관된것은 없습니다.",
  },
  certificate_expired: {
    title: "인증서의 기한이 지났습니다",
    mend: "유효한 인증서를 쓰거나 행사 인증기관에서 발급받으십시오.",
  },
  certificate_not_yet_valid: {
    title: "인증서가 아직 유효하지 않습니다",
    mend: "유효해질 때까지 기다리거나 다른 인증서를 쓰십시오.",
  },
  certificate_revoked: {
    title: "인증서가 취소되였습니다",
    mend: "새로 발급받거나 다른 인증서를 쓰십시오.",
  },
  certificate_wrong_use: {
    title: "문서 서명용 인증서가 아닙니다",
    mend: "봉사기나 시점확인용이 아닌 서명용 인증서를 쓰십시오.",
  },
  certificate_self_made: {
    title: "자체로 서명한 인증서입니다",
    mend: "인증기관이 발급한것을 쓰십시오. 행사 인증기관에서는 1분이면 발급됩니다.",
  },
  certificate_refused: {
    title: "쓸수 없는 인증서입니다({{finding}})",
    mend: "다른 인증서를 쓰거나 행사 인증기관에서 발급받으십시오.",
  },
  key_not_proven: {
    title: "신청이 자기 열쇠로 서명되지 않았습니다",
    mend: "열쇠를 다시 만들어 신청하십시오.",
  },
  upload_not_ours: {
    title: "우리 문서에 서명 하나만 더한것이 아닙니다({{finding}})",
    mend: "지금의 문서를 내려받아 다른 변경 없이 서명해 올리십시오.",
  },
  upload_unsigned: {
    title: "파일에 새 서명이 없습니다",
    mend: "먼저 쓰시는 프로그람으로 서명한 다음 올리십시오.",
  },
  scan_kind: {
    title: "스캔은 PDF, PNG 또는 JPEG여야 합니다",
    mend: "이 가운데 한 형식으로 보관하십시오.",
  },
  scan_changed: {
    title: "스캔이 바뀌였습니다",
    mend: "새 스캔을 본 다음 확인하십시오.",
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
    title: "행사 인증기관의 열쇠파일이 없어 서명할수 없습니다",
    mend: "운영자가 SONGHUA_AUTHORITY_KEY_FILE에 지정된 파일을 되돌려놓아야 합니다.",
  },
  ceremony_moved: {
    title: "그사이에 체결식이 진행되였습니다",
    mend: "지금의 상태를 보여줍니다. 필요하면 다시 누르십시오.",
  },
  ceremony_state: {
    title: "체결식의 이 단계에서는 할수 없습니다",
    mend: "체결순서에 다음 차례가 적혀있습니다.",
  },
  step_order: {
    title: "앞단계에 이어질수 없는 단계입니다",
    mend: "등록, 착수, 리행 순서이며 종료된것은 거기서 끝납니다.",
  },
  register_has_errors: {
    title: "화일에 오유행이 있습니다({{rows}})",
    mend: "고치거나 그 행을 빼겠다고 알려주십시오. 행마다 어긴 규칙이 적혀있습니다.",
  },
  rates_unreadable: {
    title: "환률표가 아닙니다({{row}}행)",
    mend: "유럽중앙은행 일별표, 미련준 년평균표 또는 period, base, currency, rate, source 렬이 있는 표를 올리십시오.",
  },
  release_state: {
    title: "이 발표본의 현재 상태에서는 할수 없습니다({{state}})",
    mend: "확정된 발표본은 새 판으로 고치고 만드는중인것은 먼저 끝내야 합니다.",
  },
  release_outdated: {
    title: "이 초안을 만든후 다른 발표본이 확정되였습니다",
    mend: "둘을 대조하여도 비공개값이 드러나지 않도록 초안을 다시 만들고있습니다. 다시 살펴본 다음 확정하십시오.",
  },
  release_year_empty: {
    title: "이 발표본에는 {{period}}년 자료가 너무 적어 글로 쓸수 없습니다",
    mend: "다른 해를 고르십시오. 있는 해는 화면의 목록과 발표자료의 years에 있습니다.",
  },
  definition_changed: {
    title: "정의 {{definition}}이(가) 새 판본 없이 바뀌였습니다",
    mend: "이미 공표된 수치가 있습니다. 바뀐 정의에 다음 판본을 붙이십시오.",
  },
  definition_faults: {
    title: "아직 이 정의를 사용할수 없다. 고칠곳 {{faults}}개",
    mend: "검사하면 고칠 마당과 방법이 모두 나온다.",
  },
  definition_needed: {
    title: "“{{by}}”가 이 정의로 계산된다",
    mend: "먼저 그 정의의 사용을 중지하거나 계산식을 바꿀것.",
  },
  definition_state: {
    title: "지금 이 정의로는 할수 없다",
    mend: "판본을 확인할것. 그사이에 누가 바꾸었을수 있다. 초안만 고치거나 사용할수 있고 사용중인것만 중지할수 있다.",
  },
  run_finished: {
    title: "이미 끝난 작업입니다",
    mend: "필요하면 다시 시작하십시오.",
  },
};
