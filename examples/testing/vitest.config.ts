import { defineConfig } from "vitest/config";

// the SDK lives in a page
export default defineConfig({ test: { environment: "happy-dom" } });
