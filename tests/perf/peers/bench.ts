import { mkdirSync } from "node:fs";
import { cpus } from "node:os";
import { chromium } from "playwright-core";
import { ensureChromium } from "../../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../../.ci/chromiumFlags.mjs";
import { expectedScene, say } from "../../support/expectedScene.ts";
import { buildPeers, PEERS } from "./buildPeers.ts";
import { gzipServer } from "./gzipServer.ts";
import { type ExpectedView, ourSubject } from "./ourSubject.ts";
import { peerSubject } from "./peerSubject.ts";
import { type Medians, verdicts } from "./verdicts.ts";
import { median, type VisitResult, visit } from "./visit.ts";

const [rounds = "5", top = "500"] = process.argv.slice(2);
const PICTURES = "test-results/peers";

/** The views everybody draws: one to begin with, another material, another year; "opening": those that materials open with. */
const isOpening = top === "opening";
const QUERIES = isOpening
  ? ["material=copper", "material=nickel", "material=copper&year=2021"]
  : [
      `material=copper&measure=exports&year=2022&top=${top}`,
      `material=nickel&measure=exports&year=2022&top=${top}`,
      `material=copper&measure=exports&year=2021&top=${top}`,
    ];

const views = QUERIES.map((query): ExpectedView => {
  const scene = expectedScene(query);
  const flows = [...scene.arcs, ...scene.rings].map(({ id }) => id);
  return { query, sentence: say(scene.caption), flows };
});

const folders = await buildPeers(QUERIES);
const pages = [
  { name: "supply lines", folder: "dist", subject: ourSubject(views, isOpening ? "copper.html" : "") },
  ...PEERS.map((name) => ({ name, folder: folders[name], subject: peerSubject })),
];
// Each server packs its files before any page is opened: that is no work of a page.
const subjects = await Promise.all(
  pages.map(async ({ folder, ...page }) => ({ ...page, server: await gzipServer(folder) })),
);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
const results = new Map<string, VisitResult[]>();
mkdirSync(PICTURES, { recursive: true });
// Interleaved, so that whatever else the machine does hits all alike.
for (let round = 0; round < Number(rounds); round += 1) {
  for (const { name, subject, server } of subjects) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 620 } });
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => process.stderr.write(`${name}: ${message}\n`));
    const result = await visit(page, server, QUERIES[0] ?? "", subject);
    results.set(name, [...(results.get(name) ?? []), result]);
    if (round === 0) await page.screenshot({ path: `${PICTURES}/${name.replace(" ", "-")}.png` });
    await context.close();
  }
}
await browser.close();
for (const { server } of subjects) server.close();

const medians: Medians = Object.fromEntries(
  [...results].map(([name, all]) => {
    const of = (key: keyof VisitResult): number => Math.round(median(all.map((result) => result[key])));
    return [
      name,
      {
        "script kB": Math.round(of("scriptBytes") / 1000),
        "first map ms": of("firstMapMs"),
        "material ms": of("materialMs"),
        "year ms": of("yearMs"),
        "heap MB": of("heapMB"),
      },
    ];
  }),
);
console.log(
  `${views[0]?.flows.length} flows; medians of ${rounds} visits each; ${cpus().length} cores, software GL, ${browser.version()}`,
);
console.table(medians);
for (const { bar, holds } of verdicts(medians, isOpening)) {
  console.log(`${holds ? "within" : "OVER"}: ${bar}`);
  if (!holds) process.exitCode = 1;
}
