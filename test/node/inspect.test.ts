import { inspect } from "node:util";
import { expect, test } from "vitest";
import { open, rejection } from "../support/page.js";

test("Node prints no token, not even of an original it keeps", async () => {
  const { kakao, sdk } = open();
  sdk.Auth.setAccessToken("S3CRET-TOKEN\n");
  const error = await rejection(kakao.API.me());
  expect(inspect(error, { depth: Infinity })).not.toContain("S3CRET");
  expect(String((error as { original: unknown }).original)).toContain("S3CRET");
});

test("Node prints no body", async () => {
  const { kakao, emulator } = open();
  kakao.Auth.setAccessToken("S3CRET-TOKEN");
  emulator.failNext({ status: 200, body: { id: "홍길동" } });
  const error = await rejection(kakao.API.me());
  expect(inspect(error, { depth: Infinity })).not.toMatch(/S3CRET|홍길동/);
  expect(inspect(error)).toMatch(/^KakaoResponseError: \[kakao\] GET \/v2\/user\/me: response\.id/);
});
