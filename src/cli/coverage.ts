import { coverageMatrix } from "#domain/coverage/coverageMatrix.ts";
import { refuse, toleratePipeEnd } from "./answerQuery.ts";
import { readDossier, readManifest } from "./dataFolder.ts";

// `npm run -s coverage [-- <material> …]`: prints the coverage matrix as JSON, of all materials or of those named.
const manifest = readManifest();
const known = manifest.materials.map(({ id }) => id);
const asked = process.argv.slice(2).map((material) => material.trim().toLowerCase());
const unknown = asked.filter((material) => !known.includes(material));
if (unknown.length > 0) {
  refuse(unknown.map((value) => ({ parameter: "material", value, valid: known })));
} else {
  toleratePipeEnd();
  const dossiers = (asked.length === 0 ? known : [...new Set(asked)]).map((id) => readDossier(manifest, id));
  process.stdout.write(`${JSON.stringify(coverageMatrix(manifest, dossiers), null, 2)}\n`);
}
