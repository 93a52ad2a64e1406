import { describe, expect } from "vitest";
import { journey } from "../support/journey.ts";

describe("the keyboard", () => {
  journey.for([
    [1280, "index.html"],
    [360, "index.html"],
    [600, "embed.html"],
  ] as const)("reaches every control and shows where it is (%s px, %s)", async ([width, file], { visit }) => {
    const { page, when, then } = await visit({ width, height: 740, file });
    await then.settles();
    const missed = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]"),
      ];
      const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
      const wanted = controls.filter((element) => {
        const isOff = (element as HTMLInputElement).disabled || element.tabIndex < 0;
        const isOtherRadio =
          element instanceof HTMLInputElement && element.type === "radio" && !element.checked;
        return isShown(element) && !isOff && !isOtherRadio;
      });
      for (const [index, element] of wanted.entries()) element.dataset["control"] = String(index);
      return wanted.length;
    });
    const reached = new Set<string>();
    const unmarked: string[] = [];
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let step = 0; step < missed + 40 && reached.size < missed; step += 1) {
      await when.presses("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (!element || element === document.body) return null;
        const frames = [element.parentElement, element.closest(".maplibregl-map")];
        const marked = [element, element.nextElementSibling, ...frames].some((candidate) => {
          if (!candidate) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
          return outlineStyle !== "none" && outlineWidth !== "0px";
        });
        const name = element.getAttribute("aria-label") ?? element.innerText ?? element.tagName;
        return {
          control: element.dataset["control"] ?? null,
          marked,
          name: `${element.tagName} ${name.slice(0, 40)}`,
        };
      });
      if (seen?.control) reached.add(seen.control);
      if (seen && !seen.marked) unmarked.push(seen.name);
    }
    const unreached = await page.evaluate(
      (ids) =>
        [...document.querySelectorAll<HTMLElement>("[data-control]")]
          .filter((element) => !ids.includes(element.dataset["control"] ?? ""))
          .map((element) => element.outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(unreached).toEqual([]);
    expect([...new Set(unmarked)]).toEqual([]);
  });
});
