// Images of messages, and the calls that the SDK makes on phones before it hands a message to KakaoTalk.
import { createEmulator, type Emulator } from "kakao-typed/emulator";
import { beforeEach, describe, expect, test } from "vitest";
import { formOf } from "../support/kakao_forms.js";

const kapi = "https://kapi.kakao.com";
const images = `${kapi}/v2/api/talk/message/image`;
const key = { Authorization: "KakaoAK javascript-key" };

let emulator: Emulator;
beforeEach(() => {
  emulator = createEmulator();
});

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : [part],
    ),
  );
const png = bytes("\x89PNG\r\n\x1a\n", "\0\0\0\rIHDR", 0, 0, 3, 32, 0, 0, 1, 144, "rest");
/** A JPEG whose frame comes after another segment. */
const jpeg = bytes(
  "\xff\xd8\xff\xe0",
  0,
  4,
  0,
  0,
  "\xff\xc4",
  0,
  2,
  "\xff\xc2",
  0,
  8,
  8,
  1,
  144,
  3,
  32,
);

const upload = (content: Uint8Array<ArrayBuffer>, headers: Record<string, string> = key) => {
  const body = new FormData();
  body.append("file", new File([content], "a.png", { type: "image/png" }));
  return emulator.fetch(`${images}/upload`, { method: "POST", headers, body });
};

interface Uploaded {
  readonly infos: { readonly original: { readonly url: string } };
}
const urlOf = async (response: Response) =>
  ((await response.json()) as Uploaded).infos.original.url;

