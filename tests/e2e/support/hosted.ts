import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { expect, inject, test } from "vitest";
import { FLAGS_WITHOUT_WEBGL, JOURNEY_FLAGS } from "../../../.ci/chromiumFlags.mjs";
import { type HostPage, serveHost } from "../../support/servers/serveHost.ts";
import { until } from "../../support/until.ts";
import { plain } from "./driver.ts";

/** Who visits a page of somebody else's that holds our embed. */
export interface Visitor {
  readonly width?: number;
  readonly height?: number;
  readonly javaScript?: boolean;
  readonly webgl?: boolean;
  readonly theme?: "light" | "dark";
}

/** A page of another site, open in a browser. */
export interface Hosted {
  readonly page: Page;
  readonly origin: string;
  /** The n-th embed on the page, from 0. */
  readonly embed: (index?: number) => FrameLocator;
  /** What a reader of an embed reads, with plain spaces. */
  readonly text: (index?: number) => Promise<string>;
  /** Waits until an embed shows its map, and gives the number of flows drawn. */
  readonly flowsDrawn: (index?: number) => Promise<number>;
}

/** Address of the built app, with a slash at its end. */
export const site = (): string => inject("appAddress");

/** What a browser says of an embed whose host lets it run nothing. */
const FORBIDDEN_BY_HOST = /^Blocked script execution .* frame is sandboxed/;
/** What it says of a host whose own policy takes the script and the style of our lines away. */
const POLICY_OF_HOST = /violates the following Content Security Policy directive/;

/**
 * A test that opens pages of another site with our embed in them, and fails on errors in their consoles and on requests
 * to a third one.
 */
export const hosted = test.extend<{
  open: (host: HostPage | ((origin: string) => HostPage), visitor?: Visitor) => Promise<Hosted>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of fixtures out of this pattern
  open: async ({}, use) => {
    const closing: (() => Promise<unknown> | unknown)[] = [];
    const breaches: string[] = [];
    await use(async (host, visitor = {}) => {
      const server = await serveHost(host);
      closing.push(server.close);
      const browser = await browserFor(visitor);
      closing.unshift(() => browser.close());
      return await openPage(await browser.newContext(contextOf(visitor)), server.origin, breaches);
    });
    for (const close of closing) await close();
    expect(breaches).toEqual([]);
  },
});

/**
 * The browser all tests share, or one of its own for a visitor without WebGL or JavaScript. JavaScript is off in the
 * whole browser, as a reader has it: switched off for one page only, a frame of another process may have been read
 * before the switch reaches it, and then shows the source of its `<noscript>`.
 */
async function browserFor({ webgl, javaScript }: Visitor): Promise<Browser> {
  const own = (args: string[]) => chromium.launch({ executablePath: inject("chromiumPath"), args });
  if (webgl === false) return await own(FLAGS_WITHOUT_WEBGL);
  if (javaScript === false) return await own([...JOURNEY_FLAGS, "--blink-settings=scriptEnabled=false"]);
  return await chromium.connect(inject("browserAddress"));
}

function contextOf({ width = 800, height = 900, theme }: Visitor): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme: theme ?? "light",
    locale: "en-GB",
  };
}

async function openPage(
  context: Awaited<ReturnType<Awaited<ReturnType<typeof chromium.connect>>["newContext"]>>,
  origin: string,
  breaches: string[],
): Promise<Hosted> {
  const page = await context.newPage();
  const allowed = new Set([origin, new URL(site()).origin]);
  page.on("console", (message) => {
    const { url } = message.location();
    const isTheHosts =
      /favicon/.test(url) ||
      FORBIDDEN_BY_HOST.test(message.text()) ||
      (url.startsWith(origin) && POLICY_OF_HOST.test(message.text()));
    if (message.type() === "error" && !isTheHosts) breaches.push(message.text());
  });
  page.on("pageerror", (error) => breaches.push(error.message));
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (/^https?:/.test(address.protocol) && !allowed.has(address.origin))
      breaches.push(`request to ${address.origin}`);
  });
  await page.goto(`${origin}/`);
  const embed = (index = 0) => page.frameLocator("iframe").nth(index);
  return {
    page,
    origin,
    embed,
    text: async (index = 0) => plain(await embed(index).locator("body").innerText()),
    flowsDrawn: async (index = 0) => {
      const flows = embed(index).locator("[data-still-map] [data-flow]");
      return await until("the embed shows flows", async () => await flows.count());
    },
  };
}
