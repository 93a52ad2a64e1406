import { sheetPicture } from "#picture/sheet/sheetPicture.ts";
import { answerQuery } from "./answerQuery.ts";
import { readOverview } from "./dataFolder.ts";

// `npm run -s picture -- "<query>"`: prints the sheet of a query as SVG.
answerQuery(({ manifest, scene, words }) =>
  sheetPicture({
    scene,
    manifest,
    topology: readOverview(manifest),
    flavour: scene.view.theme === "dark" ? "dark" : "light",
    words,
  }),
);
