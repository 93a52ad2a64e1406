import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { readPlaceNames } from "../../../src/cli/dataFolder.ts";
import { readMessages } from "../../../src/cli/readMessages.ts";
import { languageFor } from "../../../src/i18n/readersLanguage.ts";
import { createWords } from "../../../src/i18n/words.ts";
import { serialise } from "../../../src/lib/svgNode.ts";
import { sheetPicture } from "../../../src/picture/sheet/sheetPicture.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { decodeView } from "../../../src/state/map/codec.ts";
import type { BuiltData } from "../../support/builtData.ts";

/** Query, then part of its sheet: hash and length, so that a difference says where it is. */
export type GoldenPictures = Record<string, Record<string, string>>;

const HASH_LENGTH = 12;
const PARTS = /<g class="sheet-(\w+)">/;

/** Views that between them show every part of a sheet, projection and flavour, a crowd, rings and another script. */
const QUERIES = [
  "material=cobalt",
  "material=rare-earths-heavy&measure=imports&theme=dark",
  "material=gallium&measure=processing",
  "material=platinum-group-metals&measure=exports&agreements=hide",
  "material=lithium&place=CHL&direction=out&unit=mass",
  "material=nickel&eu=members&projection=mercator&camera=110,0,2.5",
  "material=lithium&measure=exports&projection=globe&theme=dark",
  "material=lithium&measure=imports&eu=members&projection=europe&projects=all",
  "material=copper&measure=exports&top=1000",
  "material=copper&measure=exports&flows=waste&place=EU27&projection=europe",
  "material=tungsten&lang=el",
];

function fingerprint(svg: string): Record<string, string> {
  const pieces = svg.split(PARTS);
  const record = (piece: string): string =>
    `${createHash("sha256").update(piece).digest("hex").slice(0, HASH_LENGTH)} ${piece.length}`;
  const parts: Record<string, string> = { sheet: record(pieces[0] ?? "") };
  for (let at = 1; at < pieces.length; at += 2) parts[pieces[at] ?? ""] = record(pieces[at + 1] ?? "");
  return parts;
}

/** Draws every sheet on record. The data edition is left out: it changes with every figure of every material. */
export function buildGoldenPictures(data: BuiltData): GoldenPictures {
  const { manifest } = data;
  const topology = JSON.parse(
    readFileSync(`public/data/${manifest.files.overview.path}`, "utf8"),
  ) as Topology;
  return Object.fromEntries(
    QUERIES.map((query) => {
      const { view, issues } = decodeView(query, manifest);
      if (issues.length > 0) throw new RangeError(`${query} is not a query any more`);
      const language = languageFor(view.lang, []);
      const words = createWords(language, readMessages(language), readPlaceNames(manifest, language));
      const scene = { ...buildScene(data.inputs(view.material), view), edition: "edition" };
      const flavour = view.theme === "dark" ? "dark" : "light";
      const { root } = sheetPicture({ scene, look: view, manifest, topology, flavour, words });
      return [query, fingerprint(serialise(root))];
    }),
  );
}

/** The parts that differ between two records, one line each. */
export function pictureDifferences(before: GoldenPictures, after: GoldenPictures): string[] {
  const queries = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...queries].flatMap((query) => {
    const [old, fresh] = [before[query] ?? {}, after[query] ?? {}];
    return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
      .filter((part) => old[part] !== fresh[part])
      .map((part) => `${query}, ${part}: ${old[part] ?? "not on record"} → ${fresh[part] ?? "gone"}`);
  });
}
