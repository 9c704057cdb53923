import type { Loaded } from "./browser.js";
import { checked, kinds, oneOf, type Parameters, sdkError } from "./validate.js";
import { container, elementOf } from "./share.js";

type Settings = Record<string, unknown>;

const { str, bool } = kinds;

/** The public id of a channel: no path. */
export const publicId = (value: unknown): boolean => str(value) && !/..?\//.test(String(value));

/** `Kakao.Channel` of one load of the SDK, but for `followChannel`. */
export function createChannel({ newer, open }: Loaded) {
  const undo: (() => void)[] = [];
  const base: Parameters = {
    required: { channelPublicId: publicId },
    optional: { lang: oneOf("ko", "en", "ja"), ...(newer && { installTalk: bool }) },
    defaults: newer ? { installTalk: false } : {},
  };
  const button = { size: oneOf("small", "large"), supportMultipleDensities: bool };
  const last = { ...base.defaults, supportMultipleDensities: false };
  const buttonDefaults = { size: "small", ...last };
  const chat = {
    ...button,
    color: oneOf("yellow", "mono"),
    shape: oneOf("pc", "mobile"),
    title: oneOf("consult", "question"),
  };
  const chatDefaults = { size: "small", color: "yellow", shape: "pc", title: "consult", ...last };

  const show = (path: string, id: unknown) => {
    if (typeof window === "undefined") return;
    open(`https://pf.kakao.com/${String(id)}/${path}`, `channel_${path}_social_plugin`);
  };
  const opener = (name: string, path: string) => (given?: unknown) => {
    const { channelPublicId } = checked(given, base, `Channel.${name}`);
    show(path, channelPublicId);
  };

  /** Lets the container's attributes overrule what was passed. */
  function overrule(settings: Settings, element: Element, keys: readonly string[]): void {
    for (const key of keys) {
      const name = `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const value = element.getAttribute(name);
      if (value === null) continue;
      settings[key] = value === "true" || value === "false" ? value === "true" : value;
    }
  }

  const maker =
    (name: string, path: string, optional: object, defaults: Parameters["defaults"] & {}) =>
    (given?: unknown) => {
      const settings = given as Settings;
      const found = elementOf(settings["container"]);
      if (!found) {
        throw sdkError(`container is required for Channel.${name}: pass in element or id`);
      }
      const installs = newer ? ["installTalk"] : [];
      if (found !== "unknown") {
        overrule(settings, found, ["channelPublicId", ...Object.keys(optional), ...installs]);
      }
      const rules: Parameters = {
        required: { container, ...base.required },
        optional: { ...base.optional, ...optional },
        defaults,
      };
      const { channelPublicId } = checked(settings, rules, `Channel.${name}`);
      if (found === "unknown") return;
      const link = document.createElement("a");
      link.setAttribute("href", "#");
      link.appendChild(document.createElement("img"));
      found.appendChild(link);
      const click = (event: Event) => {
        event.preventDefault();
        show(path, channelPublicId);
      };
      link.addEventListener("click", click);
      undo.push(() => found.removeChild(link));
    };

  return {
    addChannel: opener("addChannel", "add"),
    chat: opener("chat", "chat"),
    createAddChannelButton: maker("createAddChannelButton", "add", button, buttonDefaults),
    createChatButton: maker("createChatButton", "chat", chat, chatDefaults),
    cleanup() {
      for (const one of undo.splice(0)) one();
    },
  };
}
