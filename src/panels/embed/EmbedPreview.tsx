import { useEffect, useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { readEmbedMessage } from "#protocol/embedMessages.ts";
import { SegmentedControl } from "#ui/controls/SegmentedControl.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import styles from "./EmbedBuilder.module.css";

/** Widths at which an embed can be looked at, in CSS pixels: a phone, a column, a tablet, a page. */
const WIDTHS = ["320", "480", "600", "768", "1200"] as const;
/** Height before the embed has told its own, in CSS pixels. */
const FIRST_HEIGHT = 620;
/** How long typing may go on before the preview follows, in ms. */
const PATIENCE_MS = 400;

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  /** Height of the embed in CSS pixels; null where it is as high as its content. */
  readonly heightPx: number | null;
  /** Told the title that the embed shows, and the language it was asked to speak. */
  readonly onTold: (told: { readonly lang: string | null; readonly title: string }) => void;
  /** Escape was pressed in the embed, where the panel around it does not hear of it. */
  readonly onEscape: () => void;
}

/** A value that has stood still for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The embed itself, at the width chosen; made smaller as a whole where the panel is narrower. */
export function EmbedPreview({ address, title, heightPx, onTold, onEscape }: EmbedPreviewProps) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, measureRoom] = useElementSize();
  const [widthPx, setWidthPx] = useState(600);
  const [contentPx, setContentPx] = useState(FIRST_HEIGHT);
  const src = useSettled(address);
  const lang = new URL(src, window.location.href).searchParams.get("lang");

  useEffect(() => {
    function listen({ data, source, origin }: MessageEvent<unknown>) {
      if (source !== frame.current?.contentWindow || origin !== window.location.origin) return;
      const message = readEmbedMessage(data);
      if (message?.type === "height") setContentPx(Math.ceil(message.height));
      if (message?.type === "ready" || message?.type === "view") onTold({ lang, title: message.title });
    }
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [lang, onTold]);

  const frameHeight = heightPx ?? contentPx;
  const scale = room === null ? 1 : Math.min(1, room.width / widthPx);
  return (
    <div className={styles["preview"]}>
      <SegmentedControl<(typeof WIDTHS)[number]>
        label={words.text("builder.width")}
        value={WIDTHS.find((width) => Number(width) === widthPx) ?? "600"}
        segments={WIDTHS.map((id) => ({ id, label: words.text("builder.width.pixels", { width: id }) }))}
        onChange={(id) => setWidthPx(Number(id))}
      />
      <div className={styles["stage"]} ref={measureRoom}>
        <div style={{ blockSize: frameHeight * scale }}>
          <iframe
            ref={frame}
            src={src}
            onLoad={({ currentTarget }) =>
              currentTarget.contentWindow?.addEventListener("keydown", (event) => {
                if (event.key === "Escape" && !event.defaultPrevented) onEscape();
              })
            }
            title={`${words.text("builder.preview")}: ${title}`}
            className={styles["frame"]}
            style={{ inlineSize: widthPx, blockSize: frameHeight, scale: String(scale) }}
          />
        </div>
      </div>
    </div>
  );
}
