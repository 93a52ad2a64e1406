import type { Dossier, SharePeriod, ShareSeries } from "#schema/dossier.ts";
import type { ProductionNote } from "../read/observations.ts";
import type { QuantityRow } from "../series/buildQuantitySeries.ts";
import { type Finding, foundNumber } from "./finding.ts";

/** Smallest part of the EU's supply that makes a country a supplier here, 0–1. */
const NOTICEABLE_SUPPLY = 0.05;

function producersAt(shares: readonly ShareSeries[], measure: ShareSeries["measure"]): ReadonlySet<string> {
  const producers = new Set<string>();
  for (const series of shares.filter((entry) => entry.measure === measure)) {
    for (const { places, states } of series.periods)
      places.forEach((place, i) => {
        if (states[i] !== "zero") producers.add(place);
      });
  }
  return producers;
}

/**
 * Countries that the EU is said to get mined material from, and that no source of production names as a miner: the rows
 * are then of another stage, and must not be called mined. Series that say so (`counts`) are left out.
 */
export function checkMiners({ material, shares }: Dossier): Finding[] {
  const miners = producersAt(shares, "extraction");
  if (miners.size === 0) return [];
  return shares
    .filter(({ measure, stage, counts }) => measure === "eu-sourcing" && stage === "extraction" && !counts)
    .flatMap(({ id, periods }) =>
      periods.flatMap(({ places, quantities }) =>
        places.flatMap((place, i): Finding[] => {
          const share = quantities[i] ?? 0;
          if (share < NOTICEABLE_SUPPLY || miners.has(place)) return [];
          return [
            {
              check: "miner",
              material,
              key: `${id} ${place}`,
              found: foundNumber(share),
              expected: "a country that a source of production names, or a series that says what it counts",
            },
          ];
        }),
      ),
    );
}

const CONTENT = /\bcontent\)/i;
const GROSS = /gross weight/i;

/**
 * Products that claim to be counted by content where the source's own remarks on the material say gross weight, or the
 * other way round.
 */
export function checkContent(rows: readonly QuantityRow[], notes: readonly ProductionNote[]): Finding[] {
  const remarks = new Map<string, string>();
  const add = (material: string, sourceId: string, text: string | null) => {
    const key = `${material} ${sourceId}`;
    if (text !== null && text !== "") remarks.set(key, `${remarks.get(key) ?? ""} ${text}`);
  };
  for (const { material, sourceId, remark } of rows) add(material, sourceId, remark);
  for (const { material, sourceId, note } of notes) add(material, sourceId, note);
  const seen = new Set<string>();
  return rows.flatMap(({ material, measure, sourceId, product }): Finding[] => {
    const key = `${material} ${measure} ${sourceId} ${product}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const said = remarks.get(`${material} ${sourceId}`) ?? "";
    const saysGross = GROSS.test(said);
    if (!CONTENT.test(product) || !saysGross) return [];
    return [
      {
        check: "content",
        material,
        key: `${measure} ${sourceId} ${product}`,
        found: "content",
        expected: "gross weight, as the source remarks",
      },
    ];
  });
}

/** Difference by which the EU's share may be below the study's without a finding, 0–1. */
const EU_APART = 0.05;

function euShare(
  { places, quantities, unit, worldTotal }: SharePeriod,
  members: ReadonlySet<string>,
): number | null {
  const total = unit === "share" ? 1 : worldTotal;
  if (total === null || total <= 0) return null;
  return places.reduce((sum, place, i) => sum + (members.has(place) ? (quantities[i] ?? 0) / total : 0), 0);
}

/**
 * Series whose latest figures give the EU far less than its own study does: members may be missing from the list. Where they
 * are, the Scene says "at least" and what the study gives; a finding is one where every member of the study is listed.
 *
 * @param members  the members of the EU
 */
export function checkEuShares({ material, shares }: Dossier, members: ReadonlySet<string>): Finding[] {
  return shares
    .filter(
      ({ basis, measure }) => basis === "quantity" && (measure === "extraction" || measure === "processing"),
    )
    .flatMap(({ id, measure, product, periods }): Finding[] => {
      const latest = periods.at(-1);
      const study = shares.find(
        (other) =>
          other.basis === "published-share" && other.measure === measure && other.product === product,
      )?.periods[0];
      if (latest === undefined || study === undefined) return [];
      const [ours, theirs] = [euShare(latest, members), euShare(study, members)];
      const listed = new Set(latest.places);
      const isMissing = study.places.some(
        (place, i) => members.has(place) && (study.quantities[i] ?? 0) > 0 && !listed.has(place),
      );
      if (ours === null || theirs === null || theirs - ours <= EU_APART || isMissing) return [];
      return [
        {
          check: "eu-share",
          material,
          key: `${id} ${latest.year}`,
          found: foundNumber(ours),
          expected: `the EU's share near the ${foundNumber(theirs)} of its study`,
        },
      ];
    });
}
