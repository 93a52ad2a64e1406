import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureChromium } from "../../.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "../../.ci/chromiumFlags.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built app, with a slash at its end. */
    appAddress: string;
    /** Where the one browser that all journeys share listens. */
    browserAddress: string;
    chromiumPath: string;
  }
}

/** Serves the built app as it would be deployed, and starts one browser for all journeys. */
export async function setup(project: TestProject) {
  if (process.env.SUPPLY_LINES_BUILT === undefined) {
    // Vitest runs in its own mode; what visitors get is the production build.
    const env = { ...process.env, NODE_ENV: "production" };
    execFileSync("npm", ["run", "-s", "build"], { stdio: "inherit", env });
  }
  const chromiumPath = await ensureChromium();
  const server = await preview({ logLevel: "error", preview: { port: 4347, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the preview server has no local address");
  const browser = await chromium.launchServer({ executablePath: chromiumPath, args: CHROMIUM_FLAGS });

  project.provide("appAddress", address);
  project.provide("browserAddress", browser.wsEndpoint());
  project.provide("chromiumPath", chromiumPath);

  return async () => {
    await browser.close();
    await server.close();
  };
}
