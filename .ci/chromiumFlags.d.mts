export declare const CHROMIUM_FLAGS: string[];
export declare const JOURNEY_FLAGS: string[];
export declare const FLAGS_WITHOUT_WEBGL: string[];
