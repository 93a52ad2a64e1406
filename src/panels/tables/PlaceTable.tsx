import type { CSSProperties } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene, SceneRow } from "#scene/contract/scene.ts";
import { hover } from "#state/hover.ts";
import { type Intent, select } from "#state/map/intents.ts";
import { VisuallyHidden } from "#ui/signs/VisuallyHidden.tsx";
import type { DataColumn } from "#ui/tables/DataTable.tsx";
import { LongTable } from "#ui/tables/LongTable.tsx";
import type { PlainColumn } from "#ui/tables/plainTable.ts";
import { placeTexts } from "./placeTexts.ts";
import styles from "./SupplierTable.module.css";

const ROWS_AT_FIRST = 12;

interface PlaceTableProps {
  readonly scene: Scene;
  /** What a spreadsheet gets of its rows. */
  readonly plain: readonly PlainColumn<SceneRow>[];
  readonly dispatch: (intent: Intent) => void;
}

/** Countries and territories by share of the measure; those without a figure say why. */
export function PlaceTable({ scene, plain, dispatch }: PlaceTableProps) {
  const words = useWords();
  const { question, filters } = scene;
  const texts = placeTexts(scene, words);

  const stateOrShare = (row: SceneRow) => {
    const { share, state, isEstimated } = row;
    if (share === null) {
      return (
        <span className={styles["soft"]}>
          <span aria-hidden="true">{words.text(`state.short.${state}`)}</span>
          <VisuallyHidden>{texts.share.text(row)}</VisuallyHidden>
        </span>
      );
    }
    return (
      <span className={styles["share"]}>
        <span>
          <span translate="no">{texts.share.text(row)}</span>
          {isEstimated ? (
            <abbr title={words.text("table.estimated")}>{` ${words.text("table.estimated.mark")}`}</abbr>
          ) : null}
        </span>
        <span className={styles["bar"]} style={{ "--share": share } as CSSProperties} aria-hidden="true" />
      </span>
    );
  };

  const marks = ({ grade, isHub, isEuMember, hasAgreement, projectCount }: SceneRow) =>
    [
      grade === null ? null : words.text(`grade.${grade}.name`),
      isHub ? words.text("table.mark.hub") : null,
      isEuMember ? words.text("table.mark.eu") : null,
      hasAgreement ? words.text("table.mark.agreement") : null,
      projectCount > 0 ? words.text("table.mark.projects", { count: projectCount }) : null,
    ].filter((mark) => mark !== null);

  const columns: DataColumn<SceneRow>[] = [
    {
      id: "rank",
      label: texts.rank.label,
      shortLabel: words.text("table.rank.short"),
      align: "end",
      sortBy: ({ rank }) => rank,
      cell: texts.rank.text,
    },
    {
      id: "place",
      label: texts.place.label,
      isRowHead: true,
      sortBy: texts.place.text,
      cell: (row) => (
        <>
          <button
            type="button"
            className={styles["name"]}
            onClick={() => dispatch(select({ kind: "place", id: row.place }))}
          >
            {texts.place.text(row)}
          </button>
          {marks(row).length > 0 ? (
            <span className={styles["marks"]}>
              {marks(row).map((mark) => (
                <span key={mark} className={styles["mark"]}>
                  {mark}
                </span>
              ))}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: "share",
      label: texts.share.label,
      align: "end",
      sortBy: ({ share }) => share,
      largestFirst: true,
      cell: stateOrShare,
    },
  ];
  if (texts.quantity !== null) {
    columns.push({
      id: "quantity",
      label: texts.quantity.label,
      align: "end",
      sortBy: ({ quantity }) => quantity?.value ?? null,
      largestFirst: true,
      cell: texts.quantity.text,
    });
  }
  const selected = filters.select?.kind === "place" ? filters.select.id : null;
  if (scene.rows.length === 0) {
    const isFiltered = filters.partners !== "all" && scene.coverage.shares.held;
    return <p>{words.text(isFiltered ? "table.empty.partners" : "table.empty.places")}</p>;
  }
  return (
    <>
      <LongTable
        caption={words.text("table.caption.places", { measure: { measure: question.measure } })}
        columns={columns}
        plain={plain}
        rows={scene.rows}
        order={{ column: "share", direction: "descending" }}
        rowsAtFirst={ROWS_AT_FIRST}
        moreLabel={(count) => words.text("table.more", { count })}
        fewerLabel={words.text("table.fewer")}
        rowKey={({ place }) => place}
        compareText={words.formats.compare}
        sortLabel={(column) => words.text("table.sort", { column })}
        selectedKey={selected}
        onHover={(row) => hover(row ? { kind: "place", id: row.place } : null)}
      />
      {scene.rows.some(({ isEstimated }) => isEstimated) ? (
        <p className={styles["sub"]}>{words.text("table.estimated.legend")}</p>
      ) : null}
    </>
  );
}
