import { chromium } from "playwright-core";
import { startBuiltApp } from "../support/servers/startBuiltApp.ts";
import { openLivingMap, pageForMaps } from "./livingMap.ts";
import { MAP_VIEWS } from "./mapViews.ts";
import { putOnRecord } from "./record.ts";

/** Builds the app, looks at its living maps and puts those on record that have changed; returns the paths it wrote. */
export async function acceptCanvases(): Promise<string[]> {
  const app = await startBuiltApp();
  const browser = await chromium.connect(app.browserAddress);
  try {
    const page = await pageForMaps(browser);
    const written: string[] = [];
    for (const { name, query, flavour } of MAP_VIEWS.filter(({ isRecorded }) => isRecorded)) {
      const map = await openLivingMap(page, app.address, query);
      const path = putOnRecord(name, flavour, await map.canvas());
      if (path !== null) written.push(path);
    }
    return written;
  } finally {
    await browser.close();
    await app.stop();
  }
}
