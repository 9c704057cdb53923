import type { Output, TypeOf } from "../../schemas/kinds.js";
import { scalarRecord } from "../../schemas/kinds.js";
import {
  closed,
  int,
  boundedArray,
  discriminatedUnion,
  enumOf,
  optional,
  string,
  maxCharacters,
} from "../../schemas/kinds.js";

const text = optional(string());
const count = optional(int());

/** Where a tap leads. Kakao opens web domains of App > Product Link only; with no field at all it opens the app. */
const link = closed({
  /** Page for KakaoTalk on a computer. */
  web_url: text,
  /** Page for KakaoTalk on a phone. */
  mobile_web_url: text,
  /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
  android_execution_params: text,
  /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
  ios_execution_params: text,
});

const content = closed({
  /** Title. */
  title: text,
  /** Image: URL, from 200 by 200 pixels on. */
  image_url: text,
  /** Width of the image in pixels. */
  image_width: count,
  /** Height of the image in pixels. */
  image_height: count,
  /** Text below the title. */
  description: text,
  /** Where a tap on the content leads; may be empty. */
  link,
});

const social = optional(
  closed({
    /** Likes. Three of the counts are shown. */
    like_count: count,
    /** Comments. */
    comment_count: count,
    /** Shares. */
    shared_count: count,
    /** Views. */
    view_count: count,
    /** Subscribers. */
    subscriber_count: count,
  }),
);

const item_content = optional(
  closed({
    /** Text beside the profile image. */
    profile_text: text,
    /** Profile image: URL. */
    profile_image_url: text,
    /** Title of the image. */
    title_image_text: text,
    /** Image beside the title: URL. */
    title_image_url: text,
    /** Category below the title. */
    title_image_category: text,
    /** Lines of an item and its value, five at most. */
    items: optional(
      boundedArray(
        closed({
          /** Name of the item. */
          item: string(),
          /** Its value, such as a price. */
          item_op: string(),
        }),
        "A message shows five items.",
        0,
        5,
      ),
    ),
    /** Name of the sum, such as 총 결제금액. */
    sum: text,
    /** The sum. */
    sum_op: text,
  }),
);

const buttons = optional(
  boundedArray(
    closed({
      /** Label. */
      title: string(),
      /** Where the button leads; may be empty. */
      link,
    }),
    "A message has room for two buttons.",
    0,
    2,
  ),
);

const feed = closed({
  /** `feed`. */
  object_type: enumOf("feed"),
  /** What the message shows. */
  content,
  /** A list of items below the content. */
  item_content,
  /** Counts below the content. */
  social,
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title: text,
  /** Up to two buttons; then `button_title` is not used. */
  buttons,
});

const lists = closed({
  /** `list`. */
  object_type: enumOf("list"),
  /** Headline. */
  header_title: string(),
  /** Where the headline leads; may be empty. */
  header_link: link,
  /** Two or three contents. */
  contents: boundedArray(content, "A list shows two or three contents.", 2, 3),
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title: text,
  /** Up to two buttons; then `button_title` is not used. */
  buttons,
});

const location = closed({
  /** `location`. */
  object_type: enumOf("location"),
  /** Address, as the map finds it. */
  address: string(),
  /** Name of the place, shown in the map. */
  address_title: text,
  /** What the message shows. */
  content,
  /** Counts below the content. */
  social,
  /** Label of the button beside the one that opens the map. @default "자세히 보기" */
  button_title: text,
  /** Up to two buttons. */
  buttons,
});

const commerce = closed({
  /** `commerce`. */
  object_type: enumOf("commerce"),
  /** What the message shows. */
  content,
  /** The price. */
  commerce: closed({
    /** Regular price. */
    regular_price: int(),
    /** Price after the discount. */
    discount_price: count,
    /** Discount in percent. */
    discount_rate: count,
    /** Discount as an amount. */
    fixed_discount_price: count,
    /** Name of the product. */
    product_name: text,
    /** Currency. @default "원" */
    currency_unit: text,
    /** Where the currency stands: 0 after the price, 1 before it. */
    currency_unit_position: count,
  }),
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title: text,
  /** Up to two buttons; then `button_title` is not used. */
  buttons,
});

const texts = closed({
  /** `text`. */
  object_type: enumOf("text"),
  /** The text, 200 characters at most. */
  text: maxCharacters(200, "Shorten it, or send a feed."),
  /** Where a tap on the text leads; may be empty. */
  link,
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title: text,
  /** Up to two buttons; then `button_title` is not used. */
  buttons,
});

const calendar = closed({
  /** `calendar`. */
  object_type: enumOf("calendar"),
  /** What `id` names: a user's or channel's event, or a subscribed calendar. */
  id_type: enumOf("event", "calendar"),
  /** Id of the event or calendar. */
  id: string(),
  /** What the message shows. */
  content,
  /** Up to two buttons. */
  buttons,
});

/** A message with an image, a description and counts. */
export interface FeedTemplate extends Output<typeof feed> {}
/** A message with a headline and two or three contents. */
export interface ListTemplate extends Output<typeof lists> {}
/** A message with a place on the map. */
export interface LocationTemplate extends Output<typeof location> {}
/** A message with a price. */
export interface CommerceTemplate extends Output<typeof commerce> {}
/** A message of text alone. */
export interface TextTemplate extends Output<typeof texts> {}
/** A message with an event or a calendar of Talk Calendar. */
export interface CalendarTemplate extends Output<typeof calendar> {}

const kinds = discriminatedUnion("object_type", [feed, lists, location, commerce, texts, calendar]);

/** The schema of a message. */
export interface TemplateSchema extends TypeOf<typeof kinds> {}

/** What `template_object` takes. */
export const template: TemplateSchema = kinds;

/** A message, told apart by its `object_type`. */
export type TemplateObject = Output<typeof template>;

/** Values for the variables of a template made in the console. */
export const templateArgs = optional(scalarRecord());
