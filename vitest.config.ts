import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { findChromium } from "./.ci/chromium.mjs";
import { CHROMIUM_FLAGS } from "./.ci/chromiumFlags.mjs";

/** Projects run one after the other, so that each has all cores. */
const after = (groupOrder: number) => ({ sequence: { groupOrder } });

/** Tests of the built app, as it would be deployed. Each visit has a browser context of its own. */
const built = {
  environment: "node",
  globalSetup: ["tests/support/servePreview.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

/**
 * Files of one worker share what they import: to read the program and the figures anew for each of them would take
 * longer than many of the tests.
 */
const sharing = { isolate: false } as const;

/** In tests a catalogue is whole, however it is imported. */
const wholeCatalogues: Plugin = {
  name: "supply-lines:whole-catalogues",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith(".json?later") ? { code: `export default ${code}`, moduleType: "js", map: null } : null,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [wholeCatalogues],
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{unit,property,golden,rooms,perf}/**/*.test.ts"],
          setupFiles: ["tests/support/propertySeed.ts"],
          testTimeout: 30_000,
          maxWorkers: "100%",
          ...sharing,
          ...after(0),
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          include: [
            "react",
            "react-dom/client",
            "react/jsx-dev-runtime",
            "intl-messageformat",
            "downshift",
            "valibot",
          ],
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
                args: CHROMIUM_FLAGS,
              },
            }),
          },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/{e2e,visual}/**/*.test.ts"],
          // More than two would wait for each other's maps, which are drawn without a graphics card.
          maxWorkers: 2,
          ...built,
          ...sharing,
          ...after(2),
        },
      },
      {
        test: {
          name: "measured",
          include: ["tests/measured/**/*.test.ts"],
          // Nothing may run beside what is timed.
          fileParallelism: false,
          ...built,
          ...after(3),
        },
      },
    ],
  },
});
