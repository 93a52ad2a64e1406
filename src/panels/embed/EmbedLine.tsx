import { useEffect, useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { EMBED_FORMS, type EmbedForm, frameInLine } from "#protocol/embedLines.ts";
import { readEmbedMessage } from "#protocol/embedMessages.ts";
import type { EmbedChoice } from "#state/embed/embedChoice.ts";
import { CopyLine } from "#ui/controls/CopyLine.tsx";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import styles from "./EmbedBuilder.module.css";

/** How long a copied embed may take to answer, in ms. */
const PATIENCE_MS = 10_000;

interface EmbedLineProps {
  readonly choice: EmbedChoice;
  /** Null while it is not known. */
  readonly line: string | null;
  readonly material: string;
  readonly testPage: string;
  readonly onChange: (part: Partial<EmbedChoice>) => void;
}

type Check =
  | { readonly line: string; readonly state: "waiting" | "silent" }
  | { readonly line: string; readonly state: "works"; readonly title: string };

/** Whether the site was built with its own address, without which there are no oEmbed answers. */
function answersOembed(): boolean {
  return document.querySelector('link[type="application/json+oembed"]') !== null;
}

/** The line to put into a page, in the form chosen; what was copied is opened in a hidden frame to see that it works. */
export function EmbedLine({ choice, line, material, testPage, onChange }: EmbedLineProps) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [check, setCheck] = useState<Check | null>(null);
  const address = check === null ? null : frameInLine(check.line);

  useEffect(() => {
    if (check?.state !== "waiting") return;
    function listen({ data, source }: MessageEvent<unknown>) {
      if (source !== frame.current?.contentWindow) return;
      const message = readEmbedMessage(data);
      if (message?.type === "ready")
        setCheck({ line: check?.line ?? "", state: "works", title: message.title });
    }
    const timer = setTimeout(() => setCheck({ line: check.line, state: "silent" }), PATIENCE_MS);
    window.addEventListener("message", listen);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("message", listen);
    };
  }, [check]);

  const isChecked = check?.line === line;
  const status = !isChecked
    ? null
    : check.state === "works"
      ? words.text("builder.check.works", { title: check.title })
      : words.text(`builder.check.${check.state}`);
  return (
    <div className={styles["line"]}>
      <SegmentedControl<EmbedForm>
        label={words.text("builder.form")}
        value={choice.form}
        segments={EMBED_FORMS.filter((id) => id !== "oembed" || answersOembed()).map((id) => ({
          id,
          label: words.text(`builder.form.${id}`),
        }))}
        onChange={(form) => onChange({ form })}
      />
      <CopyLine
        label={words.text("builder.line")}
        hint={words.text(`builder.form.${choice.form}.note`, { material: { material } })}
        text={line}
        isFirst
        rows={choice.form === "link" || choice.form === "oembed" ? 2 : 4}
        words={{
          copy: words.text("share.copy"),
          copied: words.text("share.copied"),
          failed: words.text("share.copy-failed"),
        }}
        status={status}
        onCopied={() => {
          if (line !== null && frameInLine(line) !== null) setCheck({ line, state: "waiting" });
        }}
      />
      <p className={styles["hint"]}>
        <a href={testPage} target="_blank" rel="noopener">
          {words.text("builder.test-page")}
        </a>
      </p>
      {address !== null && check?.state === "waiting" ? (
        <iframe
          ref={frame}
          src={address}
          title={words.text("builder.check.waiting")}
          className={styles["trial"]}
          tabIndex={-1}
          aria-hidden="true"
        />
      ) : null}
    </div>
  );
}
