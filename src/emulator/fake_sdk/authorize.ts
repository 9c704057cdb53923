// oxlint-disable promise/no-callback-in-promise -- it settles a promise of the SDK's own
import { browsers, type Loaded, navigate, query, randomId } from "./browser.js";
import { send } from "./http.js";
import { checked, kinds, type Parameters, type Validator } from "./validate.js";
import { type Thenable, thenable } from "./thenable.js";

const form = { "Content-Type": "application/x-www-form-urlencoded" };

type Settings = Record<string, unknown>;
type Answer = Record<string, unknown>;
type Settle = (answer: Answer) => void;

const strings = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, kinds.str]));

const common = {
  ...strings("state", "prompt", "scope", "serviceTerms", "channelPublicId", "loginHint", "nonce"),
  throughTalk: kinds.bool,
  throughSyncplugin: kinds.bool,
  deviceType: (value: unknown) => value === "watch" || value === "tv",
};

const login: Parameters = {
  optional: {
    ...strings("redirectUri", "settleId", "kauth_tx_id"),
    ...common,
    isPopup: kinds.bool,
  },
  defaults: { isPopup: false, throughTalk: true, throughSyncplugin: true },
};

const certificate: Parameters = {
  required: strings("redirectUri", "settleId", "signData"),
  optional: { ...strings("identifyItems"), ...common },
  defaults: { throughTalk: true, throughSyncplugin: true },
};

/** Milliseconds between two questions, and how many there are. */
const pause = 1000;
const questions = 600;

