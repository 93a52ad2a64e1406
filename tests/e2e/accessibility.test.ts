import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect } from "vitest";
import { words } from "../support/expectedScene.ts";
import { type App, askOfSelection, type Visit } from "./driver.ts";
import { journey } from "./journey.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe objects to, one line a finding. */
async function findings({ page }: App): Promise<string[]> {
  await page.addScriptTag({ content: axeSource });
  const { violations } = await page.evaluate(
    async () => await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

interface State extends Visit {
  /** What the visitor does before axe looks. */
  readonly act?: (app: App) => Promise<void>;
}

const STATES: Record<string, State> = {
  "the opening view, light": { theme: "light" },
  "the opening view, dark": { theme: "dark" },
  "a phone": { width: 360, height: 740 },
  "the filters open on a phone": {
    width: 360,
    height: 740,
    act: async ({ when }) => await when.opensFilters(),
  },
  "the list of materials open": {
    act: async ({ page, when }) => {
      await page.getByRole("combobox", { name: "Material" }).focus();
      await when.presses("ArrowDown");
    },
  },
  "the dialog to share": {
    theme: "dark",
    act: async ({ page }) => {
      await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  "a place in focus with details": { query: "material=lithium&measure=imports&select=place.CHL&table=flows" },
  "who says so": {
    query: "material=lithium&measure=exports&year=2023&eu=members&select=flow.CHL-BEL",
    width: 768,
    act: async ({ page, then }) => {
      await (await askOfSelection(page)).click();
      await then.textSays(/imports\.csv: 1 row/);
    },
  },
  "projects of all materials": { query: "material=cobalt&projects=all&table=projects&theme=dark" },
  "nonsense in the address": { query: "material=x&year=y" },
  "the embed": { file: "embed.html", width: 600, height: 420 },
  "the embed told in short": {
    file: "embed.html",
    query: "material=cobalt&theme=dark&length=short",
    width: 320,
    height: 520,
    act: async ({ page }) => await page.getByText(words.text("notes.map")).click(),
  },
  "what data exist": { query: "page=coverage" },
  about: { query: "page=about" },
  "a missing dossier": { broken: [{ path: /dossiers\//, as: "missing" }], waits: false },
  "a missing manifest": { broken: [{ path: /manifest\.json/, as: "missing" }], waits: false },
  "no WebGL": { webgl: false },
};

describe("axe finds nothing on", () => {
  journey.for(Object.keys(STATES))("%s", async (name, { visit }) => {
    const { act, ...state } = STATES[name] ?? {};
    const app = await visit({ ...state, bypassPolicy: true });
    await app.then.settles();
    await act?.(app);
    expect(await findings(app)).toEqual([]);
  });
});
