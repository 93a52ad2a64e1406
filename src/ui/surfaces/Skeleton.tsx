import styles from "./Skeleton.module.css";

/** A quiet placeholder for lines that are on their way. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div className={styles["skeleton"]} role="status">
      <span className={styles["label"]}>{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <span key={line} className={styles["line"]} aria-hidden="true" />
      ))}
    </div>
  );
}
