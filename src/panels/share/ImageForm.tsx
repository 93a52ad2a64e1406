import { useState } from "react";
import { wantsDetail } from "#cartography/frame/wantsDetail.ts";
import { fileName } from "#exports/fileName.ts";
import {
  IMAGE_FORMATS,
  IMAGE_SCALES,
  type ImageFormat,
  type ImageScale,
  type ImageStep,
} from "#exports/imageRequest.ts";
import { frameSize } from "#exports/imageSize.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import { SHEET_FRAMES, SHEET_SIZES, type SheetSize } from "#picture/sheet/sheetSizes.ts";
import { useGeometryLoader } from "#queries/useGeometryLoader.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { lookOf } from "#state/map/parts.ts";
import { seenMapSize } from "#state/mapElement.ts";
import type { Flavour, Palette } from "#theme/mapPaint.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { Select } from "#ui/controls/Select.tsx";
import styles from "./ImageForm.module.css";
import { ImageMaking } from "./ImageMaking.tsx";
import { PaletteChoice } from "./PaletteChoice.tsx";

interface ImageFormProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly view: MapDocument;
  readonly flavour: Flavour;
  /** Absolute address of the view, which the image names. */
  readonly address: string;
}

/** How large the file will be: dots of a picture, millimetres of paper; nothing for a sheet as long as its content. */
function sizeInWords(words: Words, size: SheetSize, format: ImageFormat, scale: ImageScale): string {
  const frame = SHEET_FRAMES[size];
  if (frame === null) return "";
  const { width, height } = format === "png" ? frameSize(frame, scale) : frame;
  const isPaper = format !== "png" && frame.unit === "mm";
  return words.text(isPaper ? "export.millimetres" : "export.pixels", { width, height });
}

/** Chooses what kind of image of the view is made, and makes it. */
export function ImageForm(props: ImageFormProps) {
  const words = useWords();
  const [format, setFormat] = useState<ImageFormat>("png");
  const [size, setSize] = useState<SheetSize>("slide");
  const [scale, setScale] = useState<ImageScale>(2);
  const [palette, setPalette] = useState<Palette>(props.flavour);
  const [step, setStep] = useState<ImageStep | null>(null);
  const { manifest, scene, view, address } = props;
  const { overview, detail } = manifest.files;
  const loadTopology = useGeometryLoader(wantsDetail(view.projection, view.camera) ? detail : overview);
  async function draw() {
    const [{ sheetPicture }, topology] = await Promise.all([
      import("#picture/sheet/sheetPicture.ts"),
      loadTopology(),
    ]);
    return sheetPicture({
      scene,
      look: lookOf(view),
      manifest,
      words,
      flavour: palette,
      address,
      seen: seenMapSize(),
      topology,
      frame: SHEET_FRAMES[size],
    });
  }
  const hasScale = format === "png" && SHEET_FRAMES[size]?.unit !== "mm";
  const options = <Id extends string>(ids: readonly Id[], label: (id: Id) => string) => [
    { label: null, options: ids.map((id) => ({ id, label: label(id) })) },
  ];
  return (
    <section className={styles["image"]} aria-labelledby="share-image">
      <h3 id="share-image" className={styles["title"]}>
        {words.text("export.title")}
      </h3>
      <p className={styles["note"]}>{words.text("export.note")}</p>
      <div className={styles["choices"]}>
        <Select
          label={words.text("export.format")}
          groups={options(IMAGE_FORMATS, (id) => words.text(`export.format.${id}`))}
          value={format}
          onChange={(id) => setFormat(id)}
        />
        <Select
          label={words.text("export.size")}
          groups={options(SHEET_SIZES, (id) => words.text(`export.size.${id}`))}
          value={size}
          onChange={(id) => setSize(id)}
        />
      </div>
      {hasScale ? (
        <SegmentedControl
          label={words.text("export.scale")}
          segments={IMAGE_SCALES.map((times) => ({
            id: String(times),
            label: words.text("export.scale.times", { times }),
          }))}
          value={String(scale)}
          onChange={(times) => setScale(Number(times) as ImageScale)}
        />
      ) : null}
      <PaletteChoice value={palette} onChange={setPalette} />
      <p className={styles["note"]}>{sizeInWords(words, size, format, scale)}</p>
      <ImageMaking
        request={{ format, frame: SHEET_FRAMES[size], scale, draw }}
        name={fileName(scene, size)}
        step={step}
        onStep={setStep}
      />
    </section>
  );
}
