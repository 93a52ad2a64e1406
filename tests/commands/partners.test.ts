import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { partnersKind } from "../../src/scene/partners/kind.ts";
import { readBuiltData } from "../support/builtData.ts";

const { manifest, digest, inputs } = readBuiltData();
const { projects, partnerships } = inputs("lithium");

function printed(query: string) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "scene", "--", query], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

test.each(["page=partners", "page=partners&place=KAZ"])(
  "the command line prints the figures of %s",
  (query) => {
    const { document } = partnersKind.decode(query, manifest);
    const built = partnersKind.build({ manifest, digest, projects, partnerships, dossier: null }, document);
    const orders = (sections: NonNullable<typeof built>["sections"]) =>
      sections.map(({ id, table }) => [
        id,
        (table?.rows ?? []).map((row) => [
          row.id,
          row.cells.map(({ state, order, year }) => [state, order, year]),
        ]),
      ]);
    const { sections, query: canonical } = printed(query);
    expect(canonical).toBe(query);
    expect(orders(sections)).toEqual(orders(built?.sections ?? []));
  },
);

test("asked for Chile, it says what Chile supplies and that it is too early", () => {
  const { caption, sections } = printed("page=partners&place=chl");
  expect(caption.text).toMatch(/^Chile in 2024: .* 66\s% \(lithium\)\.$/);
  expect(sections.find(({ id }: { id: string }) => id === "after").says[0].text).toMatch(/^Too early to say/);
});

test("one section is printed alone", () => {
  const { sections } = printed("page=partners&section=auditors");
  expect(sections.map(({ id }: { id: string }) => id)).toEqual(["auditors"]);
});
