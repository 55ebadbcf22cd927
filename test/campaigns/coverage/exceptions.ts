import type { Exception } from "./lcov.ts";

export const exceptions: Exception[] = [];
