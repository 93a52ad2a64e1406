import type { Gap } from "#domain/coverage/gap.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { MaterialId } from "#schema/ids.ts";
import type { Manifest } from "#schema/manifest.ts";
import { Select } from "#ui/controls/Select.tsx";
import { Skeleton } from "#ui/surfaces/Skeleton.tsx";
import styles from "./CoveragePage.module.css";

/** What a gap is about: a measure or customs codes, places, years. */
function subjectOf({ measure, codes, places, years }: Gap, words: Words): string[] {
  const spans = years.map(({ first, last }) =>
    first === last
      ? String(first)
      : words.text("coverage-page.years", { first: { year: first }, last: { year: last } }),
  );
  return [
    measure === null ? "" : words.text(`measure.${measure}.name`),
    words.formats.list(codes),
    words.formats.list(places.map(words.place)),
    words.formats.list(spans),
  ].filter((part) => part !== "");
}

export interface CoverageGapsProps {
  readonly material: MaterialId;
  readonly onMaterial: (material: MaterialId) => void;
  /** Null until the material's figures are there. */
  readonly gaps: readonly Gap[] | null;
  readonly hasFailed: boolean;
}

/** What cannot be known of one material, and the public release that would fill each gap. */
export function CoverageGaps(props: CoverageGapsProps & { readonly manifest: Manifest }) {
  const { manifest, material, onMaterial, gaps, hasFailed } = props;
  const words = useWords();
  const options = manifest.materials
    .map(({ id }) => ({ id, label: words.material(id) }))
    .toSorted((a, b) => words.formats.compare(a.label, b.label));
  return (
    <section className={styles["page"]} aria-labelledby="gaps-title">
      <h2 id="gaps-title" className={styles["heading"]}>
        {words.text("gap.title")}
      </h2>
      <p>{words.text("gap.intro")}</p>
      <Select
        label={words.text("gap.material")}
        value={material}
        onChange={onMaterial}
        groups={[{ label: null, options }]}
      />
      {hasFailed ? <p role="alert">{words.text("error.region")}</p> : null}
      {gaps === null && !hasFailed ? <Skeleton lines={4} label={words.text("app.loading")} /> : null}
      {gaps === null ? null : <GapTable gaps={gaps} material={material} />}
    </section>
  );
}

interface GapTableProps {
  readonly gaps: readonly Gap[];
  readonly material: string;
}

function GapTable({ gaps, material }: GapTableProps) {
  const words = useWords();
  if (gaps.length === 0) return <p>{words.text("gap.none")}</p>;
  const caption = words.text("gap.caption", { material: { material } });
  return (
    <div className={styles["scroll"]} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles["table"]}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.text("gap.gap")}</th>
            <th scope="col">{words.text("gap.subject")}</th>
            <th scope="col">{words.text("gap.remedy")}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <tr key={JSON.stringify(gap)}>
              <th scope="row">{words.text(`gap.${gap.kind}`)}</th>
              <td>
                {subjectOf(gap, words).map((part) => (
                  <span key={part} className={styles["part"]}>
                    {part}
                  </span>
                ))}
              </td>
              <td className={gap.remedy === null ? styles["none"] : undefined}>
                {words.lookUp(`gap-remedy.${gap.remedy ?? "none"}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
