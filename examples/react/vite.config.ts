import { defineConfig } from "vite";
import { kakaoLogin, port } from "./kakao.ts";

export default defineConfig({
  plugins: [kakaoLogin],
  // Kakao leads back to this port: another one that is free would not do
  server: { port, strictPort: true },
});
