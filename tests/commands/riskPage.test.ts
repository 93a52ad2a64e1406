import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

function scene(query: string) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "scene", "--", query], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

describe("the page on supply risk, on the command line", () => {
  test("prints the published value, ours, and the terms behind it", () => {
    const { status, stdout, stderr } = scene("page=risk&material=lithium");
    expect([status, stderr]).toEqual([0, ""]);
    const printed = JSON.parse(stdout);
    expect(printed.caption.text).toBe(
      "Supply risk of lithium at processing: 1.9 in the EU’s 2023 study, critical from 1.0; the formula with our copy of its terms gives 2.0.",
    );
    const terms = printed.sections.find(({ id }: { id: string }) => id === "terms");
    const cells = (id: string) =>
      terms.table.rows
        .find((row: { id: string }) => row.id === id)
        .cells.map(({ text }: { text: string }) => text);
    expect(cells("import-reliance").slice(1, 3)).toEqual([
      expect.stringMatching(/^81\s%/),
      expect.stringMatching(/^100\s%/),
    ]);
    expect(cells("computed").slice(1, 3)).toEqual(["0.79", "2.00"]);
    expect(cells("published").slice(1, 3)).toEqual(["0.8", "1.9"]);
  });

  test("prints the page of an element", () => {
    const { stdout } = scene("page=risk&material=platinum-group-metals&product=iridium");
    expect(JSON.parse(stdout).caption.text).toMatch(/^Supply risk of iridium at processing: 3\.9 /);
  });

  test("refuses an element that the study does not judge", () => {
    const { status, stderr } = scene("page=risk&material=platinum-group-metals&product=osmium");
    expect(status).toBe(2);
    expect(stderr).toMatch(/product=osmium is not valid/);
  });
});
