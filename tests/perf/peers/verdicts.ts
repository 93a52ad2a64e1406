/** A page's medians: script in kB by gzip -9, times in milliseconds, heap in MB. */
export type PageMedians = Readonly<
  Record<"script kB" | "first map ms" | "material ms" | "year ms" | "heap MB", number>
>;

export type Medians = Readonly<Record<string, PageMedians>>;

/** Latest first map, in parts of the time echarts needs: where the page holds the drawing, and where the program draws it. */
const FIRST_MAP = { opening: 0.7, other: 1.25 };

/**
 * The bars our page is held to, against the rivals of the same run.
 *
 * @param isOpening  whether the first map is that of the view a material's page opens with
 */
export function verdicts(medians: Medians, isOpening: boolean): { bar: string; holds: boolean }[] {
  const ours = medians["supply lines"];
  const { echarts, flowmap, plain } = medians;
  if (!ours || !echarts || !flowmap || !plain) return [];
  const bar = (what: keyof PageMedians, limit: number, than: string) => ({
    bar: `${what}: ${ours[what]} of ${Math.round(limit)}, ${than}`,
    holds: ours[what] <= limit,
  });
  const latest = isOpening ? FIRST_MAP.opening : FIRST_MAP.other;
  const changes = ["material ms", "year ms"] as const;
  return [
    bar("first map ms", latest * echarts["first map ms"], `${latest} of what echarts needs`),
    bar("script kB", echarts["script kB"], "as echarts needs"),
    ...changes.flatMap((what) => [
      bar(what, flowmap[what] / 2, "half of flowmap.gl's"),
      bar(what, plain[what], "as a plain MapLibre and deck.gl page needs"),
    ]),
  ];
}
