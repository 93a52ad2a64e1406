import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { answerQuery } from "./answerQuery.ts";
import { readBoundaries } from "./dataFolder.ts";

// `npm run -s picture -- "<query>"`: prints the sheet of a query as SVG.
answerQuery(({ manifest, scene, words }) =>
  sheetPicture({
    scene,
    manifest,
    topology: readBoundaries(manifest, scene.view),
    flavour: scene.view.theme === "dark" ? "dark" : "light",
    words,
  }),
);
