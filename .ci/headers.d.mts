export declare function metaPolicyFor(path: string): string;
export declare function headersFor(path: string): Record<string, string>;
export declare function headersFile(materials: readonly string[]): string;
