import { useId, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { ViewState } from "#state/view.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./ShareDialog.module.css";
import { ShareDialogImage } from "./ShareDialogImage.tsx";

interface ShareDialogProps {
  /** Address of the view. */
  readonly link: string;
  readonly manifest: Manifest;
  /** Null while there are no figures: then there is nothing to make an image of. */
  readonly scene: Scene | null;
  readonly view: ViewState;
  /** Colours on screen. */
  readonly flavour: Flavour;
  readonly onClose: () => void;
}

/** A link to this very view, and an image of it. */
export default function ShareDialog({ link, manifest, scene, view, flavour, onClose }: ShareDialogProps) {
  const words = useWords();
  const [copied, setCopied] = useState<"worked" | "failed" | null>(null);
  const id = useId();
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied("worked");
    } catch {
      setCopied("failed");
    }
  }
  return (
    <Dialog title={words.text("share.title")} closeLabel={words.text("share.close")} onClose={onClose}>
      <div className={styles["line"]}>
        <label htmlFor={id}>{words.text("share.link")}</label>
        <textarea
          id={id}
          className={styles["text"]}
          readOnly
          rows={2}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={styles["copy"]}>
          <Button look="strong" onClick={() => void copy()}>
            {words.text("share.copy")}
          </Button>
          <span role="status">
            {copied === null ? "" : words.text(copied === "worked" ? "share.copied" : "share.copy-failed")}
          </span>
        </div>
      </div>
      {scene === null ? null : (
        <ShareDialogImage manifest={manifest} scene={scene} view={view} flavour={flavour} address={link} />
      )}
    </Dialog>
  );
}
