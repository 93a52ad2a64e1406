import type first from "./messages/first/en.json";
import type rest from "./messages/rest/en.json";

/** A key of the English catalogue, which every other language follows. */
export type MessageKey = keyof typeof first | keyof typeof rest;
