import type { Plugin } from "vite";

export function aheadScript(data: { readonly edition: string }): Plugin;
