// What the address keeps, and what the page does with parameters that are edited.
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { listed } from "../../playground/src/sections/endpoints.ts";
import { logIn, type Playground, press, ready, resultOf, usePlayground } from "./site.js";

let playground: Playground;
usePlayground((started) => (playground = started));

const heading = (page: Page) => page.getByRole("heading", { level: 2 });
const hash = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split("?")[1]);

test("section, language, API and parameters are in the address; back and forward go through them", async () => {
  const page = await playground.open();
  await ready(page);
  await page.getByRole("link", { name: "전체 API" }).click();
  await heading(page).getByText("전체 API").waitFor();
  await page.getByLabel("API", { exact: true }).selectOption("talk.friends");
  await page.getByLabel("파라미터(JSON)").fill('{ "limit": 3 }');
  await page.getByText("limit: 3").waitFor();
  expect(Object.fromEntries(hash(page))).toEqual({
    lang: "ko",
    call: "talk.friends",
    data: '{ "limit": 3 }',
  });
  await page.getByRole("button", { name: "English" }).click();
  await heading(page).getByText("Every API").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(hash(page).get("lang")).toBe("en");

  const shared = await playground.open({ at: new URL(page.url()).hash });
  await heading(shared).getByText("Every API").waitFor();
  expect(await shared.getByLabel("API", { exact: true }).inputValue()).toBe("talk.friends");
  expect(await shared.getByLabel("Parameters (JSON)").inputValue()).toBe('{ "limit": 3 }');

  await page.goBack();
  await expect.poll(() => page.getByLabel("API", { exact: true }).inputValue()).toBe("me");
  await page.goBack();
  // its address says no language: it is the one that was chosen last
  await heading(page).getByText("Log in").waitFor();
  await page.goForward();
  await heading(page).getByText("전체 API").waitFor();
});

test("wrong parameters are reported at their path, and nothing is sent", async () => {
  const page = await playground.open();
  await ready(page);
  await logIn(page);
  const data = encodeURIComponent('{ "limit": "ten", "ordr": "asc" }');
  await page.goto(`${playground.url}#/api?lang=ko&call=talk.friends&data=${data}`);
  await press(page, "call");
  const result = resultOf(page, "api");
  await result.getByText("KakaoDataError invalid_data", { exact: true }).waitFor();
  expect(await result.locator(".issues code").allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining("limit"), expect.stringContaining("ordr")]),
  );
  await result.getByText("아무 요청도 보내지 않았습니다.").waitFor();
  await page.getByLabel("파라미터(JSON)").fill('{\n  "limit": 3,\n  oops\n}');
  await page.getByText("3번째 줄에서 JSON이 끊겼습니다.").waitFor();
  await page.getByRole("button", { name: "예시 값으로 되돌리기" }).click();
  await press(page, "call");
  await result.getByLabel("결과").getByText('"total_count"').waitFor();
});

test("every endpoint of the package's table is there, and its example works", async () => {
  const page = await playground.open({ at: "#/api" });
  await ready(page);
  const options = page.locator("#endpoint option");
  await options.first().waitFor({ state: "attached" });
  expect((await options.allTextContents()).sort()).toEqual(listed.map(({ name }) => name).sort());
  await page.goto(`${playground.url}#/login`);
  await logIn(page);
  // what ends the login comes last; a connected user cannot sign up
  const last = ["logout", "unlink"];
  const names = listed.map(({ name }) => name).filter((name) => !last.includes(name));
  for (const name of [...names, "unlink"]) {
    await page.goto(`${playground.url}#/api?lang=ko&call=${name}`);
    await page.locator("#title-api").getByText(name, { exact: true }).waitFor();
    const sent = page.locator(`#result-api[data-phase="${name === "signup" ? "failed" : "done"}"]`);
    await press(page, "call");
    await sent.waitFor();
    const text = (await resultOf(page, "api").textContent()) ?? "";
    expect([name, text]).toEqual([
      name,
      expect.stringContaining(listed.find((one) => one.name === name)!.url),
    ]);
  }
});
