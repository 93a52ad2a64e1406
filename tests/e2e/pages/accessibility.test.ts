import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { describe, expect } from "vitest";
import { words } from "../../support/expectedScene.ts";
import { type App, askOfSelection, type Visit } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Levels A, AA and good practice are axe's own choice; links that are called the same must lead to the same too. */
const OPTIONS: RunOptions = {
  iframes: false,
  resultTypes: ["violations"],
  rules: { "identical-links-same-purpose": { enabled: true } },
};

const WIDTHS = [360, 768, 1440] as const;
const PALETTES = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

let looks = 0;

/**
 * What axe objects to, one line a finding. It looks at each state in the next palette and at the next width, unless the
 * state belongs to one; three looks have each of both, nine each with each.
 */
async function findings({ page }: App, ownWidth?: number): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ content: axeSource });
  const palette = PALETTES[looks % PALETTES.length] ?? PALETTES[0];
  const width =
    ownWidth ?? WIDTHS[(looks + Math.floor(looks / PALETTES.length)) % WIDTHS.length] ?? WIDTHS[0];
  looks += 1;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(palette);
  await page.waitForTimeout(200);
  const { violations } = await page.evaluate(
    async (options) =>
      await (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    OPTIONS,
  );
  const look = `${width} px, ${palette.colorScheme}, forced colours ${palette.forcedColors}`;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${look}: ${id}: ${html.slice(0, 160)}`),
  );
}

type Act = (app: App) => Promise<void>;

/** A visit, and what the visitor does, one thing after the other; axe looks at the page before and after each. */
interface Walk extends Visit {
  readonly acts?: Readonly<Record<string, Act>>;
}

const opens =
  (button: string): Act =>
  async ({ page }) => {
    await page.getByRole("banner").getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("dialog").waitFor();
  };
const closes: Act = async ({ page }) => {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
};
const wakes: Act = async ({ page, then }) => {
  const still = page.locator("[data-still-map]");
  if ((await still.count()) > 0)
    await page.getByRole("button", { name: words.text("map.open") }).dispatchEvent("click");
  await then.mapLives();
};

/** Before the living map has come, which other walks look at. */
const early = { awaitsLivingMap: true } as const;

const WALKS: Record<string, Walk> = {
  "the opening view": {},
  "the dialogs and the living map": {
    acts: {
      "the list of materials open": async ({ page, when }) => {
        await page.getByRole("combobox", { name: "Material" }).focus();
        await when.presses("ArrowDown");
      },
      "the dialog to share": async (app) => {
        await app.when.presses("Escape");
        await opens("Share")(app);
      },
      "the dialog to embed": async (app) => {
        await closes(app);
        await opens("Embed")(app);
      },
      "the map with its buttons and a place that keys have led to": async (app) => {
        const { page, when, then } = app;
        await closes(app);
        await then.mapLives();
        await page.getByRole("button", { name: words.text("keys.move"), exact: true }).click();
        await page.locator("canvas.maplibregl-canvas").focus();
        await when.presses("PageDown");
      },
    },
  },
  "the filters open on a phone": {
    ...early,
    width: 360,
    acts: { open: async ({ when }) => await when.opensFilters() },
  },
  "a place in focus with details": {
    ...early,
    query: "material=lithium&measure=imports&select=place.CHL&table=flows",
  },
  "a flow": {
    ...early,
    query: "material=lithium&measure=exports&year=2023&eu=members&select=flow.CHL-BEL",
    acts: {
      "who says so": async ({ page, then }) => {
        await (await askOfSelection(page)).click();
        await then.textSays(/imports\.csv: 1 row/);
      },
    },
  },
  "a supplier that stops": { ...early, query: "material=gallium&stop=CHN&cut=60&spare=20" },
  "projects of all materials": { ...early, query: "material=cobalt&projects=all&table=projects" },
  "nonsense in the address": { ...early, query: "material=x&year=y" },
  "the embed": { file: "embed.html", width: 600, height: 420, acts: { "its living map": wakes } },
  "the embed told in short": {
    file: "embed.html",
    query: "material=cobalt&length=short",
    width: 320,
    acts: { "about the map": async ({ page }) => await page.getByText(words.text("notes.map")).click() },
  },
  "what data exist": { query: "page=coverage" },
  "all materials at once": { query: "page=materials" },
  "large importers": { query: "page=importers" },
  "importers inside the EU": { query: "page=importers&view=members" },
  "all partners": { query: "page=partners" },
  "one partner": { query: "page=partners&place=KAZ" },
  "other suppliers": { query: "page=alternatives&material=cobalt" },
  "an event": { query: "page=events&event=2023-10-20-china-announces-graphite-export-permits" },
  "the working of a supply risk": { query: "page=risk&material=lithium" },
  about: {
    query: "page=about",
    acts: {
      "the page to try embeds on": async ({ page }) => {
        await page.goto(new URL("try-embeds.html", page.url()).href);
        await page.getByRole("heading", { level: 1 }).waitFor();
      },
    },
  },
  "a missing dossier": { broken: [{ path: /dossiers\//, as: "missing" }], waits: false },
  "a missing manifest": { broken: [{ path: /manifest\.json/, as: "missing" }], waits: false },
  "no WebGL": { webgl: false },
};

describe("axe finds nothing on", () => {
  journey.for(Object.keys(WALKS))("%s", async (name, { visit }) => {
    const { acts = {}, ...state } = WALKS[name] ?? {};
    const app = await visit({ ...state, bypassPolicy: true });
    await app.then.settles();
    // The state that every visitor meets, in all palettes and at all widths.
    const times = name === "the opening view" ? PALETTES.length : 1;
    for (let time = 0; time < times; time += 1) expect(await findings(app, state.width), name).toEqual([]);
    for (const [after, act] of Object.entries(acts)) {
      await act(app);
      expect(await findings(app, state.width), after).toEqual([]);
    }
  });
});

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Headings as screen readers list them, those in what is closed left out. */
async function outline({ page }: App): Promise<Heading[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ role, ignored }) => role?.value === "heading" && !ignored)
    .map(({ name, properties = [] }) => ({
      level: Number(properties.find((property) => property.name === "level")?.value.value),
      text: String(name?.value ?? ""),
    }));
}

describe("the outline", () => {
  journey("names map, figures, filters, table and legend, and skips no level", async ({ visit }) => {
    const app = await visit({ width: 1440, height: 900, query: "material=lithium&select=place.CHL" });
    const headings = await outline(app);
    const parts = headings.filter(({ level }) => level === 2).map(({ text }) => text);
    for (const key of [
      "map.section",
      "metrics.title",
      "filters.title",
      "table.title",
      "legend.title",
    ] as const)
      expect(parts).toContain(words.text(key));
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    for (const [index, { level, text }] of headings.entries())
      expect(level, text).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1);
  });
});
