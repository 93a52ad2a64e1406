import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { expectedScene, manifest, say, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import type { App } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

interface BuiltFile {
  readonly file: string;
  readonly css?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

const built: Record<string, BuiltFile> = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/** Parts of the program that come with the page of the map, each in a place of its own. */
const ON_MAP = [
  "src/panels/notices/EditionNotice.tsx",
  "src/panels/notices/IssuesNotice.tsx",
  "src/panels/chooser/ProjectionSwitch.tsx",
  "src/shells/explore/Choices.tsx",
  "src/shells/explore/UnderMap.tsx",
  "src/shells/map/LivingMap.tsx",
];
const READING = "src/shells/explore/Reading.tsx";
/** Parts that a button opens, by the button. */
const DIALOGS = {
  "src/panels/share/ShareDialog.tsx": "Share",
  "src/panels/embed/EmbedBuilder.tsx": "Embed",
  "src/panels/evidence/EvidenceDialog.tsx": "Who says so?",
};
const UNDER_EMBED = { full: "src/shells/embed/UnderMap.tsx", short: "src/shells/embed/ShortFoot.tsx" };
const PAGES = {
  act: "src/shells/act/ActBody.tsx",
  materials: "src/shells/materials/MaterialsBody.tsx",
  partners: "src/shells/partners/PartnersBody.tsx",
  projects: "src/shells/projects/ProjectsBody.tsx",
  events: "src/shells/events/EventsBody.tsx",
  importers: "src/shells/importers/ImportersBody.tsx",
  risk: "src/shells/risk/RiskBody.tsx",
  alternatives: "src/shells/alternatives/AlternativesBody.tsx",
  stocks: "src/shells/stocks/StocksBody.tsx",
  coverage: "src/shells/coverage/CoverageBody.tsx",
  about: "src/panels/pages/AboutPage.tsx",
};
/** What starts every page, in the site and elsewhere, and what it is passed on with. */
const STARTS = ["src/shells/start/bootPage.tsx", "src/shells/embed/PageEmbed.tsx"];
const PAGE_DIALOG = "src/panels/share/BriefingShare.tsx";
const PAGE_PICTURE = "src/picture/briefing/briefingPicture.ts";
/** What works out what a stop would do. */
const STOP = "src/scene/scenario/stopProgram.ts";
/** The list of the words that come later. */
const LATER_WORDS = "src/i18n/laterMessages.ts";
/** Nobody sees them unless they have the focus: they go without a word. */
const SILENT = "src/panels/header/SkipLinks.tsx";
/** What makes an image, of any kind and of one. */
const IMAGE = ["src/exports/makeImage.ts", "src/picture/sheet/sheetPicture.ts"];
const PDF = "src/exports/pdf/pdfFile.ts";
/** What stands in for what jsPDF would load to print HTML, and the made-up language of the tests: no reader asks for them. */
const NEVER = ["src/exports/pdf/noRenderers.ts", "src/i18n/lengthenMessages.ts"];

/** A frozen edition and a year that no table holds: every part of the page has something to say. */
const FULL = `material=cobalt&measure=extraction&year=1066&edition=${manifest.edition}`;
const PLAIN = "material=cobalt&measure=extraction&year=2024";
const LOST = words.text("error.region");
const RELOAD = words.text("error.reload");

/** The files of these parts, and no others. */
function filesOf(...sources: readonly string[]): RegExp {
  const files = sources.map((source) => {
    const found = built[source];
    if (found === undefined) throw new RangeError(`the build has no part ${source}`);
    return found.file;
  });
  return new RegExp(`(${files.join("|").replaceAll(".", "\\.")})$`);
}

/** A visitor who does not get some files; nor the living map, which to draw in software would take most of the time. */
const without = (path: RegExp) => ({
  broken: [path, filesOf("src/shells/map/LivingMap.tsx")].map((path) => ({ path, as: "missing" as const })),
  tolerates: [/dynamically imported module/, /Unable to preload/],
  waits: false,
});

const share = ({ page }: App) => page.getByRole("banner").getByRole("button", { name: "Share" }).click();

const alerts = ({ page }: App) => page.getByRole("alert").filter({ hasText: LOST });

async function lostPlaces(app: App, count: number): Promise<void> {
  await until(`${count} places say that they are lost`, async () => (await alerts(app).count()) === count);
}

/** What no loss may take along: the sentence, the map and, on a page of its own, the header. */
async function stands(app: App, query: string, file = "index.html"): Promise<void> {
  await app.then.titleIs(say(expectedScene(query).caption));
  expect(await app.page.locator("[data-still-map], canvas").count()).toBeGreaterThan(0);
  if (file === "index.html") expect(await app.page.locator("header").first().isVisible()).toBe(true);
  expect(await app.get.text()).not.toContain(words.text("error.app.title"));
}

describe("a part of the page that is lost", () => {
  journey("is one of those lost below: the build has no others", () => {
    const parts = Object.entries(built)
      .filter(([source, { isDynamicEntry }]) => isDynamicEntry && source.startsWith("src/"))
      .map(([source]) => source)
      .filter((source) => !source.startsWith("src/i18n/messages/"));
    const lostBelow = [
      ...ON_MAP,
      SILENT,
      READING,
      ...Object.keys(DIALOGS),
      ...Object.values(UNDER_EMBED),
      ...Object.values(PAGES),
      ...STARTS,
      PAGE_DIALOG,
      PAGE_PICTURE,
      STOP,
      LATER_WORDS,
    ];
    expect(parts.toSorted()).toEqual([...lostBelow, ...IMAGE, PDF, ...NEVER].toSorted());
  });

  journey("beside the map: each says so in its place, and the table lives", async ({ visit }) => {
    const app = await visit({
      ...without(filesOf(SILENT, ...ON_MAP, ...Object.keys(DIALOGS))),
      query: FULL,
    });
    await stands(app, FULL);
    await app.then.textIncludes(words.text("map-failure.chunk"));
    await lostPlaces(app, ON_MAP.length - 1);
    await until("the table is there", async () => (await app.get.rows()).length > 3);
    for (const [index, button] of Object.values(DIALOGS).entries()) {
      await app.page
        .getByRole("button", { name: new RegExp(`^${button.replace("?", "\\?")}`) })
        .first()
        .click();
      await lostPlaces(app, ON_MAP.length);
      if (index === 0) expect(await alerts(app).last().isVisible()).toBe(true);
      await app.page.getByRole("button", { name: "Close", exact: true }).click();
      await lostPlaces(app, ON_MAP.length - 1);
    }
    await stands(app, FULL);
  });

  journey("the figures to read: the map lives, and another try brings them", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(READING)), query: PLAIN });
    await lostPlaces(app, 1);
    await stands(app, PLAIN);
    expect(await app.page.getByRole("combobox").count()).toBeGreaterThan(0);
    await app.page.context().unroute(filesOf(READING));
    await app.page.getByRole("button", { name: RELOAD }).last().click();
    await app.then.titleIsThere();
    await lostPlaces(app, 0);
    await stands(app, PLAIN);
  });

  journey.for(Object.entries(UNDER_EMBED))(
    "in an embed in %s: title, map and sources stand",
    async ([length, under], { visit }) => {
      const parts = ["src/panels/notices/IssuesNotice.tsx", "src/panels/chooser/ProjectionSwitch.tsx", under];
      const query = `${FULL}&controls=projection&length=${length}`;
      const app = await visit({ ...without(filesOf(...parts)), file: "embed.html", query });
      await lostPlaces(app, parts.length);
      await stands(app, FULL, "embed.html");
      await app.then.textIncludes(words.text("embed.full"));
    },
  );

  journey("what a stop would do: the place of the map says so, and the header stands", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(STOP)), query: `${PLAIN}&stop=CHN` });
    await app.page.getByRole("alert").first().waitFor();
    expect(await app.page.locator("header").first().isVisible()).toBe(true);
    await app.page.context().unroute(filesOf(STOP));
    await app.page.getByRole("alert").getByRole("button").first().click();
    await app.then.textIncludes("Illustration");
  });

  journey.for([
    ["index.html", 0],
    ["embed.html", 1],
  ] as const)(
    "what starts a page of tables in %s: what came with the page says so",
    async (row, { visit }) => {
      const [file, part] = row;
      const { then } = await visit({
        broken: [{ path: filesOf(STARTS[part] ?? ""), as: "missing" }],
        tolerates: [/dynamically imported module/],
        file,
        query: "page=act",
        waits: false,
      });
      await then.textSays(/program was blocked or this browser is too old/);
    },
  );

  journey("what a page of tables is passed on with", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(PAGE_DIALOG)), query: "page=act" });
    await app.page.getByRole("main").getByRole("button", { name: "Share" }).click();
    await lostPlaces(app, 1);
    expect(await app.page.locator("header").first().isVisible()).toBe(true);
  });

  journey("what draws a page of tables: the dialog says so and stays", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(PAGE_PICTURE)), query: "page=act" });
    await app.page.getByRole("main").getByRole("button", { name: "Share" }).click();
    await app.page.getByRole("button", { name: words.text("export.make") }).click();
    await app.then.textIncludes(words.text("export.lost"));
  });

  journey.for(Object.entries(PAGES))(
    "the page %s: the header stands, and leads elsewhere",
    async ([page, source], { visit }) => {
      const app = await visit({ ...without(filesOf(source)), query: `page=${page}` });
      await lostPlaces(app, 1);
      await app.page.locator("header").getByRole("link").first().click();
      await app.then.titleIsThere();
    },
  );

  journey("what makes images: the dialog says so and stays", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(PDF)), query: PLAIN, waits: true });
    const make = async (format: string) => {
      await share(app);
      await app.page.getByLabel(words.text("export.format")).selectOption(format);
      await app.page.getByRole("button", { name: words.text("export.make") }).click();
      await app.then.textIncludes(words.text("export.lost"));
    };
    await make("pdf");
    await app.page.context().route(filesOf(...IMAGE), (route) => route.fulfill({ status: 404 }));
    await app.page.getByRole("button", { name: RELOAD }).last().click();
    await app.then.titleIsThere();
    await make("svg");
  });

  journey("a style sheet, and a file that several parts share", async ({ visit }) => {
    const shared = Object.values(built).find(({ file }) => file.startsWith("assets/Disclosure-"))?.file ?? "";
    const sheet = built["src/shells/explore/Choices.tsx"]?.css?.[0] ?? "";
    const app = await visit({ ...without(new RegExp(`(${shared}|${sheet})$`)), query: PLAIN });
    // The choices for want of the sheet; for want of the file, all that has a part to fold.
    await lostPlaces(app, 3);
    await stands(app, PLAIN);
  });

  const rest = Object.keys(built).find((source) => /messages\/rest\/en\.json$/.test(source)) ?? "";
  journey.for([rest, LATER_WORDS])(
    "the words that come later (%s): what was said before goes on being said",
    async (later, { visit }) => {
      const app = await visit({ ...without(filesOf(later)), query: PLAIN });
      await app.then.textIncludes(LOST);
      await stands(app, PLAIN);
    },
  );

  journey("with an older version of the page: the new one is offered", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(...Object.keys(DIALOGS))), query: PLAIN, waits: true });
    await app.page.context().route(/index\.html/, async (route) => {
      const page = await (await route.fetch()).text();
      await route.fulfill({
        contentType: "text/html",
        body: page.replaceAll(/index-[\w-]+\.js/g, "index-new.js"),
      });
    });
    await share(app);
    await app.then.textIncludes("A new version of this page is available.");
    await app.page.getByRole("button", { name: RELOAD }).last().waitFor();
  });

  journey("without a connection: the page that stands is not given up", async ({ visit }) => {
    const app = await visit({ ...without(filesOf(...Object.keys(DIALOGS))), query: PLAIN, waits: true });
    await app.page.context().setOffline(true);
    await share(app);
    await app.page.getByRole("button", { name: RELOAD }).last().click();
    await app.then.textIncludes(words.text("error.data.offline"));
    await stands(app, PLAIN);
  });
});
