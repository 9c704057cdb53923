import { setRelation } from "../channels/set_relation.js";
import { asUser } from "../kauth/account.js";
import { channelPage } from "../pages/channel.js";
import { html } from "../pages/html.js";
import { languageOf } from "../pages/words.js";
import { findAppByKey } from "../state/app_keys.js";
import { findChannel, hasChannel, relationOf } from "../state/channels.js";
import type { App, EmulatorUser } from "../state/sample_data.js";
import type { State } from "../state/state.js";
import { reportResult } from "./report_result.js";
import { pickerError, type PickerResult, resolveTicket } from "./ticket.js";
import { noTalkUser, wrongChannel, wrongJavaScriptKey } from "./why.js";

/** Why an app cannot let users add a channel; `undefined` where it can. */
function channelError(state: State, app: App, publicId: string): PickerResult | undefined {
  if (hasChannel(app, publicId)) return undefined;
  const other = findChannel(state, publicId);
  const why = wrongChannel(app, publicId, other);
  return other
    ? pickerError("KAE105", "channel is not connected to the app", why)
    : pickerError("KAE005", "invalid channel", why);
}

/** `/talk/channel/follow`: the page on which a user adds a channel; with a ticket the user of the app, otherwise whoever is at the browser. */
export async function followChannel(
  state: State,
  form: URLSearchParams,
  request: Request,
): Promise<Response> {
  const language = languageOf(request);
  const end = (result: PickerResult | "closed") => reportResult(result, null, language);
  const key = form.get("app_key");
  const found = findAppByKey(state, key);
  if (found?.kind !== "javascript") {
    return end(pickerError("KAE104", "invalid app key type", wrongJavaScriptKey(state, key)));
  }
  const publicId = form.get("channel_public_id") ?? "";
  const error = channelError(state, found.app, publicId);
  if (error) return end(error);
  const channel = findChannel(state, publicId)!;
  if (form.get("step") === "cancel") return end("closed");
  const show = (user: EmulatorUser) => {
    if (user.talk === false) {
      return end(pickerError("KAE202", "not a KakaoTalk user", noTalkUser(user.id)));
    }
    if (form.get("step") !== "add") {
      const options = { isChat: false, canBlock: false, carried: html`` };
      return channelPage(language, channel, relationOf(user, publicId), options);
    }
    setRelation(state, user, channel, "ADDED");
    return end({ status: "success", channel_public_id: publicId });
  };
  if (!form.has("agt")) return asUser({ state, request, form, language, carry: [] }, show);
  const ticket = resolveTicket(state, form);
  return "error" in ticket ? end(ticket.error) : show(ticket.link.user);
}
