/** How a run of text is set. */
export interface RunType {
  /** The families to set it in, the first that there is. */
  readonly families: string;
  readonly weight: number;
  /** Size of the type in the drawing's units. */
  readonly size: number;
}

/** What sets type: a PDF with its fonts, or a canvas with the page's. */
export interface TypeMeasure {
  /** The characters of a text as they can be set. */
  readonly drawable: (text: string, type: RunType) => string;
  /** Width of a text in the drawing's units. */
  readonly width: (text: string, type: RunType) => number;
}
