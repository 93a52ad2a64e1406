import { useEffect, useRef, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { readEmbedMessage } from "#protocol/embedMessages.ts";
import type { EmbedChoice } from "#state/embedChoice.ts";
import { SegmentedControl } from "#ui/SegmentedControl.tsx";
import { useElementSize } from "#ui/useElementSize.ts";
import styles from "./EmbedBuilder.module.css";

/** Widths at which an embed can be looked at, in CSS pixels: a phone, a column, a tablet, a page. */
const WIDTHS = ["320", "480", "600", "768", "1200"] as const;
/** Height before the embed has told its own, in CSS pixels. */
const FIRST_HEIGHT = 620;
/** How long typing may go on before the preview follows, in ms. */
const PATIENCE_MS = 400;

interface EmbedBuilderPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly choice: EmbedChoice;
  readonly onWidth: (widthPx: number) => void;
  /** Told the height of the embed at the width looked at, in CSS pixels; null while it is not known. */
  readonly onHeight: (heightPx: number | null) => void;
  /** Told the title that the embed shows, in its language. */
  readonly onTitle: (title: string) => void;
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

function fixedHeight({ height, widthPx }: EmbedChoice): number | null {
  if (height.kind === "content") return null;
  return height.kind === "pixels" ? height.pixels : Math.round((widthPx * height.height) / height.width);
}

/** The embed itself, at the width chosen; made smaller as a whole where the panel is narrower. */
export function EmbedBuilderPreview({
  address,
  title,
  choice,
  onWidth,
  onHeight,
  onTitle,
  onEscape,
}: EmbedBuilderPreviewProps) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, measureRoom] = useElementSize();
  const [told, setTold] = useState<{ readonly widthPx: number; readonly heightPx: number } | null>(null);
  const fixed = fixedHeight(choice);
  const src = useSettled(fixed === null ? `${address}&fit=content` : address);
  const { widthPx } = choice;

  useEffect(() => {
    function listen({ data, source, origin }: MessageEvent<unknown>) {
      if (source !== frame.current?.contentWindow || origin !== window.location.origin) return;
      const message = readEmbedMessage(data);
      if (message?.type === "height") setTold({ widthPx, heightPx: Math.ceil(message.height) });
      if (message?.type === "ready" || message?.type === "view") onTitle(message.title);
    }
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [widthPx, onTitle]);
  const measured = told?.widthPx === widthPx ? told.heightPx : null;
  useEffect(() => onHeight(measured), [onHeight, measured]);

  const heightPx = fixed ?? measured ?? FIRST_HEIGHT;
  const scale = room === null ? 1 : Math.min(1, room.width / widthPx);
  return (
    <div className={styles["preview"]}>
      <SegmentedControl<(typeof WIDTHS)[number]>
        label={words.text("builder.width")}
        value={WIDTHS.find((width) => Number(width) === widthPx) ?? "600"}
        segments={WIDTHS.map((id) => ({ id, label: words.text("builder.width.pixels", { width: id }) }))}
        onChange={(id) => onWidth(Number(id))}
      />
      <div className={styles["stage"]} ref={measureRoom}>
        <div style={{ blockSize: heightPx * scale }}>
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
            style={{ inlineSize: widthPx, blockSize: heightPx, scale: String(scale) }}
          />
        </div>
      </div>
    </div>
  );
}
