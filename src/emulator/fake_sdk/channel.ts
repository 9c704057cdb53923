import { query } from "./browser.js";
import { container, elementOf } from "./container.js";
import type { SdkContext } from "./context.js";
import { checkSettings, kinds, oneOf, type Parameters, sdkError } from "./validate.js";

type ButtonSettings = Record<string, unknown>;

const { str, bool } = kinds;

/** The public id of a channel. It becomes part of a URL, so the SDK refuses paths like `../`. */
export const publicId = (value: unknown): boolean => str(value) && !/..?\//.test(String(value));

interface ButtonParameters {
  readonly optional: Parameters["optional"] & {};
  readonly defaults: Parameters["defaults"] & {};
}

const buttonOptions = { size: oneOf("small", "large"), supportMultipleDensities: bool };

const addButton: ButtonParameters = {
  optional: buttonOptions,
  defaults: { size: "small" },
};

const chatButton: ButtonParameters = {
  optional: {
    ...buttonOptions,
    color: oneOf("yellow", "mono"),
    shape: oneOf("pc", "mobile"),
    title: oneOf("consult", "question"),
  },
  defaults: { size: "small", color: "yellow", shape: "pc", title: "consult" },
};

/** What all functions of the namespace take. */
const baseParameters = (isV28: boolean): Parameters => ({
  required: { channelPublicId: publicId },
  optional: { lang: oneOf("ko", "en", "ja"), ...(isV28 && { installTalk: bool }) },
  defaults: isV28 ? { installTalk: false } : {},
});

/** Overwrites the settings with the `data-` attributes of the container. */
function applyAttributes(settings: ButtonSettings, element: Element, keys: readonly string[]) {
  for (const key of keys) {
    const name = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const value = element.getAttribute(name);
    if (value === null) continue;
    settings[key] = value === "true" || value === "false" ? value === "true" : value;
  }
}

/** Appends a link with an image, as the SDK draws its buttons; the result removes it. */
function appendButton(parent: Element, onClick: () => void): () => void {
  const link = document.createElement("a");
  link.setAttribute("href", "#");
  link.appendChild(document.createElement("img"));
  parent.appendChild(link);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    onClick();
  });
  return () => parent.removeChild(link);
}

/** `Kakao.Channel`, without `followChannel`. */
export function createChannel({ isV28, open, origins, windows, appKey, ka }: SdkContext) {
  const removeButtons: (() => void)[] = [];
  const base = baseParameters(isV28);

  const openChannel = (path: string, { channelPublicId, lang }: ButtonSettings) => {
    if (typeof window === "undefined") return;
    const url = `${origins.channels}/${String(channelPublicId)}/${path === "add" ? "friend" : path}`;
    const about = query([
      ["api_ver", "1.1"],
      ["kakao_agent", ka()],
      ["app_key", appKey()],
      ["referer", location.origin + location.pathname + location.search],
      ["lang", lang],
    ]);
    open(windows.at(appKey() === null ? url : `${url}?${about}`), `channel_${path}_social_plugin`);
  };

  const opener = (name: string, path: string) => (given?: unknown) => {
    openChannel(path, checkSettings(given, base, `Channel.${name}`));
  };

  const buttonMaker =
    (name: string, path: string, { optional, defaults }: ButtonParameters) =>
    (given?: unknown) => {
      const settings = given as ButtonSettings;
      const element = elementOf(settings["container"]);
      if (!element) {
        throw sdkError(`container is required for Channel.${name}: pass in element or id`);
      }
      const attributes = [
        "channelPublicId",
        ...Object.keys(optional),
        ...(isV28 ? ["installTalk"] : []),
      ];
      if (element !== "unknown") applyAttributes(settings, element, attributes);
      const parameters: Parameters = {
        required: { container, ...base.required },
        optional: { ...base.optional, ...optional },
        // in the SDK's order: the caller's object gets its keys in it
        defaults: { ...defaults, ...base.defaults, supportMultipleDensities: false },
      };
      const checked = checkSettings(settings, parameters, `Channel.${name}`);
      if (element === "unknown") return;
      removeButtons.push(appendButton(element, () => openChannel(path, checked)));
    };

  return {
    addChannel: opener("addChannel", "add"),
    chat: opener("chat", "chat"),
    createAddChannelButton: buttonMaker("createAddChannelButton", "add", addButton),
    createChatButton: buttonMaker("createChatButton", "chat", chatButton),
    cleanup() {
      for (const remove of removeButtons.splice(0)) remove();
    },
  };
}
