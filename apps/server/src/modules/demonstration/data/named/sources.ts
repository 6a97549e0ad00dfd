import type { DemoSource } from "../shape.ts";

/** The press reports behind both events: Korean as written in north-east China. */
export const SOURCES: readonly DemoSource[] = [
  {
    key: "report-2023",
    title: "할빈상담회|룡강디지털무역 새로운 미래 함께 론의",
    outlet: "인터넷흑룡강신문",
    credit: "편집: 김홍화",
    date: "2023-06-16",
    locale: "ko-CN",
  },
  {
    key: "report-2022",
    title: null,
    outlet: "흑룡강일보",
    credit: "편역: 리인선",
    date: null,
    locale: "ko-CN",
  },
];
