import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [sveltekit()],
  // Kakao leads back to this port: another one that is free would not do
  server: { port: Number(process.env.PORT ?? 5177), strictPort: true },
});
