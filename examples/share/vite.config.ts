import { defineConfig } from "vite";
import { shop } from "./server.ts";

const port = Number(process.env.PORT ?? 5176);

export default defineConfig({
  plugins: [shop(port).plugin],
  // Kakao's webhook comes to this very port
  server: { port, strictPort: true },
});
