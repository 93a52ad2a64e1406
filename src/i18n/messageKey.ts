import type english from "./messages/en.json";

/** A key of the English catalogue, which every other language follows. */
export type MessageKey = keyof typeof english;
