interface SizedFile {
  readonly path: string;
  readonly sizeKb: number;
}

export interface Budget {
  readonly name: string;
  readonly sizeKb: number;
  readonly limitKb: number;
  readonly files: readonly SizedFile[];
}

export declare function transferBytes(path: string): number;
export declare function measureBudgets(dist?: string): { hasMap: boolean; budgets: readonly Budget[] };
