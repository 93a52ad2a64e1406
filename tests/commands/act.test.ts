import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { actKind } from "../../src/scene/act/kind.ts";
import { readBuiltData } from "../support/builtData.ts";

interface Printed {
  readonly page: string;
  readonly caption: { readonly text: string };
  readonly sections: readonly {
    readonly id: string;
    readonly table: { readonly rows: readonly { readonly id: string; readonly cells: readonly unknown[] }[] };
  }[];
}

describe("the command line on the benchmarks of the Act", () => {
  test("prints the very figures of the page", () => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "scene", "--", "page=act"], {
      encoding: "utf8",
      maxBuffer: 64_000_000,
    });
    expect([status, stderr]).toEqual([0, ""]);
    const printed = JSON.parse(stdout) as Printed;
    const { manifest, digest } = readBuiltData();
    const shown = actKind.build({ manifest, dossier: null, projects: null, partnerships: null, digest }, {});
    expect(printed.page).toBe("act");
    expect(printed.caption.text).toMatch(/3 of the 11 strategic raw materials/);
    expect(printed.sections.map(({ id }) => id)).toEqual(shown?.sections.map(({ id }) => id));
    for (const [index, { table }] of printed.sections.entries()) {
      const rows = shown?.sections[index]?.table?.rows ?? [];
      expect(table.rows).toHaveLength(rows.length);
      expect(table.rows).toMatchObject(JSON.parse(JSON.stringify(rows)));
    }
  });

  test.each([
    ["page=nosuch", /page=nosuch is not valid; nearest: /],
    ["page=act&edition=9f9eb46b4d88", /edition=9f9eb46b4d88 is not valid; nearest: [0-9a-f]{12}$/],
  ])("refuses %s: a page that is not there, or of an edition from before it", (query, message) => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "scene", "--", query], {
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim()).toMatch(message);
  });

  test("refuses a section that the page does not have", () => {
    const { status, stderr } = spawnSync("npm", ["run", "-s", "scene", "--", "page=act&section=nosuch"], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/section=nosuch is not valid; nearest: /);
  });
});
