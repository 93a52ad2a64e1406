import { useWords } from "#i18n/WordsContext.tsx";
import type { Scene, SceneUnplacedProject } from "#scene/contract/scene.ts";
import { hover } from "#state/hover.ts";
import { type Intent, select } from "#state/map/intents.ts";
import type { DataColumn } from "#ui/tables/DataTable.tsx";
import { LongTable } from "#ui/tables/LongTable.tsx";
import type { PlainColumn } from "#ui/tables/plainTable.ts";
import styles from "./SupplierTable.module.css";

const ROWS_AT_FIRST = 20;

interface ProjectTableProps {
  readonly scene: Scene;
  readonly rows: readonly SceneUnplacedProject[];
  /** What a spreadsheet gets of its rows. */
  readonly plain: readonly PlainColumn<SceneUnplacedProject>[];
  readonly dispatch: (intent: Intent) => void;
}

/** Strategic Projects in view: those on the map, then those without a known site. */
export function ProjectTable({ scene, rows, plain, dispatch }: ProjectTableProps) {
  const words = useWords();
  const { unplacedProjects, filters } = scene;
  if (rows.length === 0) return <p>{words.text("table.empty.projects")}</p>;
  const unplaced = new Set(unplacedProjects.map(({ project }) => project));

  const columns: DataColumn<SceneUnplacedProject>[] = [
    {
      id: "project",
      label: words.text("table.project"),
      isRowHead: true,
      sortBy: ({ name }) => name,
      cell: ({ project, name, promoter }) => (
        <>
          <button
            type="button"
            className={styles["name"]}
            lang="en"
            onClick={() => dispatch(select({ kind: "project", id: project }))}
          >
            {name}
          </button>
          <span className={styles["sub"]} lang="en">
            {promoter}
          </span>
        </>
      ),
    },
    {
      id: "activity",
      label: words.text("table.activity"),
      sortBy: ({ activities }) => activities.map((id) => words.text(`activity.${id}`)).join(),
      cell: ({ activities }) => words.formats.list(activities.map((id) => words.text(`activity.${id}`))),
    },
    {
      id: "where",
      label: words.text("table.where"),
      sortBy: ({ place }) => words.place(place),
      cell: ({ project, place, locality }) => (
        <>
          <span>{words.place(place)}</span>
          <span className={styles["sub"]} lang="en">
            {locality}
          </span>
          {unplaced.has(project) ? (
            <span className={styles["sub"]}>{words.text("table.unplaced")}</span>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <LongTable
      caption={words.text("table.caption.projects")}
      columns={columns}
      plain={plain}
      rows={rows}
      rowsAtFirst={ROWS_AT_FIRST}
      moreLabel={(count) => words.text("table.more", { count })}
      fewerLabel={words.text("table.fewer")}
      rowKey={({ project }) => project}
      compareText={words.formats.compare}
      sortLabel={(column) => words.text("table.sort", { column })}
      selectedKey={filters.select?.kind === "project" ? filters.select.id : null}
      onHover={(row) => hover(row ? { kind: "project", id: row.project } : null)}
    />
  );
}
