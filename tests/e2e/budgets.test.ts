import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measureBudgets, transferBytes } from "../../.ci/budgets.mjs";
import { until } from "../support/until.ts";
import { journey } from "./journey.ts";

const FIRST_LOAD_KB = 1200;

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
    const files = [...paths].map((path) => (path.endsWith("/") ? "index.html" : path));
    const kB = files.reduce((sum, path) => sum + transferBytes(join("dist", path)), 0) / 1000;
    process.stdout.write(`First load of ${largest}: ${Math.round(kB)} kB in ${files.length} files\n`);
    expect(kB).toBeGreaterThan(300);
    expect(kB).toBeLessThanOrEqual(FIRST_LOAD_KB);
  });
});
