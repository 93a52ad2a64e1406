export declare function nginxSettings(): string;
export declare function apacheSettings(): string;
