export interface FirefoxParts {
  readonly browser: string;
  readonly screen: string;
}
export interface WebKitParts extends FirefoxParts {
  readonly driver: string;
}
export declare function findEngine(name: "Firefox"): FirefoxParts | null;
export declare function findEngine(name: "WebKit"): WebKitParts | null;
export declare function ensureEngines(): readonly string[];
