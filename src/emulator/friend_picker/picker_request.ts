import { parseJson } from "../http/parameters.js";
import type { ChatType } from "../state/chat.js";
import { findAppByKey } from "../state/app_keys.js";
import { clock } from "../state/clock.js";
import { findLink } from "../state/links.js";
import type { App, EmulatorUser } from "../state/sample_data.js";
import type { Link, State } from "../state/state.js";
import { findAccessToken } from "../state/tokens.js";

/** Why some friends cannot be chosen. */
interface Disabled {
  readonly reason: string;
  /** What the page says beside such a friend. */
  readonly message?: string | undefined;
  /** With the reason `custom`, whom it is about. */
  readonly uuids?: readonly string[] | undefined;
}

/** The settings of a picker that the emulator heeds. */
export interface PickerSettings {
  readonly title: string | undefined;
  readonly hasFriends: boolean;
  readonly hasChats: boolean;
  /** Whether members of chats are chosen instead of chats. */
  readonly picksMembers: boolean;
  readonly chatTypes: readonly ChatType[];
  readonly most: number;
  readonly least: number;
  readonly enableSearch: boolean;
  readonly showMyProfile: boolean;
  readonly showFavorite: boolean;
  readonly hasClose: boolean;
  readonly disabled: readonly Disabled[];
  /** Whether friends who use the app, or who do not, are left out. */
  readonly friendFilter: string;
}

/** The fields of the SDK's form. */
export const pickerFields = [
  "transId",
  "appKey",
  "ka",
  "token",
  "returnUrl",
  "title",
  "enableSearch",
  "enableBackButton",
  "showMyProfile",
  "showFavorite",
  "friendFilter",
  "maxPickableCount",
  "minPickableCount",
  "disableSelectOptions",
  "selectionType",
  "chatFilters",
] as const;

/** A refusal of a picker, in the form of the API's. */
export interface PickerRefusal {
  readonly code: number;
  readonly msg: string;
}

export const refusal = (code: number, msg: string): PickerRefusal => ({ code, msg });

/** Most friends or chats of a picker that says nothing else, and that any may ask for. */
const usualMost = 30;
const mostEver = 100;

const chatTypes: Readonly<Record<string, readonly ChatType[]>> = {
  regular: ["MemoChat", "DirectChat", "MultiChat"],
  direct: ["DirectChat"],
  multi: ["MultiChat"],
  open: ["OpenDirectChat", "OpenMultiChat"],
};

function count(form: URLSearchParams, name: string, usual: number): number {
  const text = form.get(name);
  if (text === null) return usual;
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= mostEver ? value : NaN;
}

function readDisabled(text: string | null): Disabled[] | undefined {
  try {
    const value = parseJson(text ?? "[]");
    if (!Array.isArray(value)) return undefined;
    return value.map((one: unknown) => {
      const { reason, message, uuids } = Object(one) as Readonly<Record<string, unknown>>;
      return {
        reason: String(reason),
        message: typeof message === "string" ? message : undefined,
        uuids: Array.isArray(uuids) ? uuids.map(String) : undefined,
      };
    });
  } catch {
    return undefined;
  }
}

/** The settings of a picker, by its path. */
export function readPickerSettings(
  path: string,
  form: URLSearchParams,
): PickerSettings | PickerRefusal {
  const isSingle = path === "/select/single";
  const filters = (form.get("chatFilters") ?? "regular").split(",");
  const disabled = readDisabled(form.get("disableSelectOptions"));
  const most = isSingle ? 1 : count(form, "maxPickableCount", usualMost);
  const least = isSingle ? 1 : count(form, "minPickableCount", 1);
  const isKnown = filters.every((filter) => Object.hasOwn(chatTypes, filter));
  if (!disabled || !isKnown || !(least <= most)) return refusal(-400, "bad request");
  const isOn = (name: string, usual: boolean) => (form.get(name) ?? String(usual)) === "true";
  return {
    title: form.get("title") || undefined,
    hasFriends: path !== "/chat/select",
    hasChats: path === "/chat/select" || path === "/tab/select",
    picksMembers: form.get("selectionType") === "chatMember",
    chatTypes: filters.flatMap((filter) => chatTypes[filter]!),
    most,
    least,
    enableSearch: isOn("enableSearch", true),
    showMyProfile: isOn("showMyProfile", false),
    showFavorite: isOn("showFavorite", true),
    hasClose: isOn("enableBackButton", true),
    disabled,
    friendFilter: form.get("friendFilter") ?? "none",
  };
}

/** The app that a picker belongs to, and the user's link where the page has sent the token. */
export function readCaller(
  state: State,
  form: URLSearchParams,
): { readonly app: App; readonly link?: Link } | PickerRefusal {
  const found = findAppByKey(state, form.get("appKey"));
  if (found?.kind !== "javascript") return refusal(-401, "invalid app key.");
  const { app } = found;
  const accessToken = form.get("token");
  if (accessToken === null) return { app };
  const token = findAccessToken(state, accessToken);
  if (!token || token.expiresAt <= clock(state) || token.grant.link.app !== app) {
    return refusal(-401, "this access token does not exist");
  }
  return { app, link: token.grant.link };
}

/** The link of the user at the browser. */
export const linkOfUser = (state: State, app: App, user: EmulatorUser): Link | PickerRefusal =>
  findLink(state, app, user) ?? refusal(-101, "NotRegisteredUserException");
