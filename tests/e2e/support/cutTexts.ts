import type { Page } from "playwright-core";

/** Texts on the page whose end is hidden because their box is too narrow. */
export async function cutTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, label, legend, h1, h2, h3, th, p, a, input")]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.scrollWidth > element.clientWidth + 1,
      )
      .filter(
        (element) =>
          (element instanceof HTMLInputElement ||
            ["hidden", "clip"].includes(getComputedStyle(element).overflowX)) &&
          getComputedStyle(element).clipPath === "none" &&
          element.clientWidth > 1,
      )
      .map((element) =>
        (element instanceof HTMLInputElement ? element.value : element.innerText).slice(0, 60),
      ),
  );
}
