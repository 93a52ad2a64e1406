import type { DocumentPart } from "../parameter.ts";
import type { MAP_PARAMETERS } from "./parameters.ts";

type Table = typeof MAP_PARAMETERS;
type NamesOf<Part extends DocumentPart> = {
  [Name in keyof Table]: Table[Name]["part"] extends Part ? Name : never;
}[keyof Table];
type Values<Part extends DocumentPart> = {
  readonly [Name in NamesOf<Part>]: ReturnType<Table[Name]["fallback"]>;
};

/** Which figures a map is of. */
export interface Question extends Values<"question"> {}

/** Which of the figures are shown, and what else stands on the map. */
export interface Filters extends Values<"filters"> {}

/** How a map and its page are drawn and worded; it changes no figure. */
export interface Look extends Values<"look"> {}

/**
 * Everything that decides what is on screen of a map, and nothing else. It is the address bar, parsed:
 * `#state/map/codec.ts` reads and writes it, by the table of its parameters.
 */
export interface MapDocument extends Question, Filters, Look {}
