import { useId, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import styles from "./ShareDialog.module.css";

interface ShareDialogProps {
  /** Address of the view. */
  readonly link: string;
  /** Address of the embeddable page with the same view. */
  readonly embedLink: string;
  /** The title sentence, which names the frame for screen readers. */
  readonly title: string;
  readonly onClose: () => void;
}

const escapeAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** A link to this very view, and one line that embeds it in another page. */
export default function ShareDialog({ link, embedLink, title, onClose }: ShareDialogProps) {
  const words = useWords();
  const [copied, setCopied] = useState<{ readonly id: string; readonly worked: boolean } | null>(null);
  const name = useId();
  const frame = `<iframe src="${escapeAttribute(embedLink)}" title="${escapeAttribute(title)}" loading="lazy" width="100%" height="720"></iframe>`;
  const lines = [
    { id: "link", label: words.text("share.link"), text: link },
    { id: "embed", label: words.text("share.embed"), text: frame },
  ];
  async function copy(id: string, text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ id, worked: true });
    } catch {
      setCopied({ id, worked: false });
    }
  }
  return (
    <Dialog title={words.text("share.title")} closeLabel={words.text("share.close")} onClose={onClose}>
      {lines.map(({ id, label, text }) => (
        <div key={id} className={styles["line"]}>
          <label htmlFor={`${name}-${id}`}>{label}</label>
          <textarea
            id={`${name}-${id}`}
            className={styles["text"]}
            readOnly
            rows={id === "link" ? 2 : 4}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className={styles["copy"]}>
            <Button look="strong" onClick={() => void copy(id, text)}>
              {words.text("share.copy")}
            </Button>
            <span role="status">
              {copied?.id === id ? words.text(copied.worked ? "share.copied" : "share.copy-failed") : ""}
            </span>
          </div>
        </div>
      ))}
      <p className={styles["note"]}>{words.text("share.embed-note")}</p>
    </Dialog>
  );
}
