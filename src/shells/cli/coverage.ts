import { coverageMatrix } from "#domain/coverageMatrix.ts";
import { nearest } from "#lib/nearest.ts";
import { refuse, toleratePipeEnd } from "./answerQuery.ts";
import { readDossier, readManifest } from "./dataFolder.ts";

// `npm run -s coverage [-- <material>]`: prints the coverage matrix as JSON, of all materials or of one.
const manifest = readManifest();
const known = manifest.materials.map(({ id }) => id);
const material = process.argv[2];
if (material !== undefined && !known.includes(material)) {
  refuse([{ parameter: "material", value: material, nearest: nearest(material, known) }]);
} else {
  toleratePipeEnd();
  const dossiers = (material === undefined ? known : [material]).map((id) => readDossier(manifest, id));
  process.stdout.write(`${JSON.stringify(coverageMatrix(manifest, dossiers), null, 2)}\n`);
}
