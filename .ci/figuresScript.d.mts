import type { Plugin } from "vite";

export function figuresScript(): Plugin;
