import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findChromium } from "./.ci/chromium.mjs";
import { JOURNEY_FLAGS } from "./.ci/chromiumFlags.mjs";
import { catalogues } from "./src/publish/vite/catalogues.ts";

/** Projects run one after the other, as each keeps both cores busy, but for those of one order. */
const after = (groupOrder: number) => ({ sequence: { groupOrder } });

/**
 * Files of one worker share what they import: to read the program and the figures anew for each of them would take
 * longer than many of the tests.
 */
const sharing = { isolate: false } as const;

/** What visits the built app. */
const journeys = {
  environment: "node",
  globalSetup: ["tests/support/servers/servePreview.ts"],
  // A journey takes some seconds, and many times that where a machine is busy with others.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  ...sharing,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [catalogues()],
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{unit,property,golden,rooms,perf,commands}/**/*.test.ts"],
          setupFiles: ["tests/support/propertySeed.ts"],
          testTimeout: 30_000,
          maxWorkers: "100%",
          ...sharing,
          ...after(0),
        },
      },
      {
        plugins: [react(), catalogues()],
        optimizeDeps: {
          include: ["react", "react-dom/client", "react/jsx-dev-runtime", "downshift", "valibot"],
        },
        server: { host: "localhost" },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          ...after(1),
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            api: { port: 4346 },
            instances: [{ browser: "chromium", viewport: { width: 800, height: 600 } }],
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? "chromium-is-not-installed",
                args: JOURNEY_FLAGS,
              },
            }),
          },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/{e2e,visual}/**/*.test.ts"],
          // More than there are cores: a journey waits for its page some of the time.
          maxWorkers: 3,
          ...journeys,
          ...after(2),
        },
      },
      {
        test: {
          name: "engines",
          environment: "node",
          include: ["tests/engines/*.test.ts"],
          globalSetup: ["tests/engines/serveWithHost.ts"],
          // One for each engine.
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          ...after(2),
        },
      },
      {
        test: {
          name: "timing",
          include: ["tests/timing/*.test.ts"],
          // On a machine that does nothing else: what they assert is which of two things is sooner.
          fileParallelism: false,
          ...journeys,
          ...after(3),
        },
      },
    ],
  },
});
