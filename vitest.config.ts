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
  "kakao-typed/server": at("src/server.ts"),
  "kakao-typed/schemas": at("src/schemas.ts"),
  "kakao-typed/oauth": at("src/oauth.ts"),
  "kakao-typed/explain": at("src/explain.ts"),
  "kakao-typed/preflight": at("src/preflight.ts"),
  "kakao-typed/in-app": at("src/in_app.ts"),
  "kakao-typed/emulator": at("src/emulator/index.ts"),
  "kakao-typed": at("src/index.ts"),
  "#wire": at(`test/support/wire/${place}.ts`),
});

/** The package's name is the built package, also for an example, which is a package of its own. */
const built = {
  "kakao-typed/emulator/msw": at("dist/emulator/msw.js"),
  "kakao-typed/emulator/server": at("dist/emulator/server.js"),
  "kakao-typed/emulator": at("dist/emulator.js"),
  "kakao-typed/explain": at("dist/explain.js"),
  "kakao-typed/global": at("dist/global.js"),
  "kakao-typed/in-app": at("dist/in_app.js"),
  "kakao-typed/oauth": at("dist/oauth.js"),
  "kakao-typed/schemas": at("dist/schemas.js"),
  "kakao-typed/server": at("dist/server.js"),
  "kakao-typed": at("dist/index.js"),
};

/** MSW 2 in the place of MSW 3. */
const msw2 = {
  "msw/node": fileURLToPath(import.meta.resolve("msw-2/node")),
  msw: fileURLToPath(import.meta.resolve("msw-2")),
};

/** These run everywhere: over the emulator directly, over happy-dom's XMLHttpRequest, and over Chromium's. */
const everywhere = ["test/unit/**/*.test.ts"];

const executablePath = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
const real = sdkFiles();

/** The tests of the package that open Kakao's windows, or load the SDK. */
const windows = [
  "bindings",
  "browser",
  "friend_picker",
  "journeys*",
  "address_picker",
  "load*",
  "login*",
  "model",
  "policy",
  "traps",
];

/** Runs of a property test, in Node; elsewhere the same code is driven another way, which a few runs show. */
const propertyRuns = { node: 50, elsewhere: 5, check: 500 };
/** Sequences of the model of Kakao's windows. */
const modelSequences = { package: 10, check: 200 };

/** Time limits in milliseconds that a busy machine keeps; nothing waits that long otherwise. */
const patience = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 10_000 } },
} as const;

/**
 * Files of a project share a worker and what they import: they set up what they need and put it back, in whatever order
 * they run. That saves starting Node, and happy-dom, for each.
 */
const shared = { isolate: false } as const;

/** Tests in Chromium, on the fake SDK or on the source of the real one. */
const inChromium = (name: string, sdk?: string): TestProjectConfiguration => ({
  resolve: { alias: alias("browser") },
  define: { KAKAO_SDK_TEXT: JSON.stringify(sdk) ?? "undefined" },
  plugins: [msw({ mode: "worker-only" })],
  // found late, they would reload the page under a running test
  optimizeDeps: { include: ["fast-check", "msw", "msw/browser", "zod/mini"] },
  test: {
    ...patience,
    name,
    include: everywhere,
    provide: { propertyRuns: propertyRuns.elsewhere },
    ...shared,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath } }),
      instances: [{ browser: "chromium" }],
    },
  },
});

/** Tests in Node, on the sources. */
const onSources = (name: string, include: string[], runs: number): TestProjectConfiguration => ({
  resolve: { alias: alias("node") },
  test: {
    ...patience,
    name,
    environment: "node",
    ...shared,
    include,
    provide: { propertyRuns: runs },
  },
});

/** Tests in Node, on the built package; the SDK is the fake one, or a file of Kakao's. */
const onPackage = (
  name: string,
  include: string[],
  sequences = modelSequences.package,
  sdkFile: { version: string; file: string } | null = null,
): TestProjectConfiguration => ({
  test: {
    ...patience,
    name,
    environment: "node",
    ...shared,
    include,
    provide: { sdkFile, modelSequences: sequences },
  },
});

export default defineConfig({
  test: {
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
    coverage: { include: ["src/**/*.ts"], reportsDirectory: "reports/coverage" },
    // without it one processor stays free, which with two is half the machine
    maxWorkers: "100%",
    projects: [
      onSources("node", [...everywhere, "test/node/**/*.test.ts"], propertyRuns.node),
      {
        resolve: { alias: alias("dom") },
        test: {
          ...patience,
          name: "dom",
          ...shared,
          environment: at("test/support/environment/dom.ts"),
          environmentOptions: {
            happyDOM: { url: "https://shop.example/" },
          },
          include: everywhere,
          provide: { propertyRuns: propertyRuns.elsewhere },
        },
      },
      inChromium("browser"),
      onPackage("package", ["test/package/*.test.ts"]),
      // the example as users run it, on the built package; and with the MSW they may still have
      ...[3, 2].map((version): TestProjectConfiguration => ({
        resolve: {
          alias: { ...built, ...(version === 2 && msw2) },
        },
        test: {
          ...patience,
          name: `msw-${version}`,
          environment: "happy-dom",
          include: ["examples/testing/*.test.ts"],
          server: { deps: { inline: version === 2 ? [/kakao-typed/, /dist/] : [] } },
        },
      })),

      // what `npm run check:…` runs, and `npm test` does not
      onPackage("consumers", ["test/consumers/*.test.ts"]),
      {
        resolve: { alias: built },
        test: {
          ...patience,
          name: "examples",
          include: ["test/examples/*.test.ts"],
          globalSetup: at("test/examples/pack.ts"),
        },
      },
      {
        resolve: { alias: built },
        test: { ...patience, name: "playground", include: ["test/playground/*.test.ts"] },
      },
      // with globals of its own: it puts its own in the place of Node's
      { test: { ...patience, name: "clients", include: ["test/clients/*.test.ts"] } },
      onPackage("model", ["test/package/model.test.ts"], modelSequences.check),
      // what `scripts/site_build.ts --check` has built
      onPackage("site", ["test/site/*.test.ts"]),
      onSources(
        "property",
        [
          "test/unit/{property,compiled_schemas}.test.ts",
          "test/node/server/property.test.ts",
          "test/node/{messages,served_random}.test.ts",
        ],
        propertyRuns.check,
      ),
      ...real.map(({ version, text }) => inChromium(`real-sdk-${version}`, text)),
      ...real.map(({ version, file }) =>
        onPackage(
          `real-sdk-package-${version}`,
          windows.map((name) => `test/package/${name}.test.ts`),
          modelSequences.check,
          { version, file },
        ),
      ),
    ],
  },
});
