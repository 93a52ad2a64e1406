import table from "./otherNames.json" with { type: "json" };

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = table;

/**
 * Other names that people type for a place, a group or a material: those used in any language, and those of one. The
 * table beside this file is the place to add some.
 */
export function otherNames(id: string, locale: string): readonly string[] {
  const { any = "", [locale]: own = "" } = names[id] ?? {};
  return `${any}, ${own}`.split(", ").filter((name) => name !== "");
}
