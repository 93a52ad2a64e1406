import { describe, expect, test } from "vitest";
import { RISK_DIFFERENCES } from "#domain/reference/riskDifferences.ts";
import type { MessageRef } from "#i18n/messageRef.ts";
import type { Briefing, BriefingSection } from "#scene/contract/briefing.ts";
import { STUDIED_ELEMENTS } from "#scene/risk/elements.ts";
import { riskKind } from "#scene/risk/kind.ts";
import { decodeView } from "#state/map/codec.ts";
import { readBuiltData } from "../../../support/builtData.ts";
import { say } from "../../../support/expectedScene.ts";

const { manifest, digest } = readBuiltData();
const inputs = { manifest, digest, dossier: null, projects: null, partnerships: null };

function briefingOf(material: string, product = ""): Briefing {
  const briefing = riskKind.build(inputs, { material, product });
  if (briefing === null) throw new Error("the digest is missing");
  return briefing;
}

function sectionOf(briefing: Briefing, id: string): BriefingSection {
  const section = briefing.sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`the page of ${briefing.query} has no section ${id}`);
  return section;
}

/** What stands in a table, by row and column: the value that rows are ordered by. */
function figure(section: BriefingSection, row: string, column: string): number | string | null | undefined {
  const index = section.table?.columns.findIndex(({ id }) => id === column) ?? -1;
  return section.table?.rows.find(({ id }) => id === row)?.cells[index]?.order;
}

/** Every page: of each material, and of each element. */
const PAGES = [
  ...manifest.materials.map(({ id }) => [id, ""] as const),
  ...Object.entries(STUDIED_ELEMENTS).flatMap(([id, elements]) =>
    elements.map((each) => [id, each] as const),
  ),
];

/** Every sentence of a page. */
function messagesOf({ title, caption, sections }: Briefing): MessageRef[] {
  return [
    title,
    caption,
    ...sections.flatMap(({ title: heading, says, notes, table }) => [
      heading,
      ...says,
      ...notes,
      ...(table?.columns.flatMap((column) => [
        column.title,
        ...(column.about === null ? [] : [column.about]),
      ]) ?? []),
      ...(table?.rows.flatMap(({ cells }) =>
        cells.flatMap(({ mark, remark }) => [mark, remark].filter((each) => each !== null)),
      ) ?? []),
    ]),
  ];
}

describe("the page of one material", () => {
  test("answers with the published supply risk, the threshold, and what the formula gives", () => {
    expect(say(briefingOf("gallium").caption)).toBe(
      "Supply risk of gallium at processing: 3.9 in the EU’s 2023 study, critical from 1.0; the formula with our copy of its terms gives 3.8.",
    );
  });

  test("says how many equal suppliers would be as concentrated", () => {
    const section = sectionOf(briefingOf("magnesium"), "suppliers");
    expect(section.says.map(say)[1]).toMatch(/what the EU sources of magnesium .* 1\.1 equal suppliers/);
    expect(figure(section, "eu-sourcing-processing", "effective")).toBeCloseTo(1.06, 2);
  });

  test("has each term with what it is from", () => {
    const terms = sectionOf(briefingOf("cobalt"), "terms");
    expect(figure(terms, "import-reliance", "extraction")).toBe(0.81);
    expect(figure(terms, "import-reliance", "processing")).toBe(0.01);
    expect(figure(terms, "shares-used", "extraction")).toBe("GS");
    expect(figure(terms, "recycling", "processing")).toBe(0.22);
    expect(figure(terms, "substitution", "processing")).toBe(0.98);
    expect(figure(terms, "computed", "extraction")).toBeCloseTo(2.79, 2);
    expect(figure(terms, "published", "extraction")).toBe(2.8);
  });

  test.each(
    PAGES.filter(([material, product]) => (STUDIED_ELEMENTS[material] ?? []).length === 0 || product !== ""),
  )("splits each concentration of %s %s among all its suppliers", (material, product) => {
    for (const { id, table } of briefingOf(material, product).sections) {
      if (!/^(global|eu-sourcing)-/.test(id) || table === null) continue;
      const part = table.columns.findIndex((column) => column.id === "part");
      const sum = table.rows.reduce((total, { cells }) => total + Number(cells[part]?.order), 0);
      expect(sum, id).toBeCloseTo(1, 9);
    }
  });

  test("works nothing out of shares that are a copy of others", () => {
    const page = briefingOf("germanium");
    expect(say(page.caption)).toMatch(/1\.8 in the EU’s 2023 study.* cannot be worked out/);
    expect(figure(sectionOf(page, "terms"), "eu-sourcing", "processing")).toBeNull();
    expect(figure(sectionOf(page, "suppliers"), "eu-sourcing-processing", "effective")).toBeNull();
    expect(sectionOf(page, "eu-sourcing-processing").table).toBeNull();
    expect(sectionOf(page, "difference").says.map(say)[0]).toMatch(/would give 3\.65; .* about 1\.4\.$/);
  });

  test("does not work out what lacks a term, and says which", () => {
    const terms = sectionOf(briefingOf("titanium-metal"), "terms");
    expect(figure(terms, "import-reliance", "extraction")).toBeNull();
    expect(figure(terms, "computed", "extraction")).toBeNull();
    expect(sectionOf(briefingOf("titanium-metal"), "difference").says.map(say)[0]).toMatch(
      /no import reliance/,
    );
  });

  test("is honest about materials that are on the list though the study does not find them critical", () => {
    const notCritical = manifest.materials.filter(({ id }) =>
      briefingOf(id).sections.some(({ says }) => says.some((each) => each.id === "risk.strategic")),
    );
    expect(notCritical.map(({ id }) => id)).toEqual(["copper", "nickel"]);
  });

  test("names the export controls that came after the study's data, and none before", () => {
    const later = sectionOf(briefingOf("gallium"), "later");
    expect(say(later.says[0] ?? later.title)).toMatch(
      /data of 2016–2020: .* before the export controls.* China, 3 July 2023/,
    );
    expect(later.table?.rows.map(({ id }) => id)).toEqual(["chn-2023-23", "chn-2024-46"]);
    expect(sectionOf(briefingOf("nickel"), "later").table?.rows.map(({ id }) => id)).not.toContain(
      "idn-nickel-ore",
    );
    expect(sectionOf(briefingOf("copper"), "later").table).toBeNull();
  });
});

