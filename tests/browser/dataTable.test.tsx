import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { DataTable } from "#ui/DataTable.tsx";
import { mount } from "./mount.tsx";

const ROWS = [
  { name: "Zambia", share: 0.2 },
  { name: "Åland", share: null },
  { name: "Chile", share: 0.5 },
];

function mountTable() {
  mount(
    <DataTable
      caption="Shares"
      rows={ROWS}
      rowKey={({ name }) => name}
      compareText={new Intl.Collator("en").compare}
      sortLabel={(column) => `Sort by ${column}`}
      columns={[
        { id: "name", label: "Place", isRowHead: true, sortBy: ({ name }) => name, cell: ({ name }) => name },
        { id: "share", label: "Share", sortBy: ({ share }) => share, cell: ({ share }) => share ?? "–" },
      ]}
    />,
  );
}

const names = () =>
  page
    .getByRole("rowheader")
    .elements()
    .map((cell) => cell.textContent);

test("keeps the order it is given until a column is chosen", async () => {
  mountTable();
  await expect.element(page.getByRole("table", { name: "Shares" })).toBeVisible();
  expect(names()).toEqual(["Zambia", "Åland", "Chile"]);
});

test("a column sorts up, then down, then not at all, and says so", async () => {
  mountTable();
  const head = page.getByRole("columnheader", { name: "Place" });
  const button = page.getByRole("button", { name: "Place" });
  await button.click();
  expect(names()).toEqual(["Åland", "Chile", "Zambia"]);
  await expect.element(head).toHaveAttribute("aria-sort", "ascending");
  await button.click();
  expect(names()).toEqual(["Zambia", "Chile", "Åland"]);
  await expect.element(head).toHaveAttribute("aria-sort", "descending");
  await button.click();
  expect(names()).toEqual(["Zambia", "Åland", "Chile"]);
  await expect.element(head).not.toHaveAttribute("aria-sort");
});

test("what is not known comes last either way", async () => {
  mountTable();
  const button = page.getByRole("button", { name: "Share" });
  await button.click();
  expect(names()).toEqual(["Zambia", "Chile", "Åland"]);
  await button.click();
  expect(names()).toEqual(["Chile", "Zambia", "Åland"]);
});
