import { join } from "node:path";
import { choiceCell } from "../read/cells.ts";
import { type OpenTable, readTable } from "../read/csv.ts";
import type { Problems } from "../read/problems.ts";
import { AGREEMENT_GROUPS } from "./listGroups.ts";
import { createPlaceRegistry } from "./placeRegistry.ts";
import { readKnownOddities, readLicences } from "./readAllowances.ts";
import { readBaskets, readOpenings } from "./readBaskets.ts";
import { readBenchmarkDifferences } from "./readBenchmarkDifferences.ts";
import { readConfidentialReporters } from "./readConfidentialReporters.ts";
import { readGroups } from "./readGroups.ts";
import { readConcentrationLevels, readMaterialGroups } from "./readLevels.ts";
import { readMaterials } from "./readMaterials.ts";
import { readPlaceNames } from "./readPlaceNames.ts";
import { readPlaces, readSpecialAreas } from "./readPlaces.ts";
import { readProductCodes } from "./readProductCodes.ts";
import { readPublishedFigures } from "./readPublishedFigures.ts";
import { readRemarks } from "./readRemarks.ts";
import { readRiskDifferences } from "./readRiskDifferences.ts";
import { readShareLines } from "./readShareLines.ts";
import { readSuccessions } from "./readSuccessions.ts";
import { labelKey, type Reference } from "./reference.ts";

const ASSESSMENT_COLUMNS = [
  "material_id",
  "scope",
  "stage",
  "product",
  "label",
  "counts",
  "exclude",
] as const;

/** All tables of `data/reference`, checked against each other. */
export function readReference(folder: string, problems: Problems): Reference {
  const open: OpenTable = (name, columns) => readTable(join(folder, name), columns, problems);
  const places = readPlaces(open, problems);
  const areas = readSpecialAreas(open, problems);
  const aliases = new Map(
    open("place-aliases.csv", ["alias", "iso3", "source"]).map((row) => [row.cells.alias, row.cells.iso3]),
  );
  const registry = createPlaceRegistry(
    new Map(places.map(({ id, name }) => [id, name])),
    new Map(),
    new Map(),
  );
  const materials = readMaterials(open, problems);
  const productCodes = readProductCodes(open, new Set(materials.map(({ id }) => id)), problems);
  const ids = new Set(materials.map(({ id }) => id));
  const groups = readGroups(open, registry, problems);
  return {
    materials,
    otherMaterials: new Set(
      open("other-materials.csv", ["material_id", "name_en"]).map((row) => row.cells.material_id),
    ),
    places,
    aliases,
    areas,
    groups: groups.groups,
    placeNames: readPlaceNames(
      open,
      places,
      [...groups.groups.map(({ id }) => id), ...AGREEMENT_GROUPS],
      problems,
    ),
    partnerCodes: groups.partnerCodes,
    knownOddities: readKnownOddities(open, ids, problems),
    licences: readLicences(open, problems),
    confidentialReporters: readConfidentialReporters(open, registry, problems),
    productCodes,
    baskets: readBaskets(open, productCodes, problems),
    openings: readOpenings(open, ids, problems),
    published: readPublishedFigures(open, registry, ids, problems),
    shareLines: readShareLines(open, ids, problems),
    remarks: readRemarks(open, ids, productCodes, problems),
    successions: readSuccessions(open, productCodes, problems),
    concentrationLevels: readConcentrationLevels(open, problems),
    riskDifferences: readRiskDifferences(open, ids, problems),
    benchmarkDifferences: readBenchmarkDifferences(open, ids, problems),
    materialGroups: readMaterialGroups(open, materials, problems),
    assessmentLabels: new Map(
      open("assessment-labels.csv", ASSESSMENT_COLUMNS).map((row) => [
        labelKey(row.cells.material_id, row.cells.scope, row.cells.stage, row.cells.product),
        {
          material: row.cells.material_id,
          scope: choiceCell(row, "scope", ["global", "eu-sourcing"], problems),
          label: row.cells.label,
          counts: choiceCell(row, "counts", ["", "compounds"] as const, problems) || undefined,
          exclude: row.cells.exclude,
        },
      ]),
    ),
    assessmentDefaults: new Map(
      open("assessment-defaults.csv", ["material_id", "product"]).map((row) => [
        row.cells.material_id,
        row.cells.product,
      ]),
    ),
  };
}
