import { expect, test } from "vitest";
import { figureSources } from "#scene/evidence/figureSources.ts";
import { expectedScene, manifest, words } from "../../../support/expectedScene.ts";

test.each(manifest.materials.map(({ id }) => id))(
  "%s: the opening view names in short who publishes its figures",
  (id) => {
    const sources = figureSources(expectedScene(`material=${id}`), manifest);
    expect(sources.length).toBeGreaterThan(0);
    for (const { family, edition } of sources) {
      expect(words.lookUp(`family.${family}`)).not.toBe(`family.${family}`);
      expect(edition).toMatch(/\d{4}/);
    }
  },
);
