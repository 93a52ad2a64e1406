import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measureBudgets, transferBytes } from "../../.ci/budgets.mjs";
import { until } from "../support/until.ts";
import { journey } from "./journey.ts";

const FIRST_LOAD_KB = 1200;

interface Load {
  readonly pictureMs: number;
  readonly kB: number;
}

/** Size of files of the built site as a web server would send them. */
function kilobytes(paths: Iterable<string>): number {
  const files = [...paths].map((path) => (path.endsWith("/") ? "index.html" : path));
  return files.reduce((sum, path) => sum + transferBytes(join("dist", path)), 0) / 1000;
}

describe("what a reader downloads", () => {
  const { budgets, hasMap } = measureBudgets();

  test("is measured with the map and its worker in it", () => {
    expect(hasMap).toBe(true);
  });

  test.each(budgets)("$name: $sizeKb kB of $limitKb kB", ({ sizeKb, limitKb }) => {
    expect(sizeKb).toBeGreaterThan(0);
    expect(sizeKb).toBeLessThanOrEqual(limitKb);
  });

  journey("first load in all, with the largest dossier: at most 1.2 MB", async ({ visit }) => {
    const { page, then, when } = await visit({ query: "page=about" });
    const paths = new Set<string>();
    page.on("response", (response) => paths.add(new URL(response.url()).pathname));
    const largest = /dossiers\/([a-z-]+)\./.exec(budgets.at(-1)?.files[0]?.path ?? "")?.[1];
    await when.goesTo(`material=${largest}`);
    await then.settles();
    await until("the map's worker is loaded", async () => [...paths].some((path) => path.includes("worker")));
    const kB = kilobytes(paths);
    process.stdout.write(`First load of ${largest}: ${Math.round(kB)} kB in ${paths.size} files\n`);
    expect(kB).toBeGreaterThan(300);
    expect(kB).toBeLessThanOrEqual(FIRST_LOAD_KB);
  });

  journey(
    "an embed: at most 60 % of that, and its first picture no later than the full view's",
    async ({ visit }) => {
      const { page } = await visit({ query: "page=about" });
      const context = page.context();
      await context.addInitScript(() => {
        const marked = window as unknown as { firstPictureMs?: number };
        new MutationObserver(() => {
          if (document.querySelector("[data-still-map] svg") !== null)
            marked.firstPictureMs ??= performance.now();
        }).observe(document, { childList: true, subtree: true });
      });
      /** Time until the first map stands, in ms, and what was fetched by the end of all, in kB, in a window of its own. */
      const load = async (file: string): Promise<Load> => {
        const tab = await context.newPage();
        if (file === "embed.html") await tab.setViewportSize({ width: 600, height: 760 });
        const paths = new Set<string>();
        tab.on("response", (response) => paths.add(new URL(response.url()).pathname));
        await tab.goto(new URL(`${file}?material=cobalt`, page.url()).href);
        const pictureMs = await until("the first map stands", async () =>
          tab.evaluate(() => (window as unknown as { firstPictureMs?: number }).firstPictureMs ?? 0),
        );
        if (file === "index.html")
          await until("the living map is there", async () =>
            [...paths].some((path) => path.includes("worker")),
          );
        await tab.waitForLoadState("networkidle");
        await tab.waitForTimeout(500);
        await tab.close();
        return { pictureMs, kB: kilobytes(paths) };
      };
      const loads = { full: [] as Load[], embed: [] as Load[] };
      for (let round = 0; round < 3; round += 1) {
        loads.full.push(await load("index.html"));
        loads.embed.push(await load("embed.html"));
      }
      const soonest = (of: readonly Load[]) => Math.min(...of.map(({ pictureMs }) => pictureMs));
      const most = (of: readonly Load[]) => Math.max(...of.map(({ kB }) => kB));
      const [embedMs, fullMs] = [soonest(loads.embed), soonest(loads.full)].map(Math.round);
      process.stdout.write(
        `Embed: ${Math.round(most(loads.embed))} kB of ${Math.round(most(loads.full))} kB, first picture after ${embedMs} ms, full view ${fullMs} ms\n`,
      );
      expect(most(loads.embed)).toBeLessThanOrEqual(0.6 * most(loads.full));
      // Both draw the same picture with the same program; what remains is noise.
      expect(soonest(loads.embed)).toBeLessThan(1.15 * soonest(loads.full));
    },
  );
});
