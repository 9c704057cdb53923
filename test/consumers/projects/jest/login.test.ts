// A test of a CommonJS project, as Jest runs it.
import { isKakaoError, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";
import { explain } from "kakao-typed/explain";
import { createOAuthClient } from "kakao-typed/oauth";
import { createRestClient } from "kakao-typed/rest";
import { endpoints } from "kakao-typed/schemas";

const redirectUri = "https://shop.example/redirect";

test("somebody logs in", async () => {
  const emulator = createEmulator({ apps: [{ redirectUris: [redirectUri] }] });
  const { fetch } = emulator;
  const oauth = createOAuthClient({
    restApiKey: "rest-api-key",
    clientSecret: "client-secret",
    redirectUri,
    fetch,
  });
  const response = await fetch(oauth.authorizeUrl({ state: "state" }));
  const { code } = oauth.parseRedirect(response.headers.get("Location")!, { state: "state" });
  const { access_token } = await oauth.exchangeCode({ code });
  const me = await createRestClient({ accessToken: access_token, fetch }).API.me();
  expect(me.id).toBe(123456789);
  expect(endpoints.me.response.safeParse(me).success).toBe(true);
});

test("a page is told what is missing", async () => {
  const error = await wrapKakao(() => undefined)
    .API.me()
    .catch((reason: unknown) => reason);
  expect(isKakaoError(error)).toBe(true);
  expect(explain(error, "en").cause).toContain("window.Kakao");
});
