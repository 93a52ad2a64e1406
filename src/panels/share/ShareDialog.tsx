import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import type { MapDocument } from "#state/map/document.ts";
import type { Flavour } from "#theme/mapPaint.ts";
import { CopyLine } from "#ui/controls/CopyLine.tsx";
import { Dialog } from "#ui/surfaces/Dialog.tsx";
import { ImageForm } from "./ImageForm.tsx";

interface ShareDialogProps {
  /** Address of the view. */
  readonly link: string;
  readonly manifest: Manifest;
  /** Null while there are no figures: then there is nothing to make an image of. */
  readonly scene: Scene | null;
  readonly view: MapDocument;
  /** Colours on screen. */
  readonly flavour: Flavour;
  readonly onClose: () => void;
}

/** A link to this very view, and an image of it. */
export default function ShareDialog({ link, manifest, scene, view, flavour, onClose }: ShareDialogProps) {
  const words = useWords();
  return (
    <Dialog title={words.text("share.title")} closeLabel={words.text("share.close")} onClose={onClose}>
      <CopyLine
        label={words.text("share.link")}
        text={link}
        rows={2}
        isFirst
        words={{
          copy: words.text("share.copy"),
          copied: words.text("share.copied"),
          failed: words.text("share.copy-failed"),
        }}
      />
      {scene === null ? null : (
        <ImageForm manifest={manifest} scene={scene} view={view} flavour={flavour} address={link} />
      )}
    </Dialog>
  );
}
