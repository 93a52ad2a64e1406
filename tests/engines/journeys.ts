import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { expectedScene, say, words } from "../support/expectedScene.ts";
import { until } from "../support/until.ts";
import type { EnginePage } from "./enginePage.ts";
import { choose, lookAtColumn, offersWebgl } from "./inPage.ts";
import { reader } from "./reader.ts";

const QUERY = "material=cobalt&measure=extraction&year=2023&lang=en";

/** Windows from a small laptop's to a large screen, in CSS pixels; from 1088 on the map stands beside the figures. */
const WINDOWS = [
  [1920, 1000],
  [1440, 772],
  [1280, 600],
  [1088, 700],
  [1024, 768],
  [768, 900],
  [500, 800],
] as const;

/** Phones, narrower than some browsers' windows can be made: the app in a frame of that size. */
const PHONES = [
  [360, 740],
  [320, 600],
] as const;

const host = (body: string) => `host.html?body=${encodeURIComponent(body)}`;

/** Widths that the line which embeds is given on somebody else's page. */
const COLUMN_WIDTHS = [320, 600, 1000];

/** A map that is lower, in pixels, cannot be read. */
const LOWEST_MAP = 150;

/** A file may take this long to be made, in ms: three browsers make theirs at once. */
const MAKING_MS = 60_000;

/** How the files begin that the page makes of its map. */
const FILES = { png: "\x89PNG", svg: "<svg", pdf: "%PDF" } as const;

/**
 * What a reader does with the built app, in one engine.
 *
 * @param start  starts it; null where it is not here, and the journeys are skipped
 */
