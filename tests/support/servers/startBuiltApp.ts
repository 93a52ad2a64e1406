import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { type Plugin, preview } from "vite";
import { ensureChromium } from "../../../.ci/chromium.mjs";
import { JOURNEY_FLAGS } from "../../../.ci/chromiumFlags.mjs";

/** The built app as it would be deployed, and a browser to visit it with. */
export interface BuiltApp {
  /** Address of the app, with a slash at its end. */
  readonly address: string;
  /** Where the browser listens, for Playwright to connect to. */
  readonly browserAddress: string;
  readonly chromiumPath: string;
  readonly stop: () => Promise<void>;
}

/** Sends files as they are: to pack them for a browser on the same machine takes longer than to send them. */
const unpacked: Plugin = {
  name: "supply-lines:unpacked",
  configurePreviewServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      delete request.headers["accept-encoding"];
      next();
    });
  },
};

/**
 * Builds the app unless that has just been done, and serves it on a free port.
 *
 * @param plugins  what the server answers besides
 */
export async function serveBuiltApp(plugins: Plugin[] = []) {
  if (process.env.SUPPLY_LINES_BUILT === undefined) {
    // Vitest runs in its own mode; what visitors get is the production build.
    const env = { ...process.env, NODE_ENV: "production" };
    execFileSync("npm", ["run", "-s", "build"], { stdio: "inherit", env });
    process.env.SUPPLY_LINES_BUILT = "1";
  }
  const server = await preview({
    plugins: [unpacked, ...plugins],
    logLevel: "error",
    preview: { port: 4347, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the preview server has no local address");
  return { address, stop: () => server.close() };
}

/** Serves the built app and starts one browser. */
export async function startBuiltApp(): Promise<BuiltApp> {
  const chromiumPath = await ensureChromium();
  const app = await serveBuiltApp();
  const browser = await chromium.launchServer({ executablePath: chromiumPath, args: JOURNEY_FLAGS });
  return {
    address: app.address,
    browserAddress: browser.wsEndpoint(),
    chromiumPath,
    stop: async () => {
      await browser.close();
      await app.stop();
    },
  };
}
