import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const kB = (bytes) => Math.round(bytes / 100) / 10;

/** Chunks that `entry` needs before it can run: itself and its static imports, followed to the end. */
function staticChunks(manifest, entry, found = new Set()) {
  const isOldNews = found.has(entry);
  found.add(entry);
  if (!isOldNews) for (const next of manifest[entry].imports ?? []) staticChunks(manifest, next, found);
  return found;
}

/**
 * Chunks a page loads before its first map: its entry with all that it imports, and the words of one language. What else
 * comes later is imported dynamically, after the map is painted.
 */
function firstMapChunks(manifest, entry) {
  const found = staticChunks(manifest, entry);
  const words = Object.keys(manifest).find((key) => key.endsWith("src/i18n/messages/first/en.json"));
  return words ? staticChunks(manifest, words, found) : found;
}

/** Size of a file as a web server would send it, in bytes: gzip -9, or as it is when it is compressed already. */
export function transferBytes(path) {
  const content = readFileSync(path);
  return /\.(woff2|png|jpg)$/.test(path) ? content.length : gzipSync(content, { level: 9 }).length;
}

/**
 * The largest of some files by brotli. To pack one so takes half a second, and makes none larger than gzip does: those
 * that gzip makes smaller than the largest found so far are left alone.
 */
function largestByBrotli(dist, paths) {
  const byGzip = paths
    .map((path) => ({ path, gzipBytes: transferBytes(join(dist, path)) }))
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
  let largest = { path: "", bytes: 0 };
  for (const { path, gzipBytes } of byGzip) {
    if (gzipBytes <= largest.bytes) break;
    const bytes = brotliCompressSync(readFileSync(join(dist, path))).length;
    if (bytes > largest.bytes) largest = { path, bytes };
  }
  return largest;
}

/**
 * Measures a built folder against the budgets that its files decide; what a first visit loads in all is
 * measured in a browser, by `tests/timing/budgets.test.ts`.
 *
 * @param dist  folder that `vite build` wrote, with its `.vite/manifest.json`
 * @returns     one entry a budget, sizes in kB (1000 bytes): scripts by gzip -9, dossiers by brotli
 */
export function measureBudgets(dist = "dist") {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const sized = (keys) =>
    [...new Set([...keys].map((key) => manifest[key].file))]
      .filter((path) => path.endsWith(".js"))
      .map((path) => ({ path, bytes: transferBytes(join(dist, path)) }));
  const first = firstMapChunks(manifest, "index.html");
  const mapKey = Object.keys(manifest).find((key) => key.endsWith("src/shells/map/LivingMap.tsx"));
  const mapOnly = mapKey ? [...staticChunks(manifest, mapKey)].filter((key) => !first.has(key)) : [];
  const scriptsNamed = (pattern) =>
    readdirSync(join(dist, "assets"))
      .filter((name) => pattern.test(name) && name.endsWith(".js"))
      .map((name) => ({ path: `assets/${name}`, bytes: transferBytes(join(dist, "assets", name)) }));
  const workers = scriptsNamed(/worker/);
  // Runs before anything of the page is shown; no chunk, because it imports nothing.
  const opening = scriptsNamed(/^opening-/);
  const dossiers = readdirSync(join(dist, "data/dossiers")).map((name) => `data/dossiers/${name}`);

  const budget = (name, limitKb, files) => ({
    name,
    limitKb,
    sizeKb: kB(files.reduce((sum, { bytes }) => sum + bytes, 0)),
    files: files.map(({ path, bytes }) => ({ path, sizeKb: kB(bytes) })),
  });
  return {
    hasMap: mapOnly.length > 0 && workers.length > 0 && opening.length === 1,
    budgets: [
      // What the echarts page of `npm run bench` needs for the same map.
      budget("script before the first true map", 148, [...opening, ...sized(first)]),
      budget("map script, with its worker", 660, [...sized(mapOnly), ...workers]),
      budget("largest dossier", 60, [largestByBrotli(dist, dossiers)]),
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { budgets, hasMap } = measureBudgets();
  for (const { name, limitKb, sizeKb, files } of budgets) {
    const verdict = sizeKb <= limitKb ? "within" : "OVER";
    process.stdout.write(`${verdict}: ${name}, ${sizeKb} kB of ${limitKb} kB\n`);
    for (const file of files) process.stdout.write(`${String(file.sizeKb).padStart(10)} kB  ${file.path}\n`);
  }
  process.exit(hasMap && budgets.every(({ limitKb, sizeKb }) => sizeKb <= limitKb) ? 0 : 1);
}
