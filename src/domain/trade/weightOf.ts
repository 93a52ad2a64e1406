/** Part of a pair's value that may be without a weight for the rest to stand for all. */
const MOST_WEIGHTLESS_PART = 0.05;

/**
 * The weight of what goes from one unit to another, where rows of a small value may have none.
 *
 * One row of a few dollars must not take away the weight of thousands of tonnes: rows without a weight are taken to weigh
 * as much for their value as the rest of the pair, as long as they are at most a twentieth of its value.
 *
 * @param tonnes            of the rows that have a weight
 * @param weighedThousands  value of these rows
 * @param valueThousands    value of all rows
 * @returns                 tonnes; null where more than 5 % of the value has no weight
 */
export function weightOf(tonnes: number, weighedThousands: number, valueThousands: number): number | null {
  if (weighedThousands === valueThousands && valueThousands > 0) return tonnes;
  if (weighedThousands <= 0 || valueThousands - weighedThousands > valueThousands * MOST_WEIGHTLESS_PART)
    return null;
  return tonnes * (valueThousands / weighedThousands);
}
