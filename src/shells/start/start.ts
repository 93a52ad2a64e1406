import { PAGE_PARTS } from "#i18n/messageParts.ts";
import { askedPage } from "#state/url/pageParameters.ts";
import { boot, type Start } from "./boot.tsx";
import { loadFirstView } from "./loadFirstView.ts";

/**
 * Starts the page that the address asks for: a map, or one beside it, whose program no map brings along. Of those, only pages of
 * tables may stand in somebody else's page. Where a program is lost, what came with the page goes on saying so.
 */
export function start(frame: "site" | "embed", shell: Start["shell"]): void {
  const page = askedPage(window.location.search);
  const isMap = page === null || (frame === "embed" && !PAGE_PARTS.some((part) => part === page));
  void (isMap
    ? boot({ parts: ["first"], load: loadFirstView, shell })
    : import("./bootPage.tsx").then(({ bootPage }) => bootPage(page, frame)));
}
