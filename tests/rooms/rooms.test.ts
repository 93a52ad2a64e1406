import { createRequire } from "node:module";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { describe, expect, test } from "vitest";

const configuration = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as IConfiguration;

async function cruised(folders: string[], baseDir?: string): Promise<ICruiseResult> {
  const result = await cruise(
    folders,
    {
      ...configuration.options,
      ...(baseDir === undefined ? {} : { baseDir }),
      validate: true,
      ruleSet: { forbidden: configuration.forbidden ?? [] },
    },
    configuration.options?.enhancedResolveOptions,
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  return result.output as ICruiseResult;
}

const broken = (result: ICruiseResult) =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();

describe("the order of rooms", () => {
  test("holds in the whole tree, and the check really reads it", async () => {
    const result = await cruised(["src", "data", "tests/unit"]);
    expect(result.summary.totalCruised).toBeGreaterThan(40);
    expect(result.summary.totalDependenciesCruised ?? 0).toBeGreaterThan(40);
    expect(broken(result)).toEqual([]);
  });

  test("is reported when a file breaks it", async () => {
    const result = await cruised(["src", "data"], "tests/rooms/fixture");
    expect(broken(result)).toEqual([
      "app-knows-no-pipeline: src/scene/readsThePipeline.ts -> data/pipeline/step.ts",
      "folder-cartography-plane: src/cartography/plane/knowsLabels.ts -> src/cartography/labels/label.ts",
      "panels-stand-alone: src/panels/filters/Filters.ts -> src/panels/legend/Legend.ts",
      "pipeline-knows-no-app: data/pipeline/step.ts -> src/ui/knowsTheSubject.ts",
      "pipeline-takes-contracts-as-types: data/pipeline/digest.ts -> src/state/map/document.ts",
      "room-domain: src/domain/reachesDown.ts -> src/map/painted.ts",
      "room-picture: src/picture/reachesAside.ts -> src/map/painted.ts",
      "room-ui: src/ui/knowsTheSubject.ts -> src/domain/flow.ts",
    ]);
  });
});
