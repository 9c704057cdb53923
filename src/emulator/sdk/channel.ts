import { type Loaded, openWindow } from "./browser.js";
import { checked, kinds, oneOf, type Parameters } from "./settings.js";
import { elementOf } from "./share.js";

const { str, bool } = kinds;

/** `Kakao.Channel` of one load of the SDK, but for `followChannel`. */
export function createChannel({ newer }: Loaded) {
  const undo: (() => void)[] = [];
  const base: Parameters = {
    required: { channelPublicId: (value) => str(value) && !String(value).includes("/") },
    optional: { lang: oneOf("ko", "en", "ja"), ...(newer && { installTalk: bool }) },
  };
  const button = {
    size: oneOf("small", "large"),
    supportMultipleDensities: bool,
  };
  const chat = {
    ...button,
    color: oneOf("yellow", "mono"),
    shape: oneOf("pc", "mobile"),
    title: oneOf("consult", "question"),
  };

  const open = (path: string, id: unknown) => {
    if (typeof window === "undefined") return;
    openWindow(`https://pf.kakao.com/${String(id)}/${path}`, `channel_${path}`);
  };
  const opener = (name: string, path: string) => (given?: unknown) => {
    const { channelPublicId } = checked(given, base, `Channel.${name}`);
    open(path, channelPublicId);
  };
  const maker =
    (name: string, path: string, optional: Parameters["optional"]) => (given?: unknown) => {
      const settings = given as Record<string, unknown>;
      const missing = `container is required for Channel.${name}: pass in element or id`;
      const found = elementOf(settings["container"], missing);
      const rules = {
        required: { ...base.required, container: () => true },
        optional: { ...base.optional, ...optional },
      };
      const { channelPublicId } = checked(settings, rules, `Channel.${name}`);
      const click = () => open(path, channelPublicId);
      found?.addEventListener("click", click);
      undo.push(() => found?.removeEventListener("click", click));
    };

  return {
    addChannel: opener("addChannel", "friend"),
    chat: opener("chat", "chat"),
    createAddChannelButton: maker("createAddChannelButton", "friend", button),
    createChatButton: maker("createChatButton", "chat", chat),
    cleanup() {
      for (const one of undo.splice(0)) one();
    },
  };
}
