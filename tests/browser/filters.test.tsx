import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { MeasurePicker } from "#panels/chooser/MeasurePicker.tsx";
import { Filters } from "#panels/filters/Filters.tsx";
import type { MapDocument } from "#state/map/document.ts";
import { MANIFEST } from "../fixtures/smallWorld.ts";
import { mountScreen } from "./smallApp.tsx";

const mountFilters = (changes: Partial<MapDocument> = {}) =>
  mountScreen(changes, ({ scene, view, dispatch }) => (
    <Filters manifest={MANIFEST} scene={scene} projection={view.projection} dispatch={dispatch} />
  ));

test("a measure without figures is closed and says why", async () => {
  mountScreen({}, ({ scene, dispatch }) => <MeasurePicker scene={scene} dispatch={dispatch} />);
  await expect.element(page.getByRole("radio", { name: "Processing" })).toBeDisabled();
  await expect
    .element(page.getByText(/Not offered for cobalt: .*Processing \(no source we hold publishes it\)/))
    .toBeVisible();
});

test("choosing a measure changes the view", async () => {
  const seen = mountScreen({}, ({ scene, dispatch }) => <MeasurePicker scene={scene} dispatch={dispatch} />);
  await page.getByRole("radio", { name: "Exports" }).click();
  expect(seen.view.measure).toBe("exports");
});

test("a form that no table holds is closed and says why", async () => {
  mountFilters();
  const waste = page.getByRole("radio", { name: /Waste and scrap/ });
  await expect.element(waste).toBeDisabled();
  await expect.element(waste).toHaveAccessibleDescription(/no trade table we hold has it/);
  await expect.element(page.getByRole("radio", { name: "Ore and concentrate" })).toBeEnabled();
});

test("direction opens once a place is in focus", async () => {
  mountFilters();
  await expect.element(page.getByRole("radio", { name: /Incoming/ })).toBeDisabled();
  const seen = mountFilters({ place: "DEU", eu: "members" });
  await page.getByRole("radio", { name: "Incoming" }).click();
  expect(seen.view.direction).toBe("in");
});

test("partners, amount and projects are chosen from lists", async () => {
  const seen = mountFilters();
  await page.getByLabelText("Partners", { exact: true }).selectOptions("agreement");
  expect(seen.view.partners).toBe("agreement");
  await page.getByLabelText("How much to draw").selectOptions("cover 90");
  expect(seen.view.top).toEqual({ kind: "cover", percent: 90 });
  await page.getByLabelText("Strategic Projects").selectOptions("all");
  expect(seen.view.projects).toBe("all");
  await page.getByRole("button", { name: "Back to the opening view" }).click();
  expect(seen.view.partners).toBe("all");
});
