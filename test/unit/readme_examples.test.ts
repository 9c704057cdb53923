// Code as Kakao's documentation for SDK v2 writes it, unchanged but for the name `Kakao`, which is the facade here.
import { place } from "#wire";
import type { Kakao as Facade, Me } from "kakao-typed";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { login, onTheWire, type Page } from "../support/page.js";

onTheWire();

let page: Page;
let Kakao: Facade;
const log = vi.spyOn(console, "log");
beforeEach(() => {
  page = login({ apps: [{ autoLink: false }] });
  Kakao = page.kakao;
  log.mockImplementation(() => {});
});
afterEach(() => log.mockReset());

/** What the example has printed. */
const printed = async (): Promise<unknown> => {
  await vi.waitFor(() => expect(log).toHaveBeenCalled(), 10_000);
  return log.mock.calls[0]![0];
};

test("setAccessToken", () => {
  Kakao.Auth.setAccessToken("${ACCESS_TOKEN}");
  expect(Kakao.Auth.getAccessToken()).toBe("${ACCESS_TOKEN}");
});

test("logout", async () => {
  Kakao.Auth.logout()
    .then(function (response) {
      console.log(Kakao.Auth.getAccessToken(), response.id);
    })
    .catch(function () {
      console.log("Not logged in.");
    });
  expect(await printed()).toBeNull();
});

test("logout without a login", async () => {
  Kakao.Auth.setAccessToken(null);
  Kakao.Auth.logout()
    .then(function () {
      console.log(Kakao.Auth.getAccessToken());
    })
    .catch(function () {
      console.log("Not logged in.");
    });
  expect(await printed()).toBe("Not logged in.");
});