/** The login of one load of the SDK. */
export function createLogin({ newer, appKey, ka, open, Xhr, origins: { kauth } }: Loaded) {
  // one of each for all logins: the next login takes them over
  let poll: ReturnType<typeof setTimeout> | undefined;
  let popup: Window | null = null;

  /** Leads the page to `redirectUri` with the answer, where there is one *now*. */
  function lead(settings: Settings, answer: Answer): void {
    const target = settings["redirectUri"] as string | undefined;
    if (!target) return;
    const found = new URLSearchParams(
      Object.entries(answer).map(([key, value]) => [key, String(value)]),
    );
    navigate(`${target}${target.includes("?") ? "&" : "?"}${found.toString()}`);
  }

  const withState = ({ state }: Settings, answer: Answer): Answer =>
    state ? { ...answer, state } : answer;

  /** Asks every second whether the login is done. */
  function ask(settings: Settings, id: string, watched: boolean, resolve: Settle, reject: Settle) {
    const address = `${kauth}/apiweb/code.json?${query([
      ["client_id", appKey()],
      ["auth_tran_id", id],
      ["ka", ka()],
    ])}`;
    let asked = 0;
    const next = () => (poll = setTimeout(tick, pause));
    function tick(): void {
      if ((asked += 1) > questions) {
        const late = withState(settings, { error: "timeout", error_description: "LOGIN_TIMEOUT" });
        reject(late);
        return lead(settings, late);
      }
      const mine = poll;
      send(Xhr(), "GET", address, {}, null).then(
        (body) => {
          // another login has taken over
          if (poll !== mine) return;
          const { status, error_code, ...answer } = Object(body) as Answer;
          if (error_code === "300") {
            // whoever closed the window is asked no more, and never told
            if (!(watched && popup?.closed)) next();
            return;
          }
          popup?.close();
          if (error_code === "700" && status === "error") return navigate(`${kauth}/error/network`);
          (answer["error"] ? reject : resolve)(answer);
          lead(settings, answer);
        },
        () => {
          if (poll === mine) next();
        },
      );
    }
    next();
  }

  function authorizeUrl(settings: Settings, id: string, isPopup: unknown): string {
    return `${kauth}/oauth/authorize?${query([
      ["client_id", appKey()],
      ["scope", settings["scope"]],
      ["prompt", settings["prompt"]],
      ["state", settings["state"]],
      ["nonce", settings["nonce"]],
      ["login_hint", settings["loginHint"]],
      ["settle_id", settings["settleId"]],
      ["kauth_tx_id", settings["kauth_tx_id"]],
      ["device_type", settings["deviceType"]],
      ["channel_public_id", settings["channelPublicId"]],
      ["extra.service_terms", settings["serviceTerms"]],
      ["redirect_uri", settings["redirectUri"] || "JS-SDK"],
      ["response_type", "code"],
      ["auth_tran_id", id],
      ["ka", ka()],
      ["is_popup", String(isPopup)],
      ["auto_close", newer && browsers.talk() && settings["isPopup"] ? "true" : ""],
    ])}`;
  }

  function throughTalk(settings: Settings, id: string): string {
    const web = authorizeUrl(settings, id, settings["isPopup"]);
    if (browsers.ios()) {
      const inApp = `kakaotalk://inappbrowser?url=${encodeURIComponent(authorizeUrl(settings, id, true))}`;
      return `https://talk-apps.kakao.com/scheme/${encodeURIComponent(inApp)}&web=${encodeURIComponent(web)}`;
    }
    return `intent:#Intent;action=com.kakao.talk.intent.action.CAPRI_LOGGED_IN_ACTIVITY;launchFlags=0x08880000;S.com.kakao.sdk.talk.appKey=${appKey()};S.browser_fallback_url=${encodeURIComponent(web)};end;`;
  }

  function authorize(given?: unknown): Thenable<Answer> | undefined {
    const settings = checked(given, login, "Auth.authorize");
    return start(settings);
  }

  function start(settings: Settings): Thenable<Answer> | undefined {
    const prompt = (settings["prompt"] as string | undefined) ?? "";
    const id = randomId();
    const { talk, ios, android, refusing } = browsers;
    if (prompt.includes("none") && !talk()) {
      const refused = withState(settings, {
        error: "auto_login",
        error_description: "NOT_SUPPORTED_BROWSER",
      });
      lead(settings, refused);
      return thenable((_, reject) => reject(refused));
    }

    const home = newer ? /ch-home|PFHOME/ : /ch-home/;
    const { kakaoweb } = globalThis as unknown as {
      kakaoweb?: { reqSignInLocation?: (asked: string) => PromiseLike<string> };
    };
    const plugin =
      talk() &&
      home.test(navigator.userAgent) &&
      settings["throughSyncplugin"] === true &&
      settings["isPopup"] !== true &&
      !prompt.includes("cert");
    if (plugin && kakaoweb?.reqSignInLocation) {
      const [, asked = ""] = authorizeUrl({ ...settings, prompt: "none" }, id, false).split("?");
      kakaoweb.reqSignInLocation(asked).then(
        (url) => {
          const found = Object.fromEntries(new URL(url).searchParams);
          const { error } = found;
          const again =
            error === "interaction_required" ||
            (error === "consent_required" && !prompt.includes("none"));
          if (again) void overPlugin(settings, id);
          else lead(settings, found);
        },
        () => {},
      );
      return undefined;
    }
    if (plugin) return overPlugin(settings, id);

    const viaTalk =
      settings["throughTalk"] === true &&
      (ios() || android()) &&
      !talk() &&
      !/login|none/.test(prompt) &&
      !(android() && refusing(newer));
    const popupMode = settings["isPopup"] === true;
    if (!viaTalk && !popupMode) {
      navigate(authorizeUrl(settings, id, false));
      // nobody asks: it never settles
      return thenable(() => {});
    }
    const url = viaTalk ? throughTalk(settings, id) : authorizeUrl(settings, id, true);
    if (popupMode) popup = open(url, "_blank");
    else navigate(url);
    return polled(settings, id, popupMode && !viaTalk);
  }

  function overPlugin(settings: Settings, id: string): Thenable<Answer> {
    const [, asked = ""] = authorizeUrl(settings, id, true).split("?");
    const text = encodeURIComponent(`${asked}&approval_window_type=v4_bizplugin`);
    navigate(`kakaotalk://bizplugin?plugin_id=6011263b74fc2b49c73a7298&query=${text}`);
    return polled(settings, id, false);
  }

  function polled(settings: Settings, id: string, watched: boolean): Thenable<Answer> {
    clearTimeout(poll);
    return thenable((resolve, reject) => ask(settings, id, watched, resolve, reject));
  }

  function authorizeForCert(given?: unknown): undefined {
    const settings = checked(given, certificate, "Auth.authorizeForCert");
    const { settleId, signData, identifyItems, ...rest } = settings;
    const body = query([
      ["cert_type", "k2100"],
      ["client_id", appKey()],
      ["settle_id", settleId],
      ["sign_data", signData],
      ["sign_identify_items", identifyItems],
    ]);
    send(Xhr(), "POST", `${kauth}/oauth/authorize/prepare`, form, body).then(
      (answer) => {
        const { kauth_tx_id } = Object(answer) as Answer;
        const prompt = [rest["prompt"], "cert"].filter(Boolean).join(",");
        start({ ...rest, prompt, kauth_tx_id });
      },
      (reason: unknown) => {
        const { error, error_description } = Object(reason) as Answer;
        lead(rest, withState(rest, { error, error_description }));
      },
    );
    return undefined;
  }

  return { authorize, authorizeForCert };
}
