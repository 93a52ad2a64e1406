import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { altText } from "#scene/altText.ts";
import type { Scene } from "#scene/scene.ts";
import type { Manifest } from "#schema/manifest.ts";
import { type EmbedSite, firstChoice, frameAddress, lineOf } from "#state/embedChoice.ts";
import type { ViewState } from "#state/view.ts";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./EmbedBuilder.module.css";
import { EmbedBuilderLine } from "./EmbedBuilderLine.tsx";
import { EmbedBuilderOptions } from "./EmbedBuilderOptions.tsx";
import { EmbedBuilderPreview } from "./EmbedBuilderPreview.tsx";
import { EmbedBuilderWords } from "./EmbedBuilderWords.tsx";

interface EmbedBuilderProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly view: ViewState;
  readonly site: EmbedSite;
  /** Whether the page itself shows a kept edition, so that its embeds do too. */
  readonly isFrozen: boolean;
  readonly onClose: () => void;
}

/** Makes an embed of a view: a preview, what it shows, and the line to put into a page. */
export default function EmbedBuilder({ scene, manifest, view, site, isFrozen, onClose }: EmbedBuilderProps) {
  const words = useWords();
  const [choice, setChoice] = useState(() => firstChoice(view, words.locale, isFrozen));
  const [heightPx, setHeightPx] = useState<number | null>(null);
  const [titleShown, setTitleShown] = useState<string | null>(null);
  const caption = words.say(scene.caption);
  const change = (part: Partial<typeof choice>) => setChoice({ ...choice, ...part });
  // The embed may speak another language than this panel, and its frame is named in that.
  const title = choice.options.title ?? titleShown ?? caption;
  return (
    <Dialog
      look="wide"
      title={words.text("builder.title")}
      closeLabel={words.text("share.close")}
      onClose={onClose}
    >
      <div className={styles["builder"]}>
        <div className={styles["outcome"]}>
          <EmbedBuilderLine
            choice={choice}
            line={lineOf(view, choice, manifest, site, title, heightPx)}
            material={view.material}
            testPage={`${site.folder}try-embeds.html`}
            onChange={change}
          />
          <EmbedBuilderPreview
            address={frameAddress(view, choice, manifest, site)}
            title={title}
            choice={choice}
            onWidth={(widthPx) => change({ widthPx })}
            onHeight={setHeightPx}
            onTitle={setTitleShown}
            onEscape={onClose}
          />
        </div>
        <div className={styles["options"]}>
          <EmbedBuilderOptions choice={choice} edition={manifest.edition} onChange={change} />
          <EmbedBuilderWords
            options={choice.options}
            caption={caption}
            alt={words.sayAll(altText(scene, view.projection))}
            onChange={(options) => change({ options })}
          />
        </div>
      </div>
    </Dialog>
  );
}
