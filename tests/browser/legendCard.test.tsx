import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { flowWidthPixels } from "#cartography/flows/flowWidth.ts";
import { LegendCard } from "#panels/legend/LegendCard.tsx";
import { mountScreen } from "./smallApp.tsx";

const mountLegend = () =>
  mountScreen({}, ({ scene }) => <LegendCard scene={scene} flavour="light" mapWidthPx={900} />);

test("names every class, and marks the one above the benchmark by a pattern", async () => {
  mountLegend();
  const classes = page.getByRole("listitem").filter({ hasText: "%" });
  await expect.element(classes.nth(5)).toHaveTextContent(/65 %–100 %, above the benchmark/);
  expect(classes.nth(5).element().querySelector("pattern")).not.toBeNull();
  expect(classes.nth(4).element().querySelector("pattern")).toBeNull();
});

test("states that occur have an entry in words", async () => {
  mountLegend();
  await expect.element(page.getByText("withheld by the source")).toBeVisible();
  await expect.element(page.getByText("not named by the source")).toBeVisible();
  await expect.element(page.getByText("does not apply")).not.toBeInTheDocument();
});

test("three real quantities are drawn as wide as on the map", async () => {
  const seen = mountLegend();
  expect(seen.view.material).toBe("cobalt");
  await expect.element(page.getByText("Flows a year")).toBeVisible();
  const amounts = page.getByRole("listitem").filter({ hasText: /^USD/ }).elements();
  const widths = amounts.map((amount) => {
    const arrow = amount.querySelector("path")?.getAttribute("d") ?? "";
    const [top, bottom] = /^M0 ([\d.]+).*V([\d.]+)H0Z$/.exec(arrow)?.slice(1) ?? [];
    return Number(bottom) - Number(top);
  });
  expect(widths).toHaveLength(3);
  expect(Math.max(...widths)).toBeLessThanOrEqual(flowWidthPixels(1, 900) + 1e-6);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
});

test("an outline of talks is told apart from one of a signed agreement", async () => {
  mountLegend();
  await expect.element(page.getByText("Strategic partnership")).toBeVisible();
  await expect.element(page.getByText("Still negotiated")).toBeVisible();
});

test("rings and thin lines have an entry where they are drawn, with the number and part of the thin lines", async () => {
  const mountWith = (hasRings: boolean, calm: { count: number; share: number } | null) =>
    mountScreen({}, ({ scene }) => {
      const flow = { ...scene.legend.flow, hasRings, calm };
      return (
        <LegendCard
          scene={{ ...scene, legend: { ...scene.legend, flow } }}
          flavour="light"
          mapWidthPx={900}
        />
      );
    });
  mountWith(false, null);
  await expect.element(page.getByText(/Ten times the quantity/)).toBeVisible();
  await expect.element(page.getByText(/A ring/)).not.toBeInTheDocument();
  await expect.element(page.getByText(/more flows/)).not.toBeInTheDocument();
  mountWith(true, { count: 960, share: 0.09 });
  await expect.element(page.getByText("A ring: trade that stays inside one country or union.")).toBeVisible();
  await expect
    .element(page.getByText("960 more flows, each smaller than any arrow: 9.0 % of the trade."))
    .toBeVisible();
});
