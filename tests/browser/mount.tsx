import "#theme/base.css";
import "#theme/tokens.css";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";
import { loadMessages } from "#i18n/loadMessages.ts";
import { MESSAGE_PARTS } from "#i18n/messageParts.ts";
import { WordsContext } from "#i18n/WordsContext.tsx";
import { createWords } from "#i18n/words.ts";

/** English words with the names of the small world's places. */
export const words = createWords("en", (await loadMessages("en", MESSAGE_PARTS)).messages, {
  schemaVersion: 1,
  locale: "en",
  places: {
    CHN: "China",
    COD: "Democratic Republic of the Congo",
    CUB: "Cuba",
    DEU: "Germany",
    FIN: "Finland",
    FRA: "France",
    GUF: "French Guiana",
    USA: "United States",
    XKX: "Kosovo*",
  },
  groups: { EU27: "European Union" },
  inSentence: { COD: "the Democratic Republic of the Congo", EU27: "the EU", USA: "the United States" },
});

let root: Root | null = null;

/** Puts a piece of the screen on an empty page; it is taken away after the test. */
export function mount(piece: ReactNode): void {
  const container = document.createElement("main");
  document.body.replaceChildren(container);
  const made = createRoot(container);
  root = made;
  flushSync(() => made.render(<WordsContext value={words}>{piece}</WordsContext>));
}

afterEach(() => {
  root?.unmount();
  root = null;
});
