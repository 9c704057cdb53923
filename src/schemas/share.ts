// Settings of `Share`. What they mean is said at their types, in `sdk/types/share.ts`.
import * as checks from "../validation/checks.js";
import {
  boolean,
  boundedArray,
  closed,
  discriminatedUnion,
  custom,
  enumOf,
  functionValue,
  int,
  numberOf,
  optional,
  string,
} from "./kinds.js";

const text = optional(string());
const count = optional(int());
const anyObject = optional(custom<object>(checks.anyObject));

const link = closed({
  webUrl: text,
  mobileWebUrl: text,
  androidExecutionParams: text,
  iosExecutionParams: text,
});

const content = closed({
  title: text,
  imageUrl: text,
  imageWidth: count,
  imageHeight: count,
  description: text,
  link,
});

const social = optional(
  closed({
    likeCount: count,
    commentCount: count,
    sharedCount: count,
    viewCount: count,
    subscriberCount: count,
  }),
);

const buttons = optional(
  boundedArray(closed({ title: string(), link }), "A message has room for two buttons.", 0, 2),
);

/** What all messages take. */
const common = {
  installTalk: optional(boolean()),
  throughTalk: optional(boolean()),
  extras: anyObject,
  serverCallbackArgs: optional(custom<string | object>(checks.jsonOrObject)),
  pickerSettings: optional(
    closed({
      groupId: count,
      args: anyObject,
      type: optional(enumOf("chat", "friend", "default")),
      limit: count,
      logs: anyObject,
    }),
  ),
};

const feed = closed({
  objectType: enumOf("feed"),
  content,
  itemContent: optional(
    closed({
      profileText: text,
      profileImageUrl: text,
      titleImageText: text,
      titleImageUrl: text,
      titleImageCategory: text,
      items: optional(
        boundedArray(
          closed({ item: string(), itemOp: string() }),
          "A message shows five items.",
          0,
          5,
        ),
      ),
      sum: text,
      sumOp: text,
    }),
  ),
  social,
  buttonTitle: text,
  buttons,
  ...common,
});

const list = closed({
  objectType: enumOf("list"),
  headerTitle: string(),
  headerLink: link,
  contents: boundedArray(content, "A list shows two or three contents.", 2, 3),
  buttonTitle: text,
  buttons,
  ...common,
});

const commerce = closed({
  objectType: enumOf("commerce"),
  content,
  commerce: closed({
    regularPrice: int(),
    discountPrice: count,
    discountRate: count,
    fixedDiscountPrice: count,
    productName: text,
    currencyUnit: text,
    currencyUnitPosition: optional(numberOf(0, 1)),
  }),
  buttonTitle: text,
  buttons,
  ...common,
});

const location = closed({
  objectType: enumOf("location"),
  content,
  address: string(),
  addressTitle: text,
  social,
  buttonTitle: text,
  buttons,
  ...common,
});

const calendar = closed({
  objectType: enumOf("calendar"),
  idType: enumOf("event", "calendar"),
  id: string(),
  content,
  buttons,
  ...common,
});

const texts = closed({
  objectType: enumOf("text"),
  text: string(),
  link,
  buttonTitle: text,
  buttons,
  ...common,
});

/** Settings of `Share.sendDefault`. */
export const shareDefaultSettings = discriminatedUnion("objectType", [
  feed,
  list,
  commerce,
  location,
  calendar,
  texts,
]);

/** Settings of `Share.sendScrap`. */
export const shareScrapSettings = closed({
  requestUrl: string(),
  templateId: count,
  templateArgs: anyObject,
  ...common,
});

/** Settings of `Share.sendCustom`. */
export const shareCustomSettings = closed({
  templateId: int(),
  templateArgs: anyObject,
  ...common,
});

/** Last argument of the functions that open a window and return nothing. */
export const shareSendOptions = closed({ fallback: optional(functionValue()) });

/** Settings of `Share.uploadImage`. */
export const uploadImageSettings = closed({
  file: custom<File | readonly File[] | FileList>(checks.imageFiles, "Pass file: input.files."),
});

/** Settings of `Share.scrapImage` and `Share.deleteImage`. */
export const imageUrlSettings = closed({ imageUrl: string() });
