import { expect, test } from "vitest";
import { readMessages } from "#cli/readMessages.ts";
import { createWords } from "#i18n/words.ts";
import { plainFlows, plainPlaces } from "#panels/tables/plainRows.ts";
import { buildScene } from "#scene/buildScene.ts";
import { decodeView } from "#state/map/codec.ts";
import { type PlainColumn, separatedText, tabbedText, tableHtml } from "#ui/tables/plainTable.ts";
import { COBALT_INPUTS, MANIFEST } from "../../../fixtures/smallWorld.ts";

const COLUMNS: PlainColumn<readonly [string, string]>[] = [
  { label: "Who", text: ([who]) => who },
  { label: "Amount", text: ([, amount]) => amount },
];

test("a cell with a separator, a quote or a line end is quoted, and none of them breaks a row", () => {
  const rows = [['A "b", c; d\ne', "1,5"]] as const;
  expect(separatedText(COLUMNS, rows, ";")).toBe('\ufeffWho;Amount\r\n"A ""b"", c; d\ne";"1,5"\r\n');
  expect(tabbedText(COLUMNS, rows)).toBe('Who\tAmount\r\nA "b", c; d e\t1,5');
  expect(tableHtml(COLUMNS, [["<b>&", "2"]])).toContain("<td>&lt;b&gt;&amp;</td><td>2</td>");
});

test("numbers have the decimal sign of the reader's language and no groups, money stands in millions", () => {
  const scene = buildScene(COBALT_INPUTS, decodeView("year=2024", MANIFEST).view);
  const arc = {
    ...scene.arcs[0]!,
    money: { unit: "kusd", value: 1_234_567 },
    mass: { unit: "t", value: 226_000 },
    share: 0.748,
  } as const;
  const cells = (words: ReturnType<typeof createWords>) =>
    plainFlows(scene, words).map(({ text }) => text(arc));
  expect(cells(createWords("en", readMessages("en"), null)).slice(2, 5)).toEqual([
    "1234.567",
    "226000",
    "74.8",
  ]);
  expect(cells(createWords("de", readMessages("de"), null)).slice(2, 5)).toEqual([
    "1234,567",
    "226000",
    "74,8",
  ]);
});

test("a place without a figure has an empty cell and says why", () => {
  const words = createWords("en", readMessages("en"), null);
  const scene = buildScene(COBALT_INPUTS, decodeView("year=2024", MANIFEST).view);
  const silent = scene.rows.find(({ state }) => state === "withheld")!;
  const cells = plainPlaces(scene, words).map(({ text }) => text(silent));
  expect(cells.slice(0, 3)).toEqual(["", silent.place, ""]);
  expect(cells).toContain(words.text("state.withheld"));
});
