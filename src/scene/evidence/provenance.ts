import { reservesProduct } from "#domain/reservesProduct.ts";
import type { TradeFacts } from "#facts/trade.ts";
import type { MessageRef, MessageValue } from "#i18n/messageRef.ts";
import type { FlowTable } from "#schema/dossier.ts";
import type { SourceId } from "#schema/ids.ts";
import type { SceneProvenance, SceneRowsWanted } from "../contract/evidence.ts";
import type { SceneContext } from "../contract/inputs.ts";
import type { ShownSupply } from "../map/shownSupply.ts";

function step(id: string, values: MessageRef["values"] = {}): MessageRef {
  return { id: `step.${id}`, values };
}

function familiesOf({ manifest }: SceneContext, sourceIds: readonly SourceId[]): string[] {
  return [
    ...new Set(manifest.sources.filter(({ id }) => sourceIds.includes(id)).map(({ family }) => family)),
  ];
}

function titleOf({ manifest }: SceneContext, sourceId: SourceId): string {
  const source = manifest.sources.find(({ id }) => id === sourceId);
  return source ? `${source.publisher}, ${source.edition}` : sourceId;
}

/** What was done between the row of a customs table and the figure on screen. */
function flowSteps(context: SceneContext, trade: TradeFacts, table: FlowTable): MessageRef[] {
  const { dossier, question } = context;
  const { code, sourceId } = table;
  const choice = dossier.sourceChoices.find(
    (candidate) =>
      candidate.code === code && candidate.year === question.year && candidate.taken === sourceId,
  );
  const others = (choice?.notTaken ?? []).map((id): MessageValue => titleOf(context, id));
  const coverage = table.coverage.find(({ year }) => year === question.year);
  return [
    step("read"),
    step("joined.flow", { code, material: { material: question.material } }),
    ...(others.length > 0
      ? [step("chosen", { taken: titleOf(context, sourceId), others: { list: others } })]
      : []),
    ...((coverage?.unallocatedThousands ?? 0) > 0 ? [step("unallocated")] : []),
    step("rounded"),
    ...(question.eu === "one" ? [step("eu-one")] : []),
    ...(trade.tables.length > 1 ? [step("summed", { count: trade.tables.length })] : []),
    step("share.flow"),
  ];
}

/** What was done between the row of a share table and the share on screen. */
function shareSteps(context: SceneContext, shares: ShownSupply): MessageRef[] {
  const isPublished = shares.basis === "published-share";
  return [
    step("read"),
    step("joined.share", { product: shares.product ?? "" }),
    ...(context.question.eu === "one" ? [step("eu-one")] : []),
    step(isPublished ? "share.published" : `share.${shares.denominator}`),
  ];
}

const TABLES: Readonly<Record<string, readonly string[]>> = {
  reserves: ["reserves", "notes"],
  quantity: ["production", "notes"],
  "published-share": ["supply-shares"],
};

/** The rows of the shares in view: figures, and notes that stand in the place of figures. */
function shareRows(context: SceneContext, shares: ShownSupply): SceneRowsWanted {
  const { measure, material } = context.question;
  const isReserves = measure === "reserves";
  const { series, period } = shares;
  const product = period?.product ?? "";
  return {
    families: familiesOf(context, shares.sourceIds),
    subject: material,
    columns: {
      ...(period?.year == null ? {} : { year: [String(period.year)] }),
      source_id: shares.sourceIds,
      product: [isReserves ? reservesProduct(product) : product],
      stage: isReserves ? ["reserves"] : [series?.stage ?? ""],
      scope: [measure === "eu-sourcing" ? "eu-sourcing" : "global"],
    },
    tables: TABLES[isReserves ? "reserves" : (series?.basis ?? "quantity")] ?? null,
  };
}

/** Where the figures in view come from and what was done to them: the shares first, then each customs code. */
export function sceneProvenance(
  context: SceneContext,
  shares: ShownSupply,
  trade: TradeFacts,
): SceneProvenance[] {
  const { question } = context;
  const ofShares: SceneProvenance[] =
    shares.period === null
      ? []
      : [
          {
            about: "shares",
            subject: shares.product ?? "",
            year: shares.period.year,
            sourceIds: shares.sourceIds,
            rows: [shareRows(context, shares)],
            steps: shareSteps(context, shares),
          },
        ];
  return [
    ...ofShares,
    ...trade.tables.map(
      (table): SceneProvenance => ({
        about: "flows",
        subject: table.code,
        year: question.year,
        sourceIds: [table.sourceId],
        // Both reports are rows that a reader may want to see.
        rows: [table, ...(table.secondReports ?? [])].map(({ sourceId, code }) => ({
          families: familiesOf(context, [sourceId]),
          subject: code,
          columns: { year: [String(question.year)], source_id: [sourceId] },
          tables: null,
        })),
        steps: flowSteps(context, trade, table),
      }),
    ),
  ];
}
