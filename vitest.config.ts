import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests import the package by its name; `#wire` is how requests travel in that place. */
const alias = (place: "node" | "dom" | "browser") => ({
  "kakao-typed/emulator": at("src/emulator/index.ts"),
  "kakao-typed": at("src/index.ts"),
  "#wire": at(`test/wire/${place}.ts`),
});

/** These run everywhere: over the emulator directly, over happy-dom's XMLHttpRequest, and over Chromium's. */
const everywhere = ["test/*.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
    coverage: { include: ["src/**/*.ts"], reportsDirectory: "reports/coverage" },
    projects: [
      {
        resolve: { alias: alias("node") },
        test: {
          name: "node",
          environment: "node",
          include: [...everywhere, "test/node/*.test.ts"],
        },
      },
      {
        resolve: { alias: alias("dom") },
        test: {
          name: "dom",
          environment: at("test/environment/dom.ts"),
          environmentOptions: {
            happyDOM: { url: "https://shop.example/" },
          },
          include: everywhere,
        },
      },
      {
        resolve: { alias: alias("browser") },
        plugins: [msw({ mode: "worker-only" })],
        // found late, they would reload the page under a running test
        optimizeDeps: { include: ["fast-check", "msw", "msw/browser", "zod/mini"] },
        test: {
          name: "browser",
          include: everywhere,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env["CHROME_PATH"] ?? (await chromium.executablePath()),
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: { name: "package", environment: "node", include: ["test/package/*.test.ts"] },
      },
    ],
  },
});
