import type { Plugin } from "vite";

export function completeCatalogues(): Plugin;
