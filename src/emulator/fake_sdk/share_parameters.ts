import {
  checkSettings,
  each,
  kinds,
  oneOf,
  type Parameters,
  sdkError,
  type Validator,
} from "./validate.js";

type MessageSettings = Record<string, unknown>;

const { str, int, bool, obj, arr } = kinds;
const strings = (...names: string[]) => each(str, ...names);
const ints = (...names: string[]) => each(int, ...names);

/** A nested object, which throws instead of giving `false` where it is wrong. */
const nested =
  (name: string, parameters: Parameters): Validator =>
  (value) => {
    checkSettings(value, parameters, `parameter "${name}" in Share`);
    return true;
  };

const link: Parameters = {
  optional: strings("webUrl", "mobileWebUrl", "androidExecutionParams", "iosExecutionParams"),
};
const button: Parameters = { required: { title: str, link: nested("link", link) } };
const content: Parameters = {
  required: { link: nested("link", link) },
  optional: {
    ...strings("title", "imageUrl", "description"),
    ...ints("imageWidth", "imageHeight"),
  },
};
const item = nested("items.item", { required: strings("item", "itemOp") });
const upTo = (name: string, parameters: Parameters, most: number): Parameters => ({
  optional: Object.fromEntries(
    Array.from({ length: most }, (_, index) => [index, nested(name, parameters)]),
  ),
});

/** The nested objects of a message, which the SDK checks after the settings as a whole. */
const messageParts: Readonly<Record<string, Parameters>> = {
  headerLink: link,
  link,
  buttons: upTo("button", button, 2),
  content,
  contents: upTo("content", content, 3),
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

/** Checks the nested objects of a default message. */
export function checkMessageParts(settings: MessageSettings): void {
  for (const [key, value] of Object.entries(settings)) {
    if (Object.hasOwn(messageParts, key)) {
      checkSettings(value, messageParts[key]!, `parameter "${key}" in defaultObject`);
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
/** The default messages, by `objectType`. */
export const defaultMessages: Readonly<Record<string, Parameters>> = {
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

const pickerParameters: Parameters = {
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

/** What all messages take. */
export const commonParameters = (isV28: boolean): Parameters => ({
  optional: {
    installTalk: bool,
    throughTalk: bool,
    extras: obj,
    serverCallbackArgs: (value) => isJson(value) || obj(value),
    ...(isV28 && {
      pickerSettings(value: unknown) {
        try {
          return (
            obj(value) && Boolean(checkSettings(value, pickerParameters, "Share.pickerSettings"))
          );
        } catch {
          return false;
        }
      },
    }),
  },
  defaults: { installTalk: false, throughTalk: true },
});
