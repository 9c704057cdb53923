// Written by `npm run generate`, from src/schemas/share.ts: edit that file.
import {
  anyObject,
  functionValue,
  imageFiles,
  items,
  jsonOrObject,
  oneOf,
} from "../../validation/checks.js";
import { compiled, refined, type Schema, variants } from "../../validation/compiled.js";

const linkSchema = /* @__PURE__ */ compiled(
  "<webUrl?,mobileWebUrl?,androidExecutionParams?,iosExecutionParams?,>",
);

const contentSchema = /* @__PURE__ */ compiled(
  "<title?,imageUrl?,imageWidth?#imageHeight?#description?,link$0>",
  linkSchema,
);

const socialSchema = /* @__PURE__ */ compiled(
  "<likeCount?#commentCount?#sharedCount?#viewCount?#subscriberCount?#>",
);

const buttonsSchema = /* @__PURE__ */ refined(
  "[<title,link$0>",
  [/* @__PURE__ */ items(0, 2)],
  "A message has room for two buttons.",
  linkSchema,
);

const pickerSettingsSchema = /* @__PURE__ */ compiled(
  "<groupId?#args?$0type?'chat|friend|default'limit?#logs?$0>",
  anyObject,
);

/** Settings of `Share.sendDefault`. */
export const shareDefaultSettings: Schema<unknown> = /* @__PURE__ */ variants("objectType", {
  feed: /* @__PURE__ */ compiled(
    "<objectType'feed'content$0itemContent?<profileText?,profileImageUrl?,titleImageText?,titleImageUrl?,titleImageCategory?,items?$1sum?,sumOp?,>social?$2buttonTitle?,buttons?$3installTalk?!throughTalk?!extras?$4serverCallbackArgs?$5pickerSettings?$6>",
    contentSchema,
    /* @__PURE__ */ refined(
      "[<item,itemOp,>",
      [/* @__PURE__ */ items(0, 5)],
      "A message shows five items.",
    ),
    socialSchema,
    buttonsSchema,
    anyObject,
    jsonOrObject,
    pickerSettingsSchema,
  ),
  list: /* @__PURE__ */ compiled(
    "<objectType'list'headerTitle,headerLink$0contents$1buttonTitle?,buttons?$2installTalk?!throughTalk?!extras?$3serverCallbackArgs?$4pickerSettings?$5>",
    linkSchema,
    /* @__PURE__ */ refined(
      "[$0",
      [/* @__PURE__ */ items(2, 3)],
      "A list shows two or three contents.",
      contentSchema,
    ),
    buttonsSchema,
    anyObject,
    jsonOrObject,
    pickerSettingsSchema,
  ),
  commerce: /* @__PURE__ */ compiled(
    "<objectType'commerce'content$0commerce<regularPrice#discountPrice?#discountRate?#fixedDiscountPrice?#productName?,currencyUnit?,currencyUnitPosition?$1>buttonTitle?,buttons?$2installTalk?!throughTalk?!extras?$3serverCallbackArgs?$4pickerSettings?$5>",
    contentSchema,
    /* @__PURE__ */ oneOf([0, 1]),
    buttonsSchema,
    anyObject,
    jsonOrObject,
    pickerSettingsSchema,
  ),
  location: /* @__PURE__ */ compiled(
    "<objectType'location'content$0address,addressTitle?,social?$1buttonTitle?,buttons?$2installTalk?!throughTalk?!extras?$3serverCallbackArgs?$4pickerSettings?$5>",
    contentSchema,
    socialSchema,
    buttonsSchema,
    anyObject,
    jsonOrObject,
    pickerSettingsSchema,
  ),
  calendar: /* @__PURE__ */ compiled(
    "<objectType'calendar'idType'event|calendar'id,content$0buttons?$1installTalk?!throughTalk?!extras?$2serverCallbackArgs?$3pickerSettings?$4>",
    contentSchema,
    buttonsSchema,
    anyObject,
    jsonOrObject,
    pickerSettingsSchema,
  ),
  text: /* @__PURE__ */ compiled(
    "<objectType'text'text,link$0buttonTitle?,buttons?$1installTalk?!throughTalk?!extras?$2serverCallbackArgs?$3pickerSettings?$4>",
    linkSchema,
    buttonsSchema,
    anyObject,
    jsonOrObject,
    pickerSettingsSchema,
  ),
});

/** Settings of `Share.sendScrap`. */
export const shareScrapSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<requestUrl,templateId?#templateArgs?$0installTalk?!throughTalk?!extras?$0serverCallbackArgs?$1pickerSettings?$2>",
  anyObject,
  jsonOrObject,
  pickerSettingsSchema,
);

/** Settings of `Share.sendCustom`. */
export const shareCustomSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<templateId#templateArgs?$0installTalk?!throughTalk?!extras?$0serverCallbackArgs?$1pickerSettings?$2>",
  anyObject,
  jsonOrObject,
  pickerSettingsSchema,
);

/** Last argument of the functions that open a window and return nothing. */
export const shareSendOptions: Schema<unknown> = /* @__PURE__ */ compiled(
  "<fallback?$0>",
  functionValue,
);

/** Settings of `Share.uploadImage`. */
export const uploadImageSettings: Schema<unknown> = /* @__PURE__ */ compiled(
  "<file$0>",
  /* @__PURE__ */ refined("*", [imageFiles], "Pass file: input.files."),
);

/** Settings of `Share.scrapImage` and `Share.deleteImage`. */
export const imageUrlSettings: Schema<unknown> = /* @__PURE__ */ compiled("<imageUrl,>");
