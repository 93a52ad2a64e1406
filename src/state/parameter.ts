/** Which part of a document a parameter belongs to: what is asked, what of it is shown, or how it is drawn. */
export type DocumentPart = "question" | "filters" | "look";

/**
 * One parameter of an address: how it is read, written and left out. A table of them is all that a kind of document
 * says of its address; types, codec and setters follow from it.
 *
 * `Subject` is what the parameters before it in the table have settled, such as the material.
 */
export interface Parameter<T, Subject, Part extends DocumentPart = DocumentPart> {
  readonly part: Part;
  /** The value where the address does not name the parameter. */
  fallback(subject: Subject): T;
  /** The value of a text; undefined where it means nothing. */
  read(text: string, subject: Subject): T | undefined;
  write(value: T): string;
  /** Values that are valid: the closed list, or a few where any well-formed one goes. */
  valid(subject: Subject, text: string): readonly string[];
  /** What is used in place of a text that means nothing; the fallback where absent. */
  instead?(text: string, subject: Subject): T;
  /** Whether an address names it also where it has its fallback. */
  readonly isAlwaysWritten?: boolean;
}

/** A part of a query that could not be taken as it stands, and what was taken instead. */
export interface AddressIssue {
  readonly parameter: string;
  readonly value: string;
  /** What is used instead; empty for an unknown parameter, which is ignored. */
  readonly used: string;
  /** Values, or names, that are valid in its place; `nearestValid` finds those most like it. */
  readonly valid: readonly string[];
}

/** A value read from an address, and what was wrong with its text, if anything. */
export function readParameter<T, Subject>(
  name: string,
  text: string | null,
  parameter: Parameter<T, Subject>,
  subject: Subject,
): { value: T; issue: AddressIssue | null } {
  const fallback = () => parameter.fallback(subject);
  if (text === null || text === "") return { value: fallback(), issue: null };
  const read = parameter.read(text, subject);
  if (read !== undefined) return { value: read, issue: null };
  const value = parameter.instead?.(text, subject) ?? fallback();
  const valid = parameter.valid(subject, text);
  return { value, issue: { parameter: name, value: text, used: parameter.write(value), valid } };
}

/** The text of a parameter in an address; null where it is left out because it is the default. */
export function writeParameter<T, Subject>(
  parameter: Parameter<T, Subject>,
  value: T,
  subject: Subject,
): string | null {
  const text = parameter.write(value);
  const isSilent =
    parameter.isAlwaysWritten !== true && text === parameter.write(parameter.fallback(subject));
  return isSilent ? null : encodeURIComponent(text).replaceAll("%2C", ",");
}
