import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openApp } from "../support/driver.ts";

test("the guards of every journey notice what a page must never do", async () => {
  const browser = await chromium.connect(inject("browserAddress"));
  const { page, get } = await openApp(browser, inject("appAddress"), {
    awaitsLivingMap: true,
  });
  expect(await get.breaches()).toEqual([]);

  await page.evaluate(async () => {
    console.error("something broke");
    localStorage.setItem("remembered", "yes");
    await cookieStore.set("tracked", "yes");
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(style);
    await fetch("https://elsewhere.example/figures.json").catch(() => undefined);
    setTimeout(() => {
      throw new Error("nobody caught this");
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  const breaches = (await get.breaches()).join("\n");
  await browser.close();

  expect(breaches).toMatch(/console: something broke/);
  expect(breaches).toMatch(/error: nobody caught this/);
  expect(breaches).toMatch(/policy: style-src-elem refused/);
  expect(breaches).toMatch(/policy: connect-src refused https:\/\/elsewhere\.example/);
  expect(breaches).toMatch(/cookie tracked/);
  expect(breaches).toMatch(/localStorage remembered/);
});