describe("uploads", () => {
  test.each<[string, string, Uint8Array<ArrayBuffer>, string]>([
    ["PNG", "image/png", png, "png"],
    ["JPEG", "image/jpeg", jpeg, "jpg"],
    ["GIF", "image/gif", bytes("GIF89a", 32, 3, 144, 1), "gif"],
    [
      "WebP, lossy",
      "image/webp",
      bytes("RIFF\0\0\0\0WEBPVP8 ", "\0\0\0\0\0\0\0\x9d\x01\x2a", 32, 3, 144, 1),
      "webp",
    ],
    [
      "WebP, lossless",
      "image/webp",
      bytes("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f", 0x1f, 0xc3, 0x63, 0),
      "webp",
    ],
    [
      "WebP, extended",
      "image/webp",
      bytes("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0", 31, 3, 0, 143, 1, 0),
      "webp",
    ],
  ])("%s is kept, and served as what it is", async (_, content_type, content, extension) => {
    const response = await upload(content);
    const body: unknown = await response.json();
    expect(body).toEqual({
      infos: {
        original: {
          url: `https://k.kakaocdn.net/dn/emulated-image-1.${extension}`,
          content_type,
          length: content.length,
          width: 800,
          height: 400,
        },
      },
    });
    const served = await emulator.fetch((body as Uploaded).infos.original.url);
    expect(served.headers.get("Content-Type")).toBe(content_type);
    expect(served.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(content);
  });

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ["a page", bytes("<html><script>alert(1)</script>")],
    ["an SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["nothing", bytes()],
    ["a PNG that ends before its size", png.slice(0, 12)],
    ["a JPEG without a frame", bytes("\xff\xd8\xff\xe0", 0, 4, 0, 0)],
    ["a JPEG whose segments lead nowhere", bytes("\xff\xd8\xff\xe0\xff\xff")],
  ])("%s is no image: -911", async (_, content) => {
    const response = await upload(content);
    expect([response.status, await response.json()]).toMatchObject([400, { code: -911 }]);
  });

  test("5 MB are taken, and one byte more is -602", async () => {
    const large = new Uint8Array(5_000_001);
    large.set(png);
    expect(await (await upload(large)).json()).toMatchObject({ code: -602 });
    expect((await upload(large.slice(0, -1))).status).toBe(200);
  });

  test("over a server its address is the server's", async () => {
    const url = await urlOf(await upload(png, { ...key, Host: "localhost:9300" }));
    expect(url).toBe("http://localhost:9300/dn/emulated-image-1.png");
    const odd = await urlOf(await upload(png, { ...key, Host: "a;b c" }));
    expect(odd).toMatch(/^https:\/\/k\.kakaocdn\.net\//);
  });

  test("it is gone after 20 days, and when it is deleted", async () => {
    const url = await urlOf(await upload(png));
    const day = 24 * 3600;
    emulator.advance(20 * day - 60);
    expect((await emulator.fetch(url)).status).toBe(200);
    emulator.advance(60);
    expect((await emulator.fetch(url)).status).toBe(404);

    const other = await urlOf(await upload(png));
    const remove = () =>
      emulator.fetch(`${images}/delete?image_url=${encodeURIComponent(other)}`, {
        method: "DELETE",
        headers: key,
      });
    expect((await remove()).status).toBe(200);
    expect((await emulator.fetch(other)).status).toBe(404);
    expect(await (await remove()).json()).toMatchObject({ code: -2 });
  });

  test("the address of an image is kept, and leads there; nothing is fetched", async () => {
    const scrap = (image_url?: string) =>
      emulator.fetch(`${images}/scrap`, {
        method: "POST",
        headers: key,
        body: formOf({ image_url }),
      });
    const url = await urlOf(await scrap("https://shop.example/a.png"));
    const { status, headers } = await emulator.fetch(url);
    expect([status, headers.get("Location")]).toEqual([302, "https://shop.example/a.png"]);
    for (const wrong of [undefined, "", "x", "javascript:alert(1)"]) {
      expect(await (await scrap(wrong)).json()).toMatchObject({ code: -2 });
    }
  });

  test.each<[string, RequestInit, number]>([
    ["no key", { method: "POST" }, 401],
    ["a token", { method: "POST", headers: { Authorization: "Bearer a" } }, 401],
    ["another's key", { method: "POST", headers: { Authorization: "KakaoAK none" } }, 401],
    ["another method", { headers: key }, 405],
    ["no form", { method: "POST", headers: key, body: "file=a" }, 400],
    [
      "a broken form",
      {
        method: "POST",
        headers: { ...key, "Content-Type": "multipart/form-data; boundary=x" },
        body: "--x",
      },
      400,
    ],
    [
      "a text in place of a file",
      {
        method: "POST",
        headers: key,
        body: (() => {
          const form = new FormData();
          form.append("file", "text");
          return form;
        })(),
      },
      400,
    ],
  ])("%s", async (_, init, status) => {
    expect((await emulator.fetch(`${images}/upload`, init)).status).toBe(status);
  });
});

describe("template calls", () => {
  const text = { object_type: "text", text: "a", link: {} };
  const ask = async (path: string, query: Readonly<Record<string, unknown>>, by = emulator) => {
    const parameters = formOf({ link_ver: "4.0", ...query }).toString();
    const url = `${kapi}/v2/api/kakaolink/talk/template/${path}?${parameters}`;
    return (await by.fetch(url, { headers: key })).json() as Promise<unknown>;
  };

  test("they give what the SDK hands to KakaoTalk", async () => {
    const rest = { warning_msg: {}, argument_msg: {} };
    expect(await ask("default", { template_object: text, picker_extras: { limit: 3 } })).toEqual({
      template_id: 0,
      template_args: {},
      template_msg: text,
      picker_extras: { limit: 3 },
      ...rest,
    });
    expect(await ask("validate", { template_id: 5, template_args: { a: "b" } })).toEqual({
      template_id: 5,
      template_args: { a: "b" },
      template_msg: {},
      ...rest,
    });
    expect(await ask("scrap", { request_url: "https://shop.example/a" })).toMatchObject({
      template_msg: { object_type: "feed", content: { title: "shop.example" } },
    });
  });

  test("they refuse what the window for sharing refuses", async () => {
    const app = { webDomains: ["https://shop.example"], templates: [] };
    const strict = createEmulator({ apps: [app] });
    const evil = { ...text, link: { web_url: "https://evil.example/" } };
    for (const [path, query] of [
      ["default", { template_object: evil }],
      ["default", { template_object: {} }],
      ["default", {}],
      ["default", { template_object: text, picker_extras: "{" }],
      ["validate", { template_id: 1 }],
      ["validate", { template_id: "x" }],
      ["scrap", { request_url: "https://evil.example/" }],
      ["scrap", { request_url: "x" }],
    ] as const) {
      expect([path, await ask(path, query, strict)]).toMatchObject([path, { code: -2 }]);
    }
  });

  test("the check before a channel opens in KakaoTalk", async () => {
    const url = `${kapi}/v1/app/validate/sdk`;
    const body = "quota_properties={}";
    const answered = async (headers: Record<string, string>) =>
      (await emulator.fetch(url, { method: "POST", headers, body })).status;
    expect([await answered(key), await answered({})]).toEqual([200, 401]);
  });
});
