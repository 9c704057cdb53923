// The calls of Kakao's Node.js sample, over its own libraries, on the emulator behind Kakao's hosts.
import { answer } from "#wire";
import axios from "axios";
import { createEmulator } from "kakao-typed/emulator";
import qs from "qs";
import { expect, test } from "vitest";
import { onTheWire } from "../support/page.js";

onTheWire();

const client_id = "rest-api-key";
const client_secret = "client-secret";
const redirect_uri = "http://localhost:4000/redirect";
const kauth_host = "https://kauth.kakao.com";
const kapi_host = "https://kapi.kakao.com";

async function call(method: string, uri: string, param: string | null, header: object) {
  try {
    const rtn = await axios({ method, url: uri, headers: { ...header }, data: param });
    return rtn.data as Record<string, unknown>;
  } catch (err) {
    return (err as { response: { data: Record<string, unknown> } }).response.data;
  }
}

test("authorize, redirect, profile, friends, messages, logout, unlink", async () => {
  const emulator = createEmulator();
  answer((request) => emulator.fetch(request));
  emulator.signIn({ user: 987654321 });
  const form = { "content-type": "application/x-www-form-urlencoded" };

  async function key(): Promise<string> {
    const to = `${kauth_host}/oauth/authorize?client_id=${client_id}&redirect_uri=${redirect_uri}&response_type=code&scope=friends,talk_message`;
    const { headers } = await emulator.fetch(to);
    const { searchParams } = new URL(headers.get("Location")!);
    const param = qs.stringify({
      grant_type: "authorization_code",
      client_id,
      redirect_uri,
      client_secret,
      code: searchParams.get("code"),
    });
    const rtn = await call("POST", `${kauth_host}/oauth/token`, param, form);
    expect(rtn).toMatchObject({ token_type: "bearer", expires_in: 21599 });
    return rtn["access_token"] as string;
  }

  const Authorization = `Bearer ${await key()}`;
  const both = { ...form, Authorization };
  const message_template = {
    object_type: "text",
    text: "Hello, world!",
    link: {
      web_url: "https://developers.kakao.com",
      mobile_web_url: "https://developers.kakao.com",
    },
  };
  const template_object = JSON.stringify(message_template);

  expect(await call("POST", `${kapi_host}/v2/user/me`, qs.stringify({}), both)).toMatchObject({
    id: 123456789,
    kakao_account: { profile: { nickname: "홍길동" } },
  });
  const friends = await call("GET", `${kapi_host}/v1/api/talk/friends`, null, { Authorization });
  const [{ uuid }] = friends["elements"] as [{ uuid: string }];
  expect(
    await call(
      "POST",
      `${kapi_host}/v2/api/talk/memo/default/send`,
      qs.stringify({ template_object }),
      both,
    ),
  ).toEqual({ result_code: 0 });
  expect(
    await call(
      "POST",
      `${kapi_host}/v1/api/talk/friends/message/default/send`,
      qs.stringify({ receiver_uuids: `["${uuid}"]`, template_object }),
      both,
    ),
  ).toEqual({ successful_receiver_uuids: [uuid] });
  expect(await call("POST", `${kapi_host}/v1/user/logout`, null, { Authorization })).toEqual({
    id: 123456789,
  });
  expect(await call("POST", `${kapi_host}/v1/user/unlink`, null, { Authorization })).toMatchObject({
    code: -401,
  });
  const again = { Authorization: `Bearer ${await key()}` };
  expect(await call("POST", `${kapi_host}/v1/user/unlink`, null, again)).toEqual({ id: 123456789 });
});
