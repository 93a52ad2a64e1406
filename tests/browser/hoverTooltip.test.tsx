import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { HoverTooltip } from "#panels/selection/HoverTooltip.tsx";
import { hover, useHover } from "#state/hover.ts";
import { MANIFEST } from "../fixtures/smallWorld.ts";
import { mountScreen } from "./smallApp.tsx";

const COD = { kind: "place", id: "COD" } as const;
const GUF = { kind: "place", id: "GUF" } as const;

function mountTooltip(partners = "all") {
  mountScreen({ partners, eu: "members" }, ({ scene }) => <HoverTooltip scene={scene} manifest={MANIFEST} />);
}

beforeEach(() => useHover.setState(useHover.getInitialState()));

/** The tooltip as a pointer meets it: screen readers are not shown it. */
const tooltip = () => document.querySelector<HTMLElement>("[aria-hidden=true][class*=tooltip]");
const isStill = () => tooltip()?.dataset["still"] === "true";

test("a place that the partner filter leaves out of the table still has its share", async () => {
  hover(COD, [10, 10]);
  mountTooltip("CUB");
  await expect.element(page.getByText(/^75\s%\sof/)).toBeVisible();
});

test("a territory says with whom it is counted", async () => {
  hover(GUF, [10, 10]);
  mountTooltip();
  await expect.element(page.getByText(/counted with those of France/)).toBeVisible();
});

test("Escape takes the tooltip away, until the pointer meets something else", async () => {
  mountTooltip();
  hover(COD, [10, 10]);
  await expect.poll(tooltip).not.toBeNull();
  await userEvent.keyboard("{Escape}");
  await expect.poll(tooltip).toBeNull();
  hover(COD, [12, 10]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(tooltip()).toBeNull();
  hover(GUF, [40, 10]);
  await expect.poll(() => tooltip()?.textContent).toContain("French Guiana");
});

test("a pointer that rests can be moved onto the tooltip, over other places, and stay there", async () => {
  mountTooltip();
  hover(COD, [100, 200]);
  await expect.poll(isStill).toBe(true);
  hover(GUF, [100, 195]);
  hover(null);
  await userEvent.hover(page.elementLocator(tooltip() ?? document.body));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(tooltip()?.textContent).toContain("Congo");
  await userEvent.unhover(page.elementLocator(tooltip() ?? document.body));
  await expect.poll(tooltip).toBeNull();
});

test("one on its way over the map is not held up", async () => {
  mountTooltip();
  hover(COD, [100, 200]);
  await expect.poll(tooltip).not.toBeNull();
  expect(getComputedStyle(tooltip() ?? document.body).pointerEvents).toBe("none");
  hover(GUF, [100, 150]);
  await expect.poll(() => tooltip()?.textContent).toContain("French Guiana");
});

test("only what keys have led to is read out", async () => {
  mountTooltip();
  hover(COD, [10, 10]);
  await expect.poll(tooltip).not.toBeNull();
  expect(page.getByRole("status").element().textContent).toBe("");
  hover(COD, [10, 10], "keys");
  await expect.element(page.getByRole("status")).toHaveTextContent(/Congo\. 75\s%/);
});
