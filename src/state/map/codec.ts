import type { Manifest, ManifestMaterial } from "#schema/manifest.ts";
import { type AddressIssue, type Parameter, readParameter, writeParameter } from "../parameter.ts";
import { migrated } from "../url/migrations.ts";
import { isPage, PAGE_PARAMETERS, PAGES } from "../url/pageParameters.ts";
import type { MapDocument } from "./document.ts";
import { MAP_PARAMETERS } from "./parameters.ts";
import { defaultMeasure, firstMaterial, type Subject } from "./subject.ts";

type Name = keyof MapDocument;
const PARAMETERS: Readonly<Record<Name, Parameter<unknown, Subject>>> = MAP_PARAMETERS;

/** Every parameter a map's query may hold, in the order in which they are written. */
export const PARAMETER_NAMES: readonly string[] = Object.keys(MAP_PARAMETERS);

const isName = (name: string): name is Name => Object.hasOwn(PARAMETERS, name);
const NAMES = PARAMETER_NAMES.filter(isName);
/** What the others depend on is read first. */
const SUBJECT = ["material", "measure", "series"] as const satisfies readonly Name[];

const materialOf = (manifest: Manifest, id: string): ManifestMaterial | undefined =>
  manifest.materials.find((material) => material.id === id);

const ofMaterial = (manifest: Manifest, material: ManifestMaterial): Subject => ({
  manifest,
  material,
  measure: defaultMeasure(material),
  series: null,
});

/** Parameters of a query that are given twice, or that do not exist. */
function strayParameters(parameters: URLSearchParams): AddressIssue[] {
  return [...new Set(parameters.keys())].flatMap((name) => {
    const [first = "", ...again] = new Set(parameters.getAll(name));
    if (isName(name)) return again.map((value) => ({ parameter: name, value, used: first, valid: [] }));
    const isLost = name === "page" && first !== "" && !isPage(first);
    if (PAGE_PARAMETERS.includes(name) && !isLost) return [];
    return [{ parameter: name, value: first, used: "", valid: isLost ? PAGES : PARAMETER_NAMES }];
  });
}

/**
 * The map a query string asks for.
 *
 * Never throws: what cannot be understood falls back to its default and is reported in `issues`,
 * each with the values that are valid. An empty query is the first view.
 */
export function decodeView(
  query: string,
  manifest: Manifest,
): { view: MapDocument; issues: readonly AddressIssue[] } {
  const parameters = migrated(query);
  const issues: AddressIssue[] = [];
  const take = <N extends Name>(name: N, subject: Subject): MapDocument[N] => {
    const { value, issue } = readParameter(name, parameters.get(name), PARAMETERS[name], subject);
    if (issue !== null) issues.push(issue);
    return value as MapDocument[N];
  };
  let subject = ofMaterial(manifest, firstMaterial(manifest));
  const material = take("material", subject);
  subject = ofMaterial(manifest, materialOf(manifest, material) ?? subject.material);
  subject = { ...subject, measure: take("measure", subject) };
  subject = { ...subject, series: take("series", subject) };
  const { measure, series } = subject;
  const others = NAMES.filter((name) => !SUBJECT.some((first) => first === name));
  const rest = Object.fromEntries(others.map((name) => [name, take(name, subject)]));
  const view = { ...rest, material, measure, series } as MapDocument;
  return { view, issues: [...issues, ...strayParameters(parameters)] };
}

/** The map of a material and a measure with everything else at its default. */
export function defaultView(
  manifest: Manifest,
  material: ManifestMaterial,
  measure: MapDocument["measure"] = defaultMeasure(material),
): MapDocument {
  const subject = { ...ofMaterial(manifest, material), measure };
  const defaults = NAMES.map((name) => [name, PARAMETERS[name].fallback(subject)]);
  return { ...(Object.fromEntries(defaults) as MapDocument), material: material.id, measure };
}

/**
 * The canonical query string of a map: material, measure and year always, the rest where it
 * differs from the default, in the order of the table. The same map always gives the same string.
 *
 * @throws RangeError for a material that the manifest does not have
 */
export function encodeView(view: MapDocument, manifest: Manifest): string {
  const material = materialOf(manifest, view.material);
  if (!material) throw new RangeError(`unknown material ${view.material}`);
  // A series is written with its year, whose default is that of the measure.
  const subject = { manifest, material, measure: view.measure, series: null };
  return NAMES.flatMap((name) => {
    const text = writeParameter(PARAMETERS[name], view[name], subject);
    return text === null ? [] : `${name}=${text}`;
  }).join("&");
}
