import { useCallback, useEffect } from "react";
import { MAP_INSETS } from "#cartography/mapInsets.ts";
import { type OpeningSize, openingBox } from "#cartography/openingFrame.ts";
import { startOutlook } from "#cartography/outlook.ts";
import { afterPaint } from "./afterPaint.ts";
import { endOpening, type Opening } from "./opening.ts";
import styles from "./StillMap.module.css";

interface OpeningDrawingProps {
  readonly opening: Opening;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
}

/** Lays the drawing where the map's own land will be. */
function place(
  drawing: HTMLImageElement,
  size: OpeningSize,
  { clientWidth, clientHeight }: HTMLElement,
): void {
  const mapSize = { width: clientWidth, height: clientHeight };
  const outlook = startOutlook("equal-earth", null, [0, 0], mapSize, MAP_INSETS, null);
  if (outlook === null) return;
  const { left, top, width, height } = openingBox(size, outlook.frame);
  Object.assign(drawing.style, {
    left: `${left}px`,
    top: `${top}px`,
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
  });
}

/** The drawing of the opening view that came with the page, where the map will be. */
export function OpeningDrawing({ opening: { drawing, size }, alt }: OpeningDrawingProps) {
  // Past React, which would render all of the page again before anything of it can be seen.
  const hold = useCallback(
    (frame: HTMLDivElement | null) => {
      if (frame === null) return;
      frame.append(drawing);
      place(drawing, size, frame);
      const observer = new ResizeObserver(() => place(drawing, size, frame));
      observer.observe(frame);
      return () => observer.disconnect();
    },
    [drawing, size],
  );
  useEffect(() => {
    let callOff: (() => void) | null = null;
    let isGone = false;
    drawing.decode().then(() => {
      if (!isGone) callOff = afterPaint(endOpening);
    }, endOpening);
    return () => {
      isGone = true;
      callOff?.();
    };
  }, [drawing]);
  return <div className={styles["frame"]} ref={hold} role="img" aria-label={alt} data-opening="" />;
}
