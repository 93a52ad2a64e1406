/** Where the six World Governance Indicators have their middle, and by how much the score falls for one point of them. */
const MIDDLE = 5;
const STEP = 2;

/**
 * How badly a place is governed, as the EU's study counts it: WGI = 5 − 2 · mean of the six estimates.
 *
 * @param estimate  mean of the six World Governance Indicators, about −2.5 to 2.5
 * @returns         about 0, the best, to 10, the worst
 * @see European Commission, Methodology for establishing the EU list of critical raw materials (2017)
 */
export function governanceScore(estimate: number): number {
  return MIDDLE - STEP * estimate;
}
