import styles from "../map/MapRegion.module.css";

interface WakeButtonProps {
  readonly label: string;
  readonly onWake: () => void;
}

/**
 * Lies over the still map and wakes the living one: by a mouse over it, a tap, Ctrl and wheel, or a key.
 * A finger that only scrolls the page past the map does not.
 */
export function WakeButton({ label, onWake }: WakeButtonProps) {
  return (
    <button
      type="button"
      className={styles["wake"]}
      aria-label={label}
      onClick={onWake}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && onWake()}
      onWheel={({ ctrlKey }) => ctrlKey && onWake()}
    />
  );
}
