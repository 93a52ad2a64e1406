import { useEffect, useRef, useState } from "react";
import { type ImageFailure, imageFailure } from "#exports/imageFailure.ts";
import { IMAGE_STEPS, type ImageRequest, type ImageStep } from "#exports/imageRequest.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import { Button } from "#ui/controls/Button.tsx";
import styles from "./ImageForm.module.css";

interface ImageMakingProps {
  readonly request: ImageRequest;
  /** Name of the file, without its ending. */
  readonly name: string;
  /** What is being done; null when nothing is. */
  readonly step: ImageStep | null;
  readonly onStep: (step: ImageStep | null) => void;
}

type Result = { readonly is: "saved"; readonly file: string } | { readonly is: "cancelled" | ImageFailure };

/** The button that makes the image, how far it is, and what came of it. */
export function ImageMaking(props: ImageMakingProps) {
  const { request, name, step, onStep } = props;
  const words = useWords();
  const [result, setResult] = useState<Result | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function make() {
    const controller = new AbortController();
    running.current = controller;
    setResult(null);
    onStep("drawing");
    try {
      const [{ makeImage }, { saveFile }] = await Promise.all([
        import("#exports/makeImage.ts"),
        import("#exports/saveFile.ts"),
      ]);
      const image = await makeImage(request, onStep, controller.signal);
      const file = `${name}.${request.format}`;
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
