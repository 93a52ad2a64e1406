import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Topology } from "topojson-specification";
import { build } from "vite";
import { readBuiltData } from "../../support/builtData.ts";
import { peerCountries, peerView } from "./peerViews.ts";

const HERE = import.meta.dirname;
/** Where the rivals are installed and built: outside our own dependencies, and outside version control. */
const BUILD_FOLDER = ".cache/peers";

export const PEERS = ["echarts", "flowmap", "plain", "lines"] as const;
export type PeerName = (typeof PEERS)[number];

/** Installs the rivals of the lock file, unless that has been done. */
function install(): void {
  const lock = readFileSync(join(HERE, "package-lock.json"), "utf8");
  const done = join(BUILD_FOLDER, "installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === lock) return;
  for (const file of ["package.json", "package-lock.json"])
    cpSync(join(HERE, file), join(BUILD_FOLDER, file));
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: BUILD_FOLDER,
    stdio: "inherit",
  });
  writeFileSync(done, lock);
}

/**
 * Builds a page for each rival, which draws the Scenes of some queries.
 *
 * @returns  the folder of each page; one build a page, so that shared chunks do not blur the byte counts
 */
export async function buildPeers(queries: readonly string[]): Promise<Record<PeerName, string>> {
  mkdirSync(BUILD_FOLDER, { recursive: true });
  install();
  const pages = join(BUILD_FOLDER, "pages");
  rmSync(pages, { recursive: true, force: true });
  cpSync(join(HERE, "pages"), pages, { recursive: true, filter: (path) => !path.endsWith("tsconfig.json") });
  const data = readBuiltData();
  const overview = join("public/data", data.manifest.files.overview.path);
  const countries = peerCountries(JSON.parse(readFileSync(overview, "utf8")) as Topology, data);
  const figures = join(pages, "public");
  mkdirSync(figures, { recursive: true });
  writeFileSync(join(figures, "countries.json"), JSON.stringify(countries));
  const views = queries.map((query) => peerView(query, data, countries));
  writeFileSync(join(figures, "views.json"), JSON.stringify(views));
  const folders = PEERS.map((name) => [name, join(BUILD_FOLDER, "dist", name)] as const);
  for (const [name, folder] of folders) {
    await build({
      configFile: false,
      root: pages,
      logLevel: "error",
      build: {
        target: "es2022",
        outDir: join("..", "dist", name),
        emptyOutDir: true,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: resolve(pages, `${name}.html`) },
      },
    });
    cpSync(join(folder, `${name}.html`), join(folder, "index.html"));
  }
  return Object.fromEntries(folders) as Record<PeerName, string>;
}
