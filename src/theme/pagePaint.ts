import { type Flavour, type MapPaint, mapPaint } from "./mapPaint.ts";

const variable = (key: string): string =>
  `--map-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const classVariable = (index: number): string => `--map-class-${index}`;

function variablesOf(paint: MapPaint): MapPaint {
  const named = Object.keys(paint).map((key) => [key, `var(${variable(key)})`]);
  const classes = paint.classes.map((_, index) => `var(${classVariable(index)})`);
  return { ...paint, ...Object.fromEntries(named), classes };
}

/** Colours that a drawing takes from the page it stands in, whichever theme that has: see `pagePaintRules`. */
export const pagePaint: MapPaint = variablesOf(mapPaint("light"));

/** The colours of a theme as declarations of a stylesheet. */
function declarations(flavour: Flavour): string {
  const { classes, ...colours } = mapPaint(flavour);
  const named = Object.entries(colours).map(([key, colour]) => `${variable(key)}:${colour}`);
  return [...named, ...classes.map((colour, index) => `${classVariable(index)}:${colour}`)].join(";");
}

/** The stylesheet behind `pagePaint`: light or dark as the page is, which `tokens.css` decides alike; light on paper. */
export function pagePaintRules(): string {
  return [
    `:root{${declarations("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${declarations("dark")}}}`,
    `:root[data-theme="dark"]{${declarations("dark")}}`,
    `@media print{:root,:root:not([data-theme="light"]),:root[data-theme="dark"]{${declarations("light")}}}`,
  ].join("\n");
}
