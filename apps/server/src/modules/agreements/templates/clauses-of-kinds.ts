import type { ClauseWords } from "./clause-words.ts";

export const kindClauses = {
  subject_strategic: [
    ["合作宗旨与领域", "Цель и области", "협력의 목적과 분야", "협력의 취지와 분야", "Purpose and fields"],
    [
      "{{party_a}}与{{party_b}}本着平等互利的原则，在{{fields}}领域建立战略合作关系。",
      "{{party_a}} и {{party_b}} на началах равенства и взаимной выгоды устанавливают стратегическое сотрудничество в областях: {{fields}}.",
      "{{party_a}}과(와) {{party_b}}은(는) 평등과 상호 이익의 원칙에 따라 {{fields}} 분야에서 전략적 협력 관계를 맺는다.",
      "{{party_a}}과 {{party_b}}은 평등호혜의 원칙에 따라 {{fields}} 분야에서 전략적협력관계를 맺는다.",
      "{{party_a}} and {{party_b}}, as equals and to mutual benefit, enter into strategic cooperation in {{fields}}.",
    ],
  ],
  forms: [
    ["合作方式", "Формы сотрудничества", "협력 방식", "협력방식", "Forms of cooperation"],
    [
      "各方互通信息，互派专家，联合举办活动，共同实施项目，并各指定一名联络人：{{contact_a}}；{{contact_b}}。",
      "Стороны обмениваются сведениями и специалистами, проводят совместные мероприятия и проекты и назначают ответственных: {{contact_a}}; {{contact_b}}.",
      "당사자는 정보를 나누고 전문가를 보내며 행사와 사업을 함께 하고 연락 담당자를 정한다: {{contact_a}}; {{contact_b}}.",
      "당사자들은 정보를 교류하고 전문가를 상호 파견하며 활동과 대상을 공동으로 추진하고 련락자를 지정한다: {{contact_a}}; {{contact_b}}.",
      "The parties share information, exchange experts, hold events and carry out projects together, and each name a contact: {{contact_a}}; {{contact_b}}.",
    ],
  ],
  no_money: [
    ["费用", "Расходы", "비용", "비용", "Costs"],
    [
      "本协议不产生付款义务，各方自行承担费用。具体项目另行签订合同。",
      "Соглашение не создаёт обязанности платить; каждая сторона несёт свои расходы. О проектах заключаются отдельные договоры.",
      "이 협약은 지급 의무를 만들지 않으며 각자 비용을 부담한다. 구체적 사업은 별도 계약을 맺는다.",
      "본 협약은 지불의무를 발생시키지 않으며 각자 비용을 부담한다. 구체적대상은 별도로 계약을 체결한다.",
      "This agreement creates no duty to pay; each party bears its own costs. Projects are contracted for separately.",
    ],
  ],
  subject_intention: [
    ["合作意向", "Намерение", "협력 의향", "협력의향", "Intention"],
    [
      "{{party_a}}与{{party_b}}有意就{{subject}}开展合作。",
      "{{party_a}} и {{party_b}} намерены сотрудничать по предмету: {{subject}}.",
      "{{party_a}}과(와) {{party_b}}은(는) {{subject}}에 관하여 협력할 의향이 있다.",
      "{{party_a}}과 {{party_b}}은 {{subject}}과 관련하여 협력할 의향이 있다.",
      "{{party_a}} and {{party_b}} intend to work together on {{subject}}.",
    ],
  ],
  next_steps: [
    ["后续步骤", "Дальнейшие шаги", "다음 단계", "다음 단계", "Next steps"],
    [
      "各方争取在{{next_date}}前完成商谈并签订正式合同。",
      "Стороны стремятся завершить переговоры и подписать договор до {{next_date}}.",
      "당사자는 {{next_date}}까지 협의를 마치고 정식 계약을 맺도록 힘쓴다.",
      "당사자들은 {{next_date}}까지 상담을 마치고 정식계약을 체결하도록 힘쓴다.",
      "The parties aim to finish their talks and sign a contract by {{next_date}}.",
    ],
  ],
  not_binding: [
    ["约束力", "Обязательность", "구속력", "구속력", "Binding force"],
    [
      "除保密条款外，本意向书不具有法律约束力，也不计入合同金额。",
      "Кроме положения о конфиденциальности, намерение не обязывает стороны и не входит в сумму договоров.",
      "비밀 유지 조항을 제외하고 이 의향서는 구속력이 없으며 계약 금액에 포함하지 않는다.",
      "비밀유지조항을 제외하고 본 의향서는 법적구속력이 없으며 계약금액에 포함하지 않는다.",
      "Save for confidentiality this intention binds nobody and is not counted with contracts.",
    ],
  ],
  subject_framework: [
    ["框架范围", "Предмет рамочного соглашения", "기본 협약의 범위", "기본협약의 범위", "Scope of the framework"],
    [
      "{{party_a}}在有效期内向{{party_b}}提供{{subject}}。预计总额{{value}}仅为估计，不构成采购义务。",
      "{{party_a}} в течение срока поставляет {{party_b}}: {{subject}}. Ожидаемая сумма {{value}} является оценкой и не обязывает к закупке.",
      "{{party_a}}은(는) 기간 안에 {{party_b}}에 {{subject}}을(를) 제공한다. 예상 총액 {{value}}은(는) 추정이며 구매 의무가 아니다.",
      "{{party_a}}은 유효기간내에 {{party_b}}에 {{subject}}을 제공한다. 예상총액 {{value}}은 추정치이며 구매의무로 되지 않는다.",
      "For its term {{party_a}} supplies {{party_b}} with {{subject}}. The expected total of {{value}} is an estimate and no duty to buy.",
    ],
  ],
  orders: [
    ["订单", "Заказы", "주문", "주문", "Orders"],
    [
      "每项订单单独签订，写明内容、价款和期限，并适用本框架的条款。金额只在订单中计算一次。",
      "Каждый заказ подписывается отдельно с предметом, ценой и сроком и подчиняется этим условиям. Сумма учитывается один раз, в заказе.",
      "주문마다 내용, 대금, 기한을 적어 따로 체결하며 이 기본 협약의 조건을 따른다. 금액은 주문에서 한 번만 센다.",
      "주문마다 내용, 대금, 기한을 적어 단독으로 체결하며 본 기본협약의 조항을 적용한다. 금액은 주문에서 한번만 계산한다.",
      "Each order is signed on its own with its subject, price and time and is under these terms. Money is counted once, in the order.",
    ],
  ],
  subject_service: [
    ["服务内容", "Предмет услуг", "용역 내용", "봉사내용", "Services"],
    [
      "{{party_a}}向{{party_b}}提供以下服务：{{subject}}。",
      "{{party_a}} оказывает {{party_b}} услуги: {{subject}}.",
      "{{party_a}}은(는) {{party_b}}에 다음 용역을 제공한다: {{subject}}.",
      "{{party_a}}은 {{party_b}}에 다음의 봉사를 제공한다: {{subject}}.",
      "{{party_a}} provides {{party_b}} with these services: {{subject}}.",
    ],
  ],
  service_levels: [
    ["服务标准", "Уровень услуг", "용역 기준", "봉사표준", "Service levels"],
    [
      "服务时间{{service_hours}}，响应时间不超过{{response_time}}，每月达标率不低于{{service_rate}}。",
      "Время обслуживания {{service_hours}}, срок ответа не более {{response_time}}, выполнение за месяц не ниже {{service_rate}}.",
      "용역 시간은 {{service_hours}}, 응답 시간은 {{response_time}} 이내, 월 달성률은 {{service_rate}} 이상으로 한다.",
      "봉사시간은 {{service_hours}}, 응답시간은 {{response_time}}이내, 월간 도달률은 {{service_rate}}이상으로 한다.",
      "Hours of service {{service_hours}}, answer within {{response_time}}, met in at least {{service_rate}} of cases a month.",
    ],
  ],
  subject_development: [
    ["研究开发内容", "Предмет разработки", "연구 개발 내용", "연구개발내용", "Subject of development"],
    [
      "{{party_a}}受{{party_b}}委托研究开发{{subject}}，达到以下技术指标：{{technical_targets}}。",
      "{{party_a}} по заказу {{party_b}} разрабатывает: {{subject}} с показателями: {{technical_targets}}.",
      "{{party_a}}은(는) {{party_b}}의 위탁을 받아 {{subject}}을(를) 연구 개발하며 다음 지표를 달성한다: {{technical_targets}}.",
      "{{party_a}}은 {{party_b}}의 위탁을 받고 {{subject}}을 연구개발하며 다음의 기술지표에 도달한다: {{technical_targets}}.",
      "{{party_a}} develops {{subject}} for {{party_b}} to these targets: {{technical_targets}}.",
    ],
  ],
  ip_development: [
    ["成果归属", "Права на результат", "성과의 귀속", "성과의 귀속", "Rights in the results"],
    [
      "研究开发成果的知识产权归{{ip_owner}}所有；另一方享有在{{ip_use}}范围内的使用权。",
      "Права на результат принадлежат: {{ip_owner}}; другая сторона вправе использовать его в пределах: {{ip_use}}.",
      "성과의 지식재산권은 {{ip_owner}}에 속하며 상대방은 {{ip_use}} 범위에서 쓸 수 있다.",
      "연구개발성과의 지적재산권은 {{ip_owner}}에 속하며 상대방은 {{ip_use}} 범위내에서 사용권을 가진다.",
      "Rights in the results belong to {{ip_owner}}; the other party may use them for {{ip_use}}.",
    ],
  ],
  subject_transfer: [
    ["转让的技术", "Передаваемая технология", "이전 기술", "양도기술", "Technology transferred"],
    [
      "{{party_a}}将{{subject}}（权利号{{right_number}}）转让给{{party_b}}，并交付全部技术资料。",
      "{{party_a}} передаёт {{party_b}}: {{subject}} (номер права {{right_number}}) со всей документацией.",
      "{{party_a}}은(는) {{subject}}(권리 번호 {{right_number}})을(를) {{party_b}}에 이전하고 모든 기술 자료를 넘긴다.",
      "{{party_a}}은 {{subject}}(권리번호 {{right_number}})을 {{party_b}}에 양도하고 전부의 기술자료를 넘겨준다.",
      "{{party_a}} transfers {{subject}} (right no. {{right_number}}) to {{party_b}} with all technical documents.",
    ],
  ],
  subject_licence: [
    ["许可内容", "Предмет лицензии", "허락 내용", "허가내용", "Subject of the licence"],
    [
      "{{party_a}}许可{{party_b}}在{{territory}}以{{licence_type}}方式实施{{subject}}（权利号{{right_number}}）。",
      "{{party_a}} предоставляет {{party_b}} лицензию ({{licence_type}}) на {{subject}} (номер права {{right_number}}) на территории: {{territory}}.",
      "{{party_a}}은(는) {{party_b}}이(가) {{territory}}에서 {{subject}}(권리 번호 {{right_number}})을(를) {{licence_type}} 방식으로 쓰도록 허락한다.",
      "{{party_a}}은 {{party_b}}이 {{territory}}에서 {{subject}}(권리번호 {{right_number}})을 {{licence_type}} 방식으로 실시하도록 허가한다.",
      "{{party_a}} grants {{party_b}} a {{licence_type}} licence to {{subject}} (right no. {{right_number}}) in {{territory}}.",
    ],
  ],
  improvements: [
    ["后续改进", "Усовершенствования", "후속 개량", "후속개량", "Improvements"],
    [
      "各方对许可技术作出的改进归改进方所有，并以优惠条件许可对方使用。",
      "Усовершенствования принадлежат тому, кто их создал, и предоставляются другой стороне на льготных условиях.",
      "개량은 개량한 당사자에게 속하며 상대방에게 우대 조건으로 허락한다.",
      "허가기술에 대한 개량은 개량한측에 속하며 상대방에게 우대조건으로 허가한다.",
      "Improvements belong to the party that makes them and are licensed to the other on favourable terms.",
    ],
  ],
  subject_consulting: [
    ["咨询内容", "Предмет консультаций", "자문 내용", "자문내용", "Consulting"],
    [
      "{{party_a}}就{{subject}}向{{party_b}}提供技术咨询，并于{{delivery_date}}前提交咨询报告。{{party_b}}提供{{materials}}。",
      "{{party_a}} консультирует {{party_b}} по вопросу: {{subject}} и до {{delivery_date}} представляет отчёт. {{party_b}} предоставляет: {{materials}}.",
      "{{party_a}}은(는) {{subject}}에 관하여 {{party_b}}에 기술 자문을 하고 {{delivery_date}}까지 보고서를 낸다. {{party_b}}은(는) {{materials}}을(를) 제공한다.",
      "{{party_a}}은 {{subject}}과 관련하여 {{party_b}}에 기술자문을 제공하고 {{delivery_date}}까지 자문보고를 제출한다. {{party_b}}은 {{materials}}을 제공한다.",
      "{{party_a}} advises {{party_b}} on {{subject}} and reports by {{delivery_date}}. {{party_b}} provides {{materials}}.",
    ],
  ],
  subject_technical_service: [
    ["技术服务内容", "Предмет технических услуг", "기술 용역 내용", "기술봉사내용", "Technical services"],
    [
      "{{party_a}}以其技术知识为{{party_b}}解决以下技术问题：{{subject}}；目标：{{technical_targets}}。",
      "{{party_a}} своими знаниями решает для {{party_b}} задачу: {{subject}}; цель: {{technical_targets}}.",
      "{{party_a}}은(는) 기술 지식으로 {{party_b}}의 다음 문제를 해결한다: {{subject}}; 목표: {{technical_targets}}.",
      "{{party_a}}은 기술지식으로 {{party_b}}의 다음의 기술문제를 해결한다: {{subject}}; 목표: {{technical_targets}}.",
      "{{party_a}} solves this technical task for {{party_b}} with its knowledge: {{subject}}; target: {{technical_targets}}.",
    ],
  ],
  subject_data: [
    ["数据与许可", "Данные и разрешение", "데이터와 허락", "데이터와 허가", "Data and permission"],
    [
      "{{party_a}}允许{{party_b}}使用数据{{dataset}}，提供方式：{{delivery_mode}}，更新频率：{{update_frequency}}。",
      "{{party_a}} разрешает {{party_b}} пользоваться данными {{dataset}}; способ: {{delivery_mode}}, обновление: {{update_frequency}}.",
      "{{party_a}}은(는) {{party_b}}이(가) 데이터 {{dataset}}을(를) 쓰도록 허락한다. 제공 방식: {{delivery_mode}}, 갱신 주기: {{update_frequency}}.",
      "{{party_a}}은 {{party_b}}이 데이터 {{dataset}}을 사용하도록 허가한다. 제공방식: {{delivery_mode}}, 갱신주기: {{update_frequency}}.",
      "{{party_a}} lets {{party_b}} use the data {{dataset}}, delivered by {{delivery_mode}}, updated {{update_frequency}}.",
    ],
  ],
  permitted_use: [
    ["使用目的与限制", "Цели и пределы", "이용 목적과 제한", "사용목적과 제한", "Purpose and limits"],
    [
      "数据仅可用于：{{purpose}}。不得转让、再许可、识别个人或与其他数据结合以识别个人。",
      "Данные используются только для цели: {{purpose}}. Запрещены передача, сублицензия и установление личности, в том числе соединением с другими данными.",
      "데이터는 {{purpose}}에만 쓴다. 양도, 재허락, 개인 식별, 식별을 위한 결합을 금지한다.",
      "데이터는 {{purpose}}에만 사용한다. 양도, 재허가, 개인식별 및 식별을 위한 결합을 금지한다.",
      "The data serve only {{purpose}}. They are not passed on, sublicensed, or used to identify people, alone or joined with other data.",
    ],
  ],
  return_data: [
    ["返还与删除", "Возврат и удаление", "반환과 삭제", "반환과 삭제", "Return and deletion"],
    [
      "协议终止后{{deletion_days}}日内，{{party_b}}返还或删除全部数据并书面确认。",
      "В течение {{deletion_days}} дней после окончания {{party_b}} возвращает или удаляет все данные и подтверждает это письменно.",
      "종료 후 {{deletion_days}}일 안에 {{party_b}}은(는) 모든 데이터를 돌려주거나 지우고 서면으로 확인한다.",
      "종료후 {{deletion_days}}일내에 {{party_b}}은 전부의 데이터를 반환하거나 삭제하고 서면으로 확인한다.",
      "Within {{deletion_days}} days of the end {{party_b}} returns or deletes all data and confirms so in writing.",
    ],
  ],
} satisfies Record<string, ClauseWords>;
