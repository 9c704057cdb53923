import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { alias } from "../../playground/vite.config.ts";
import { shop } from "./server.ts";

const port = 5176;

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  cacheDir: fileURLToPath(new URL("../../node_modules/.vite/share", import.meta.url)),
  resolve: { alias },
  plugins: shop(port).plugins,
  // Kakao's webhook comes to this very port
  server: { port, strictPort: true },
});
