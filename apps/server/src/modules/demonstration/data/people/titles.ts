import { full, lines } from "../text.ts";
import type { FullText } from "../shape.ts";

/** code|zh-CN|ru|ko-KR|ko-CN|en */
const TABLE = `
general|总经理|генеральный директор|대표이사|총경리|General Manager
deputy|副总经理|заместитель генерального директора|부사장|부총경리|Deputy General Manager
chair|董事长|председатель правления|이사장|리사장|Chairperson
export|外贸部经理|руководитель отдела экспорта|수출팀장|대외무역부 경리|Export Manager
business|市场总监|директор по развитию бизнеса|사업개발이사|시장총감|Business Development Director
engineer|总工程师|главный инженер|수석엔지니어|총공정사|Chief Engineer
technology|技术总监|технический директор|기술이사|기술총감|Chief Technology Officer
product|产品经理|менеджер по продукту|제품 책임자|제품경리|Product Manager
operations|运营总监|операционный директор|운영이사|운영총감|Operations Director
data|数据合规负责人|руководитель по защите данных|데이터보호책임자|데이터합규책임자|Data Protection Lead
project|项目经理|руководитель проекта|프로젝트 매니저|대상경리|Project Manager
desk|客服中心主任|начальник сервисного центра|고객센터장|고객봉사쎈터 주임|Service Desk Head
rector|副校长|проректор по международным связям|국제부총장|부교장|Vice-Rector for International Affairs
dean|信息学院院长|декан факультета информатики|정보대학 학장|정보학원 원장|Dean of Informatics
professor|教授|профессор|교수|교수|Professor
research|研究室主任|заведующий лабораторией|연구실장|연구실 주임|Head of Laboratory
transfer|成果转化办公室主任|директор центра трансфера технологий|기술이전센터장|성과전환판공실 주임|Technology Transfer Director
secretary|秘书长|ответственный секретарь|사무총장|비서장|Secretary General
council|常务理事|член правления|상임이사|상무리사|Member of the Council
investment|投资总监|инвестиционный директор|투자이사|투자총감|Investment Director
analyst|投资经理|инвестиционный аналитик|투자심사역|투자경리|Investment Manager
partner|合伙人|партнёр|파트너|동업자|Partner
counsel|法务顾问|юрисконсульт|법률고문|법률고문|Legal Counsel
parkhead|园区主任|директор парка|단지장|원구 주임|Park Director
attract|招商部部长|начальник отдела по работе с резидентами|입주유치팀장|투자유치부 부장|Head of Investor Relations
office|办公室主任|начальник отдела|사무소장|판공실 주임|Head of Office
adviser|科员|консультант|주무관|과원|Officer
interpreter|首席译员|ведущий переводчик|수석통역사|수석번역원|Lead Interpreter
`;

export const TITLES: ReadonlyMap<string, FullText> = new Map(
  lines(TABLE).map((line) => {
    const [code, zh, ru, koKr, koCn, en] = line.split("|");
    return [code!, full(zh!, ru!, koKr!, koCn!, en!)];
  }),
);

/** What people who come to a fair are, by role of their organisation, the senior first. */
export const TITLES_OF_ROLE = {
  enterprise: ["general", "export", "technology", "business", "deputy", "engineer", "operations", "project", "product"],
  service_provider: ["general", "business", "operations", "counsel", "project", "interpreter"],
  university: ["rector", "transfer", "professor", "dean", "research"],
  society: ["secretary", "council", "project"],
  fund: ["investment", "analyst", "partner"],
  park: ["parkhead", "attract", "project"],
  government: ["office", "adviser"],
} as const;
