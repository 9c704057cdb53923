import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { sdkFiles } from "./test/support/real_sdk.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests import the package by its name; `#wire` is how requests travel in that place. */
const alias = (place: "node" | "dom" | "browser") => ({
  "kakao-typed/emulator/msw": at("src/emulator/msw.ts"),
  "kakao-typed/emulator/server": at("src/emulator/server.ts"),
  "kakao-typed/load": at("src/load.ts"),
  "kakao-typed/integrity": at("src/integrity.ts"),
  "kakao-typed/rest": at("src/rest.ts"),
  "kakao-typed/oauth": at("src/oauth.ts"),
  "kakao-typed/explain": at("src/explain.ts"),
  "kakao-typed/emulator": at("src/emulator/index.ts"),
  "kakao-typed": at("src/index.ts"),
  "#wire": at(`test/support/wire/${place}.ts`),
});

/** MSW 2 in the place of MSW 3. */
const msw2 = {
  "msw/node": fileURLToPath(import.meta.resolve("msw-2/node")),
  msw: fileURLToPath(import.meta.resolve("msw-2")),
};

/** These run everywhere: over the emulator directly, over happy-dom's XMLHttpRequest, and over Chromium's. */
const everywhere = ["test/unit/*.test.ts"];

const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const real = sdkFiles();
if (!real.length && !process.env["KAKAO_SDK_SKIP_SAID"]) {
  // said once, though every project reads this file
  process.env["KAKAO_SDK_SKIP_SAID"] = "yes";
  console.log("Tests on the real SDK: skipped: KAKAO_SDK_FILE is not set.");
}

/** The tests of the package that open Kakao's windows, or load the SDK. */
const windows = ["browser", "friend_picker", "address_picker", "load", "login", "model", "policy"];

/** Milliseconds a test may take: a machine that has other things to do is slow, and no test waits that long otherwise. */
const testTimeout = 30_000;

/** The tests in Chromium, on the fake SDK or on the text of the real one. */
const inChromium = (name: string, sdk?: string): TestProjectConfiguration => ({
  resolve: { alias: alias("browser") },
  define: { KAKAO_SDK_TEXT: JSON.stringify(sdk) ?? "undefined" },
  plugins: [msw({ mode: "worker-only" })],
  // found late, they would reload the page under a running test
  optimizeDeps: { include: ["fast-check", "msw", "msw/browser", "zod/mini"] },
  test: {
    name,
    testTimeout,
    include: everywhere,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath } }),
      instances: [{ browser: "chromium" }],
    },
  },
});

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
    coverage: { include: ["src/**/*.ts"], reportsDirectory: "reports/coverage" },
    projects: [
      {
        resolve: { alias: alias("node") },
        test: {
          name: "node",
          testTimeout,
          environment: "node",
          include: [...everywhere, "test/node/*.test.ts"],
        },
      },
      {
        resolve: { alias: alias("dom") },
        test: {
          name: "dom",
          testTimeout,
          environment: at("test/support/environment/dom.ts"),
          environmentOptions: {
            happyDOM: { url: "https://shop.example/" },
          },
          include: everywhere,
        },
      },
      inChromium("browser"),
      ...real.map(({ version, text }) => inChromium(`real-sdk-${version}`, text)),
      ...real.map(({ version, file }): TestProjectConfiguration => ({
        test: {
          name: `real-sdk-package-${version}`,
          testTimeout,
          environment: "node",
          include: windows.map((name) => `test/package/${name}.test.ts`),
          provide: { sdkFile: { version, file } },
        },
      })),
      // the example as users run it, on the built package; and with the MSW they may still have
      ...[3, 2].map((version): TestProjectConfiguration => ({
        resolve: {
          alias: version === 2 ? msw2 : {},
        },
        test: {
          name: `msw-${version}`,
          testTimeout,
          environment: "happy-dom",
          include: ["examples/testing/*.test.ts"],
          server: { deps: { inline: version === 2 ? [/kakao-typed/, /dist/] : [] } },
        },
      })),
      {
        test: {
          name: "package",
          testTimeout,
          environment: "node",
          include: ["test/package/*.test.ts"],
          provide: { sdkFile: null },
        },
      },
    ],
  },
});
