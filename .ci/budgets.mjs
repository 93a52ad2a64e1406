import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const kB = (bytes) => Math.round(bytes / 100) / 10;

/** Largest sizes, in kB (1000 bytes) after compression. */
const LIMITS = {
  "script before the first readable content": 160,
  "map script, with its worker": 660,
  "first load, everything": 1200,
  "largest dossier": 60,
};

/** Chunks that `entry` needs before it can run: itself and its static imports, followed to the end. */
function staticChunks(manifest, entry, found = new Set()) {
  const isOldNews = found.has(entry);
  found.add(entry);
  if (!isOldNews) for (const next of manifest[entry].imports ?? []) staticChunks(manifest, next, found);
  return found;
}

/**
 * Follows dynamic imports too, except into the map: what the page loads before it can be read.
 *
 * The boot file imports the shell dynamically, so the first view is the entry, the shell and their static imports.
 */
function firstViewChunks(manifest, entry) {
  const found = staticChunks(manifest, entry);
  for (const key of [...found]) {
    for (const next of manifest[key].dynamicImports ?? []) {
      if (/src\/shells\/\w*Shell\.tsx$/.test(next)) staticChunks(manifest, next, found);
    }
  }
  return found;
}

/**
 * Measures a built folder against the budgets.
 *
 * @param dist  folder that `vite build` wrote, with its `.vite/manifest.json`
 * @returns     one entry a budget, sizes in kB; scripts, styles and data by gzip -9, dossiers by brotli
 */
export function measureBudgets(dist = "dist") {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const gzip = (path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
  const sum = (paths) => [...new Set(paths)].reduce((total, path) => total + gzip(path), 0);
  const filesIn = (folder) => readdirSync(join(dist, folder)).map((name) => `${folder}/${name}`);
  const chunkFiles = (keys) => [...keys].map((key) => manifest[key].file);
  const chunkStyles = (keys) => [...keys].flatMap((key) => manifest[key].css ?? []);

  const entry = "index.html";
  const first = firstViewChunks(manifest, entry);
  const mapKey = Object.keys(manifest).find((key) => key.endsWith("src/map/MapCanvas.tsx"));
  const mapChunks = mapKey ? [...staticChunks(manifest, mapKey)].filter((key) => !first.has(key)) : [];
  const workers = filesIn("assets").filter((path) => /worker/.test(path) && path.endsWith(".js"));
  const mapScript = [...chunkFiles(mapChunks), ...workers];

  const dossiers = filesIn("data/dossiers").map((path) => ({
    path,
    brotli: brotliCompressSync(readFileSync(join(dist, path))).length,
    gzip: gzip(path),
  }));
  const largest = dossiers.reduce((a, b) => (b.brotli > a.brotli ? b : a));
  const atFirst = [
    "index.html",
    ...chunkFiles(first),
    ...chunkStyles(first),
    ...mapScript,
    ...chunkStyles(mapChunks),
    "data/manifest.json",
    ...filesIn("data").filter((path) => /(projects|partnerships)\./.test(path)),
    ...filesIn("data/geometry").filter((path) => path.includes("overview")),
    ...filesIn("data/place-names").filter((path) => path.includes("/en.")),
    ...filesIn("assets").filter((path) => /latin-(wght-)?(normal|\d+-normal)\S*\.woff2$/.test(path)),
    largest.path,
  ];

  const measured = {
    "script before the first readable content": kB(sum(chunkFiles(first))),
    "map script, with its worker": kB(sum(mapScript)),
    "first load, everything": kB(sum(atFirst)),
    "largest dossier": kB(largest.brotli),
  };
  return {
    hasMap: mapChunks.length > 0 && workers.length > 0,
    budgets: Object.entries(LIMITS).map(([name, limitKb]) => ({ name, limitKb, sizeKb: measured[name] })),
    files: atFirst.map((path) => ({ path, sizeKb: kB(gzip(path)) })),
    largestDossier: largest.path,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { budgets, files, hasMap, largestDossier } = measureBudgets();
  for (const { path, sizeKb } of files) process.stdout.write(`${String(sizeKb).padStart(8)} kB  ${path}\n`);
  process.stdout.write(`\nLargest dossier: ${largestDossier}\n`);
  for (const { name, limitKb, sizeKb } of budgets) {
    const verdict = sizeKb <= limitKb ? "within" : "OVER";
    process.stdout.write(`${String(sizeKb).padStart(8)} kB of ${limitKb} kB  ${verdict}  ${name}\n`);
  }
  process.exit(hasMap && budgets.every(({ limitKb, sizeKb }) => sizeKb <= limitKb) ? 0 : 1);
}
