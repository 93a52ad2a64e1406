/**
 * What an embed and the page around it say to each other, by `postMessage`. `docs/embedding.md` documents it; its
 * version rises when a message changes its meaning or goes.
 */
export const PROTOCOL = "supply-lines";
export const PROTOCOL_VERSION = 1;

/** Longest query that is taken from a message, in characters. */
const LONGEST_QUERY = 4000;

export type HostTheme = "light" | "dark" | "auto";

/** What an embed tells its host. */
export type EmbedMessage =
  /** The view is on screen: its canonical query, title sentence, data edition and language. */
  | {
      readonly type: "ready" | "view";
      readonly view: string;
      readonly title: string;
      readonly edition: string;
      readonly lang: string;
    }
  /** Height of the whole embed in CSS pixels. */
  | { readonly type: "height"; readonly height: number }
  /** There is nothing to show: the figures or the edition asked for could not be had. */
  | { readonly type: "failed"; readonly reason: string }
  /** The host spoke another version. */
  | { readonly type: "unsupported"; readonly versions: readonly number[] };

/** What a host may ask of an embed. */
export type HostMessage =
  /** Show another view; parameters that are not given get their defaults. */
  | { readonly type: "set-view"; readonly view: string }
  | { readonly type: "set-theme"; readonly theme: HostTheme }
  /** Say again what was said last: for hosts that began to listen late. */
  | { readonly type: "ask" };

/** A message with the names that tell it from those of other programs. */
export type Enveloped<T> = T & { readonly protocol: typeof PROTOCOL; readonly version: number };

/** A message in the envelope in which it is sent. */
export function enveloped<T extends EmbedMessage | HostMessage>(message: T): Enveloped<T> {
  return { protocol: PROTOCOL, version: PROTOCOL_VERSION, ...message };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether something that arrived calls itself a message of this protocol, in any version. */
export function isOfProtocol(data: unknown): data is { readonly version: unknown; readonly type: unknown } {
  return isRecord(data) && data["protocol"] === PROTOCOL && typeof data["type"] === "string";
}

function isTheme(value: unknown): value is HostTheme {
  return value === "light" || value === "dark" || value === "auto";
}

/** A host's message as the embed may trust it; null for whatever else arrives. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (!isRecord(data) || !isOfProtocol(data) || data.version !== PROTOCOL_VERSION) return null;
  const { type, view, theme } = data as Readonly<Record<string, unknown>>;
  if (type === "ask") return { type };
  if (type === "set-theme" && isTheme(theme)) return { type, theme };
  if (type !== "set-view" || typeof view !== "string" || view.length > LONGEST_QUERY) return null;
  return { type, view };
}

const SAID_WITH_A_VIEW = ["view", "title", "edition", "lang"] as const;

/** An embed's message as its host may trust it; null for whatever else arrives. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  if (!isRecord(data) || !isOfProtocol(data) || data.version !== PROTOCOL_VERSION) return null;
  const said = data as Readonly<Record<string, unknown>>;
  const { type, height, reason } = said;
  if (type === "height" && typeof height === "number" && Number.isFinite(height) && height > 0) {
    return { type, height };
  }
  if (type === "failed" && typeof reason === "string") return { type, reason };
  if (type !== "ready" && type !== "view") return null;
  const [view, title, edition, lang] = SAID_WITH_A_VIEW.map((name) => said[name]);
  const isWhole = [view, title, edition, lang].every((text) => typeof text === "string");
  return isWhole
    ? { type, view: String(view), title: String(title), edition: String(edition), lang: String(lang) }
    : null;
}
