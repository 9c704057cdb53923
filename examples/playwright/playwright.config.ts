import { defineConfig } from "@playwright/test";

/** A browser that is there already; without it Playwright's own, from `npx playwright install chromium`. */
const executablePath = process.env["CHROME_PATH"];

export default defineConfig({
  reporter: "list",
  use: {
    baseURL: "http://localhost:3000",
    locale: "ko-KR",
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
