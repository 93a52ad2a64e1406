import { saveFile } from "#exports/saveFile.ts";
import { useWords } from "#i18n/WordsContext.tsx";
import type { Words } from "#i18n/words.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { separatedText } from "#ui/plainTable.ts";
import styles from "./SupplierTable.module.css";
import { decimalSign, plainFlows, plainPlaces, plainProjects, projectRows } from "./SupplierTablePlain.ts";

function fileText(scene: Scene, table: ViewState["table"], words: Words): string {
  // Where a comma parts decimals, spreadsheets part cells by semicolons.
  const separator = decimalSign(words) === "," ? ";" : ",";
  if (table === "flows") return separatedText(plainFlows(scene, words), scene.arcs, separator);
  if (table === "projects") return separatedText(plainProjects(words), projectRows(scene), separator);
  return separatedText(plainPlaces(scene, words), scene.rows, separator);
}

interface SupplierTableSaveProps {
  readonly scene: Scene;
  readonly table: ViewState["table"];
}

/** Saves all rows of a table as a file for spreadsheets; nothing where the table has none. */
export function SupplierTableSave({ scene, table }: SupplierTableSaveProps) {
  const words = useWords();
  const { view, edition, rows, arcs } = scene;
  const count = { places: rows, flows: arcs, projects: projectRows(scene) }[table].length;
  if (count === 0) return null;
  const name = `${[view.material, view.measure, view.year, edition, table].join("-")}.csv`;
  return (
    <Button
      className={styles["save"]}
      onClick={() => saveFile(new Blob([fileText(scene, table, words)], { type: "text/csv" }), name)}
    >
      {words.text("table.save")}
    </Button>
  );
}
