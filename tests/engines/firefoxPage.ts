import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { FirefoxParts } from "../../.ci/engines.mjs";
import { decodePng } from "../support/pictures/decodePng.ts";
import { connectBidi } from "./bidi.ts";
import { clickActions, type EnginePage, keyActions } from "./enginePage.ts";
import { end, startScreen } from "./screen.ts";

/** A browser that asks nothing, calls nobody, and saves without a word. */
const preferences = (downloads: string) => ({
  "app.update.enabled": false,
  "browser.download.dir": downloads,
  "browser.download.folderList": 2,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.accept_languages": "en-GB",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "ui.prefersReducedMotion": 1,
});

/** Where the browser says that it listens. */
async function addressIn(output: Readable): Promise<string> {
  let text = "";
  for await (const part of output) {
    text += String(part);
    const address = /BiDi listening on (ws:\S+)/.exec(text)?.[1];
    if (address !== undefined) return `${address}/session`;
  }
  throw new Error(`Firefox did not start: ${text}`);
}

/** Starts Firefox on a screen of its own. */
export async function startFirefox(parts: FirefoxParts): Promise<EnginePage> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-firefox-"));
  const [profile, downloads] = [join(folder, "profile"), join(folder, "downloads")];
  mkdirSync(profile);
  mkdirSync(downloads);
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const screen = await startScreen(parts.screen);
  const browser = spawn(parts.browser, ["--remote-debugging-port=0", "--profile", profile, "--no-remote"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, DISPLAY: screen.display },
  });
  const errors: string[] = [];
  const { send } = await connectBidi(await addressIn(browser.stderr), (_method, params) => {
    const { level, text } = params as { level: string; text: string };
    if (level === "error") errors.push(text);
  });
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree");
  const context = contexts[0]?.context;
  return {
    downloads,
    open: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    size: async (width, height) =>
      void (await send("browsingContext.setViewport", { context, viewport: { width, height } })),
    run: async (inPage, argument) => {
      const functionDeclaration = `() => JSON.stringify((${inPage.toString()})(${JSON.stringify(argument ?? null)})) ?? "null"`;
      const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
        "script.callFunction",
        { functionDeclaration, target: { context }, awaitPromise: false },
      );
      if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result.value);
    },
    click: async (x, y) =>
      void (await send("input.performActions", { context, actions: clickActions(x, y) })),
    key: async (key) => void (await send("input.performActions", { context, actions: keyActions(key) })),
    screenshot: async () => {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return decodePng(Buffer.from(data, "base64"));
    },
    errors: async () => errors.splice(0),
    close: async () => {
      await end(browser);
      await screen.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
