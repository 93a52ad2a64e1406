import { useCallback, useState } from "react";

/** Size of an element in CSS pixels. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Size of an element, kept up to date, and the ref that measures it. Null before it is known. */
export function useElementSize(): readonly [
  ElementSize | null,
  (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [size, setSize] = useState<ElementSize | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const take = ({ width, height }: ElementSize): void => {
      const next = { width: Math.round(width), height: Math.round(height) };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    // At once, because the observer answers a frame later.
    take({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, measure];
}
