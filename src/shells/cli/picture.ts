import english from "#i18n/messages/en.json" with { type: "json" };
import { createWords } from "#i18n/words.ts";
import { mapPicture } from "#picture/mapPicture.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/viewCodec.ts";
import { readInputs, readManifest, readOverview, readPlaceNames } from "./dataFolder.ts";

const manifest = readManifest();
const { view } = decodeView(process.argv[2] ?? "", manifest);
const scene = buildScene(readInputs(manifest, view.material), view);
const words = createWords(view.lang, english, readPlaceNames(manifest, view.lang));
const topology = readOverview(manifest);
process.stdout.write(
  mapPicture({
    scene,
    manifest,
    topology,
    projection: view.projection,
    camera: view.camera,
    width: 1000,
    height: 520,
    insets: { top: 8, right: 8, bottom: 8, left: 8 },
    flavour: view.theme === "dark" ? "dark" : "light",
    title: words.say(scene.caption),
    words: { place: words.place, share: words.formats.percent },
    idPrefix: "p-",
  }),
);
