import type { ThirdCountryGauge } from "#domain/benchmarks/thirdCountryGauges.ts";
import type { MessageValue } from "#i18n/messageRef.ts";

/** The largest third country with its share, or all that share the first rank; null where it is not known. */
export function thirdCountryValue({ places, share }: ThirdCountryGauge): MessageValue | null {
  if (share === null) return null;
  const [only, ...others] = places.map((place) => ({ place, share }));
  if (only === undefined) return null;
  return others.length === 0 ? only : { list: [only, ...others] };
}
