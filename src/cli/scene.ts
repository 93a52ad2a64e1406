import type { MessageRef } from "#i18n/messageRef.ts";
import type { Words } from "#i18n/words.ts";
import { cellText } from "#scene/briefing/cellText.ts";
import type { BriefingTable } from "#scene/contract/briefing.ts";
import { keyFigures } from "#scene/map/keyFigures.ts";
import { describeScene } from "#scene/words/description.ts";
import { answerQuery } from "./answerQuery.ts";

function isMessage(value: unknown): value is MessageRef {
  return typeof value === "object" && value !== null && "id" in value && "values" in value;
}

/** A Scene or a briefing with each sentence worded beside its key, for readers who have no catalogue. */
function withWords(scene: object, words: Words): unknown {
  return JSON.parse(
    JSON.stringify(scene, (_, value: unknown) =>
      isMessage(value) ? { ...value, text: words.say(value) } : value,
    ),
  );
}

/** A table whose cells say what a reader sees in them. */
function withTexts(table: BriefingTable, words: Words): object {
  const rows = table.rows.map(({ id, cells }) => ({
    id,
    cells: cells.map((cell) => ({ text: cellText(cell, words), ...cell })),
  }));
  return { ...table, rows };
}

// `npm run -s scene -- "<query>"`: prints the Scene of a map's query, with its description, or the briefing of a page's, as JSON.
answerQuery(process.argv.slice(2), {
  map: ({ scene, act, look, words }) => {
    const description = describeScene(scene, look.projection);
    const figures = keyFigures(scene);
    return JSON.stringify(
      withWords({ ...scene, look, keyFigures: figures, act, description }, words),
      null,
      2,
    );
  },
  page: ({ briefing, words, section }) => {
    const sections = briefing.sections
      .filter(({ id }) => section === null || id === section)
      .map(({ table, ...rest }) => ({ ...rest, table: table && withTexts(table, words) }));
    return JSON.stringify(withWords({ ...briefing, sections }, words), null, 2);
  },
});