test("unlink", async () => {
  Kakao.API.request({
    url: "/v1/user/unlink",
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toEqual({ id: 123456789 });
});

test("me", async () => {
  Kakao.API.request({
    url: "/v2/user/me",
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toMatchObject({
    id: 123456789,
    kakao_account: { email: "sample@sample.com" },
  });
});

test("me, some of it", async () => {
  Kakao.API.request({
    url: "/v2/user/me",
    data: {
      property_keys: ["kakao_account.email", "kakao_account.gender"],
    },
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  const me = (await printed()) as Me;
  expect(Object.keys(me.kakao_account!).sort()).toContain("email_needs_agreement");
  expect(me.kakao_account).not.toHaveProperty("profile");
});

test("update_profile", async () => {
  Kakao.API.request({
    url: "/v1/user/update_profile",
    data: {
      properties: {
        "${CUSTOM_PROPERTY_KEY}": "${CUSTOM_PROPERTY_VALUE}",
      },
    },
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toEqual({ id: 123456789 });
});

test("shipping_address", async () => {
  Kakao.API.request({
    url: "/v1/user/shipping_address",
    data: {
      address_id: 319,
    },
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toMatchObject({ shipping_addresses: [{ id: 319 }] });
});

test("scopes, and some of them", async () => {
  Kakao.API.request({
    url: "/v2/user/scopes",
  })
    .then(function (response) {
      console.log(response.scopes.length);
      return Kakao.API.request({
        url: "/v2/user/scopes",
        data: {
          scopes: ["account_email", "gender"],
        },
      });
    })
    .then(function (response) {
      console.log(response.scopes.length);
    })
    .catch(function (error) {
      console.log(error);
    });
  await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(2), 10_000);
  expect(log.mock.calls).toEqual([[14], [2]]);
});

test("revoke scopes", async () => {
  Kakao.API.request({
    url: "/v2/user/revoke/scopes",
    data: {
      scopes: ["account_email", "gender"],
    },
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toMatchObject({ id: 123456789 });
});

test("service terms: agreed, all, some, revoke", async () => {
  const data = [
    undefined,
    { result: "app_service_terms" } as const,
    { tags: "service_2020_0218,optional_20200616" },
  ];
  for (const one of data) {
    const response = await Kakao.API.request({ url: "/v2/user/service_terms", data: one });
    expect(response.service_terms).toHaveLength(2);
  }
  Kakao.API.request({
    url: "/v2/user/revoke/service_terms",
    data: {
      tags: "service_2020_0218,optional_20200616",
    },
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toMatchObject({ revoked_service_terms: [{ agreed: false }] });
});

test("signup, with and without properties", async () => {
  Kakao.API.request({
    url: "/v1/user/signup",
    data: {
      properties: {
        "${CUSTOM_PROPERTY_KEY}": "${CUSTOM_PROPERTY_VALUE}",
      },
    },
  })
    .then(function (response) {
      console.log(response);
    })
    .catch(function (error) {
      console.log(error);
    });
  expect(await printed()).toEqual({ id: 123456789 });
  await expect(Kakao.API.request({ url: "/v1/user/signup" })).rejects.toMatchObject({ code: -102 });
});

test("the older terms call", async () => {
  const { allowed_service_terms } = await Kakao.API.request({ url: "/v1/user/service/terms" });
  expect(allowed_service_terms).toHaveLength(2);
});

test("errors carry what the bare SDK rejects with", async () => {
  const { emulator } = page;
  emulator.failNext({ status: 401, body: { msg: "this access token does not exist", code: -401 } });
  Kakao.API.request({ url: "/v2/user/me" }).catch(function (error: { code: number; msg: string }) {
    console.log(error.code, error.msg);
  });
  await printed();
  expect(log.mock.calls[0]).toEqual([-401, "this access token does not exist"]);
});

test("KakaoTalk: friends, channels, a message to oneself, with the seed's template", async () => {
  const { emulator } = page;
  emulator.signIn({ user: 987654321 });
  const friends = await Kakao.API.request({
    url: "/v1/api/talk/friends",
    data: { limit: 3, friend_order: "favorite" },
  });
  expect(friends.elements?.[0]?.uuid).toBe("sample-uuid-2");
  const { channels } = await Kakao.API.request({ url: "/v2/api/talk/channels" });
  expect(channels?.[0]?.channel_public_id).toBe("_frxjem");
  const message_template = {
    object_type: "text",
    text: "Hello, world!",
    link: {
      web_url: "https://developers.kakao.com",
      mobile_web_url: "https://developers.kakao.com",
    },
  } as const;
  const sent = await Kakao.API.request({
    url: "/v2/api/talk/memo/default/send",
    data: { template_object: message_template },
  });
  expect(sent).toEqual({ result_code: 0 });
  expect(decodeURIComponent(emulator.requests[2]!.body)).toBe(
    `template_object=${JSON.stringify(message_template)}`,
  );
});

// the SDK knows a file by its tag, which happy-dom's have not
test.skipIf(place === "dom").each(["files", "file", "data.file", "data.file, alone"])(
  "an image goes up from %s, where the SDK has gaps",
  async (where) => {
    const { emulator, sdk } = page;
    Kakao.Auth.setAccessToken(null);
    const file = new File(["png"], "a.png", { type: "image/png" });
    const settings = {
      files: { files: [file] },
      file: { file },
      "data.file": { data: { file: [file] } },
      "data.file, alone": { data: { file } },
    }[where]!;
    const answer = {
      status: 200,
      body: { infos: { original: { url: "https://k.kakaocdn.net/a.png" } } },
    };
    emulator.failNext(answer);
    await Kakao.API.request({ url: "/v2/api/talk/message/image/upload", ...settings });
    emulator.failNext(answer);
    await sdk.API.request({ url: "/v2/api/talk/message/image/upload", data: { file: [file] } });
    const [ours, bare] = emulator.requests.map(({ body, headers }) => ({
      body: body.replaceAll(/[-\w]*[bB]oundary[-\w]*|-{4,}[-\w]*/g, "boundary"),
      authorization: headers["authorization"],
    }));
    expect(ours!.body).toContain('name="file"; filename="a.png"');
    expect(ours).toEqual(bare);
    expect(ours!.authorization).toBe("KakaoAK javascript-key");
  },
);
