import { useCallback, useState } from "react";

/** Width of an element in CSS pixels, kept up to date, and the ref that measures it. Null before it is known. */
export function useElementWidth(): readonly [
  number | null,
  (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [width, setWidth] = useState<number | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
