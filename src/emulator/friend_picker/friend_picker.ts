// friend_picker: how do Kakao's pickers of friends and chats (friend-picker.kakao.com) answer?
import { reportResult, type Result } from "../apps/report_result.js";
import { wrongAddress } from "../apps/why.js";
import { parameters } from "../http/parameters.js";
import { asReason, explainResponse } from "../http/reasons.js";
import { isWebAddress } from "../http/web_address.js";
import { asUser } from "../kauth/account.js";
import { badAddressPage } from "../pages/address.js";
import { carriedFields } from "../pages/form.js";
import { pickerPage } from "../pages/friend_picker.js";
import { html } from "../pages/html.js";
import { page } from "../pages/page.js";
import { type Language, languageOf, words } from "../pages/words.js";
import type { Link, State } from "../state/state.js";
import { type Candidate, candidates } from "./candidates.js";
import {
  linkOfUser,
  pickerFields,
  type PickerSettings,
  readCaller,
  readPickerSettings,
} from "./picker_request.js";

/** Most characters of the form. */
const mostOfForm = 65_536;

function resultOf(
  chosen: readonly Candidate[],
  { hasFriends, picksMembers }: PickerSettings,
): Result {
  const of = (areChats: boolean) =>
    chosen.filter(({ group }) => (group === "chats") === areChats).map(({ result }) => result);
  const [users, chats] = [of(false), of(true)];
  return {
    selectedTotalCount: chosen.length,
    ...((hasFriends || picksMembers) && { users }),
    ...((chats.length > 0 || !hasFriends) && !picksMembers && { chats }),
  };
}

/** The next page of a picker, or its result. */
function nextStep(
  state: State,
  link: Link,
  settings: PickerSettings,
  form: URLSearchParams,
  language: Language,
): Response | Result | "closed" {
  const step = form.get("step");
  if (step === "close") return "closed";
  const all = candidates(state, link, settings);
  if ("code" in all) return { ...all };
  const values = form.getAll("pick");
  const chosen = all.filter(
    ({ value, disabled }) => disabled === undefined && values.includes(value),
  );
  const isValid = chosen.length >= settings.least && chosen.length <= settings.most;
  if (step === "pick" && isValid) return resultOf(chosen, settings);
  return pickerPage({
    language,
    settings,
    candidates: all,
    chosen: chosen.map(({ value }) => value),
    search: form.get("search") ?? "",
    failed: step === "pick",
    carried: carriedFields(form, pickerFields),
  });
}

/** One of the pickers, by its path. */
async function picker(
  state: State,
  path: string,
  form: URLSearchParams,
  request: Request,
): Promise<Response> {
  const language = languageOf(request);
  const returnUrl = form.get("returnUrl");
  if (returnUrl && !isWebAddress(returnUrl)) {
    const why = asReason(wrongAddress("returnUrl", returnUrl));
    return explainResponse(badAddressPage(language, returnUrl), why);
  }
  const end = (result: Result | "closed") => reportResult(result, returnUrl, language);
  if (form.toString().length > mostOfForm) return end({ code: -400, msg: "bad request" });
  const settings = readPickerSettings(path, form);
  if ("code" in settings) return end({ ...settings });
  const caller = readCaller(state, form);
  if ("code" in caller) return end({ ...caller });
  const show = (link: Link) => {
    const next = nextStep(state, link, settings, form, language);
    return next instanceof Response ? next : end(next);
  };
  if (caller.link) return show(caller.link);
  return asUser({ state, request, form, language, carry: pickerFields }, (user) => {
    const link = linkOfUser(state, caller.app, user);
    return "code" in link ? end({ ...link }) : show(link);
  });
}

/** Answers a request to the host of the pickers; `undefined` for a path it does not have. */
export async function answerFriendPicker(
  state: State,
  request: Request,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const language = languageOf(request);
  const form = await parameters(request);
  switch (pathname) {
    case "/select/single":
    case "/select/multiple":
    case "/chat/select":
    case "/tab/select":
      return picker(state, pathname, form, request);
    case "/proxy":
      return page(language, words[language].done, html``);
    default:
      return undefined;
  }
}
