import { inspect as nodeInspect } from "../support/inspect.js";
import { wrapKakao } from "kakao-typed";
import { expect, test } from "vitest";
import { callUrl } from "../support/cases.js";
import { login, onTheWire, open, rejection } from "../support/page.js";

onTheWire();

const token = "S3CRET-TOKEN";
const key = "javascript-key";
const personal = "홍길동@example.com";

/** A page where every secret is in use. */
function page() {
  const opened = open();
  opened.kakao.Auth.setAccessToken(token, false);
  return opened;
}

/** Ways to fail, each with secrets as near as they get. */
const failures: Readonly<Record<string, () => Promise<unknown>>> = {
  "an API error that repeats them": async () => {
    const { kakao, emulator } = page();
    emulator.failNext({
      status: 401,
      body: { code: -401, msg: `token ${token} of appKey(${key}) is unknown`, api_type: "X" },
    });
    return rejection(kakao.API.me());
  },
  "a broken response": async () => {
    const { kakao, emulator } = page();
    emulator.failNext({
      status: 200,
      body: { id: personal, kakao_account: { email: { text: personal } }, token },
    });
    return rejection(kakao.API.me());
  },
  "an HTML answer": async () => {
    const { kakao, emulator } = page();
    emulator.failNext({ status: 503, body: `<html>${token} ${personal}</html>` });
    return rejection(kakao.API.me());
  },
  "an odd JSON answer": async () => {
    const { kakao, emulator } = page();
    emulator.failNext({ status: 201, body: { id: personal, token } });
    return rejection(kakao.API.me());
  },
  "wrong data": async () => {
    const { kakao } = page();
    return rejection(
      callUrl(kakao.API, {
        url: "/v1/user/update_profile",
        data: { properties: { email: [personal] } },
      }),
    );
  },
  "data the SDK refuses": async () => {
    const { kakao } = page();
    return rejection(
      callUrl(kakao.API, { url: "/v2/api/talk/memo/send", data: { template_id: personal } }),
    );
  },
  "a URL with a token": async () => {
    const { kakao } = page();
    return rejection(
      callUrl(kakao.API, {
        url: `https://${token}@kapi.kakao.com/v2/user/me?access_token=${token}`,
      }),
    );
  },
  "a token no header can carry": async () => {
    const { kakao, sdk } = open();
    sdk.Auth.setAccessToken(`${token}\n`);
    return rejection(kakao.API.me());
  },
  "a token that is refused": async () => {
    const { kakao } = open();
    try {
      return kakao.Auth.setAccessToken(`Bearer ${token}`);
    } catch (error) {
      return error;
    }
  },
  "another key": async () => {
    const { kakao } = open();
    try {
      return kakao.init("another-javascript-key");
    } catch (error) {
      return error;
    }
  },
  "an abort with a reason": async () => {
    const { kakao } = page();
    return rejection(kakao.API.me({}, { signal: AbortSignal.abort(new Error(token)) }));
  },
  "a report that throws": async () => {
    const { emulator, sdk } = login();
    const onInvalidResponse = () => {
      throw new Error(personal);
    };
    emulator.failNext({ status: 200, body: {} });
    return rejection(wrapKakao(sdk, { onInvalidResponse }).API.me());
  },
};

test.each(Object.keys(failures))("%s shows none of them, wherever it is printed", async (name) => {
  const error = (await failures[name]!()) as Error;
  expect(error).toBeInstanceOf(Error);
  const printed = [
    error.message,
    String(error),
    error.stack ?? "",
    JSON.stringify(error),
    nodeInspect(error),
  ];
  for (const text of printed) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(key);
    expect(text).not.toContain(personal);
  }
});
