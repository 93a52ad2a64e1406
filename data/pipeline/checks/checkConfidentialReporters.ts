import type { CodeTrade } from "../join/trade.ts";
import type { ConfidentialReporter } from "../reference/reference.ts";
import type { Finding } from "./finding.ts";

/** Importers said never to report a code that the source has reports of. */
export function checkConfidentialReporters(
  reporters: readonly ConfidentialReporter[],
  trades: readonly CodeTrade[],
): Finding[] {
  return reporters.flatMap(({ family, code, importer }) =>
    trades
      .filter((trade) => trade.family === family && trade.code === code)
      .flatMap(({ years }) => [...years.values()])
      .filter(({ flows }) => flows.some(({ destination }) => destination === importer))
      .map(({ year }) => ({
        check: "confidential" as const,
        material: "",
        key: `${code} ${importer} ${year}`,
        found: "imports",
        expected: "none, as confidential-reporters.csv says",
      })),
  );
}
