import { useCallback, useEffect, useMemo } from "react";
import type { Topology } from "topojson-specification";
import type { MapControl } from "#cartography/frame/controlRoom.ts";
import { mapInsets } from "#cartography/frame/mapInsets.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { serialise } from "#lib/svgNode.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { useElementSize } from "#ui/useElementSize.ts";
import { afterPaint } from "../start/firstPaint.ts";
import styles from "./StillMap.module.css";
import { useDiscs } from "./useDiscs.ts";

interface StillMapProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly overview: Topology;
  readonly view: MapDocument;
  readonly flavour: Flavour;
  /** What lies over the map. */
  readonly controls: readonly MapControl[];
  /** What it shows, for people who do not see it. */
  readonly alt: string;
  /** Called when the drawing is on screen. */
  readonly onPainted: () => void;
}

/**
 * The map as a drawing, made without the graphics card: what a reader sees before the living map has
 * arrived, and all there is to see where it cannot come.
 */
export function StillMap({
  scene,
  manifest,
  overview,
  view,
  flavour,
  controls,
  alt,
  onPainted,
}: StillMapProps) {
  const words = useWords();
  const [size, measure] = useElementSize();
  const { projection, camera } = view;
  const discs = useDiscs(projection);
  const { labels } = words;
  const title = words.say(scene.caption);
  const picture = useMemo(() => {
    if (size === null || size.width === 0 || size.height === 0) return null;
    return mapPicture({
      scene,
      manifest,
      topology: overview,
      projection,
      camera,
      ...size,
      insets: mapInsets(controls, size.width),
      flavour,
      title,
      words: labels,
      controls,
      discs,
      idPrefix: "still-",
    });
  }, [scene, manifest, overview, projection, camera, size, flavour, controls, labels, title, discs]);
  const draw = useCallback(
    (frame: HTMLDivElement | null) => {
      if (!frame || picture === null) return;
      frame.innerHTML = serialise(picture.root);
    },
    [picture],
  );
  const isDrawn = picture !== null;
  useEffect(() => (isDrawn ? afterPaint(onPainted) : undefined), [isDrawn, onPainted]);
  return (
    <div className={styles["frame"]} ref={measure}>
      <div ref={draw} role="img" aria-label={alt} data-still-map={picture === null ? undefined : ""} />
    </div>
  );
}
