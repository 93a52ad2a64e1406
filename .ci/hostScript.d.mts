import type { Plugin } from "vite";

export function hostScript(): Plugin;
