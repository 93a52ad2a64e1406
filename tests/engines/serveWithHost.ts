import type { Plugin } from "vite";
import type { TestProject } from "vitest/node";
import { serveBuiltApp } from "../support/servers/startBuiltApp.ts";

/** A page of somebody else's, whose body is what its query says; of the app's origin, so that tests can look into its frames. */
const hostPage: Plugin = {
  name: "supply-lines:host-page",
  configurePreviewServer: (server) => {
    server.middlewares.use("/host.html", (request, response) => {
      const body = new URL(request.url ?? "/", "http://localhost").searchParams.get("body") ?? "";
      response.removeHeader("Content-Security-Policy");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><html lang="en"><link rel="icon" href="icon.svg"><title>Host</title>${body}`,
      );
    });
  },
};

/** Serves the built app, and a page around it, for the journeys in all engines. */
export async function setup(project: TestProject) {
  const app = await serveBuiltApp([hostPage]);
  project.provide("appAddress", app.address);
  return app.stop;
}
