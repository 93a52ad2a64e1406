import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource/source-serif-4/600.css";
import "#theme/tokens.css";
import "#theme/base.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadMessages } from "#i18n/loadMessages.ts";
import type { MessagePart } from "#i18n/messageParts.ts";
import { DataProvider } from "#queries/DataProvider.tsx";
import { createDataClient, type DataClient } from "#queries/dataClient.ts";
import { Site } from "../site/Site.tsx";
import type { ShellProps } from "../site/shellProps.ts";
import { tidyAddress } from "../site/tidyAddress.ts";
import { askedLanguage } from "./asked.ts";
import { afterPaint } from "./firstPaint.ts";

/**
 * Longest that the page waits for its data before it says that it is loading, in milliseconds: while nothing is on screen,
 * and while the drawing in the page shows the view that was asked for.
 */
const MOST_PATIENCE_MS = 1000;
const MOST_PATIENCE_WITH_DRAWING_MS = 15_000;

/** Longest that the program lets the drawing in the page be painted before it, in milliseconds: a hidden page paints nothing. */
const MOST_PAINT_MS = 300;

/** When the drawing in the page is on screen: until then, all that the program does would hold it up. */
async function drawingPainted(): Promise<void> {
  await new Promise<void>((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, MOST_PAINT_MS);
  });
}

/** What a page starts with. */
export interface Start {
  /** The words that it needs at once. */
  readonly parts: readonly MessagePart[];
  /** Loads what it is shown with. Must not reject. */
  readonly load: (client: DataClient) => Promise<void>;
  /** Its whole screen, once what it is shown with is there. */
  readonly shell: (props: ShellProps) => ReactNode;
}

/**
 * Puts a shell in the place of what came with the page, once its words are there; data that take their time follow.
 *
 * @throws RangeError on a page without `#root`
 */
export async function boot({ parts, load, shell }: Start): Promise<void> {
  const container = document.getElementById("root");
  if (!container) throw new RangeError("the page has no #root");
  // A built page does so before anything is on screen.
  if (import.meta.env.DEV) tidyAddress();
  const { opening } = document.documentElement.dataset;
  const isDrawn = opening === "shown" || opening === "wordless";
  const patience = isDrawn ? MOST_PATIENCE_WITH_DRAWING_MS : MOST_PATIENCE_MS;
  if (isDrawn) await drawingPainted();
  const client = createDataClient();
  const [first] = await Promise.all([
    loadMessages(askedLanguage(), parts),
    // Each rendering before that of the map would cost a frame or two.
    Promise.race([load(client), new Promise((resolve) => setTimeout(resolve, patience))]),
  ]);
  createRoot(container).render(
    <StrictMode>
      <DataProvider client={client}>
        <Site first={first} shell={shell} />
      </DataProvider>
    </StrictMode>,
  );
}
