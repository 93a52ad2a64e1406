import type { Picture } from "../support/pictures/decodePng.ts";

/** A page in one engine, driven from outside as a reader drives it. Lengths are CSS pixels, places are from the top left of the window. */
export interface EnginePage {
  /** Goes to an address and waits for its document with all that it names. */
  open(address: string): Promise<void>;
  /** Makes the page, without what the browser puts around it, that large. */
  size(width: number, height: number): Promise<void>;
  /** Runs a function in the page that knows nothing but its argument; both it and what it gives must be JSON. */
  run<Argument, Result>(inPage: (argument: Argument) => Result, argument: Argument): Promise<Result>;
  click(x: number, y: number): Promise<void>;
  /** Presses a key: a letter, or one that has a name (`KEYS`). */
  key(key: string): Promise<void>;
  screenshot(): Promise<Picture>;
  /** What has gone wrong in the page that is open, as its console tells; what WebKit says before a page is loaded is not heard. */
  errors(): Promise<readonly string[]>;
  /** Folder in which files arrive that the page saves. */
  readonly downloads: string;
  close(): Promise<void>;
}

/** Keys with a name, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  ArrowLeft: "\uE012",
  ArrowDown: "\uE015",
};

/** A press of the left button at a place, as both WebDriver protocols write it. */
export const clickActions = (x: number, y: number) => [
  {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  },
];

/** A key pressed and let go, as both WebDriver protocols write it. */
export function keyActions(key: string) {
  const value = KEYS[key] ?? key;
  return [
    {
      type: "key",
      id: "keyboard",
      actions: [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ],
    },
  ];
}
