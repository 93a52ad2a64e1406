import { join } from "node:path";
import { compareEditions } from "../changes/compareEditions.ts";
import { readHistory } from "../changes/history.ts";
import { phraseChanges } from "../changes/phraseChanges.ts";
import { readKept } from "../edition/editionArchive.ts";

const ARCHIVE = join(import.meta.dirname, "../../editions");

/** The two editions to compare: those named, or the latest and the one accepted before it. */
function chosenEditions(named: readonly string[]): readonly [string | undefined, string] {
  const history = readHistory(ARCHIVE).map(({ edition }) => edition);
  const [from, to] = named;
  if (named.length === 1 || named.length > 2)
    throw new RangeError("name two editions, or none: npm run -s data:changes -- <from> <to>");
  const unknown = named.filter((name) => !history.includes(name));
  if (unknown.length > 0)
    throw new RangeError(`not kept: ${unknown.join(", ")}; kept: ${history.join(", ")}`);
  const latest = to ?? history.at(-1);
  if (latest === undefined) throw new RangeError("no edition is kept yet: npm run data -- --accept");
  return [from ?? history.at(-2), latest];
}

/** Prints what changed between two kept editions. */
function print(named: readonly string[]): void {
  const [from, to] = chosenEditions(named);
  const lines =
    from === undefined
      ? [`edition ${to}`, "first edition: there is none before it"]
      : [
          `edition ${to}, compared with ${from}`,
          ...phraseChanges({
            before: from,
            ...compareEditions(readKept(ARCHIVE, from), readKept(ARCHIVE, to)),
          }),
        ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

// `npm run -s data:changes [-- <from> <to>]`
try {
  print(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
