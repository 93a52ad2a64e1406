import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measureBudgets, transferBytes } from "../../.ci/budgets.mjs";
import { journey } from "../e2e/support/journey.ts";
import { until } from "../support/until.ts";

const FIRST_LOAD_KB = 1200;
const TIMED_ROUNDS = 8;
/** An embed is sooner by some twentieth; so much less can a busy machine show of it. */
const NOISE = 1.05;

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
    "an embed: at most 60 % of that, and where the program draws its first picture, that is sooner than the full view's",
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
      /** Opens a page in a window of its own; milliseconds until a map stands, and what it has fetched since. */
      const open = async (file: string) => {
        const tab = await context.newPage();
        if (file.startsWith("embed")) await tab.setViewportSize({ width: 600, height: 760 });
        const paths = new Set<string>();
        tab.on("response", (response) => paths.add(new URL(response.url()).pathname));
        await tab.goto(new URL(`${file}?material=copper`, page.url()).href);
        const pictureMs = await until("the first map stands", async () =>
          tab.evaluate(() => (window as unknown as { firstPictureMs?: number }).firstPictureMs ?? 0),
        );
        return { tab, paths, pictureMs };
      };
      /** What a page has fetched when all is there, in kB. */
      const weigh = async (file: string): Promise<number> => {
        const { tab, paths } = await open(file);
        if (!file.startsWith("embed"))
          await until("the living map is there", async () =>
            [...paths].some((path) => path.includes("worker")),
          );
        await tab.waitForLoadState("networkidle");
        await tab.waitForTimeout(500);
        await tab.close();
        return kilobytes(paths);
      };
      const kB = { full: await weigh("copper.html"), embed: await weigh("embed-copper.html") };
      const times = { full: [] as number[], embed: [] as number[] };
      for (let round = 0; round < TIMED_ROUNDS; round += 1) {
        for (const [name, file] of [["full", "index.html"] as const, ["embed", "embed.html"] as const]) {
          const { tab, pictureMs } = await open(file);
          times[name].push(pictureMs);
          await tab.close();
        }
      }
      // The soonest, because whatever else the machine does only adds to it.
      const [fullMs, embedMs] = [Math.min(...times.full), Math.min(...times.embed)];
      process.stdout.write(
        `Embed: ${Math.round(kB.embed)} kB of ${Math.round(kB.full)} kB, first picture after ${Math.round(embedMs)} ms, full view ${Math.round(fullMs)} ms\n`,
      );
      expect(kB.embed).toBeLessThanOrEqual(0.6 * kB.full);
      expect(embedMs).toBeLessThan(NOISE * fullMs);
    },
  );
});
