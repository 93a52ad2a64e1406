import { useState } from "react";
import { Button } from "../controls/Button.tsx";
import { DataTable, type DataTableProps } from "./DataTable.tsx";
import styles from "./LongTable.module.css";

interface LongTableProps<Row> extends DataTableProps<Row> {
  readonly rowsAtFirst: number;
  readonly moreLabel: (count: number) => string;
  readonly fewerLabel: string;
}

/** A table that shows its first rows and the rest when asked. */
export function LongTable<Row>({ rowsAtFirst, moreLabel, fewerLabel, ...table }: LongTableProps<Row>) {
  const [showsAll, setShowsAll] = useState(false);
  const hidden = table.rows.length - rowsAtFirst;
  return (
    <div className={styles["long"]}>
      <DataTable {...table} limit={showsAll || hidden <= 0 ? null : rowsAtFirst} />
      {hidden > 0 ? (
        <Button className={styles["more"]} onClick={() => setShowsAll(!showsAll)} aria-expanded={showsAll}>
          {showsAll ? fewerLabel : moreLabel(hidden)}
        </Button>
      ) : null}
    </div>
  );
}
