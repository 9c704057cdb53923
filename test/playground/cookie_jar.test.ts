// The jar of the playground, held against tough-cookie.
import { CookieJar } from "tough-cookie";
import { expect, test } from "vitest";
import { createCookieJar } from "../../playground/src/kakao/cookie_jar.js";

function newJar() {
  let text: string | null = null;
  return createCookieJar({
    read: () => text,
    write(written) {
      text = written;
    },
  });
}

const set = "https://kauth.kakao.com/oauth/authorize";

test.each<[name: string, cookie: string, asked: string]>([
  ["of a host", "a=1", "https://kauth.kakao.com/oauth/token"],
  ["of a host, in another folder", "a=1", "https://kauth.kakao.com/"],
  ["of a host, at another one", "a=1; Path=/", "https://apps.kakao.com/"],
  ["of a domain", "a=1; Path=/; Domain=kakao.com", "https://apps.kakao.com/user"],
  ["of a domain with a dot", "a=1; Path=/; Domain=.kakao.com", "https://apps.kakao.com/user"],
  ["of a domain, at a lookalike", "a=1; Path=/; Domain=kakao.com", "https://notkakao.com/"],
  ["of a domain that is another", "a=1; Path=/; Domain=daum.net", "https://daum.net/"],
  ["of a path", "a=1; Path=/oauth", "https://kauth.kakao.com/oauth/token"],
  ["of a path, beside it", "a=1; Path=/oauth", "https://kauth.kakao.com/oauth2"],
  ["that is secure", "a=1; Path=/; Secure", "https://kauth.kakao.com/"],
  ["that is secure, over http", "a=1; Path=/; Secure", "http://kauth.kakao.com/"],
  ["that has an age", "a=1; Path=/; Max-Age=60", "https://kauth.kakao.com/"],
  ["that has no age left", "a=1; Path=/; Max-Age=0", "https://kauth.kakao.com/"],
  [
    "that has a date",
    "a=1; Path=/; Expires=Wed, 01 Jan 2098 00:00:00 GMT",
    "https://kauth.kakao.com/",
  ],
  [
    "that has gone",
    "a=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "https://kauth.kakao.com/",
  ],
  ["with an equals sign", "a=b=c; Path=/", "https://kauth.kakao.com/"],
  ["with a prefix", "__Host-a=1; Path=/; Secure", "https://kauth.kakao.com/"],
  ["with a prefix, against it", "__Host-a=1; Path=/oauth; Secure", set],
])("a cookie %s", (_, cookie, asked) => {
  const jar = newJar();
  jar.take(set, cookie);
  const reference = new CookieJar(undefined, { prefixSecurity: "strict" });
  reference.setCookieSync(cookie, set, { ignoreError: true });
  expect(jar.header(asked) ?? "").toBe(reference.getCookieStringSync(asked));
});

test("a newer cookie replaces one of its name, and the longer path comes first", () => {
  const jar = newJar();
  for (const cookie of ["a=1; Path=/", "a=2; Path=/", "a=3; Path=/oauth", "b=4; Path=/"]) {
    jar.take(set, cookie);
  }
  expect(jar.header(set)).toBe("a=3; a=2; b=4");
  jar.take(set, "a=; Path=/; Max-Age=0");
  expect(jar.header(set)).toBe("a=3; b=4");
});

test("what is no cookie, and what cannot be read", () => {
  const jar = newJar();
  jar.take(set, "nothing");
  expect(jar.header(set)).toBeUndefined();
  const broken = createCookieJar({ read: () => "{", write() {} });
  expect(broken.header(set)).toBeUndefined();
});
