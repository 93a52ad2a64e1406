import { describe, expect, test } from "vitest";
import { COMMISSION_COUNTS, COMMISSION_LISTS, SECOND_CALL } from "#domain/projects/commissionTotals.ts";
import { countProjects, projectsAt } from "#domain/projects/countProjects.ts";
import { readBuiltData } from "../../../support/builtData.ts";

const data = readBuiltData();
const projects = data.inputs("cobalt").projects?.projects ?? [];
const namesAt = (material: string, activity: "extraction" | "processing" | "recycling" | "substitution") =>
  projectsAt(projects, material, activity).map(({ id }) => id);

describe("Strategic Projects by material and activity", () => {
  test("are 47 inside the EU and 13 outside it, as the Commission says", () => {
    const { inside, outside } = COMMISSION_LISTS;
    expect(countProjects(projects)).toEqual({ inside: inside.projects, outside: outside.projects });
    expect(projects.filter(({ selectedOn }) => selectedOn === inside.announcedOn)).toHaveLength(47);
    expect(projects.filter(({ selectedOn }) => selectedOn === outside.announcedOn)).toHaveLength(13);
  });

  test("name 14 of the 17 strategic raw materials, as the Commission says", () => {
    const inside = projects.filter(({ isInsideEu }) => isInsideEu);
    const named = new Set(inside.flatMap(({ materials }) => materials));
    expect(named.size).toBe(COMMISSION_LISTS.inside.materials);
    for (const none of ["bismuth", "silicon-metal", "titanium-metal"]) expect(named).not.toContain(none);
  });

  test("of rare earths together stand for light and for heavy ones", () => {
    expect(namesAt("rare-earths-heavy", "processing")).toEqual(["caremag", "pulawy-ree", "lkab-reemap"]);
    expect(namesAt("rare-earths-light", "processing")).toEqual(namesAt("rare-earths-heavy", "processing"));
  });

  test("replace germanium and graphite in one project each", () => {
    expect(namesAt("germanium", "substitution")).toEqual(["regain"]);
    expect(namesAt("natural-graphite", "substitution")).toEqual(["prohipersi"]);
  });

  test("are never more inside the EU than the Commission counts, which counts their parts", () => {
    const inside = projects.filter(({ isInsideEu }) => isInsideEu);
    for (const [activity, count] of COMMISSION_COUNTS.activities)
      expect(inside.filter(({ activities }) => activities.includes(activity)).length).toBeLessThanOrEqual(
        count,
      );
    for (const [material, count] of COMMISSION_COUNTS.materials)
      expect(inside.filter(({ materials }) => materials.includes(material)).length).toBeLessThanOrEqual(
        count,
      );
  });

  test("the second call's applications add up", () => {
    expect(SECOND_CALL.inside + SECOND_CALL.outside).toBe(SECOND_CALL.applications);
  });
});
