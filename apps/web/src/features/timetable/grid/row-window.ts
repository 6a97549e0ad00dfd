import { useEffect, useMemo, useState, type RefObject } from "react";

/** Rows drawn beyond the visible ones, so that quick scrolling meets no empty stretch. */
const AHEAD = 8;

export interface RowWindow {
  /** Distance of each row from the first, in pixels; one more entry for the end. */
  readonly tops: readonly number[];
  /** Rows that have to be drawn, the last one not included. */
  readonly from: number;
  readonly to: number;
  readonly onScroll: () => void;
}

/** Index of the last entry of `tops` that is not beyond `at`. O(log rows). */
export function rowAt(tops: readonly number[], at: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/* The window is looked at in steps of this size, so that not every pixel of scrolling draws anew. */
const STEP_PX = 120;

/** Which of many rows of known heights stand in the scrolled frame. The others are no elements. */
export function useRowWindow(frame: RefObject<HTMLElement | null>, heights: readonly number[]): RowWindow {
  const tops = useMemo(() => {
    const sums = [0];
    for (const height of heights) sums.push(sums.at(-1)! + height);
    return sums;
  }, [heights]);
  const [view, setView] = useState({ top: 0, height: 1_200 });
  const onScroll = () => {
    const element = frame.current;
    if (!element) return;
    const top = Math.floor(element.scrollTop / STEP_PX) * STEP_PX;
    const height = element.clientHeight;
    setView((now) => (now.top === top && now.height === height ? now : { top, height }));
  };
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setView((now) => (now.height === element.clientHeight ? now : { ...now, height: element.clientHeight })),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  const from = Math.max(0, rowAt(tops, view.top) - AHEAD);
  const to = Math.min(tops.length - 1, rowAt(tops, view.top + STEP_PX + view.height) + 1 + AHEAD);
  return { tops, from, to, onScroll };
}
