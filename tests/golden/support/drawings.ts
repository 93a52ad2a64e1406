import { existsSync, readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import * as discs from "../../../src/cartography/plane/disc/discProjections.ts";
import { readPlaceNames } from "../../../src/cli/dataFolder.ts";
import { readMessages } from "../../../src/cli/readMessages.ts";
import { languageFor } from "../../../src/i18n/readersLanguage.ts";
import { createWords } from "../../../src/i18n/words.ts";
import { serialise } from "../../../src/lib/svgNode.ts";
import { mapPicture } from "../../../src/picture/mapPicture.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { decodeView } from "../../../src/state/map/codec.ts";
import type { BuiltData } from "../../support/builtData.ts";

const FOLDER = "tests/golden/svg";
const SIZE = { width: 480, height: 320 };
const INSET = 4;

/** Maps kept as files, each by the name of its file: what a reviewer looks at when the drawing changes. */
const QUERIES: Readonly<Record<string, string>> = {
  crowd: "material=copper&measure=exports&top=1000&camera=-70,-15,2",
  "equal-earth": "material=cobalt&camera=25,0,2",
  europe: "material=lithium&measure=imports&eu=members&projection=europe&camera=10,50,4&lang=de",
  "globe-dark": "material=cobalt&projection=globe&camera=25,0,0.8&theme=dark",
  "stop-and-growth": "material=lithium&measure=imports&stop=CHL&spare=30&top=8&agreements=hide&projects=none",
  mercator: "material=nickel&eu=members&projection=mercator&camera=110,0,2.5",
};

/** Draws every map that is kept, path by path; a line for each element, so that a difference is a few lines. */
export function buildGoldenDrawings(data: BuiltData): Record<string, string> {
  const { manifest } = data;
  const topology = JSON.parse(
    readFileSync(`public/data/${manifest.files.overview.path}`, "utf8"),
  ) as Topology;
  return Object.fromEntries(
    Object.entries(QUERIES).map(([name, query]) => {
      const { view, issues } = decodeView(query, manifest);
      if (issues.length > 0) throw new RangeError(`${query} is not a query any more`);
      const language = languageFor(view.lang, []);
      const words = createWords(language, readMessages(language), readPlaceNames(manifest, language));
      const scene = buildScene(data.inputs(view.material), view);
      const { root } = mapPicture({
        scene,
        manifest,
        topology,
        projection: view.projection,
        camera: view.camera,
        ...SIZE,
        insets: { top: INSET, right: INSET, bottom: INSET, left: INSET },
        flavour: view.theme === "dark" ? "dark" : "light",
        title: words.say(scene.caption),
        words: words.labels,
        discs,
        idPrefix: "map-",
      });
      return [
        `${FOLDER}/${name}.svg`,
        `${serialise(root)
          .replace(/<(?!\/|tspan)/g, "\n<")
          .trim()}\n`,
      ];
    }),
  );
}

/** Paths of the drawings that are not to the byte what their files hold. */
export function redrawnFiles(drawings: Readonly<Record<string, string>>): string[] {
  return Object.entries(drawings)
    .filter(([path, svg]) => !existsSync(path) || readFileSync(path, "utf8") !== svg)
    .map(([path]) => path);
}
