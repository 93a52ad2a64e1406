import styles from "./Icon.module.css";

/** Outlines on a 20 × 20 grid, stroked in the text's colour. */
const PATHS = {
  play: "M6 4.2v11.6l10-5.8z",
  pause: "M6.5 4v12M13.5 4v12",
  previous: "M12.5 4.5 7 10l5.5 5.5",
  next: "M7.5 4.5 13 10l-5.5 5.5",
  close: "m5 5 10 10M15 5 5 15",
  chevron: "m5 7.5 5 5 5-5",
  search: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4.2-1.3L17 17",
  share:
    "M7 10.5 13 14M13 6 7 9.5M5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10-5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  embed: "M7 6 3 10l4 4M13 6l4 4-4 4M11.2 4.500 8.800 15.500",
  theme: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  filters: "M3 5.5h14M5.5 10h9M8 14.5h4",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  move: "M10 2.500v15M2.500 10h15M8 4.500l2-2 2 2M8 15.500l2 2 2-2M4.500 8l-2 2 2 2M15.500 8l2 2-2 2",
  world:
    "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 3 4.300 3 7s-1 5-3 7c-2-2-3-4.300-3-7s1-5 3-7Z",
  warning: "M10 3 2.500 16.500h15zM10 8v4M10 14.200v.3",
  ascending: "M10 15V5M6 9l4-4 4 4",
  descending: "M10 5v10M6 11l4 4 4-4",
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture that repeats what a text beside it says; never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles["icon"]} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} className={name === "play" ? styles["solid"] : undefined} />
    </svg>
  );
}
