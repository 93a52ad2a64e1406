import type { Plugin } from "vite";

export function fontPreloads(): Plugin;
