import type { PageElement, PageFileList } from "./page_types.js";
import type { Fewer, SdkThrows } from "./sdk_throws.js";

/**
 * Pages and apps that a part of a message opens. Their domains have to be registered in the console under Product
 * Link > Web domain (제품 링크 관리); the JavaScript SDK domain says who may call, and does not count here.
 */
export interface ShareLink {
  /** Page for KakaoTalk on a computer: URL. */
  readonly webUrl?: string | undefined;
  /** Page for KakaoTalk on a phone: URL. */
  readonly mobileWebUrl?: string | undefined;
  /** Query string that the Android app is started with, `key1=value1&key2=value2`. */
  readonly androidExecutionParams?: string | undefined;
  /** Query string that the iOS app is started with, `key1=value1&key2=value2`. */
  readonly iosExecutionParams?: string | undefined;
}

/** A button of a message. */
export interface ShareButton {
  /** Text on the button. */
  readonly title: string;
  /** What the button opens. */
  readonly link: ShareLink;
}

/** At most two buttons. */
export type ShareButtons = Fewer<ShareButton, 2, "A message has at most two buttons.">;

/** Content of a message: an image with a title and a description. */
export interface ShareContent {
  /** What the content opens. */
  readonly link: ShareLink;
  /** Title. */
  readonly title?: string | undefined;
  /** Image, at least 200 x 200 pixels: URL that Kakao can read, or that of `uploadImage`. */
  readonly imageUrl?: string | undefined;
  /** Pixels, a whole number. */
  readonly imageWidth?: number | undefined;
  /** Pixels, a whole number. */
  readonly imageHeight?: number | undefined;
  /** Text below the title. */
  readonly description?: string | undefined;
}

/** Two or three contents. */
export type ShareContents =
  | readonly [ShareContent, ShareContent, ShareContent?]
  // an array in a variable: it has no `0` that is known
  | (readonly ShareContent[] & {
      readonly 0?: SdkThrows<"A list message has two or three contents.">;
    });

/** Counters below a message, whole numbers; KakaoTalk shows three of them. */
export interface ShareSocial {
  /** Likes. */
  readonly likeCount?: number | undefined;
  /** Comments. */
  readonly commentCount?: number | undefined;
  /** Shares. */
  readonly sharedCount?: number | undefined;
  /** Views. */
  readonly viewCount?: number | undefined;
  /** Subscribers. */
  readonly subscriberCount?: number | undefined;
}

/** Price of a product, in whole numbers. */
export interface ShareCommerce {
  /** Price without discount. */
  readonly regularPrice: number;
  /** Price after the discount. */
  readonly discountPrice?: number | undefined;
  /** Discount in percent. */
  readonly discountRate?: number | undefined;
  /** Discount as an amount. */
  readonly fixedDiscountPrice?: number | undefined;
  /** Text of the currency unit. @default "원" */
  readonly currencyUnit?: string | undefined;
  /** Position of the currency unit: 0 after the price, 1 before it. @default 0 */
  readonly currencyUnitPosition?: 0 | 1 | undefined;
  /** Name of the product. */
  readonly productName?: string | undefined;
}

/** A line of an item list. */
export interface ShareItem {
  /** Name of the item. */
  readonly item: string;
  /** What stands beside the name, such as its price. */
  readonly itemOp: string;
}

/** Item list below the content of a feed. */
export interface ShareItemContent {
  /** Name above the list, such as that of the shop. */
  readonly profileText?: string | undefined;
  /** Image beside that name: URL. */
  readonly profileImageUrl?: string | undefined;
  /** Image beside the title of the list: URL. */
  readonly titleImageUrl?: string | undefined;
  /** Title of the list. */
  readonly titleImageText?: string | undefined;
  /** Category below that title. */
  readonly titleImageCategory?: string | undefined;
  /** At most five items. */
  readonly items?: Fewer<ShareItem, 5, "An item list has at most five items."> | undefined;
  /** Name of the sum, such as 총 결제금액. */
  readonly sum?: string | undefined;
  /** The sum. */
  readonly sumOp?: string | undefined;
}

/** Settings of the picker for the recipients; since 2.8. */
export interface SharePickerSettings {
  /** Id of a group, a whole number. */
  readonly groupId?: number | undefined;
  /** Values for the picker. */
  readonly args?: object | undefined;
  /** What the picker offers. */
  readonly type?: "chat" | "friend" | "default" | undefined;
  /** How many can be chosen, a whole number. */
  readonly limit?: number | undefined;
  /** Values for Kakao's statistics. */
  readonly logs?: object | undefined;
}

