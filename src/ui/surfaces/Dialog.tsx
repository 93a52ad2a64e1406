import { type ReactNode, useCallback, useId, useRef } from "react";
import { IconButton } from "../controls/IconButton.tsx";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** A sheet rises from the lower edge; a box stands in the middle, a wide one as large as the window lets it. */
  readonly look?: "box" | "wide" | "sheet";
  readonly children: ReactNode;
}

/** A modal dialog: the browser's own, open for as long as it is rendered. */
export function Dialog({ title, closeLabel, onClose, look = "box", children }: DialogProps) {
  const id = useId();
  const opened = useRef<HTMLDialogElement | null>(null);
  const open = useCallback((dialog: HTMLDialogElement | null) => {
    opened.current = dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={open}
      className={styles[look]}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === opened.current) onClose();
      }}
    >
      <div className={styles["frame"]}>
        <div className={styles["head"]}>
          <h2 id={id} className={styles["title"]}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
        <div className={styles["body"]}>{children}</div>
      </div>
    </dialog>
  );
}
