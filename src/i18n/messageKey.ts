import type act from "./messages/act/en.json";
import type alternatives from "./messages/alternatives/en.json";
import type events from "./messages/events/en.json";
import type first from "./messages/first/en.json";
import type importers from "./messages/importers/en.json";
import type materials from "./messages/materials/en.json";
import type partners from "./messages/partners/en.json";
import type projects from "./messages/projects/en.json";
import type rest from "./messages/rest/en.json";
import type risk from "./messages/risk/en.json";
import type stocks from "./messages/stocks/en.json";

/** A key of the English catalogue, which every other language follows. */
export type MessageKey =
  | keyof typeof first
  | keyof typeof rest
  | keyof typeof act
  | keyof typeof risk
  | keyof typeof materials
  | keyof typeof importers
  | keyof typeof partners
  | keyof typeof projects
  | keyof typeof stocks
  | keyof typeof alternatives
  | keyof typeof events;
