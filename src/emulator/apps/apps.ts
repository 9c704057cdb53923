import type { ShippingAddress } from "../../endpoints/shipping_address.js";
import { hosts } from "../http/hosts.js";
import { appOf } from "../kauth/keys.js";
import { addressForm, addressPage, messagePage } from "../pages/address.js";
import { html } from "../pages/html.js";
import { page } from "../pages/page.js";
import { type Language, languageOf, words } from "../pages/words.js";
import { clock, freeId, linkOf, type Link, type State } from "../state/state.js";
import { isWebAddress, parameters } from "../http/parameters.js";

type Address = NonNullable<ShippingAddress["shipping_addresses"]>[number];

/** What a page of this host tells the app. */
type Told = Readonly<Record<string, string | number>>;

const refused = (error_code: string, error_msg: string): Told => ({ error_code, error_msg });

/** An address that nobody is sent to. */
const badAddress = (language: Language): Response =>
  page(language, words[language].error, html`<p>${words[language].badAddress}</p>`, 400);

/** `/auth/kpidt`: takes the ticket, and leads on to the page: one of this host, or of where it is served. */
function enter(form: URLSearchParams, request: Request, language: Language): Response {
  const to = form.get("continue") ?? `https://${hosts.apps}/error/auth`;
  if (!isWebAddress(to)) return badAddress(language);
  const next = new URL(to);
  // the ticket opens the user's addresses: it is for nobody else
  if (![hosts.apps, request.headers.get("Host")].includes(next.host)) return badAddress(language);
  next.searchParams.set("agt", form.get("agt") ?? "");
  return new Response(null, { status: 302, headers: { Location: next.href } });
}

/** The user whom the ticket is of, or what is wrong. */
function guest(
  state: State,
  form: URLSearchParams,
): { readonly link: Link } | { readonly wrong: Told } {
  const wrong = (code: string, msg: string) => ({ wrong: refused(code, msg) });
  const known = appOf(state, form.get("app_key"));
  if (!known || known.kind !== "javascript") return wrong("KAE104", "invalid app key type");
  const ticket = state.tickets.get(form.get("agt") ?? "");
  if (!ticket || ticket.expiresAt <= clock(state)) return wrong("KAE201", "authentication failed");
  const { link } = ticket;
  if (link.app !== known.app || linkOf(state, link.app, link.user) !== link) {
    return wrong("KAE202", "not registered user");
  }
  if (!link.app.scopes.some(({ id }) => id === "shipping_address")) {
    return wrong("KAE102", "scope is not set");
  }
  return link.scopes.has("shipping_address") ? { link } : wrong("KAE203", "insufficient scopes");
}

/** Keeps an address, and gives its id. */
function save(state: State, { user }: Link, form: URLSearchParams, old?: Address): number {
  const all = user.shipping_addresses ?? [];
  const id = old?.id ?? freeId(all.map((one) => one.id));
  const text = (name: string) => form.get(name) ?? "";
  const address: Address = {
    ...old,
    id,
    name: text("name"),
    is_default: old?.is_default ?? all.length === 0,
    updated_at: Math.floor(clock(state) / 1000),
    type: "NEW",
    base_address: text("base_address"),
    detail_address: text("detail_address"),
    receiver_name: text("receiver_name"),
    receiver_phone_number1: text("receiver_phone_number1"),
    receiver_phone_number2: "",
    zone_number: text("zone_number"),
    zip_code: "",
  };
  const kept = old ? all.map((one) => (one === old ? address : one)) : [...all, address];
  Object.assign(user, { shipping_addresses: kept });
  return id;
}

/** The pickers' pages. */
function picker(state: State, form: URLSearchParams, path: string, language: Language): Response {
  const back = form.get("return_url");
  if (back && !isWebAddress(back)) return badAddress(language);
  const tell = (told: Told | "closed"): Response => {
    if (!back) return messagePage(language, told === "closed" ? told : JSON.stringify(told));
    const target = new URL(back);
    const query = told === "closed" ? { status: "closed" } : told;
    for (const [key, value] of Object.entries(query)) target.searchParams.set(key, String(value));
    return new Response(null, { status: 302, headers: { Location: target.href } });
  };
  const found = guest(state, form);
  if ("wrong" in found) return tell(found.wrong);
  const { link } = found;
  const step = form.get("step");
  if (step === "close") return tell("closed");
  const { user } = link;
  const all = user.shipping_addresses ?? [];
  const known = all.find(({ id }) => String(id) === form.get("address_id"));
  const chosen = (id: number) => tell({ status: "success", user_id: user.id, address_id: id });

  if (path === "/user/edit/address") {
    if (!known) return tell(refused("KAE206", "invalid address id"));
    return step === "save" ? chosen(save(state, link, form, known)) : addressForm(language, known);
  }
  if (step === "save") return chosen(save(state, link, form));
  if (step === "create" || path === "/user/create/address") return addressForm(language);
  return known ? chosen(known.id) : addressPage(language, all);
}

/** Answers a request to the host of Kakao's own pages; nothing for a path it does not have. */
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
      return picker(state, form, pathname, language);
    case "/proxy":
      return page(language, words[language].done, html``);
    case "/error/auth":
    case "/error/server-error":
      return page(language, words[language].error, html`<p>${words[language].close}</p>`, 400);
    default:
      return undefined;
  }
}
