import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { DataError } from "#queries/dataError.ts";
import { fetchFile, fetchTable } from "#queries/fetchFile.ts";
import { changesSchema } from "#schema/changes.ts";
import { dossierSchema, flowPartSchema } from "#schema/dossier.ts";
import { evidenceIndexSchema } from "#schema/evidence.ts";
import { geometryFile, manifestFile, partnershipsFile, placeNamesFile, projectsFile } from "#schema/files.ts";
import { readBuiltData } from "../support/builtData.ts";
import { damage, damages } from "../support/damage.ts";

/** Of each kind of file; `RUNS=5000` tries more. */
const RUNS = Number(process.env.RUNS ?? 30);
const BASE = "https://example.org/data/";

const { manifest } = readBuiltData();
const { files, materials } = manifest;
const signal = new AbortController().signal;
const parts = materials.flatMap(({ moreFlows = [] }) => moreFlows);
const table =
  readdirSync("public/data/evidence/usgs-mcs").find((name) => name.startsWith("production-cobalt")) ?? "";

type Read = () => Promise<unknown>;
const file = ({
  path,
  schema,
}: {
  path: string;
  schema: Parameters<typeof fetchFile>[2];
}): [string, Read] => [path, () => fetchFile(BASE, path, schema, signal)];
const ref = <T>(found: T | undefined): T => {
  if (found === undefined) throw new RangeError("no such file");
  return found;
};

const KINDS: readonly [string, Read][] = [
  file(manifestFile("manifest.json")),
  file(manifestFile(`editions/${manifest.edition}.json`)),
  file({ path: "changes.json", schema: changesSchema }),
  file({ path: ref(materials.find(({ id }) => id === "cobalt")).dossier.path, schema: dossierSchema }),
  file({ path: ref(parts[0]).path, schema: flowPartSchema }),
  file(geometryFile(files.overview)),
  file(projectsFile(files.projects)),
  file(partnershipsFile(files.partnerships)),
  file(placeNamesFile(ref(files.placeNames["el"]))),
  file({ path: ref(files.evidence).path, schema: evidenceIndexSchema }),
  [`evidence/usgs-mcs/${table}`, () => fetchTable(BASE, `evidence/usgs-mcs/${table}`, signal)],
];

/** Answers every request with the next of some contents, the last for ever. */
function serve(...contents: readonly Buffer[]): { mock: { calls: [URL, RequestInit][] } } {
  let next = 0;
  const answer = vi.fn(async (_: URL, __: RequestInit) => {
    const content = contents[Math.min(next++, contents.length - 1)];
    return new Response(new Uint8Array(content ?? []));
  });
  vi.stubGlobal("fetch", answer);
  return answer;
}

afterEach(() => vi.unstubAllGlobals());

describe.each(KINDS)("%s", (path, read) => {
  const content = readFileSync(join("public/data", path));

  test("is read as it was published", async () => {
    serve(content);
    expect(await read()).toBeTruthy();
  });

  test(
    "with a lost end or a bit that fell over is never shown: it is told to be damaged",
    async () => {
      await fc.assert(
        fc.asyncProperty(damages(content.length), async (harm) => {
          serve(damage(content, harm));
          const outcome: unknown = await read().catch((error: unknown) => error);
          return outcome instanceof DataError && ["malformed", "missing"].includes(outcome.kind);
        }),
        { numRuns: RUNS },
      );
    },
    RUNS * 1000,
  );

  test("that is damaged in the browser's own store is fetched anew", async () => {
    const answer = serve(damage(content, { kind: "bits", at: [8 * (content.length - 3)] }), content);
    expect(await read()).toBeTruthy();
    expect(answer.mock.calls.map(([, { cache }]) => cache)).toEqual(["default", "reload"]);
  });
});

test("a page that is not served safely, where browsers offer no digest, reads what it is given", async () => {
  vi.stubGlobal("crypto", {});
  const [path, read] = ref(KINDS.find(([name]) => name.startsWith("dossiers/cobalt")));
  serve(readFileSync(join("public/data", path)));
  expect(await read()).toBeTruthy();
});
