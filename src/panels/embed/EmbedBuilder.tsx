import { useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { altText } from "#scene/words/altText.ts";
import type { Manifest } from "#schema/manifest.ts";
import { chosenHeight, type EmbedSite, firstChoice, lineOf, shownAddress } from "#state/embed/embedChoice.ts";
import type { MapDocument } from "#state/map/document.ts";
import { Dialog } from "#ui/surfaces/Dialog.tsx";
import styles from "./EmbedBuilder.module.css";
import { EmbedLine } from "./EmbedLine.tsx";
import { EmbedOptionFields } from "./EmbedOptionFields.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { EmbedSize } from "./EmbedSize.tsx";
import { EmbedWords } from "./EmbedWords.tsx";

interface EmbedBuilderProps {
  readonly scene: Scene;
  readonly manifest: Manifest;
  readonly view: MapDocument;
  readonly site: EmbedSite;
  /** Whether the page itself shows a kept edition, so that its embeds do too. */
  readonly isFrozen: boolean;
  readonly onClose: () => void;
}

/** Makes an embed of a view: a preview, what it shows, and the line to put into a page. */
export default function EmbedBuilder({ scene, manifest, view, site, isFrozen, onClose }: EmbedBuilderProps) {
  const words = useWords();
  const [choice, setChoice] = useState(() => firstChoice(view, words.locale, isFrozen));
  const [told, setTold] = useState<{ readonly lang: string | null; readonly title: string } | null>(null);
  const caption = words.say(scene.caption);
  const change = (part: Partial<typeof choice>) => setChoice({ ...choice, ...part });
  // The embed may speak another language than this panel: its frame is named in that, as soon as it has told.
  const isOurLanguage = choice.lang === words.locale || choice.lang === "auto";
  const sentence = isOurLanguage ? caption : told?.lang === choice.lang ? told.title : null;
  const title = choice.options.title ?? sentence;
  return (
    <Dialog
      look="wide"
      title={words.text("builder.title")}
      closeLabel={words.text("share.close")}
      onClose={onClose}
    >
      <div className={styles["builder"]}>
        <div className={styles["outcome"]}>
          <EmbedSize choice={choice} onChange={change} />
          <EmbedLine
            choice={choice}
            line={title === null ? null : lineOf(view, choice, manifest, site, title)}
            material={view.material}
            testPage={`${site.folder}try-embeds.html`}
            onChange={change}
          />
          <EmbedPreview
            address={shownAddress(view, choice, manifest, site)}
            title={title ?? caption}
            heightPx={chosenHeight(choice)}
            onTold={setTold}
            onEscape={onClose}
          />
        </div>
        <div className={styles["options"]}>
          <EmbedOptionFields choice={choice} edition={manifest.edition} onChange={change} />
          <EmbedWords
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
