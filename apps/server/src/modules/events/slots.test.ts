import { DomainError } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { cutSlots, type SlotBlock } from "./slots.ts";

const block: SlotBlock = {
  date: "2023-06-14",
  from: "14:00",
  to: "15:00",
  durationMin: 20,
  gapMin: 5,
  zone: "Asia/Shanghai",
};
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
  return undefined;
};

describe("cutting blocks into slots", () => {
  it("keeps the gap and never passes the end", () => {
    expect(cutSlots([block]).map((slot) => slot.startsAt.slice(11, 16))).toEqual(["06:00", "06:25"]);
  });
  it("joins the hours that two zones share", () => {
    const moscow = { ...block, from: "09:00", to: "10:00", zone: "Europe/Moscow" };
    expect(cutSlots([block, moscow])).toEqual(cutSlots([block]));
  });
  it("names an overlap, reversed times and a skipped clock", () => {
    expect(codeOf(() => cutSlots([block, { ...block, from: "14:10" }]))).toBe("slots_overlap");
    expect(codeOf(() => cutSlots([{ ...block, to: "13:00" }]))).toBe("dates_reversed");
    expect(
      codeOf(() => cutSlots([{ ...block, date: "2024-03-31", from: "02:30", to: "05:00", zone: "Europe/Berlin" }])),
    ).toBe("local_time_missing");
  });
  it("has a limit", () => {
    expect(
      codeOf(() =>
        cutSlots(
          Array.from({ length: 10 }, (_, i) => ({
            ...block,
            date: `2023-06-1${i}`,
            from: "00:00",
            to: "23:59",
            durationMin: 5,
            gapMin: 0,
          })),
        ),
      ),
    ).toBe("too_large");
  });
});
