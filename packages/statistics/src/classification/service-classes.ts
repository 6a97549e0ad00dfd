import type { MultiText } from "@songhua/kernel";

export const CLASS_GROUPS = ["ITO", "BPO", "KPO"] as const;
export type ClassGroup = (typeof CLASS_GROUPS)[number];

/** A version of the classification of outsourced services: which codes it knows, and the group each belongs to. */
export interface ClassificationVersion {
  readonly version: string;
  readonly validFrom: string;
  /** Sub-class to group; a group stands for itself. */
  readonly groups: Readonly<Record<string, ClassGroup>>;
}

const GROUPS_ALONE = { ITO: "ITO", BPO: "BPO", KPO: "KPO" } as const;

/**
 * The classifications in use. Up to 2017 only the three groups are compared; from 2018 with sub-classes.
 * Source: Ministry of Commerce, statistical system of service outsourcing (sub-classes transcribed, to be confirmed by an office).
 */
export const CLASSIFICATIONS: readonly ClassificationVersion[] = [
  { version: "2010", validFrom: "2010-01-01", groups: GROUPS_ALONE },
  {
    version: "2018",
    validFrom: "2018-01-01",
    groups: {
      ...GROUPS_ALONE,
      ITO_RD: "ITO",
      ITO_OM: "ITO",
      ITO_NEW: "ITO",
      BPO_INT: "BPO",
      BPO_OPS: "BPO",
      BPO_MNT: "BPO",
      KPO_BUS: "KPO",
      KPO_DES: "KPO",
      KPO_RD: "KPO",
    },
  },
];
export const CURRENT_CLASSIFICATION = "2018";

/** Group of a class under a version; undefined when that version has no such class. */
export function groupOfClass(code: string, version: string): ClassGroup | undefined {
  const groups = CLASSIFICATIONS.find((candidate) => candidate.version === version)?.groups;
  return groups && Object.hasOwn(groups, code) ? groups[code] : undefined;
}

const five = (zh: string, en: string, ru: string, south: string, north: string): MultiText => ({
  "zh-CN": zh,
  en,
  ru,
  "ko-KR": south,
  "ko-CN": north,
});

export const CLASS_NAMES: Readonly<Record<string, MultiText>> = {
  ITO: five("信息技术外包", "IT outsourcing", "Аутсорсинг ИТ", "정보기술 아웃소싱", "정보기술외주"),
  BPO: five(
    "业务流程外包",
    "Business process outsourcing",
    "Аутсорсинг бизнес-процессов",
    "업무 프로세스 아웃소싱",
    "업무흐름외주",
  ),
  KPO: five(
    "知识流程外包",
    "Knowledge process outsourcing",
    "Аутсорсинг знаний",
    "지식 프로세스 아웃소싱",
    "지식흐름외주",
  ),
  ITO_RD: five(
    "信息技术研发服务",
    "IT research and development",
    "Разработка ИТ",
    "정보기술 연구개발",
    "정보기술연구개발",
  ),
  ITO_OM: five(
    "信息技术运营和维护服务",
    "IT operation and maintenance",
    "Эксплуатация и сопровождение ИТ",
    "정보기술 운영·유지보수",
    "정보기술운영과 보수",
  ),
  ITO_NEW: five(
    "新一代信息技术开发应用服务",
    "New-generation IT services",
    "Услуги ИТ нового поколения",
    "차세대 정보기술 서비스",
    "차세대정보기술봉사",
  ),
  BPO_INT: five("内部管理服务", "Internal management", "Внутреннее управление", "내부 관리", "내부관리"),
  BPO_OPS: five("业务运营服务", "Business operations", "Деловые операции", "업무 운영", "업무운영"),
  BPO_MNT: five("维修维护服务", "Maintenance and repair", "Ремонт и обслуживание", "정비·유지보수", "수리와 보수"),
  KPO_BUS: five("商务服务", "Business services", "Деловые услуги", "비즈니스 서비스", "상무봉사"),
  KPO_DES: five("设计服务", "Design", "Проектирование и дизайн", "설계·디자인", "설계"),
  KPO_RD: five("研发服务", "Research and development", "Исследования и разработки", "연구개발", "연구개발"),
};
