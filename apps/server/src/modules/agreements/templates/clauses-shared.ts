import type { ClauseWords } from "./clause-words.ts";

/* Each text: zh-CN, ru, ko-KR, ko-CN, en. Samples to begin from, not advice: whoever signs has them looked at. */
export const sharedClauses = {
  term: [
    ["期限", "Срок действия", "기간", "기간", "Term"],
    [
      "本协议自各方签署之日起生效，有效期至{{term_end}}。期满前三十日内，各方可书面约定续期。",
      "Соглашение вступает в силу со дня подписания всеми сторонами и действует до {{term_end}}. За тридцать дней до окончания срока стороны могут письменно договориться о продлении.",
      "이 협약은 모든 당사자가 서명한 날부터 효력이 있으며 {{term_end}}까지 유효하다. 만료 30일 전까지 당사자는 서면으로 연장을 합의할 수 있다.",
      "본 협약은 각 당사자가 서명한 날부터 효력을 발생하며 {{term_end}}까지 유효하다. 만기 30일전까지 당사자들은 서면으로 연장을 약정할수 있다.",
      "This agreement takes effect on the day all parties have signed and ends on {{term_end}}. Up to thirty days before, the parties may agree in writing to extend it.",
    ],
  ],
  price_payment: [
    ["价款与支付", "Цена и оплата", "대금과 지급", "대금과 지불", "Price and payment"],
    [
      "价款为{{value}}，由{{party_b}}按本协议附列的进度表支付。每笔付款以银行凭证为准。\n逾期付款的，按日支付应付未付金额万分之{{late_rate}}的违约金。",
      "Цена составляет {{value}} и уплачивается стороной {{party_b}} по графику, приложенному к договору. Каждый платёж подтверждается банковским документом.\nЗа просрочку уплачивается неустойка {{late_rate}} десятитысячных неуплаченной суммы за каждый день.",
      "대금은 {{value}}이며 {{party_b}}이(가) 이 협약의 일정표에 따라 지급한다. 각 지급은 은행 증빙으로 확인한다.\n지급이 늦어지면 미지급액의 1만분의 {{late_rate}}을(를) 하루마다 위약금으로 지급한다.",
      "대금은 {{value}}이며 {{party_b}}에서 본 협약의 일정표에 따라 지불한다. 매번의 지불은 은행증빙서류로 확인한다.\n지불이 늦어질 경우 미지불금액의 1만분의 {{late_rate}}을 하루마다 위약금으로 지불한다.",
      "The price is {{value}}, paid by {{party_b}} as the attached schedule says. Each payment is evidenced by a bank voucher.\nLate payment bears a penalty of {{late_rate}} ten-thousandths of the unpaid sum a day.",
    ],
  ],
  acceptance: [
    ["交付与验收", "Сдача и приёмка", "인도와 검수", "인도와 검수", "Delivery and acceptance"],
    [
      "{{party_a}}于{{delivery_date}}前在{{delivery_place}}交付成果。{{party_b}}收到后{{acceptance_days}}日内验收；逾期未提出书面异议的，视为验收合格。",
      "{{party_a}} передаёт результат до {{delivery_date}} в месте: {{delivery_place}}. {{party_b}} принимает его в течение {{acceptance_days}} дней; если письменных возражений в этот срок нет, результат считается принятым.",
      "{{party_a}}은(는) {{delivery_date}}까지 {{delivery_place}}에서 성과물을 인도한다. {{party_b}}은(는) 받은 뒤 {{acceptance_days}}일 안에 검수하며, 그 안에 서면 이의가 없으면 합격한 것으로 본다.",
      "{{party_a}}은 {{delivery_date}}까지 {{delivery_place}}에서 성과물을 인도한다. {{party_b}}은 접수한후 {{acceptance_days}}일내에 검수하며 그 기한내에 서면으로 이의를 제기하지 않으면 합격한것으로 본다.",
      "{{party_a}} delivers the results by {{delivery_date}} at {{delivery_place}}. {{party_b}} examines them within {{acceptance_days}} days; without written objection in that time they count as accepted.",
    ],
  ],
  liability: [
    ["违约责任", "Ответственность", "책임", "위약책임", "Liability"],
    [
      "违约方赔偿对方因此受到的直接损失，赔偿总额以合同价款为限；故意或者重大过失造成的损失除外。",
      "Нарушившая сторона возмещает прямой ущерб другой стороны в пределах цены договора; предел не действует при умысле и грубой неосторожности.",
      "계약을 위반한 당사자는 상대방의 직접 손해를 계약 대금의 한도에서 배상한다. 고의나 중대한 과실에는 한도가 없다.",
      "위약측은 상대방의 직접적손실을 계약대금을 한도로 배상한다. 고의 또는 중대한 과실로 인한 손실은 제외한다.",
      "The party in breach makes good the other's direct loss up to the contract price; the limit does not hold for intent or gross negligence.",
    ],
  ],
  warranty_rights: [
    ["权利保证", "Гарантия прав", "권리 보증", "권리담보", "Warranty of rights"],
    [
      "{{party_a}}保证其有权处分所涉技术，且该技术不侵犯他人权利。第三方主张权利的，由{{party_a}}负责处理并承担费用。",
      "{{party_a}} гарантирует, что вправе распоряжаться технологией и что она не нарушает прав других лиц. Притязания третьих лиц {{party_a}} урегулирует за свой счёт.",
      "{{party_a}}은(는) 해당 기술을 처분할 권리가 있고 그 기술이 타인의 권리를 침해하지 않음을 보증한다. 제3자의 청구는 {{party_a}}이(가) 비용을 들여 처리한다.",
      "{{party_a}}은 해당 기술을 처분할 권리가 있으며 그 기술이 타인의 권리를 침해하지 않음을 담보한다. 제3자가 권리를 주장할 경우 {{party_a}}에서 처리하고 비용을 부담한다.",
      "{{party_a}} warrants that it may dispose of the technology and that it infringes nobody's rights. Claims by third parties are settled by {{party_a}} at its cost.",
    ],
  ],
  confidentiality: [
    ["保密", "Конфиденциальность", "비밀 유지", "비밀유지", "Confidentiality"],
    [
      "各方对因本协议获知的对方商业秘密和技术秘密保密，保密义务在协议终止后持续{{secrecy_years}}年。法律要求披露的除外。",
      "Стороны не разглашают коммерческие и технические сведения друг друга; обязанность действует ещё {{secrecy_years}} лет после окончания соглашения. Раскрытие по требованию закона допускается.",
      "당사자는 이 협약으로 알게 된 상대방의 영업·기술 비밀을 지키며, 이 의무는 협약이 끝난 뒤 {{secrecy_years}}년 동안 계속된다. 법이 요구하는 공개는 예외로 한다.",
      "당사자들은 본 협약을 통해 알게 된 상대방의 상업비밀과 기술비밀을 지켜야 하며 이 의무는 협약이 종료된후 {{secrecy_years}}년간 지속된다. 법률이 공개를 요구하는 경우는 제외한다.",
      "The parties keep each other's business and technical secrets; the duty lasts {{secrecy_years}} years beyond this agreement. Disclosure that the law demands is excepted.",
    ],
  ],
  data_protection: [
    ["个人信息与跨境数据", "Персональные данные", "개인정보", "개인정보", "Personal data across borders"],
    [
      "处理个人信息的，各方遵守信息主体所在地的法律，仅为履行本协议所必需而处理，并在跨境提供前完成法律要求的手续。",
      "Персональные данные обрабатываются по праву страны субъекта и лишь в объёме, нужном для исполнения; до передачи за рубеж выполняются требуемые законом процедуры.",
      "개인정보는 정보주체가 있는 나라의 법에 따라 이행에 필요한 만큼만 처리하며, 국외 이전 전에 법이 정한 절차를 마친다.",
      "개인정보는 정보주체 소재지의 법률에 따라 리행에 필요한 범위에서만 처리하며 국외에 제공하기전에 법률이 정한 수속을 마친다.",
      "Personal data are handled under the law of the person's own country, only as far as performance needs, and cross a border only after the steps the law demands.",
    ],
  ],
  force_majeure: [
    ["不可抗力", "Непреодолимая сила", "불가항력", "불가항력", "Force majeure"],
    [
      "因不可抗力不能履行的，受影响方应在{{notice_days}}日内通知对方并提供证明，在影响范围内免除责任。",
      "При обстоятельствах непреодолимой силы сторона извещает другую в течение {{notice_days}} дней с подтверждением и освобождается от ответственности в их пределах.",
      "불가항력으로 이행할 수 없으면 해당 당사자는 {{notice_days}}일 안에 증빙과 함께 알리고 그 범위에서 책임을 면한다.",
      "불가항력으로 리행할수 없을 경우 해당 측은 {{notice_days}}일내에 증명과 함께 상대방에게 통지하며 그 영향범위내에서 책임을 면제받는다.",
      "A party kept from performing by force majeure tells the other within {{notice_days}} days, with evidence, and is released to that extent.",
    ],
  ],
  amendments: [
    ["变更与解除", "Изменение и расторжение", "변경과 해지", "변경과 해제", "Changes and termination"],
    [
      "本协议的变更和解除须经各方书面同意，并作为新的条目记入公开登记簿。一方根本违约的，对方可书面通知解除。",
      "Изменения и расторжение оформляются письменно с согласия всех сторон и заносятся в открытый реестр новой записью. При существенном нарушении другая сторона вправе расторгнуть соглашение письменным уведомлением.",
      "변경과 해지는 모든 당사자의 서면 동의로 하며 공개 등록부에 새 항목으로 적는다. 중대한 위반이 있으면 상대방은 서면 통지로 해지할 수 있다.",
      "본 협약의 변경과 해제는 각 당사자의 서면동의를 거쳐야 하며 공개등록부에 새 항목으로 기입한다. 일방이 근본적으로 위약할 경우 상대방은 서면통지로 해제할수 있다.",
      "Changes and termination need the written consent of all parties and are entered in the public register as new entries. On a fundamental breach the other party may terminate by written notice.",
    ],
  ],
  law_disputes: [
    ["适用法律与争议解决", "Право и споры", "준거법과 분쟁", "적용법률과 분쟁해결", "Law and disputes"],
    [
      "本协议适用{{law}}。争议由各方协商解决；协商不成的，提交{{forum}}。",
      "Применяется право: {{law}}. Споры решаются переговорами, а при неудаче передаются в {{forum}}.",
      "이 협약은 {{law}}을(를) 따른다. 분쟁은 협의로 풀고, 합의하지 못하면 {{forum}}에 맡긴다.",
      "본 협약은 {{law}}을 적용한다. 분쟁은 협상하여 해결하며 협상이 이루어지지 않을 경우 {{forum}}에 제기한다.",
      "This agreement is under the law of {{law}}. Disputes are settled by talks and failing that brought before {{forum}}.",
    ],
  ],
  notices: [
    ["通知", "Уведомления", "통지", "통지", "Notices"],
    [
      "通知以书面形式发送：{{party_a}}，{{contact_a}}；{{party_b}}，{{contact_b}}。",
      "Уведомления направляются письменно: {{party_a}}, {{contact_a}}; {{party_b}}, {{contact_b}}.",
      "통지는 서면으로 보낸다: {{party_a}}, {{contact_a}}; {{party_b}}, {{contact_b}}.",
      "통지는 서면으로 발송한다: {{party_a}}, {{contact_a}}; {{party_b}}, {{contact_b}}.",
      "Notices are sent in writing: {{party_a}}, {{contact_a}}; {{party_b}}, {{contact_b}}.",
    ],
  ],
  texts_prevailing: [
    ["文本与语言", "Тексты и языки", "문본과 언어", "문본과 언어", "Texts and languages"],
    [
      "本协议以所列语言写成，内容应当一致；不一致时以{{prevailing_language}}文本为准。",
      "Соглашение составлено на указанных языках, тексты должны совпадать; при расхождении преимущество имеет текст на языке: {{prevailing_language}}.",
      "이 협약은 적힌 언어로 작성하며 내용은 같아야 한다. 다르면 {{prevailing_language}} 문본을 따른다.",
      "본 협약은 기재된 언어로 작성하며 내용은 일치해야 한다. 일치하지 않을 경우 {{prevailing_language}}문본을 기준으로 한다.",
      "The texts in the languages given shall agree; where they differ the {{prevailing_language}} text prevails.",
    ],
  ],
  texts_equal: [
    ["文本与语言", "Тексты и языки", "문본과 언어", "문본과 언어", "Texts and languages"],
    [
      "本协议以所列语言写成，各文本同等作准。",
      "Соглашение составлено на указанных языках, все тексты имеют одинаковую силу.",
      "이 협약은 적힌 언어로 작성하며 모든 문본의 효력은 같다.",
      "본 협약은 기재된 언어로 작성하며 각 문본은 동등한 효력을 가진다.",
      "The texts in the languages given are equally authentic.",
    ],
  ],
  signing: [
    ["签署", "Подписание", "서명", "서명", "Signing"],
    [
      "本协议于{{signing_place}}签署。各方可以用各自的密钥签署；被签署的是本文本的结构及由其生成的文件，二者的散列值记入登记簿。",
      "Подписано в месте: {{signing_place}}. Каждая сторона может подписать своим ключом; подписываются структура этого текста и файл, созданный из неё, их хеши заносятся в реестр.",
      "이 협약은 {{signing_place}}에서 서명한다. 각 당사자는 자기 키로 서명할 수 있으며, 서명 대상은 이 문본의 구조와 그로부터 만든 파일이고 두 해시값을 등록부에 적는다.",
      "본 협약은 {{signing_place}}에서 서명한다. 각 당사자는 자기의 열쇠로 서명할수 있으며 서명대상은 본 문본의 구조와 그로부터 생성된 파일이고 두 해시값을 등록부에 기입한다.",
      "Signed at {{signing_place}}. Each party may sign with its own key; what is signed is the structure of this text and the file made from it, and the hashes of both stand in the register.",
    ],
  ],
} satisfies Record<string, ClauseWords>;
