import type { Page } from "playwright-core";
import { until } from "../../support/until.ts";
import type { Subject } from "./visit.ts";

/** What must be seen before a view counts as shown. */
export interface ExpectedView {
  readonly query: string;
  readonly sentence: string;
  /** Ids of the flows and rings that are drawn. */
  readonly flows: readonly string[];
}

interface OurWindow extends Window {
  firstMapMs?: number;
}

/** Watches for the first drawing that holds the very flows of the Scene under its sentence, and for two frames more. */
async function watchFirstMap(page: Page, { sentence, flows }: ExpectedView): Promise<void> {
  // The compiler of this file names functions by a helper, which a page does not have.
  await page.addInitScript("globalThis.__name = (subject) => subject");
  await page.addInitScript(
    ([title, ids]) => {
      const isThere = (): boolean => {
        if (document.querySelector("h1")?.textContent?.replace(/\s+/g, " ") !== title) return false;
        const drawn = [...document.querySelectorAll("svg [data-flow]")].map((flow) =>
          flow.getAttribute("data-flow"),
        );
        if (drawn.length !== ids.length || new Set(drawn.concat(ids)).size !== ids.length) return false;
        return document.querySelector("h1")?.checkVisibility() === true;
      };
      const watcher = new MutationObserver(() => {
        if (!isThere()) return;
        watcher.disconnect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            (window as OurWindow).firstMapMs = performance.now();
          }),
        );
      });
      watcher.observe(document, { childList: true, subtree: true, characterData: true });
    },
    [sentence, [...flows]] as const,
  );
}

/** Goes to another view as Back and Forward do, and waits until the living map has drawn it. */
async function change(page: Page, view: ExpectedView): Promise<number> {
  return await page.evaluate(
    async ([query, title]) => {
      const map = document.querySelector<HTMLElement>("[data-drawn]");
      const canvas = map?.querySelector("canvas");
      if (!map || !canvas) throw new Error("there is no living map");
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const heading = () => document.querySelector("h1")?.textContent?.replace(/\s+/g, " ");
      const started = performance.now();
      const drawn = map.dataset["drawn"];
      window.history.pushState(null, "", `?${query}`);
      window.dispatchEvent(new PopStateEvent("popstate"));
      await new Promise<void>((resolve) => {
        const check = () => {
          if (heading() !== title || map.dataset["drawn"] === drawn) return;
          watcher.disconnect();
          resolve();
        };
        const watcher = new MutationObserver(check);
        watcher.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      });
      const gl = canvas.getContext("webgl2");
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      await frame();
      await frame();
      return performance.now() - started;
    },
    [view.query, view.sentence] as const,
  );
}

/**
 * Our built page: its first drawing, and then changes on the living map.
 *
 * @param path  the page that is opened, below the site
 */
export function ourSubject(views: readonly ExpectedView[], path: string): Subject {
  const at = (index: number): ExpectedView => {
    const view = views[index];
    if (view === undefined) throw new RangeError(`no view ${index}`);
    return view;
  };
  return {
    path,
    prepare: async (page) => await watchFirstMap(page, at(0)),
    firstMap: async (page) => await page.evaluate(() => (window as OurWindow).firstMapMs ?? null),
    settle: async (page) => {
      await until(
        "the living map is drawn",
        async () => (await page.locator("[data-drawn]").count()) > 0,
        60_000,
      );
      await page.waitForTimeout(1500);
    },
    change: async (page, index) => await change(page, at(index)),
  };
}
