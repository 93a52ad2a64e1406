import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { SelectionCard } from "#panels/selection/SelectionCard.tsx";
import { SupplierTable } from "#panels/tables/SupplierTable.tsx";
import type { MapDocument } from "#state/map/document.ts";
import { mountScreen } from "./smallApp.tsx";

const mountDetails = (changes: Partial<MapDocument> = {}) =>
  mountScreen(changes, ({ scene, view, dispatch }) => (
    <>
      <SelectionCard onEvidence={() => undefined} scene={scene} dispatch={dispatch} />
      <SupplierTable scene={scene} table={view.table} dispatch={dispatch} />
    </>
  ));

test("a row of the table opens the details of its place, and the button closes them", async () => {
  const seen = mountDetails();
  await page.getByRole("button", { name: "Democratic Republic of the Congo" }).click();
  expect(seen.view.select).toEqual({ kind: "place", id: "COD" });
  const card = page.getByRole("region", { name: "Democratic Republic of the Congo" });
  await expect.element(card).toHaveTextContent(/75 % of world extraction/);
  await expect.element(card).toHaveTextContent(/Supplies.*China/);
  await expect.element(card.getByRole("button", { name: "Strategic partnership" })).toBeVisible();
  await card.getByRole("button", { name: "Close the details" }).click();
  expect(seen.view.select).toBeNull();
  await expect.element(card).not.toBeInTheDocument();
});

test("a partner's name leads to its own details, whose title takes the focus", async () => {
  const seen = mountDetails({ select: { kind: "place", id: "CHN" } });
  const card = page.getByRole("region", { name: "China", exact: true });
  await card.getByRole("button", { name: "Democratic Republic of the Congo" }).click();
  expect(seen.view.select).toEqual({ kind: "place", id: "COD" });
  const title = page.getByRole("heading", { name: "Democratic Republic of the Congo" });
  await expect.element(title).toHaveFocus();
});

test("a place without a published figure says so instead of a number", async () => {
  mountDetails({ select: { kind: "place", id: "USA" } });
  const card = page.getByRole("region", { name: "United States" });
  await expect.element(card).toHaveTextContent(/withheld by the source/);
});

test("a project without a known site is listed, and says what is known of its place", async () => {
  mountDetails({ table: "projects" });
  await expect.element(page.getByText("Without a known site, so not on the map")).toBeVisible();
  await page.getByRole("button", { name: "Unplaced" }).click();
  const card = page.getByRole("region", { name: "Unplaced" });
  await expect.element(card).toHaveTextContent(/no site named; only the country is known/);
  await expect.element(card).toHaveTextContent(/4 June 2025/);
});

test("an agreement shows its date, status and source", async () => {
  mountDetails({ select: { kind: "agreement", id: "drc" } });
  const card = page.getByRole("region", { name: "Democratic Republic of the Congo" });
  await expect.element(card).toHaveTextContent(/26 October 2023/);
  await expect.element(card).toHaveTextContent(/Its text names this material/);
  await expect
    .element(card.getByRole("link", { name: "Evidence" }))
    .toHaveAttribute("rel", "noopener noreferrer");
});

test("a flow shows value, mass and codes", async () => {
  mountDetails({ table: "flows" });
  await page.getByRole("button", { name: "Democratic Republic of the Congo to China" }).click();
  const card = page.getByRole("region", { name: "Democratic Republic of the Congo to China" });
  await expect.element(card).toHaveTextContent(/USD 1 million/);
  await expect.element(card).toHaveTextContent(/180 t/);
});

test("what stays inside the EU is listed apart from the flows, and opens like one", async () => {
  const seen = mountDetails({ table: "flows" });
  const inside = page.getByRole("table", { name: "Traded inside one country or union, shown as rings" });
  await inside.getByRole("button", { name: "European Union" }).click();
  expect(seen.view.select).toEqual({ kind: "flow", id: "EU27-EU27" });
  const card = page.getByRole("region", { name: "Inside the EU" });
  await expect.element(card).toHaveTextContent(/USD 40\s000/);
  await expect.element(card).toHaveTextContent(/3\.2\s% of the trade in view and inside/);
});
