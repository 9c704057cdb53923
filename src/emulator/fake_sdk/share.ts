import type { Loaded } from "./browser.js";
import { checked, kinds, oneOf, type Parameters, sdkError, type Validator } from "./validate.js";

type Settings = Record<string, unknown>;

const { str, int, bool, obj, arr } = kinds;
const strings = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, str]));
const ints = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, int]));

/** A part inside a part: it throws where it is wrong, whatever it is. */
const inner =
  (name: string, parameters: Parameters): Validator =>
  (value) => {
    checked(value, parameters, `parameter "${name}" in Share`);
    return true;
  };

const link: Parameters = {
  optional: strings("webUrl", "mobileWebUrl", "androidExecutionParams", "iosExecutionParams"),
};
const button: Parameters = { required: { title: str, link: inner("link", link) } };
const content: Parameters = {
  required: { link: inner("link", link) },
  optional: {
    ...strings("title", "imageUrl", "description"),
    ...ints("imageWidth", "imageHeight"),
  },
};
const item = inner("items.item", { required: strings("item", "itemOp") });
const several = (name: string, parameters: Parameters, most: number): Parameters => ({
  optional: Object.fromEntries(
    Array.from({ length: most }, (_, index) => [index, inner(name, parameters)]),
  ),
});

/** The parts of a message: looked at when it is made, after the settings as a whole. */
const parts: Readonly<Record<string, Parameters>> = {
  headerLink: link,
  link,
  buttons: several("button", button, 2),
  content,
  contents: several("content", content, 3),
  commerce: {
    required: ints("regularPrice"),
    optional: {
      ...ints("discountPrice", "discountRate", "fixedDiscountPrice"),
      ...strings("currencyUnit", "productName"),
      currencyUnitPosition: oneOf(0, 1),
    },
  },
  social: {
    optional: ints("likeCount", "commentCount", "sharedCount", "viewCount", "subscriberCount"),
  },
  itemContent: {
    optional: {
      ...strings(
        "profileText",
        "profileImageUrl",
        "titleImageUrl",
        "titleImageText",
        "titleImageCategory",
        "sum",
        "sumOp",
      ),
      items: (value) => arr(value) && value.length <= 5 && value.every(item),
    },
  },
};

/** Looks at the parts of a message. */
function make(settings: Settings): void {
  for (const [key, value] of Object.entries(settings)) {
    if (Object.hasOwn(parts, key)) {
      checked(value, parts[key]!, `parameter "${key}" in defaultObject`);
    }
  }
}

function buttons(value: unknown): boolean {
  if (!arr(value)) return false;
  if (value.length > 2) {
    throw sdkError('Illegal argument for "buttons" in Share: size of buttons should be up to 2');
  }
  return true;
}

function contents(value: unknown): boolean {
  if (!arr(value)) return false;
  if (value.length < 2 || value.length > 3) {
    throw sdkError(
      'Illegal argument for "contents" in Share: size of contents should be more than 1 and up to 3',
    );
  }
  return true;
}

const titled = { buttonTitle: str, buttons };
const kindsOfMessage: Readonly<Record<string, Parameters>> = {
  feed: { required: { content: obj }, optional: { itemContent: obj, social: obj, ...titled } },
  list: { required: { headerTitle: str, headerLink: obj, contents }, optional: titled },
  commerce: { required: { content: obj, commerce: obj }, optional: titled },
  location: {
    required: { content: obj, address: str },
    optional: { addressTitle: str, social: obj, ...titled },
  },
  calendar: {
    required: { idType: oneOf("event", "calendar"), id: str, content: obj },
    optional: { buttons },
  },
  text: { required: { text: str, link: obj }, optional: titled },
};

const pickerSettings: Parameters = {
  optional: {
    ...ints("groupId", "limit"),
    args: obj,
    logs: obj,
    type: oneOf("chat", "friend", "default"),
  },
};

function isJson(value: unknown): boolean {
  try {
    JSON.parse(value as string);
    return true;
  } catch {
    return false;
  }
}

