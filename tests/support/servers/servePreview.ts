import type { TestProject } from "vitest/node";
import { startBuiltApp } from "./startBuiltApp.ts";

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
  const app = await startBuiltApp();
  project.provide("appAddress", app.address);
  project.provide("browserAddress", app.browserAddress);
  project.provide("chromiumPath", app.chromiumPath);
  return app.stop;
}