/** Settings of every function of `Share` that sends a message. */
export interface ShareOptions {
  /** Opens the app store where KakaoTalk is not installed. @default false */
  readonly installTalk?: boolean | undefined;
  /** Sends by the KakaoTalk app on a phone. @default true */
  readonly throughTalk?: boolean | undefined;
  /** Values for Kakao. */
  readonly extras?: object | undefined;
  /**
   * Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string.
   * Without them nothing is sent there.
   */
  readonly serverCallbackArgs?: string | object | undefined;
  /** Settings of the picker for the recipients; since 2.8. */
  readonly pickerSettings?: SharePickerSettings | undefined;
}

interface WithButtons {
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  readonly buttonTitle?: string | undefined;
  /** At most two buttons; then `buttonTitle` is not used. */
  readonly buttons?: ShareButtons | undefined;
}

/** Feed message: one content, with counters and an item list. */
export interface ShareFeed extends ShareOptions, WithButtons {
  /** Template of the message. */
  readonly objectType: "feed";
  /** Content of the message. */
  readonly content: ShareContent;
  /** Item list below the content. */
  readonly itemContent?: ShareItemContent | undefined;
  /** Counters below the content. */
  readonly social?: ShareSocial | undefined;
}

/** List message: two or three contents. */
export interface ShareList extends ShareOptions, WithButtons {
  /** Template of the message. */
  readonly objectType: "list";
  /** Title above the list. */
  readonly headerTitle: string;
  /** What the title opens. */
  readonly headerLink: ShareLink;
  /** Two or three contents. */
  readonly contents: ShareContents;
}

/** Commerce message: a product and its price. */
export interface ShareProduct extends ShareOptions, WithButtons {
  /** Template of the message. */
  readonly objectType: "commerce";
  /** Content of the message. */
  readonly content: ShareContent;
  /** Price of the product. */
  readonly commerce: ShareCommerce;
}

/** Location message: a place with its address. */
export interface ShareLocation extends ShareOptions, WithButtons {
  /** Template of the message. */
  readonly objectType: "location";
  /** Content of the message. */
  readonly content: ShareContent;
  /** Address, as the map finds it. */
  readonly address: string;
  /** Name of the place on the map. */
  readonly addressTitle?: string | undefined;
  /** Counters below the content. */
  readonly social?: ShareSocial | undefined;
}

/** Calendar message: an event or a public calendar. */
export interface ShareCalendar extends ShareOptions {
  /** Template of the message. */
  readonly objectType: "calendar";
  /** Whether `id` is that of an event or of a calendar. */
  readonly idType: "event" | "calendar";
  /** Id of the public event or calendar. */
  readonly id: string;
  /** Content of the message. */
  readonly content: ShareContent;
  /** At most two buttons. */
  readonly buttons?: ShareButtons | undefined;
}

/** Text message. */
export interface ShareText extends ShareOptions, WithButtons {
  /** Template of the message. */
  readonly objectType: "text";
  /** Text of the message, 200 characters at most. */
  readonly text: string;
  /** What the text opens. */
  readonly link: ShareLink;
}

/** Settings of `Share.sendDefault`: a message from one of Kakao's templates, by its `objectType`. */
export type ShareDefault =
  | ShareFeed
  | ShareList
  | ShareProduct
  | ShareLocation
  | ShareCalendar
  | ShareText;

/** Settings of `Share.sendScrap`: a message from the metadata of a page. */
export interface ShareScrap extends ShareOptions {
  /** URL of the page; its domain has to be registered in the console under Product Link > Web domain (제품 링크 관리). */
  readonly requestUrl: string;
  /** Id of a scrap template of the console, a whole number. @default Kakao's own */
  readonly templateId?: number | undefined;
  /** Values for the template, by the names in it. @default {} */
  readonly templateArgs?: object | undefined;
}

/** Settings of `Share.sendCustom`: a message from a template of the console. */
export interface ShareCustom extends ShareOptions {
  /** Id of a template of the console, a whole number. */
  readonly templateId: number;
  /** Values for the template, by the names in it. @default {} */
  readonly templateArgs?: object | undefined;
}

/** Where a share button is placed. */
export interface ShareContainer {
  /** Element that becomes the button, or its CSS selector. */
  readonly container: PageElement | string;
}

/** Settings of `Share.uploadImage`. */
export interface ShareImageFiles {
  /** The image, or images: those of an `<input type="file">`, too. */
  readonly file: File | readonly File[] | PageFileList;
}

/** Settings of the SDK's own `Share.uploadImage`. */
export interface ShareFiles {
  /** The images, in an array also where it is one. */
  readonly file: readonly File[] | PageFileList;
}

/** Settings of `Share.scrapImage` and `Share.deleteImage`. */
export interface ShareImageUrl {
  /** URL of the image. */
  readonly imageUrl: string;
}
