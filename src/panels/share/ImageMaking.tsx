import { useEffect, useRef, useState } from "react";
import { wantsDetail } from "#cartography/frame/wantsDetail.ts";
import { type ImageFailure, imageFailure } from "#exports/imageFailure.ts";
import { IMAGE_STEPS, type ImageFormat, type ImageScale, type ImageStep } from "#exports/imageRequest.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { SheetSize } from "#picture/sheet/sheetSizes.ts";
import { useGeometryLoader } from "#queries/useGeometryLoader.ts";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import { lookOf } from "#state/map/parts.ts";
import { seenMapSize } from "#state/mapElement.ts";
import type { Palette } from "#theme/mapPaint.ts";
import { Button } from "#ui/controls/Button.tsx";
import styles from "./ImageForm.module.css";

interface ImageMakingProps {
  readonly manifest: Manifest;
  readonly scene: Scene;
  readonly view: MapDocument;
  readonly address: string;
  readonly format: ImageFormat;
  readonly size: SheetSize;
  readonly scale: ImageScale;
  readonly palette: Palette;
  /** What is being done; null when nothing is. */
  readonly step: ImageStep | null;
  readonly onStep: (step: ImageStep | null) => void;
}

type Result = { readonly is: "saved"; readonly file: string } | { readonly is: "cancelled" | ImageFailure };

/** The button that makes the image, how far it is, and what came of it. */
export function ImageMaking(props: ImageMakingProps) {
  const { manifest, scene, view, address, format, size, scale, palette, step, onStep } = props;
  const words = useWords();
  const { overview, detail } = manifest.files;
  const loadTopology = useGeometryLoader(wantsDetail(view.projection, view.camera) ? detail : overview);
  const [result, setResult] = useState<Result | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function make() {
    const controller = new AbortController();
    running.current = controller;
    setResult(null);
    onStep("drawing");
    try {
      const [{ makeImage }, { saveFile }, { fileName }] = await Promise.all([
        import("#exports/makeImage.ts"),
        import("#exports/saveFile.ts"),
        import("#exports/fileName.ts"),
      ]);
      const sheet = {
        scene,
        look: lookOf(view),
        manifest,
        words,
        flavour: palette,
        address,
        seen: seenMapSize(),
      };
      const image = await makeImage({ format, size, scale, sheet, loadTopology }, onStep, controller.signal);
      const file = fileName(scene, size, format);
      saveFile(image, file);
      setResult({ is: "saved", file });
    } catch (thrown) {
      const why = controller.signal.aborted ? "cancelled" : imageFailure(thrown);
      if (why === "failed") reportError(thrown);
      setResult({ is: why });
    } finally {
      onStep(null);
    }
  }

  const outcome =
    result === null
      ? ""
      : result.is === "saved"
        ? words.text("export.done", { file: result.file })
        : words.text(`export.${result.is === "refused" ? "lost" : result.is}`);
  return (
    <div className={styles["make"]}>
      {result?.is === "refused" ? (
        <Button look="strong" autoFocus onClick={() => window.location.reload()}>
          {words.text("error.reload")}
        </Button>
      ) : step === null ? (
        <Button look="strong" autoFocus={result !== null} onClick={() => void make()}>
          {words.text("export.make")}
        </Button>
      ) : (
        <>
          <Button autoFocus onClick={() => running.current?.abort()}>
            {words.text("export.cancel")}
          </Button>
          <progress
            className={styles["bar"]}
            aria-label={words.text("export.title")}
            max={IMAGE_STEPS.length}
            value={IMAGE_STEPS.indexOf(step) + 0.5}
          />
        </>
      )}
      <span role="status" className={styles["status"]}>
        {step === null ? outcome : words.text(`export.step.${step}`)}
      </span>
    </div>
  );
}
