import { describe, expect } from "vitest";
import { expectedScene, say } from "../../support/expectedScene.ts";
import { journey } from "../support/journey.ts";

describe("the embed", () => {
  const query = "material=gallium&measure=processing&year=2024";

  journey("shows the same Scene in a small shell, with sources and footnotes", async ({ visit }) => {
    const { get, then, page } = await visit({ file: "embed.html", query, width: 600, height: 420 });
    const scene = expectedScene(query);
    expect(await get.title()).toBe(say(scene.caption));
    await then.textSays(/Sources/);
    await then.textSays(/do not imply an official position/);
    const link = await page.getByRole("link", { name: /full view/ }).getAttribute("href");
    expect(new URL(link ?? "", page.url()).searchParams.get("material")).toBe("gallium");
    await then.doesNotScrollSideways();
  });

  journey("may stand in a frame of another page", async ({ visit }) => {
    const { page } = await visit({ file: "embed.html", query, width: 600, height: 420 });
    const headers = async (path: string) =>
      (await page.request.get(new URL(path, page.url()).href)).headers();
    expect((await headers("embed.html"))["content-security-policy"]).toContain("frame-ancestors *");
    expect((await headers("index.html"))["content-security-policy"]).toContain("frame-ancestors 'self'");
  });
});
