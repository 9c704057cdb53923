import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

export default {
  // this repository, whose build the example uses
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  // the emulator's tests come from this address
  allowedDevOrigins: ["127.0.0.1"],
} satisfies NextConfig;
