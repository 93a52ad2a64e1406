import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { SupplierTable } from "#panels/tables/SupplierTable.tsx";
import type { Scene } from "#scene/contract/scene.ts";
import { words } from "./mount.tsx";
import { mountScreen } from "./smallApp.tsx";

function mountTable(table: "places" | "flows"): { readonly scene: Scene } {
  let drawn: Scene | null = null;
  mountScreen({ year: 2024, table }, ({ scene, view, dispatch }) => {
    drawn = scene;
    return <SupplierTable scene={scene} table={view.table} canSave dispatch={dispatch} />;
  });
  if (drawn === null) throw new Error("nothing is drawn");
  return { scene: drawn };
}

/** What lands on the clipboard when everything between two elements is copied, in cells. */
function copied(from: Element, to: Element, kind = "text/plain"): string {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
  from.dispatchEvent(event);
  return event.clipboardData?.getData(kind) ?? "";
}

const NUMBER = /^\d+(\.\d+)?$/;

test.each(["places", "flows"] as const)(
  "copied into a spreadsheet, the %s are one line each, with numbers that can be summed",
  async (kind) => {
    const { scene } = mountTable(kind);
    const count = kind === "places" ? scene.rows.length : scene.arcs.length;
    const table = page.getByRole("table").first().element();
    const rows = [...table.querySelectorAll("tbody tr")];
    expect(rows.length).toBe(count);
    const cells = copied(table.querySelector("thead") ?? table, rows.at(-1) ?? table)
      .split("\r\n")
      .map((line) => line.split("\t"));
    expect(cells).toHaveLength(count + 1);
    expect(new Set(cells.map((line) => line.length)).size).toBe(1);
    const share = cells[0]?.indexOf("Share (%)") ?? -1;
    const shares = cells.slice(1).map((line) => line[share] ?? "");
    expect(shares.filter((text) => NUMBER.test(text)).length).toBeGreaterThan(1);
    expect(shares.filter((text) => text !== "" && !NUMBER.test(text))).toEqual([]);
    const named = kind === "places" ? (scene.rows[0]?.place ?? "") : (scene.arcs[0]?.origin ?? "");
    expect(cells[1]?.[kind === "places" ? 1 : 0]).toBe(words.place(named));
    expect(JSON.stringify(cells)).not.toMatch(/[\u202f\u00a0]/);
    const html = copied(table, table, "text/html");
    expect(html.match(/<tr>/g)).toHaveLength(count + 1);
  },
);

test("words within a row are copied as they are", () => {
  mountTable("places");
  const cell = page.getByRole("rowheader").first().element();
  expect(copied(cell, cell)).toBe("");
});

test("all rows are saved as a file that Excel knows as UTF-8", async () => {
  const { scene } = mountTable("places");
  const files: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(file as Blob);
    return "#";
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await page.getByRole("button", { name: words.text("table.save") }).click();
  expect(names).toEqual([`cobalt-extraction-2024-${scene.edition}-places.csv`]);
  const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trim().split("\r\n");
  expect(lines).toHaveLength(scene.rows.length + 1);
  expect(lines[0]).toMatch(/^Rank,Country or territory,Share \(%\),/);
  vi.restoreAllMocks();
});
