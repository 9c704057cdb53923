// The documentation's table of the policy: each feature works with what its row allows and no more, and fails without any of it.
import type { Browser, Page } from "playwright";
import { describe, expect, test } from "vitest";
import {
  type CspFeature,
  type CspNeed,
  cspFeatures,
} from "../../docs/.vitepress/theme/pictures/data/csp.js";
import { read } from "../support/documents.js";
import { useBrowser, versions } from "../support/shop.js";
import { load, open, useChromium } from "../support/load.js";
import { call, end, outcome, pass, shop } from "../support/windows.js";

let browser: Browser;
useBrowser((started) => {
  browser = started;
});

/** The policy at the top of the guide. */
const guide = (language: "" | "en/") =>
  /^Content-Security-Policy: (script-src[^`]*)\n```$/m.exec(
    read(`docs/${language}guide/csp.md`),
  )![1]!;

test("the line of the guide allows what the table says, and no other host", () => {
  const parts = guide("").split(/;\s+/);
  const allowed = parts.flatMap((part) => {
    const [directive, ...sources] = part.split(" ");
    return sources
      .filter((source) => source !== "'self'")
      .map((source) => `${directive} ${source.replace("https://", "")}`);
  });
  const needed = cspFeatures.flatMap(({ needs }) =>
    needs.map(({ directive, host }) => `${directive} ${host}`),
  );
  expect(allowed.sort()).toEqual([...new Set(needed)].sort());
  expect(guide("en/")).toBe(guide(""));
});

/** A policy that allows this and nothing else; the shop's own scripts are what a page has anyway. */
function policyOf(needs: readonly CspNeed[]): string {
  const hosts = (directive: CspNeed["directive"]) =>
    needs.filter((need) => need.directive === directive).map(({ host }) => ` https://${host}`);
  return [
    "default-src 'none'",
    `script-src 'self' https://t1.kakaocdn.net`,
    ...(["connect-src", "frame-src", "form-action"] as const).map((directive) =>
      `${directive} 'none'${hosts(directive).join("")}`.replace("'none' ", ""),
    ),
  ].join("; ");
}

const link = "{ link: { webUrl: 'https://shop.example/' } }";
/** A call of each feature, by its first name in the table. */
const calls: Readonly<Record<string, string>> = {
  "Auth.authorize": "kakao.Auth.authorize({ redirectUri: 'https://shop.example/callback' })",
  "Auth.authorize({ isPopup: true })": "kakao.Auth.authorize({ isPopup: true })",
  "API.*": "kakao.API.me()",
  "Auth.selectShippingAddress": "kakao.Auth.selectShippingAddress()",
  "Channel.followChannel": "kakao.Channel.followChannel({ channelPublicId: '_frxjem' })",
  "Picker.selectFriends": "kakao.Picker.selectFriends()",
  "Share.uploadImage":
    "kakao.Share.uploadImage({ file: new File(['x'], 'a.png', { type: 'image/png' }) })",
  "Share.sendDefault": `kakao.Share.sendDefault({ objectType: 'text', text: 'hello', ...${link} })`,
  "Channel.addChannel": "kakao.Channel.addChannel({ channelPublicId: '_frxjem' })",
};

/** What Kakao's hidden frame tells the page, where one is part of the feature. */
const answers: Readonly<Record<string, object>> = {
  "Auth.selectShippingAddress": { address_id: 1 },
  "Channel.followChannel": { status: "success", channel_public_id: "_frxjem" },
  "Picker.selectFriends": { selectedTotalCount: 0, users: [] },
};

/** Opens the shop under a policy, and calls the feature. */
async function callUnder(needs: readonly CspNeed[], { calls: [name] }: CspFeature) {
  const at = await shop(browser, { version: versions.at(-1)!, csp: policyOf(needs) });
  at.kakao.code = [{ code: "CODE" }];
  at.kakao.stays = name === "Auth.authorize";
  const answer = answers[name!];
  if (answer) at.kakao.proxy = `parent.postMessage('${JSON.stringify(answer)}', "*")`;
  return { ...at, index: await call(at.page, calls[name!]!) };
}

/** What the policy has blocked of Kakao's hosts. The style of the SDK's hidden frame is inline, which does no harm. */
const violations = (wrong: readonly string[]) =>
  wrong.filter((line) => /^[a-z-]+-(src|action)\S* https:/.test(line));

/** Whatever has to settle has done so, and whatever is blocked has been reported. */
async function settled(page: Page, index: number): Promise<void> {
  for (let passed = 0; passed < 3000 && !(await outcome(page, index)); passed += 250) {
    await pass(page, 250);
  }
}

describe("Load the SDK", () => {
  useChromium();
  const { needs, fails } = cspFeatures.find(({ calls: [name] }) => name === "loadKakao")!;
  const others = "default-src 'none'; script-src 'self'";

  test("works with what its row allows", async () => {
    const { page, wrong } = await open({
      csp: `${others} ${needs.map(({ host }) => `https://${host}`).join(" ")}`,
    });
    expect(await load(page)).toBe("loaded");
    expect(wrong).toEqual([]);
  });

  test("fails without it, and says so", async () => {
    const { page } = await open({ csp: others });
    const [{ directive, host }] = needs as [CspNeed];
    const failed = (await load(page)) as { message: string };
    expect(failed).toMatchObject({ code: "blocked" });
    expect(failed.message).toContain(`add https://${host} to its ${directive}`);
    expect(fails).toBe("KakaoLoadError");
  });
});

const inPages = cspFeatures.filter(({ calls: [name] }) => name !== "loadKakao");

describe.each(inPages.map((feature) => [feature.feature.en, feature] as const))(
  "%s",
  (_, feature) => {
    const needs = feature.needs.filter(({ onPhones }) => !onPhones);

    test("works with what its row allows", async () => {
      const { page, wrong, asked, index } = await callUnder(needs, feature);
      await settled(page, index);
      expect(violations(wrong)).toEqual([]);
      const found = await outcome(page, index);
      // a redirect ends on Kakao's page, and never here
      if (feature.calls.includes("Auth.authorize")) {
        expect(found).toBeUndefined();
        expect(asked.join()).toContain("https://kauth.kakao.com/oauth/authorize?");
      } else {
        // an answer of Kakao's, also one that refuses the image
        expect((found as { name?: string }).name ?? "KakaoApiError").toBe("KakaoApiError");
      }
    });

    if (needs.length) {
      test.each(needs.map((need) => [need.directive, need.host, need] as const))(
        "fails without %s %s",
        async (directive, host, need) => {
          const { page, wrong, index } = await callUnder(
            needs.filter((each) => each !== need),
            feature,
          );
          if (feature.fails === "console") {
            await expect.poll(() => violations(wrong).join("\n")).toContain(directive);
            expect(await outcome(page, index)).not.toHaveProperty("name");
            return;
          }
          const failed = await end(page, index, 5000);
          expect(failed).toMatchObject({ name: feature.fails, code: "network" });
          expect((failed as Error).message).toContain(`https://${host}`);
          expect((failed as Error).message).toContain(directive);
        },
      );
    }
  },
);
