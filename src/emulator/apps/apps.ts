// apps: how do Kakao's own pages (apps.kakao.com) answer, which the SDK opens in popups and frames?
import { kakaoAddress } from "../http/addresses.js";
import { arrivalOf } from "../http/arrival.js";
import { hosts } from "../http/hosts.js";
import { parameters } from "../http/parameters.js";
import { asReason, explainResponse } from "../http/reasons.js";
import { isWebAddress } from "../http/web_address.js";
import { badAddressPage } from "../pages/address.js";
import { errorPage } from "../pages/error.js";
import { html } from "../pages/html.js";
import { page } from "../pages/page.js";
import { type Language, languageOf, words } from "../pages/words.js";
import type { State } from "../state/state.js";
import { addressPicker } from "./address_picker.js";
import { followChannel } from "./follow_channel.js";
import { wrongAddress } from "./why.js";

/** `/auth/kpidt`: takes the ticket, and redirects to the page named by `continue`: one of Kakao's host, or at the address that was asked. */
function enter(form: URLSearchParams, request: Request, language: Language): Response {
  const here = arrivalOf(request).asked(hosts.apps);
  const to = form.get("continue") ?? `${here}/error/auth`;
  const refuse = () =>
    explainResponse(badAddressPage(language, to), asReason(wrongAddress("continue", to)));
  if (!isWebAddress(to)) return refuse();
  const next = new URL(to);
  // the ticket opens the user's addresses, so no other host may receive it
  const isOwn = [here, kakaoAddress(hosts.apps)].some((own) => next.href.startsWith(`${own}/`));
  if (!isOwn) return refuse();
  next.searchParams.set("agt", form.get("agt") ?? "");
  return new Response(null, { status: 302, headers: { Location: next.href } });
}

/** Answers a request to the host of Kakao's own pages; `undefined` for a path it does not have. */
export async function answerApps(state: State, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const language = languageOf(request);
  const form = await parameters(request);
  switch (pathname) {
    case "/auth/kpidt":
      return enter(form, request, language);
    case "/user/address":
    case "/user/create/address":
    case "/user/edit/address":
      return addressPicker(state, form, pathname, language);
    case "/talk/channel/follow":
      return followChannel(state, form, request);
    case "/proxy":
      return page(language, words[language].done, html``);
    case "/error/auth":
    case "/error/server-error":
      return errorPage(language, { status: 400, fix: words[language].close });
    default:
      return undefined;
  }
}