export function journeysIn(engine: string, start: (() => Promise<EnginePage>) | null): void {
  describe.skipIf(start === null)(`in ${engine}`, () => {
    let page: EnginePage;
    let when: ReturnType<typeof reader>;
    /** What a map becomes by itself. */
    let finished: "living" | "drawn" = "living";
    beforeAll(async () => {
      if (start === null) return;
      page = await start();
      when = reader(page, inject("appAddress"));
      if (await page.run(offersWebgl, null)) return;
      finished = "drawn";
      process.stderr.write(
        `${engine} offers no WebGL 2 here: journeys look at its drawing of the map only\n`,
      );
    });
    afterAll(() => page?.close());
    afterEach(async () => expect(await page.errors()).toEqual([]));

    /** Waits until nothing in a column lies over anything else, and its map is readable and no wider than its window. */
    const isInOrder = (selector: string, windowWidth: number, frame?: number) =>
      until("the column is in order", async () => {
        const { overlaps, sideways, map } = await page.run(lookAtColumn, { selector, frame });
        const wrong = [...overlaps];
        if (sideways > 0) wrong.push(`it scrolls ${sideways} px sideways`);
        if (map[0] > windowWidth || map[1] < LOWEST_MAP) wrong.push(`the map is ${map.join(" × ")}`);
        if (wrong.length > 0) throw new Error(wrong.join("; "));
        return true;
      });

    test("the living map takes the place of the drawing, in a window of any size", async () => {
      await page.size(1440, 772);
      await when.opens(`?${QUERY}`);
      await when.headingIs(say(expectedScene(QUERY).caption));
      await when.seesMap(finished);
      for (const [width, height] of WINDOWS) {
        await page.size(width, height);
        await isInOrder("#map", width);
        await when.find({ selector: "button", text: words.text("timeline.play") });
        await when.find({ selector: "input[type=range]" });
      }
      await when.seesMap(finished);
    });

    test("and on a phone", async () => {
      await page.size(1024, 800);
      const frames = PHONES.map(
        ([width, height]) => `<iframe src="./?${QUERY}" width="${width}" height="${height}"></iframe>`,
      );
      await when.opens(host(frames.join(" ")));
      for (const [frame, [width]] of PHONES.entries()) {
        await when.seesMap(finished, frame);
        await isInOrder("#map", width, frame);
        await when.find({ selector: "button", text: words.text("timeline.play"), frame });
      }
    });

    test("another material, year, measure and projection, and back and forward again", async () => {
      await page.size(1280, 800);
      await when.opens(`?${QUERY}`);
      await when.seesMap(finished);
      // What is typed takes the place of what stands there, after a first click and after another.
      await when.clicks({ selector: "input[role=combobox]" });
      await when.clicks({ selector: "input[role=combobox]" });
      await when.presses(..."lithi", "Enter");
      await when.addressHas("material", "lithium");
      // While its figures come, what is below their sentence moves away from under the pointer.
      const chosen = await page.run(() => window.location.search, null);
      await when.headingIs(say(expectedScene(chosen.slice(1)).caption));
      await when.clicks({ selector: "label", text: words.text("measure.processing.name") });
      await when.addressHas("measure", "processing");
      await when.clicks({ selector: "label", text: words.text("filters.projection.europe") });
      await when.addressHas("projection", "europe");
      await page.run(() => document.querySelector<HTMLElement>("input[type=range]")?.focus(), null);
      const before = new URLSearchParams(await page.run(() => window.location.search, null));
      const year = Number(before.get("year")) - 1;
      await when.presses("ArrowLeft");
      await when.addressHas("year", String(year));
      before.set("year", String(year));
      await when.headingIs(say(expectedScene(before.toString()).caption));
      await when.seesMap(finished);
      await page.run(() => window.history.back(), null);
      await when.addressHas("projection", null);
      await page.run(() => window.history.forward(), null);
      await when.addressHas("projection", "europe");
    });

    test("a place and a flow out of the table, and who says so", async () => {
      await page.size(1280, 800);
      await when.opens(`?${QUERY}`);
      const scene = expectedScene(QUERY);
      await when.clicks({ selector: "tbody button", text: words.place(scene.rows[0]?.place ?? "") });
      await when.addressHas("select", `place.${scene.rows[0]?.place}`);
      await when.clicks({ selector: "button", text: words.text("selection.close") });
      await when.addressHas("select", null);
      await when.clicks({ selector: "label", text: words.text("table.flows") });
      await when.clicks({ selector: "tbody tr:first-child button" });
      await until("a flow is selected", () =>
        page.run(() => window.location.search.includes("select=flow."), null),
      );
      const [{ origin, destination } = { origin: "", destination: "" }] = scene.arcs;
      const flow = words.text("selection.flow.title", {
        origin: words.place(origin),
        destination: words.place(destination),
      });
      await when.clicks({ selector: "button", text: `${words.text("evidence.open")} ${flow}` });
      await when.find({ selector: "dialog h2" });
      await when.presses("Escape");
      await when.isGone("dialog");
    });

    test("the line that embeds, in columns of a page of somebody else's", async () => {
      await page.size(1280, 800);
      await when.opens(`?${QUERY}`);
      await when.clicks({ selector: "button", text: words.text("nav.embed") });
      await when.find({ selector: "dialog textarea[readonly]" });
      const line = await page.run(
        () => document.querySelector<HTMLTextAreaElement>("dialog textarea[readonly]")?.value ?? "",
        null,
      );
      expect(line).toMatch(/^<iframe src="http/);
      await when.clicks({ selector: "dialog button", text: words.text("share.close") });
      await when.isGone("dialog");

      await when.opens(
        host(COLUMN_WIDTHS.map((width) => `<div style="width:${width}px">${line}</div>`).join("")),
      );
      for (const [frame, width] of COLUMN_WIDTHS.entries()) {
        await when.seesMap("drawn", frame);
        await isInOrder("main", width, frame);
      }
      await when.clicks({ selector: "button", text: words.text("map.open"), frame: 1 });
      await when.seesMap(finished, 1);
    });

    test("the map as a file of every kind", async () => {
      await page.size(1280, 800);
      await when.opens(`?${QUERY}`);
      await when.clicks({ selector: "button", text: words.text("nav.share") });
      await when.find({ selector: "dialog select" });
      await when.clicks({ selector: "dialog label", text: words.text("export.scale.times", { times: 1 }) });
      for (const [format, beginning] of Object.entries(FILES)) {
        await page.run(choose, { selector: "dialog select", value: format });
        await when.clicks({ selector: "dialog button", text: words.text("export.make") });
        const name = await until(
          `a ${format} is saved`,
          async () => readdirSync(page.downloads).find((file) => file.endsWith(`.${format}`)) ?? "",
          MAKING_MS,
        );
        await until(`it is a ${format}`, async () =>
          readFileSync(join(page.downloads, name), "latin1").slice(0, 300).includes(beginning),
        );
      }
      await when.presses("Escape");
      await when.isGone("dialog");
    });
  });
}
