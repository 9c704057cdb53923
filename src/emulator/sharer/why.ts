import { quote, quoteKey, type Words } from "../http/reasons.js";
import { redactAddress } from "../http/redact_request.js";
import type { App } from "../state/sample_data.js";
import type { State } from "../state/state.js";

// Why does KakaoTalk Share refuse a message? Said for a developer: what was sent, what was expected, what to do.

const list = (all: readonly string[] | undefined) => all && quote(all.join(", "));

/** For an app key that is no JavaScript key of an app. */
export function wrongShareKey({ apps }: State, sent: string | null): Words {
  const known = list(apps.map(({ javascriptKey, id }) => `${javascriptKey} (${id})`))!;
  return {
    en: `sent app_key ${quoteKey(sent ?? "") || "none"}, JavaScript keys (apps) are ${known}`,
    ko: `보낸 app_key는 ${quoteKey(sent ?? "") || "없음"}, JavaScript 키(앱)는 ${known}`,
  };
}

/** For the page of a domain that the app has not registered. */
export const wrongSdkDomain = (origin: string | undefined, { id, sdkDomains }: App): Words => ({
  en: `the page is of ${quote(origin ?? "an unknown origin")}, JavaScript SDK domains of app ${id} are ${list(sdkDomains) || "none"}`,
  ko: `페이지의 출처는 ${quote(origin ?? "알 수 없음")}, 앱 ${id}의 JavaScript SDK 도메인은 ${list(sdkDomains) || "없음"}`,
});

/** For a form that is no message. */
export const wrongMessage = (problem: string): Words => ({ en: problem, ko: problem });

/** For a message that leads to an address, or is made of a template, that the app has not registered. */
export function notRegistered(problem: string, { id, webDomains, templates }: App): Words {
  const domains = list(webDomains);
  const ids = list(templates?.map((template) => String(template.id)));
  return {
    en: `sent ${quote(redactAddress(problem))}, app ${id} has the web domains ${domains ?? "any"} and the templates ${ids ?? "any"}`,
    ko: `보낸 값은 ${quote(redactAddress(problem))}, 앱 ${id}의 웹 도메인은 ${domains ?? "모두"}, 메시지 템플릿은 ${ids ?? "모두"}`,
  };
}
