// What the SDK throws, the fake one or Kakao's own file, is explained with the names that it says.
import { place } from "#wire";
import type { KakaoSdk } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { beforeEach, describe, expect, test } from "vitest";
import { load } from "../support/page.js";
import { containers } from "../support/sdk_calls.js";

const link = { webUrl: "https://shop.example" };
const button = { title: "a", link };
const feed = { objectType: "feed", content: { link } };
const via = { name: "a", x: 1, y: 1 };

/** A call that the SDK refuses, its argument, and what the explanation has to name. */
const calls: readonly [name: string, settings: unknown, names: readonly string[]][] = [
  ["Share.sendDefault", { objectType: "text", text: "a" }, ["(link)", "(Share.sendDefault)"]],
  ["Share.sendDefault", {}, ["objectType"]],
  ["Share.sendDefault", { ...feed, typo: 1 }, ["(typo)", "(Share.sendDefault)"]],
  ["Share.sendDefault", { ...feed, typo: undefined }, ["(typo)", "undefined"]],
  ["Share.sendDefault", { ...feed, buttons: [button, button, button] }, ["(buttons)", "two"]],
  [
    "Share.sendDefault",
    { objectType: "list", headerTitle: "a", headerLink: link, contents: [{ link }] },
    ["(contents)", "two or three"],
  ],
  ["Share.sendDefault", { ...feed, buttons: [{ link }] }, ["(title)", "Share: button"]],
  ["Share.createDefaultButton", feed, ["container"]],
  ["Share.sendCustom", { templateId: "1" }, ["(templateId)", "(Share.sendCustom)"]],
  ["Share.sendScrap", {}, ["(requestUrl)", "(Share.sendScrap)"]],
  ["Share.sendCustom", null, ["as one object"]],
  ["Channel.addChannel", {}, ["(channelPublicId)", "(Channel.addChannel)"]],
  ["Channel.createAddChannelButton", {}, ["container"]],
  ["Navi.start", { ...via, viaPoints: [via, via, via, via] }, ["viaPoints"]],
  ["Picker.selectFriend", { title: 1 }, ["(title)", "(Picker.selectFriend)"]],
  ["API.request", { url: "/none" }, ["url", "(API.request)"]],
  ["API.request", { url: "/v2/user/me", data: { a: 1 } }, ["(a)", "/v2/user/me"]],
  ["Auth.authorize", { success() {} }, ["(success)", "(Auth.authorize)", "v1"]],
  ["Auth.authorize", { state: undefined }, ["(state)", "(Auth.authorize)"]],
];

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("The SDK takes this call.");
}

describe.skipIf(place === "node")("what the SDK throws", () => {
  let sdk: KakaoSdk;
  beforeEach(() => {
    document.body.innerHTML = containers;
    sdk = load(createEmulator());
  });

  test.each(calls)("%s(%j)", (name, settings, names) => {
    sdk.init("javascript-key");
    const [space, key] = name.split(".") as [string, string];
    const members = sdk as unknown as Record<string, Record<string, (one: unknown) => unknown>>;
    const error = thrownBy(() => members[space]![key]!(settings));
    const { cause, fix, docs } = explain(error, "en");
    for (const named of names) expect(`${cause} ${fix}`).toContain(named);
    expect(cause).not.toMatch(/no error of|refused the call/);
    expect(docs).toBeDefined();
    expect(explain(error, "ko").cause).toMatch(/[가-힣]/);
  });

  test("init", () => {
    const noKey = thrownBy(() => sdk.init(undefined as never));
    expect(explain(noKey, "en").cause).toMatch(/given no app key/);
    sdk.init("javascript-key");
    const again = thrownBy(() => sdk.init("javascript-key"));
    expect(explain(again, "en").cause).toMatch(/been called before/);
    sdk.cleanup();
  });
});
