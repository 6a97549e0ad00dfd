import { useEffect, useRef, useState, type ReactNode } from "react";

/** Rows are asked for, drawn and dropped in blocks of this size. */
const BLOCK = 100;
const AHEAD_PX = 900;

/**
 * A list of any length of which only what is near the window exists: each block of rows is drawn when it comes near and
 * leaves its measured height behind when it goes. Rows may have any height; `estimatePx` stands in until one was measured.
 */
export function VirtualPages({
  total,
  estimatePx,
  children,
}: {
  total: number;
  estimatePx: number;
  children: (offset: number, limit: number) => ReactNode;
}) {
  const blocks = Math.ceil(total / BLOCK);
  return (
    <>
      {Array.from({ length: blocks }, (_, block) => (
        <Block key={block} estimatePx={Math.min(BLOCK, total - block * BLOCK) * estimatePx} first={block === 0}>
          {() => children(block * BLOCK, BLOCK)}
        </Block>
      ))}
    </>
  );
}

function Block({ estimatePx, first, children }: { estimatePx: number; first: boolean; children: () => ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(first);
  const [height, setHeight] = useState(estimatePx);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // Before its rows go, their height is kept, so that nothing below jumps.
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0) setHeight(entry.boundingClientRect.height);
        setNear(entry.isIntersecting);
      },
      { rootMargin: `${AHEAD_PX}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} style={near ? undefined : { blockSize: height }}>
      {near ? children() : null}
    </div>
  );
}
