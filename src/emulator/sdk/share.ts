import { type Loaded, openWindow } from "./browser.js";
import { checked, kinds, type Parameters, sdkError, type Validator } from "./settings.js";

type Settings = Record<string, unknown>;

const { str, int, bool, obj, arr } = kinds;
const strings = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, str]));
const ints = (...names: string[]): Record<string, Validator> =>
  Object.fromEntries(names.map((name) => [name, int]));

const parts: Readonly<Record<string, Parameters>> = {
  link: {
    optional: strings("webUrl", "mobileWebUrl", "androidExecutionParams", "iosExecutionParams"),
  },
  button: { required: { title: str, link: part("link") } },
  content: {
    required: { link: part("link") },
    optional: {
      ...strings("title", "imageUrl", "description"),
      ...ints("imageWidth", "imageHeight"),
    },
  },
  commerce: {
    required: ints("regularPrice"),
    optional: {
      ...ints("discountPrice", "discountRate", "fixedDiscountPrice"),
      ...strings("currencyUnit", "productName"),
      currencyUnitPosition: (value) => value === 0 || value === 1,
    },
  },
  social: {
    optional: ints("likeCount", "commentCount", "sharedCount", "viewCount", "subscriberCount"),
  },
  item: { required: strings("item", "itemOp") },
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
      items: (value) => arr(value) && value.length <= 5 && value.every(part("item")),
    },
  },
};

/** A part of a message: checked as the settings themselves are. */
function part(name: string): Validator {
  return (value) => {
    if (!obj(value)) return false;
    checked(value, parts[name]!, `parameter "${name}" in Share`);
    return true;
  };
}

function buttons(value: unknown): boolean {
  if (!arr(value)) return false;
  if (value.length > 2) {
    throw sdkError('Illegal argument for "buttons" in Share: size of buttons should be up to 2');
  }
  return value.every(part("button"));
}

function contents(value: unknown): boolean {
  if (!arr(value)) return false;
  if (value.length < 2 || value.length > 3) {
    throw sdkError(
      'Illegal argument for "contents" in Share: size of contents should be more than 1 and up to 3',
    );
  }
  return value.every(part("content"));
}

const titled = { buttonTitle: str, buttons };
const content = { content: part("content") };
const kindsOfMessage: Readonly<Record<string, Parameters>> = {
  feed: {
    required: content,
    optional: { itemContent: part("itemContent"), social: part("social"), ...titled },
  },
  list: { required: { headerTitle: str, headerLink: part("link"), contents }, optional: titled },
  commerce: { required: { ...content, commerce: part("commerce") }, optional: titled },
  location: {
    required: { ...content, address: str },
    optional: { addressTitle: str, social: part("social"), ...titled },
  },
  calendar: {
    required: {
      idType: (value) => value === "event" || value === "calendar",
      id: str,
      ...content,
    },
    optional: { buttons },
  },
  text: { required: { text: str, link: part("link") }, optional: titled },
};

function common(newer: boolean): Parameters {
  const pickerSettings: Parameters = {
    optional: {
      ...ints("groupId", "limit"),
      args: obj,
      logs: obj,
      type: (value) => ["chat", "friend", "default"].includes(value as string),
    },
  };
  return {
    optional: {
      installTalk: bool,
      throughTalk: bool,
      extras: obj,
      serverCallbackArgs: (value) => str(value) || obj(value),
      ...(newer && {
        pickerSettings(value: unknown) {
          try {
            checked(value, pickerSettings, "pickerSettings");
            return true;
          } catch {
            return false;
          }
        },
      }),
    },
    defaults: { installTalk: false, throughTalk: true },
  };
}

const container = { container: (value: unknown) => str(value) || obj(value) };

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

/** The element a button is made of. */
export function elementOf(given: unknown, missing: string): Element | undefined {
  if (given === undefined) throw sdkError(missing);
  if (typeof document === "undefined") return undefined;
  return typeof given === "string"
    ? (document.querySelector(given) ?? undefined)
    : (given as Element);
}

/** `Kakao.Share` of one load of the SDK. */
export function createShare({ newer, origins }: Loaded, request: (settings: object) => unknown) {
  const undo: (() => void)[] = [];

  function send(): void {
    if (typeof window === "undefined") return;
    const popup = openWindow(`${origins.sharer}/picker/link`, "sharer");
    // 2.7.1 trips over a window that was blocked
    if (!newer || popup) (popup as Window).focus();
  }

  const message = (name: string, parameters: (settings: Settings) => Parameters) => ({
    [`send${name}`](given?: unknown) {
      checked(given, merge(parameters(given as Settings), common(newer)), `Share.send${name}`);
      send();
    },
    [`create${name}Button`](given?: unknown) {
      const settings = given as Settings;
      const found = elementOf(
        parameters(settings) && settings["container"],
        "container is required for KakaoTalk sharing: pass in element or id",
      );
      const rules = merge(parameters(settings), common(newer), { required: container });
      checked(settings, rules, `Share.create${name}Button`);
      found?.addEventListener("click", send);
      undo.push(() => found?.removeEventListener("click", send));
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
      const { objectType } = settings;
      const found = Object.hasOwn(kindsOfMessage, String(objectType));
      if (!found) {
        throw sdkError(
          "objectType should be one of (feed, list, commerce, location, calendar, text)",
        );
      }
      return merge(kindsOfMessage[String(objectType)]!, { required: { objectType: str } });
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
