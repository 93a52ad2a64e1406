import { useCallback, useEffect } from "react";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { serialise } from "#lib/svgNode.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { DrawnLand } from "#schema/drawnLand.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import styles from "../map/StillMap.module.css";
import { afterPaint } from "./afterPaint.ts";
import { endHeadStart } from "./headStartMoment.ts";

interface FirstDrawingProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly land: DrawnLand;
  readonly flavour: Flavour;
  /** What lies over the map. */
  readonly controls: readonly MapControl[];
  /** What it shows, for people who do not see it. */
  readonly alt: string;
}

/** The Scene on land that came with the page, still without names: the soonest that a reader can see the map. */
export function FirstDrawing({ scene, manifest, land, flavour, controls, alt }: FirstDrawingProps) {
  // Past React, which would render all of the page again before anything of it can be seen.
  const hold = useCallback(
    (frame: HTMLDivElement | null) => {
      if (frame === null) return;
      let drawn = "";
      const draw = (): void => {
        const { clientWidth: width, clientHeight: height } = frame;
        // An observer also tells of the size that it begins with.
        if (width === 0 || height === 0 || drawn === `${width} ${height}`) return;
        drawn = `${width} ${height}`;
        const projection = "equal-earth";
        const insets = mapInsets(controls, width);
        const size = { projection, camera: null, width, height, insets, discs: null } as const;
        const look = { flavour, title: alt, words: null, idPrefix: "first-" };
        const picture = mapPicture({ scene, manifest, topology: land, ...size, ...look });
        frame.innerHTML = picture === null ? "" : serialise(picture.root);
      };
      draw();
      const observer = new ResizeObserver(draw);
      observer.observe(frame);
      return () => observer.disconnect();
    },
    [scene, manifest, land, flavour, controls, alt],
  );
  useEffect(() => afterPaint(endHeadStart), []);
  return <div className={styles["frame"]} ref={hold} role="img" aria-label={alt} data-first-drawing="" />;
}
