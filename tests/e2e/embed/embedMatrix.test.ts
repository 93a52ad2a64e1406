import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { escaped } from "../../../src/lib/escaped.ts";
import { oembedResponse } from "../../../src/oembed/oembedResponse.ts";
import { type EmbedForm, embedLine } from "../../../src/protocol/embedLines.ts";
import { enveloped } from "../../../src/protocol/embedMessages.ts";
import { FRAME_HEIGHTS } from "../../../src/state/embed/embedChoice.ts";
import { mapPaint } from "../../../src/theme/mapPaint.ts";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { decodePng, pixelsOfColour } from "../../support/pictures/decodePng.ts";
import { until } from "../../support/until.ts";
import { plain } from "../support/driver.ts";
import { type Hosted, hosted, site } from "../support/hosted.ts";

const QUERY = "material=gallium&measure=processing&year=2024&lang=en";
const SCENE = expectedScene(QUERY);
const CAPTION = say(SCENE.caption);
const FLOWS = SCENE.arcs.length;
const OTHER = "material=cobalt&measure=extraction&year=2024";
const OTHER_CAPTION = say(expectedScene(OTHER).caption);

const frame = (more = "", attributes = "", query = QUERY) =>
  `<iframe src="${escaped(`${site()}embed-gallium.html?${query}${more}`)}" title="Map" width="100%" height="900" ${attributes}></iframe>`;
/** The frame in an oEmbed answer. */
const oembed = () =>
  oembedResponse({ url: `${site()}gallium.html?${QUERY}` }, site(), {
    site: site(),
    provider: "Supply Lines",
    firstMaterial: "gallium",
    materials: { gallium: { caption: CAPTION, name: "Gallium" } },
    card: { width: 1200, height: 630 },
  }).body?.html ?? "";

/** The line that an editor copies. */
const line = (form: EmbedForm, more = "", heightPx: number = FRAME_HEIGHTS.full, query = QUERY) =>
  embedLine(form, {
    site: site(),
    frame: `${site()}embed.html?${query}${more}`,
    link: `${site()}gallium.html?${query}`,
    oembed: "",
    title: CAPTION,
    heightPx,
    isHeightFixed: false,
    followsHost: false,
  });
const page = (body: string) =>
  `<!doctype html><title>A newspaper</title><body style="margin:0">${body}</body>`;

/** What every embed must tell its reader, whatever stands around it. */
async function tellsAll({ text, flowsDrawn, embed }: Hosted, index = 0): Promise<void> {
  expect(await flowsDrawn(index)).toBeGreaterThanOrEqual(FLOWS);
  await embed(index).getByText(words.text("legend.title"), { exact: true }).waitFor();
  const said = await text(index);
  expect(said).toContain(CAPTION);
  expect(said).toContain("Sources:");
  expect(said).toContain("do not imply an official position");
  expect(said).toContain("* Kosovo");
  expect(await embed(index).getByRole("link", { name: "Open the full view" }).count()).toBe(1);
}