describe("the page of a group", () => {
  test("lists the elements that the study judges", () => {
    for (const [material, elements] of Object.entries(STUDIED_ELEMENTS)) {
      const { study } = digest?.materials.find((each) => each.material === material) ?? { study: [] };
      expect(study.flatMap(({ product }) => (product === "" ? [] : product)).toSorted()).toEqual(elements);
      const rows = sectionOf(briefingOf(material), "elements").table?.rows.map(({ id }) => id) ?? [];
      expect(rows.toSorted()).toEqual(elements);
    }
  });

  test("has a caption with the mean of its elements, or their range where nobody prints one", () => {
    expect(say(briefingOf("platinum-group-metals").caption)).toMatch(
      /: 2\.7 .* mean of its elements, .* from 1\.5 to 3\.9/,
    );
    expect(say(briefingOf("rare-earths").caption)).toMatch(/from 3\.2 to 5\.6 by element/);
  });

  test("leads to the page of each element", () => {
    const [first] = sectionOf(briefingOf("platinum-group-metals"), "elements").table?.rows ?? [];
    const query = first?.cells[0]?.leadsTo ?? "";
    const { document, issues } = riskKind.decode(query, manifest);
    expect(issues).toEqual([]);
    expect(document).toEqual({ material: "platinum-group-metals", product: "iridium" });
    expect(say(briefingOf(document.material, document.product).caption)).toMatch(
      /^Supply risk of iridium .*: 3\.9 /,
    );
  });
});

describe("every page", () => {
  test.each(PAGES)("of %s %s says all its sentences, and leads to maps that exist", (material, product) => {
    const briefing = briefingOf(material, product);
    for (const message of messagesOf(briefing))
      expect(say(message)).not.toMatch(/^[a-z-]+\.[a-z-]|[{}]|undefined/);
    for (const { leadsTo } of briefing.sections
      .flatMap(({ table }) => table?.rows ?? [])
      .flatMap(({ cells }) => cells))
      if (leadsTo !== null && !leadsTo.startsWith("page="))
        expect(decodeView(leadsTo, manifest).issues, leadsTo).toEqual([]);
    expect(riskKind.decode(briefing.query, manifest)).toEqual({
      document: { material, product },
      issues: [],
    });
  });

  test("gives a reason for each difference of more than 0.1, and every reason of the table is used", () => {
    const used = PAGES.flatMap(([material, product]) =>
      briefingOf(material, product).sections.flatMap(({ id, says }) =>
        id === "difference"
          ? says.map((each) => {
              const why = each.values["why"];
              return typeof why === "object" && "phrase" in why ? why.phrase.id : each.id;
            })
          : [],
      ),
    );
    for (const { reason } of RISK_DIFFERENCES) expect(used).toContain(`risk.why.${reason}`);
  });
});
