import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WebKitParts } from "../../.ci/engines.mjs";
import { decodePng } from "../support/pictures/decodePng.ts";
import { until } from "../support/until.ts";
import { clickActions, type EnginePage, keyActions } from "./enginePage.ts";
import { end, startScreen } from "./screen.ts";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

/** Settings of a desktop on which nothing moves and files are saved into a folder of ours. */
function writeSettings(folder: string, downloads: string): void {
  mkdirSync(join(folder, "gtk-3.0"), { recursive: true });
  writeFileSync(join(folder, "gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=false\n");
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
}

type Listening = Window & { heard?: string[] };

/** Begins to keep what goes wrong in the page. Its console cannot be read from outside. */
function listen(): void {
  const heard: string[] = [];
  (window as Listening).heard = heard;
  // That a size changed twice within a frame is told as an error, and is none.
  window.addEventListener(
    "error",
    ({ message }) => message.startsWith("ResizeObserver loop") || heard.push(message),
  );
  window.addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
  document.addEventListener("securitypolicyviolation", (event) =>
    heard.push(`${event.effectiveDirective} refused ${event.blockedURI}`),
  );
  console.error = (...told: unknown[]) => heard.push(told.map(String).join(" "));
}

const heard = (): readonly string[] => (window as Listening).heard ?? [];

/** Sends commands of the WebDriver protocol (https://www.w3.org/TR/webdriver2/) below an address. @throws what it answers */
const webDriver =
  (address: string) =>
  async <Result = unknown>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: object,
  ): Promise<Result> => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Result & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };

/** Starts WebKitGTK, the engine that Safari has too, in its smallest browser, on a screen of its own. */
export async function startWebKit(parts: WebKitParts): Promise<EnginePage> {
  const folder = mkdtempSync(join(tmpdir(), "supply-lines-webkit-"));
  const downloads = join(folder, "downloads");
  mkdirSync(downloads);
  writeSettings(folder, downloads);
  const screen = await startScreen(parts.screen);
  const port = await freePort();
  const driver = spawn(parts.driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: screen.display, HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const command = webDriver(`http://127.0.0.1:${port}`);
  await until("WebKit's driver answers", () => command("GET", "/status"));
  const { sessionId } = await command<{ sessionId: string }>("POST", "/session", {
    capabilities: {
      alwaysMatch: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": {
          binary: parts.browser,
          args: ["--automation"],
        },
      },
    },
  });
  const send = <Result>(method: "GET" | "POST", path: string, body?: object) =>
    command<Result>(method, `/session/${sessionId}${path}`, body);
  const page: EnginePage = {
    downloads,
    open: async (url) => {
      await send("POST", "/url", { url });
      await page.run(listen, null);
    },
    size: async (width, height) => {
      const inner = () => page.run(() => [window.innerWidth, window.innerHeight] as const, null);
      // What the browser puts around the page is as high as it is.
      const [outerWidth, outerHeight] = await page.run(
        () => [window.outerWidth, window.outerHeight] as const,
        null,
      );
      const [innerWidth, innerHeight] = await inner();
      await send("POST", "/window/rect", {
        width: width + outerWidth - innerWidth,
        height: height + outerHeight - innerHeight,
      });
      await until(
        `the page is ${width} × ${height}`,
        async () => String(await inner()) === `${width},${height}`,
      );
    },
    run: async (inPage, argument) => {
      const script = `return JSON.stringify((${inPage.toString()})(${JSON.stringify(argument ?? null)})) ?? "null"`;
      return JSON.parse(await send<string>("POST", "/execute/sync", { script, args: [] }));
    },
    click: async (x, y) => void (await send("POST", "/actions", { actions: clickActions(x, y) })),
    key: async (key) => void (await send("POST", "/actions", { actions: keyActions(key) })),
    screenshot: async () => decodePng(Buffer.from(await send<string>("GET", "/screenshot"), "base64")),
    errors: () => page.run(heard, null),
    close: async () => {
      await command("DELETE", `/session/${sessionId}`).catch(() => undefined);
      await end(driver);
      await screen.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return page;
}
