// The examples that are tests: each passes out of the repository, and its types fit.
import chromium from "@sparticuz/chromium";
import { describe, expect, test } from "vitest";
import { installExample, runIn } from "../support/example.js";

describe.each([
  ["testing", /Tests\s+1 passed/],
  ["playwright", /3 passed/],
])("%s", (name, passed) => {
  test("its types fit, and its tests pass", async () => {
    const folder = installExample(name);
    runIn(folder, ["run", "types"]);
    const CHROME_PATH = process.env["CHROME_PATH"] ?? (await chromium.executablePath());
    expect(runIn(folder, ["start"], { CHROME_PATH, NO_COLOR: "1" })).toMatch(passed);
  }, 300_000);
});
