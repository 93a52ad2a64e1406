export declare const metaPolicy: string;
export declare function headersFor(path: string): Record<string, string>;
export declare function headersFile(dataFiles: readonly string[]): string;
