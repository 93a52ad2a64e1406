import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

interface Printed {
  readonly query: string;
  readonly caption: { readonly text: string };
  readonly sections: readonly {
    readonly table: {
      readonly columns: readonly { readonly id: string }[];
      readonly rows: readonly {
        readonly id: string;
        readonly cells: readonly { readonly text: string; readonly leadsTo: string | null }[];
      }[];
    };
  }[];
}

function run(name: "scene" | "picture", query: string): string {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", name, "--", query], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.replaceAll(/[\u00a0\u202f]/g, " ");
}

function cellOf(printed: Printed, row: string, column: string) {
  const table = printed.sections[0]?.table;
  const index = table?.columns.findIndex(({ id }) => id === column) ?? -1;
  return table?.rows.find(({ id }) => id === row)?.cells[index];
}

/** The largest supplier and its share, as the map of a query has them. */
function metricsOf(query: string) {
  return (JSON.parse(run("scene", query)) as { metrics: { topSupplier: string; topShare: number } }).metrics;
}

describe("the command line on what is compared", () => {
  test("prints all materials with the figures of their maps", () => {
    const printed = JSON.parse(run("scene", "page=materials&list=strategic")) as Printed;
    expect(printed.query).toBe("page=materials&list=strategic");
    expect(printed.caption.text).toMatch(/of the 17 strategic raw materials/);
    const leader = cellOf(printed, "magnesium", "imports");
    const { topSupplier, topShare } = metricsOf(cellOf(printed, "magnesium", "suppliers")?.leadsTo ?? "");
    expect(topSupplier).toBe("CHN");
    expect(leader?.text).toContain(`China (${Math.round(100 * topShare)} %)`);
  });

  test("prints importers with the figures of their maps", () => {
    const printed = JSON.parse(run("scene", "page=importers&importer=jpn")) as Printed;
    const leader = cellOf(printed, "magnesium", "JPN");
    const { topSupplier, topShare } = metricsOf(leader?.leadsTo ?? "");
    expect(leader?.text).toBe(`${topSupplier} ${Math.round(100 * topShare)} %`);
    expect(cellOf(printed, "gallium", "JPN")?.text).toBe("not known");
    expect(cellOf(printed, "beryllium", "JPN")?.text).toBe("not listed");
  });

  test("draws both", () => {
    expect(run("picture", "page=materials")).toContain("34 critical raw materials");
    expect(run("picture", "page=importers&view=members")).toContain("Luxembourg");
  });
});
