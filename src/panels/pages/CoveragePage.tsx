import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import { MEASURES } from "#schema/ids.ts";
import type { FlowYear, Manifest, MeasureCoverage } from "#schema/manifest.ts";
import { CoverageGaps, type CoverageGapsProps } from "./CoverageGaps.tsx";
import styles from "./CoveragePage.module.css";
import { DataChanges } from "./DataChanges.tsx";

function span(years: readonly number[], words: Words): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  if (first === last) return String(first);
  const values = { first: { year: first }, last: { year: last } };
  if (last - first + 1 === years.length) return words.text("coverage-page.years", values);
  return words.text("coverage-page.years.gaps", { ...values, count: years.length });
}

function FlowCell({ years }: { readonly years: readonly FlowYear[] }) {
  const words = useWords();
  if (years.length === 0) return <td className={styles["none"]}>{words.text("coverage-page.none")}</td>;
  const partial = years.filter(({ completeness }) => completeness === "partial").length;
  return (
    <td>
      <span>
        {span(
          years.map(({ year }) => year),
          words,
        )}
      </span>
      <span className={styles["sub"]}>
        {partial === 0
          ? words.text("coverage-page.complete", { count: years.length })
          : words.text("coverage-page.partial", { count: partial })}
      </span>
    </td>
  );
}

interface MeasureCellProps {
  readonly material: string;
  readonly coverage: MeasureCoverage | undefined;
}

function MeasureCell({ material, coverage }: MeasureCellProps) {
  const words = useWords();
  if (!coverage || coverage.reason !== null) {
    return (
      <td className={styles["none"]}>
        <span>{words.text("coverage-page.none")}</span>
        <span className={styles["sub"]}>{words.text(`reason.${coverage?.reason ?? "no-source"}`)}</span>
      </td>
    );
  }
  const { measure, years, series } = coverage;
  const last = years.at(-1);
  const held = years.length > 0 ? span(years, words) : words.text("coverage-page.assessment");
  const isPublished = series.some(({ basis }) => basis === "published-share");
  return (
    <td>
      <a
        href={`./?material=${material}&measure=${measure}${last === undefined ? "" : `&year=${last}`}`}
        aria-label={words.text("coverage-page.open", {
          held,
          measure: words.text(`measure.${measure}.name`),
          material: words.material(material),
        })}
      >
        {held}
      </a>
      {years.length > 0 && isPublished ? (
        <span className={styles["sub"]}>{words.text("coverage-page.published-share")}</span>
      ) : null}
    </td>
  );
}

interface CoveragePageProps extends CoverageGapsProps {
  readonly manifest: Manifest;
}

/** Which years exist for each material and measure, and why not where none does. */
export default function CoveragePage({ manifest, ...gaps }: CoveragePageProps) {
  const words = useWords();
  const materials = manifest.materials
    .map((material) => ({ material, name: words.material(material.id) }))
    .toSorted((a, b) => words.formats.compare(a.name, b.name));
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{words.text("coverage-page.title")}</h1>
      <p>{words.text("coverage-page.intro")}</p>
      {manifest.excludedFamilies.length > 0 ? (
        <p>
          {words.text("coverage-page.excluded", {
            list: words.formats.list(manifest.excludedFamilies.map((id) => words.lookUp(`family.${id}`))),
          })}
        </p>
      ) : null}
      <div
        className={styles["scroll"]}
        role="region"
        aria-label={words.text("coverage-page.caption")}
        tabIndex={0}
      >
        <table className={styles["table"]}>
          <caption>{words.text("coverage-page.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{words.text("coverage-page.material")}</th>
              {MEASURES.map((measure) => (
                <th key={measure} scope="col">
                  {words.text(`measure.${measure}.name`)}
                </th>
              ))}
              <th scope="col">{words.text("coverage-page.flows")}</th>
              <th scope="col">{words.text("coverage-page.flows-eu")}</th>
            </tr>
          </thead>
          <tbody>
            {materials.map(({ material, name }) => (
              <tr key={material.id}>
                <th scope="row">{name}</th>
                {MEASURES.map((measure) => (
                  <MeasureCell
                    key={measure}
                    material={material.id}
                    coverage={material.measures.find((entry) => entry.measure === measure)}
                  />
                ))}
                <FlowCell years={material.flowYears} />
                <FlowCell years={material.euImportYears} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CoverageGaps manifest={manifest} {...gaps} />
      <DataChanges />
    </div>
  );
}
