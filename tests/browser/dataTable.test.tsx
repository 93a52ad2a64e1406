import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { DataTable, type DataTableProps } from "#ui/tables/DataTable.tsx";
import { mount } from "./mount.tsx";

const ROWS = [
  { name: "Zambia", share: 0.2 },
  { name: "Åland", share: null },
  { name: "Chile", share: 0.5 },
];

function mountTable(more: Partial<DataTableProps<(typeof ROWS)[number]>> = {}) {
  mount(
    <DataTable
      caption="Shares"
      rows={ROWS}
      rowKey={({ name }) => name}
      compareText={new Intl.Collator("en").compare}
      sortLabel={(column) => `Sort by ${column}`}
      columns={[
        { id: "name", label: "Place", isRowHead: true, sortBy: ({ name }) => name, cell: ({ name }) => name },
        {
          id: "share",
          label: "Share",
          sortBy: ({ share }) => share,
          largestFirst: true,
          cell: ({ share }) => share ?? "–",
        },
      ]}
      {...more}
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

test("a column sorts up, then down, and says so", async () => {
  mountTable();
  const head = page.getByRole("columnheader", { name: "Place" });
  const button = page.getByRole("button", { name: "Place" });
  await button.click();
  expect(names()).toEqual(["Åland", "Chile", "Zambia"]);
  await expect.element(head).toHaveAttribute("aria-sort", "ascending");
  await button.click();
  expect(names()).toEqual(["Zambia", "Chile", "Åland"]);
  await expect.element(head).toHaveAttribute("aria-sort", "descending");
});

test("a share sorts the largest first", async () => {
  mountTable();
  await page.getByRole("button", { name: "Share" }).click();
  expect(names()).toEqual(["Chile", "Zambia", "Åland"]);
  await expect
    .element(page.getByRole("columnheader", { name: "Share" }))
    .toHaveAttribute("aria-sort", "descending");
});

test("the order in which rows come is said from the beginning", async () => {
  mountTable({ order: { column: "share", direction: "descending" } });
  expect(names()).toEqual(["Chile", "Zambia", "Åland"]);
  const head = page.getByRole("columnheader", { name: "Share" });
  await expect.element(head).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("button", { name: "Share" }).click();
  await expect.element(head).toHaveAttribute("aria-sort", "ascending");
});

test("the selected row says that it is", async () => {
  mountTable({ selectedKey: "Chile" });
  await expect.element(page.getByRole("row", { name: /Chile/ })).toHaveAttribute("aria-current", "true");
  expect(document.querySelectorAll("[aria-current]").length).toBe(1);
});

test("what is not known comes last either way", async () => {
  mountTable();
  const button = page.getByRole("button", { name: "Share" });
  await button.click();
  expect(names()).toEqual(["Chile", "Zambia", "Åland"]);
  await button.click();
  expect(names()).toEqual(["Zambia", "Chile", "Åland"]);
});
