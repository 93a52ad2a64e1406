import { describe, expect } from "vitest";
import { expectedScene, say, words } from "../../support/expectedScene.ts";
import { until } from "../../support/until.ts";
import { plain } from "../support/driver.ts";
import { journey } from "../support/journey.ts";

const QUERY = "material=gallium&stop=CHN";
const early = { awaitsLivingMap: true } as const;

describe("what if a supplier stops", () => {
  journey(
    "gallium's largest supplier stops: the EU's loss, in two clicks and with its address",
    async ({ visit }) => {
      const { page, then, get } = await visit({ ...early, query: "material=gallium" });
      await page.getByText("What if a supplier stops?").click();
      await page
        .getByRole("button", { name: /^China/ })
        .first()
        .click();
      await then.queryHas("stop", "CHN");
      const scene = expectedScene(QUERY);
      await then.titleIs(say(scene.caption));
      expect(await get.title()).toMatch(
        /^Illustration .*if exports of gallium from China stopped, the EU would lose 68 %/,
      );
      const eu = plain((await page.locator("#stop tbody tr").first().innerText()) ?? "");
      const [loss] = scene.scenario?.importers ?? [];
      expect(eu).toContain(words.place("EU27"));
      expect(eu).toContain(plain(words.formats.percentInColumn(loss?.lostShare ?? 0)));
      await then.textIncludes("What happened in reality");

      const again = await visit({ ...early, query: get.query().toString() });
      expect(await again.get.title()).toBe(await get.title());
    },
  );

  journey("the cut is drawn or typed, and everything is undone at a press", async ({ visit }) => {
    const { page, when, then } = await visit({ ...early, query: QUERY });
    await page.getByRole("slider", { name: "Cut in their exports" }).focus();
    await when.presses("ArrowLeft", "ArrowLeft");
    await then.queryHas("cut", "98");
    await page.getByRole("spinbutton", { name: /^Spare capacity/ }).fill("20");
    await then.queryHas("spare", "20");
    await then.titleIs(say(expectedScene(`${QUERY}&cut=98&spare=20`).caption));
    await page.getByRole("button", { name: "Back to trade as it was" }).click();
    await then.titleIs(say(expectedScene("material=gallium").caption));
    await until("the address is that of the trade as it was", async () => !/stop|cut|spare/.test(page.url()));
  });

  journey("any country by search, with the keyboard, and let go again", async ({ visit }) => {
    const { page, when, then } = await visit({ ...early, query: "material=cobalt&measure=exports&stop=COD" });
    await page.getByRole("combobox", { name: "Country or group that stops" }).focus();
    await when.types("zamb");
    await when.presses("Enter");
    await then.queryHas("stop", "COD,ZMB");
    await page.getByRole("button", { name: /Zambia export again/ }).press("Enter");
    await then.queryHas("stop", "COD");
  });

  journey("a supplier's card asks it, and a narrow screen has room for the answer", async ({ visit }) => {
    const { page, then, get } = await visit({
      ...early,
      width: 360,
      query: "material=lithium&measure=exports&select=place.CHL",
    });
    await page.getByRole("button", { name: "What if it stops?" }).click();
    await then.queryHas("stop", "CHL");
    await then.titleSays(/^Illustration/);
    expect(await get.scrollWidth()).toBeLessThanOrEqual(0);
  });

  journey("an embed says that it is an illustration, and of what", async ({ visit }) => {
    const { get, then } = await visit({ file: "embed.html", query: QUERY });
    expect(await get.title()).toBe(say(expectedScene(QUERY).caption));
    await then.textIncludes("An illustration, not a forecast");
  });
});
