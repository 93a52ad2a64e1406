import { useId, useState } from "react";
import { useWords } from "#i18n/WordsContext.tsx";
import { IconButton } from "#ui/controls/IconButton.tsx";
import styles from "./PanButtons.module.css";

/** How much of what is on screen one press moves by. */
const STEP = 0.25;

const WAYS = [
  { id: "north", icon: "ascending", by: [0, -STEP] },
  { id: "west", icon: "previous", by: [-STEP, 0] },
  { id: "east", icon: "next", by: [STEP, 0] },
  { id: "south", icon: "descending", by: [0, STEP] },
] as const;

interface PanButtonsProps {
  /** Given parts of the map's width and height. */
  readonly onPan: (parts: readonly [right: number, down: number]) => void;
}

/** Moves the map, or turns the globe, without dragging: four buttons behind one. */
export function PanButtons({ onPan }: PanButtonsProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["pan"]}>
      <IconButton
        icon="move"
        label={words.text("keys.move")}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={id} className={styles["ways"]} hidden={!isOpen}>
        {WAYS.map(({ id: way, icon, by }) => (
          <IconButton
            key={way}
            icon={icon}
            className={styles[way]}
            label={words.text(`keys.move.${way}`)}
            onClick={() => onPan(by)}
          />
        ))}
      </div>
    </div>
  );
}
