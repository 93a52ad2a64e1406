export interface Budget {
  readonly name: string;
  readonly limitKb: number;
  readonly sizeKb: number;
}
export declare function measureBudgets(dist?: string): {
  readonly hasMap: boolean;
  readonly budgets: readonly Budget[];
  readonly files: readonly { readonly path: string; readonly sizeKb: number }[];
  readonly largestDossier: string;
};
