import { expect, test } from "vitest";
import { euShareElsewhere } from "#domain/euShare.ts";
import type { SharePeriod, ShareSeries } from "#schema/dossier.ts";
import { aPeriod, COBALT } from "../../fixtures/smallWorld.ts";

const isMember = (place: string) => place === "DEU" || place === "FIN";

function series(periods: SharePeriod[], changes: Partial<ShareSeries> = {}): ShareSeries {
  return { ...COBALT.shares[0]!, periods, ...changes };
}

const study = (shares: Record<string, number>) =>
  series([aPeriod(shares, { year: null, unit: "share", worldTotal: 1, sourceIds: ["study"] })], {
    id: "extraction-assessment",
    basis: "published-share",
  });

const latest = aPeriod({ COD: 750, FIN: 20 }, { year: 2024 });

test("the newest older list that names every producer gives the share, with its year and source", () => {
  const whole = aPeriod({ COD: 700, FIN: 20, DEU: 30 }, { year: 2022, sourceIds: ["wmd"], namesAll: true });
  const own = series([whole, latest]);
  expect(euShareElsewhere(latest, own, [own, study({ FIN: 0.02, DEU: 0.05 })], isMember)).toEqual({
    share: 0.05,
    year: 2022,
    sourceIds: ["wmd"],
  });
});

test("where no list names every producer, the newest that names more does, before the study", () => {
  const partial = aPeriod({ COD: 700, FIN: 20, DEU: 15 }, { year: 2023, sourceIds: ["wmd"] });
  const own = series([partial, latest]);
  expect(euShareElsewhere(latest, own, [own, study({ FIN: 0.02, DEU: 0.05 })], isMember)).toMatchObject({
    share: 0.035,
    year: 2023,
  });
});

test("the study says nothing of years before those it is of", () => {
  const early = { ...latest, year: 2010 };
  const own = series([early]);
  expect(euShareElsewhere(early, own, [own, study({ DEU: 0.05 })], isMember)).toBeNull();
});

test("a list of more than five years ago does not, the EU's study does", () => {
  const old = aPeriod({ FIN: 20, DEU: 30 }, { year: 2018, sourceIds: ["wmd"], namesAll: true });
  const own = series([old, latest]);
  expect(euShareElsewhere(latest, own, [own, study({ FIN: 0.02, DEU: 0.05 })], isMember)).toMatchObject({
    share: 0.07,
    year: null,
  });
});

test("nothing is said where no member is missing, or the list in view names all", () => {
  const own = series([latest]);
  expect(euShareElsewhere(latest, own, [own, study({ FIN: 0.04 })], isMember)).toBeNull();
  const whole = { ...latest, namesAll: true as const };
  expect(euShareElsewhere(whole, own, [own, study({ DEU: 0.05 })], isMember)).toBeNull();
});

test("a study of another product gives nothing", () => {
  const own = series([latest]);
  const other = { ...study({ DEU: 0.05 }), product: "dysprosium" };
  expect(euShareElsewhere(latest, own, [own, other], isMember)).toBeNull();
});
