import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    emulator: "src/emulator/index.ts",
    "emulator/msw": "src/emulator/msw.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: true,
  splitting: true,
  sourcemap: true,
  clean: true,
  treeshake: false,
});
