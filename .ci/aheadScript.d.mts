import type { Plugin } from "vite";

export function aheadScript(data: object): Plugin;
