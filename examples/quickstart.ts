import { isKakaoError, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";

// Kakao on your machine: an app that connects by hand (so that `signup` has something to do) and a sample user
const emulator = createEmulator({ apps: [{ autoLink: false }] });
const kakao = wrapKakao(emulator.sdk()); // in a page: wrapKakao(window.Kakao)
kakao.init("javascript-key");
kakao.Auth.setAccessToken(emulator.signIn().access_token);

const show = (name: string, body: unknown) => console.log(`${name}\n  ${JSON.stringify(body)}`);
const { API } = kakao;

show("signup", await API.signup());
show("me", await API.me({ property_keys: ["kakao_account.profile", "kakao_account.email"] }));
show("scopes", await API.scopes({ scopes: ["account_email"] }));
show("revoke.scopes", (await API.revoke.scopes({ scopes: ["account_email"] })).scopes[2]);
show("service_terms", await API.service_terms({ result: "app_service_terms" }));
show("revoke.service_terms", await API.revoke.service_terms({ tags: ["optional_20200616"] }));
for await (const page of API.shipping_address.pages({ page_size: 2 })) {
  show(
    "shipping_address",
    page.shipping_addresses?.map(({ base_address }) => base_address),
  );
}
const template_object = { object_type: "text", text: "안녕하세요!", link: {} } as const;
show("talk.memo.default_send", await API.talk.memo.default_send({ template_object }));
show("update_profile", await API.update_profile({ properties: { goal: "run" } }));

const refusals = {
  // @ts-expect-error -- an array belongs here: refused by the compiler, and at run time before anything is sent
  "a wrong argument": () => API.scopes({ scopes: "account_email" }),
  "a broken response": () => {
    emulator.failNext({ status: 200, body: { id: "123456789" } });
    return API.me();
  },
};
for (const [what, call] of Object.entries(refusals)) {
  const error: unknown = await call().catch((reason: unknown) => reason);
  if (!isKakaoError(error)) throw new Error(`${what} was not refused`);
  show(`${what}: ${error.name}`, error.message);
}

show("unlink", await API.unlink());