const common = (newer: boolean): Parameters => ({
  optional: {
    installTalk: bool,
    throughTalk: bool,
    extras: obj,
    serverCallbackArgs: (value) => isJson(value) || obj(value),
    ...(newer && {
      pickerSettings(value: unknown) {
        try {
          return obj(value) && Boolean(checked(value, pickerSettings, "Share.pickerSettings"));
        } catch {
          return false;
        }
      },
    }),
  },
  defaults: { installTalk: false, throughTalk: true },
});

const isElement: Validator = (value) =>
  typeof Element === "undefined" ? obj(value) : value instanceof Element;

/** What becomes a button: an element, or its selector. */
export const container: Validator = (value) => isElement(value) || str(value);

/** The element that is to become a button; where there is no page nobody knows whether there is one. */
export function elementOf(given: unknown): Element | "unknown" | null {
  if (typeof document === "undefined") return container(given) ? "unknown" : null;
  if (isElement(given)) return given as Element;
  return str(given) ? document.querySelector(given as string) : null;
}

function merge(...all: readonly Parameters[]): Parameters {
  return {
    required: Object.assign(
      {},
      ...all.map(({ required }) => required),
    ) as Parameters["required"] & {},
    optional: Object.assign(
      {},
      ...all.map(({ optional }) => optional),
    ) as Parameters["optional"] & {},
    defaults: Object.assign(
      {},
      ...all.map(({ defaults }) => defaults),
    ) as Parameters["defaults"] & {},
  };
}

/** `Kakao.Share` of one load of the SDK. */
export function createShare(
  { newer, open, origins }: Loaded,
  request: (settings: object) => unknown,
) {
  const undo: (() => void)[] = [];

  function send(action: string, settings: Settings): void {
    if (action === "default") make(settings);
    if (typeof window === "undefined") return;
    // the real one sends a form there; tests that replace `window.open` would see a second window
    const popup = open(`${origins.sharer}/picker/link`, "sharer");
    // 2.7.1 trips over a window that was blocked
    if (!newer || popup) (popup as Window).focus();
  }

  const message = (name: string, parameters: (settings: Settings) => Parameters) => ({
    [`send${name}`](given?: unknown) {
      const rules = merge(common(newer), parameters(given as Settings));
      send(name.toLowerCase(), checked(given, rules, `Share.send${name}`));
    },
    [`create${name}Button`](given?: unknown) {
      const rules = merge(common(newer), parameters(given as Settings), {
        required: { container },
      });
      const settings = checked(given, rules, `Share.create${name}Button`);
      const found = elementOf(settings["container"]);
      if (!found) {
        throw sdkError("container is required for KakaoTalk sharing: pass in element or id");
      }
      if (found === "unknown") return;
      const click = (event: Event) => {
        event.preventDefault();
        event.stopPropagation();
        send(name.toLowerCase(), settings);
      };
      found.addEventListener("click", click);
      undo.push(() => found.removeEventListener("click", click));
    },
  });

  const image = (name: string, url: string, key: string, parameters: Parameters) => ({
    [name](given?: unknown) {
      const settings = checked(given, parameters, `Share.${name}`);
      const value = settings[key === "image_url" ? "imageUrl" : key];
      return request({ url: `/v2/api/talk/message/image/${url}`, data: { [key]: value } });
    },
  });

  return {
    ...message("Default", (settings) => {
      // without settings it trips, as the real one does
      // oxlint-disable-next-line typescript/prefer-destructuring
      const objectType = settings["objectType"];
      const known = kindsOfMessage[objectType as string];
      if (!known) {
        throw sdkError(
          "objectType should be one of (feed, list, commerce, location, calendar, text)",
        );
      }
      return merge({ required: { objectType: str } }, known);
    }),
    ...message("Scrap", () => ({
      required: { requestUrl: str },
      optional: { templateId: int, templateArgs: obj },
      defaults: { templateArgs: {} },
    })),
    ...message("Custom", () => ({
      required: { templateId: int },
      optional: { templateArgs: obj },
      defaults: { templateArgs: {} },
    })),
    ...image("uploadImage", "upload", "file", { required: { file: obj } }),
    ...image("scrapImage", "scrap", "image_url", { required: { imageUrl: str } }),
    ...image("deleteImage", "delete", "image_url", { required: { imageUrl: str } }),
    cleanup() {
      for (const one of undo.splice(0)) one();
    },
  };
}