describe("the embed in pages of other sites", () => {
  /** Part of an embed's map that is sea, by its pixels. */
  async function seaOf({ embed }: Hosted, index = 0): Promise<number> {
    const map = embed(index).locator("[data-still-map]");
    const picture = decodePng(await map.screenshot());
    return pixelsOfColour(picture, mapPaint("light").water).length / (picture.width * picture.height);
  }

  hosted.for([
    ["wordpress-block", 320],
    ["wordpress-classic", 480],
    ["drupal-ecl", 768],
    ["squarespace", 1200],
  ] as const)(
    "in a page like %s, %i pixels wide: as high as its line says, a box for videos apart; everything is said",
    async ([name, width], { open }) => {
      const file = new URL(`../../fixtures/hosts/${name}.html`, import.meta.url);
      const html = readFileSync(file, "utf8")
        .replaceAll("{{embed}}", line("iframe"))
        .replaceAll("{{oembed}}", oembed());
      const host = await open({ html }, { width, height: 1000 });
      await tellsAll(host);
      expect(await seaOf(host)).toBeGreaterThan(0.2);
      const beyond = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth;
      expect(await host.page.locator("html").evaluate(beyond)).toBeLessThanOrEqual(0);
      expect(await host.embed().locator("html").evaluate(beyond)).toBeLessThanOrEqual(0);

      const sizes = (slot: string) =>
        host.page.locator(`[data-slot=${slot}]`).evaluate((around) => {
          const [box, frame] = [around, around.querySelector("iframe") ?? around].map((element) =>
            element.getBoundingClientRect(),
          );
          return {
            frame,
            isInside: box !== undefined && frame !== undefined && frame.bottom <= box.bottom + 1,
            box,
          };
        });
      const column = await sizes("column");
      expect(column.frame?.height).toBe(FRAME_HEIGHTS.full);
      expect(column.frame?.width).toBeGreaterThan(width - 120);
      const box = await sizes("box");
      expect(box.isInside, "nothing is cut off in a box").toBe(true);
      expect(box.frame?.height).toBe(Math.min(720, box.box?.height ?? 0));
      expect(box.frame?.width).toBe(Math.min(720, box.box?.width ?? 0));
    },
  );

  hosted(
    "told in short, 320, 600 and 900 pixels wide: two thirds and more are map, and the rest is all in view",
    async ({ open }) => {
      const widths = [320, 600, 900];
      // A title as long as those of most materials' opening views.
      const query = "material=cobalt&measure=extraction&year=2024&lang=en";
      const short = line("iframe", "&length=short", FRAME_HEIGHTS.short, query);
      const seenFromKosovo = line(
        "iframe",
        "",
        FRAME_HEIGHTS.short,
        "material=cobalt&measure=imports&place=XKX&lang=en&length=short",
      );
      const columns = [...widths.map((width) => [width, short]), [600, seenFromKosovo]].map(
        ([width, html]) => `<div style="width:${width}px;flex:none">${html}</div>`,
      );
      const host = await open(
        { html: page(`<div style="display:flex">${columns.join("")}</div>`) },
        { width: 2420 },
      );
      for (const [index, width] of widths.entries()) {
        await host.embed(index).getByText(words.text("notes.map")).waitFor();
        expect(await host.flowsDrawn(index)).toBeGreaterThan(20);
        const said = await host.text(index);
        for (const part of [OTHER_CAPTION, "edition 2026", "CEPII BACI", "no official position"])
          expect(said).toContain(part);
        // The Scene names neither place with a footnote; all footnotes are among what is folded away.
        expect(said).not.toContain("* Kosovo");
        await until(`the map has its room at ${width} px`, async () => {
          const map = await host.embed(index).locator("[data-still-map]").boundingBox();
          return (map?.width ?? 0) * (map?.height ?? 0) >= (2 / 3) * width * FRAME_HEIGHTS.short;
        });
        const longer = ({ scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight;
        expect(await host.embed(index).locator("html").evaluate(longer)).toBe(0);
        expect(await seaOf(host, index)).toBeGreaterThan(0.2);
      }
      const about = host.embed().getByText(words.text("notes.map"));
      await about.click();
      const folded = await host.text();
      for (const part of ["* Kosovo", "Natural Earth", say(expectedScene(query).drawn)])
        expect(folded).toContain(part);
      expect(await host.embed().getByRole("link", { name: "Open the full view" }).count()).toBe(1);

      await host.embed(3).getByText(words.text("notes.map")).waitFor();
      const named = await host.text(3);
      expect(named).toContain(words.text("footnote.kosovo"));
      expect(named).not.toContain(words.text("footnote.palestine"));
      expect(named).toContain(words.text("notes.partial"));
    },
  );

  hosted("under a policy that allows frames of our origin, and no script and no style", async ({ open }) => {
    const headers = { "Content-Security-Policy": `default-src 'none'; frame-src ${new URL(site()).origin}` };
    const host = await open({ html: page(line("iframe") + line("element")), headers });
    await tellsAll(host);
    expect((await host.page.locator("iframe").boundingBox())?.height).toBe(FRAME_HEIGHTS.full);
    const link = host.page.locator("supply-map").getByRole("link", { name: CAPTION });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute("href")).toBe(`${site()}gallium.html?${QUERY}`);
  });

  hosted("in a sandbox that allows scripts, with and without an origin of its own", async ({ open }) => {
    await tellsAll(await open({ html: page(frame("", 'sandbox="allow-scripts allow-same-origin"')) }));
    await tellsAll(await open({ html: page(frame("", 'sandbox="allow-scripts"')) }));
  });

  /** What a reader has of an embed whose program cannot run. */
  async function tellsAllWithoutProgram({ embed, text }: Hosted): Promise<void> {
    const picture = embed().getByRole("img").first();
    await picture.waitFor();
    expect(plain((await picture.locator("title").first().textContent()) ?? "")).toContain(CAPTION);
    expect(await embed().locator("table tbody tr").count()).toBeGreaterThan(0);
    expect(await embed().getByRole("link", { name: "Open the interactive map" }).count()).toBe(1);
    expect(await text()).toContain("do not imply an official position");
  }

  hosted("without JavaScript: a still picture, a caption, a table and a link", async ({ open }) => {
    await tellsAllWithoutProgram(await open({ html: page(frame()) }, { javaScript: false }));
  });

  hosted("in a sandbox that allows nothing: as without JavaScript", async ({ open }) => {
    await tellsAllWithoutProgram(await open({ html: page(frame("", "sandbox")) }));
  });

  hosted("without WebGL: the still map, which a touch does not take away", async ({ open }) => {
    const host = await open({ html: page(frame()) }, { webgl: false });
    await tellsAll(host);
    await host
      .embed()
      .getByRole("button", { name: words.text("map.open") })
      .dispatchEvent("click");
    await host.embed().getByText(words.text("error.map.title")).waitFor();
    expect(await host.flowsDrawn()).toBe(FLOWS);
  });

  hosted("twice on one page, each its own", async ({ open }) => {
    const host = await open({ html: page(frame() + frame("&theme=dark", "", OTHER)) }, { height: 1900 });
    await tellsAll(host, 0);
    expect(await host.flowsDrawn(1)).toBeGreaterThan(20);
    expect(await host.text(1)).toContain(OTHER_CAPTION);
    const ground = (index: number) =>
      host
        .embed(index)
        .locator("html")
        .evaluate((page) => getComputedStyle(page).backgroundColor);
    expect(await ground(0)).not.toBe(await ground(1));
  });

  hosted("on paper: the map is there", async ({ open }) => {
    const host = await open({ html: page(frame()) });
    await tellsAll(host);
    await host.page.emulateMedia({ media: "print" });
    expect(await host.flowsDrawn()).toBe(FLOWS);
    expect(await host.embed().locator("[data-still-map] svg").isVisible()).toBe(true);
  });

  hosted(
    "a title that means harm is shown as text, bounded, and marked as the editor's",
    async ({ open }) => {
      const hostile = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>\u202Eevil ${"long ".repeat(2000)}`;
      const host = await open({ html: page(frame(`&title=${encodeURIComponent(hostile)}`)) });
      let hasAlert = false;
      host.page.on("dialog", () => {
        hasAlert = true;
      });
      expect(await host.flowsDrawn()).toBe(FLOWS);
      const heading = host.embed().getByRole("heading", { level: 1 });
      const shown = (await heading.textContent()) ?? "";
      expect(shown.startsWith('<script>alert(1)</script>"')).toBe(true);
      expect(shown).not.toContain("\u202E");
      expect([...shown].length).toBeLessThanOrEqual(200);
      const said = await host.text();
      expect(said).toContain("The title is by the editors of the page that shows this map.");
      expect(said).toContain(`From the figures: ${CAPTION}`);
      expect(hasAlert).toBe(false);
    },
  );

  hosted("a keyboard comes in, and leaves again", async ({ open }) => {
    const host = await open({
      html: page(`<a href="#before">Before</a>${frame()}<a href="#after">After</a>`),
    });
    await tellsAll(host);
    await host.page.getByRole("link", { name: "Before" }).focus();
    const isInside = async () => await host.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await host.page.keyboard.press("Tab");
    // A frame of another site is another process: the keyboard takes its time to get there.
    await until("the keyboard is inside the embed", isInside);
    const after = host.page.getByRole("link", { name: "After" });
    await until("the keyboard has left the embed", async () => {
      await host.page.keyboard.press("Tab");
      return await after.evaluate((element) => element === document.activeElement);
    });
  });
});

describe("what host and embed say to each other", () => {
  /** A host that keeps what it hears, and can be told what to say. */
  const listening = (body: string) =>
    page(
      `<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>${body}`,
    );
  const heard = async ({ page: host }: Hosted, type: string) =>
    await host.evaluate(
      (wanted) =>
        (window as unknown as { heard: Record<string, unknown>[] }).heard.filter(
          (said) => said["type"] === wanted,
        ),
      type,
    );
  const says = async ({ page: host }: Hosted, message: object) =>
    await host.evaluate((said) => {
      document.querySelector("iframe")?.contentWindow?.postMessage(said, "*");
    }, message);

  hosted("the embed says that it is ready, and how high it is", async ({ open }) => {
    const host = await open({ html: listening(frame("&fit=content")) });
    const ready = await until("the embed is ready", async () => (await heard(host, "ready"))[0]);
    expect(ready).toMatchObject({ protocol: "supply-lines", version: 1, lang: "en" });
    expect(plain(String(ready?.["title"]))).toBe(CAPTION);
    await until("it has said how high it is", async () => {
      const heights = await heard(host, "height");
      return Number(heights.at(-1)?.["height"]) > 500;
    });
  });

  hosted("the host it was made for may change the view; the embed says that it has", async ({ open }) => {
    const host = await open((origin) => ({ html: listening(frame(`&host=${encodeURIComponent(origin)}`)) }));
    expect(await host.flowsDrawn()).toBe(FLOWS);
    await says(host, enveloped({ type: "set-view", view: OTHER }));
    await until("the other view is shown", async () => (await host.text()).includes(OTHER_CAPTION));
    const view = await until("it has said so", async () => (await heard(host, "view")).at(-1));
    expect(String(view?.["view"])).toContain("material=cobalt");
    expect(String(view?.["lang"])).toBe("en");
  });

  hosted(
    "a host of another origin, or none named, is not obeyed; nor is another version",
    async ({ open }) => {
      for (const named of ["", `&host=${encodeURIComponent("https://example.org")}`]) {
        const host = await open({ html: listening(frame(named)) });
        expect(await host.flowsDrawn()).toBe(FLOWS);
        await says(host, enveloped({ type: "set-view", view: OTHER }));
        await host.page.waitForTimeout(800);
        expect(await host.text()).toContain(CAPTION);
      }
      const host = await open((origin) => ({
        html: listening(frame(`&host=${encodeURIComponent(origin)}`)),
      }));
      expect(await host.flowsDrawn()).toBe(FLOWS);
      await says(host, { ...enveloped({ type: "set-view", view: OTHER }), version: 2 });
      await until(
        "it says which versions it knows",
        async () => (await heard(host, "unsupported")).length > 0,
      );
      expect(await host.text()).toContain(CAPTION);
    },
  );
});

describe("the script for other sites", () => {
  const script = () => `<script async src="${site()}embed.js"></script>`;

  hosted(
    "puts the map in the place of its link, as high as it needs to be, in the page's colours",
    async ({ open }) => {
      const address = `${site()}embed-gallium.html?${QUERY}`;
      const link = `<a href="${escaped(`${site()}gallium.html`)}" data-supply-map="${escaped(address)}" data-theme="host">${escaped(CAPTION)}</a>`;
      const host = await open({
        html: `<!doctype html><style>
          :root { color-scheme: dark }
          body { display: flex; flex-direction: column; align-items: flex-start; }
          body > * { display: inline !important; width: auto; height: 150px !important; max-height: 200px; padding: 1em; }
        </style>${link}${script()}`,
      });
      expect(await host.flowsDrawn()).toBe(FLOWS);
      const element = host.page.locator("supply-map iframe");
      await until("the element is as wide as its column", async () => {
        const box = await host.page.locator("supply-map").boundingBox();
        return box?.width === 800 - 2 * 8;
      });
      await until("frame and element are as high as the content", async () => {
        const around = await host.page.locator("supply-map").boundingBox();
        const content = await host
          .embed()
          .locator("main")
          .evaluate(({ scrollHeight }) => scrollHeight);
        const box = await element.boundingBox();
        return Math.abs((box?.height ?? 0) - content) <= 2 && (around?.height ?? 0) >= content;
      });
      await until(
        "the embed is dark like its page",
        async () => (await host.embed().locator("html").getAttribute("data-theme")) === "dark",
      );
      await host.page.evaluate(() => {
        document.documentElement.style.colorScheme = "light";
      });
      await until(
        "the embed turns light with its page",
        async () => (await host.embed().locator("html").getAttribute("data-theme")) === "light",
      );
    },
  );

  hosted(
    "makes an element that shows another view when told, and refuses frames of other sites",
    async ({ open }) => {
      const host = await open({
        html: page(
          `<supply-map src="${escaped(`${site()}embed-gallium.html?${QUERY}`)}" title="Map"></supply-map>
         <supply-map id="foreign" src="https://example.org/embed.html"><a href="#x">A link</a></supply-map>${script()}`,
        ),
      });
      expect(await host.flowsDrawn()).toBe(FLOWS);
      await host.page.evaluate((view) => {
        (document.querySelector("supply-map") as HTMLElement & { setView(view: string): void }).setView(view);
      }, OTHER);
      await until("the other view is shown", async () => (await host.text()).includes(OTHER_CAPTION));
      expect(await host.page.locator("#foreign iframe").count()).toBe(0);
      expect(await host.page.getByRole("link", { name: "A link" }).isVisible()).toBe(true);
    },
  );
});
