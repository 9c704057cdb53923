import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
// an emulated Kakao, and a server that exchanges codes at /api/login
import { kakao } from "../../playground/kakao.ts";
import { alias } from "../../playground/vite.config.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  resolve: { alias },
  plugins: [vue(), kakao()],
  server: { port: 5175 },
});
