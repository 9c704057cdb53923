import type { NextConfig } from "next";

// this folder is the whole project, wherever it is copied to
export default { turbopack: { root: import.meta.dirname } } satisfies NextConfig;
