import type { SdkPromise } from "./kakao_sdk.js";

/** Where a part of a message leads. Its domain has to be registered. */
export interface ShareLink {
  /** URL on a computer. */
  readonly webUrl?: string;
  /** URL on a phone. */
  readonly mobileWebUrl?: string;
  /** What the Android app is started with: a query string. */
  readonly androidExecutionParams?: string;
  /** What the iOS app is started with: a query string. */
  readonly iosExecutionParams?: string;
}

/** A button of a message. */
export interface ShareButton {
  readonly title: string;
  readonly link: ShareLink;
}

/** The content of a message: a picture and its texts. */
export interface ShareContent {
  readonly link: ShareLink;
  readonly title?: string;
  readonly imageUrl?: string;
  /** Pixels. */
  readonly imageWidth?: number;
  /** Pixels. */
  readonly imageHeight?: number;
  readonly description?: string;
}

/** Counters below a message; three are shown. */
export interface ShareSocial {
  readonly likeCount?: number;
  readonly commentCount?: number;
  readonly sharedCount?: number;
  readonly viewCount?: number;
  readonly subscriberCount?: number;
}

/** A price. */
export interface ShareCommerce {
  readonly regularPrice: number;
  readonly discountPrice?: number;
  /** Percent. */
  readonly discountRate?: number;
  readonly fixedDiscountPrice?: number;
  readonly currencyUnit?: string;
  /** 0: after the price, 1: before it. */
  readonly currencyUnitPosition?: 0 | 1;
  readonly productName?: string;
}

/** A list below the content of a feed. */
export interface ShareItemContent {
  readonly profileText?: string;
  readonly profileImageUrl?: string;
  readonly titleImageUrl?: string;
  readonly titleImageText?: string;
  readonly titleImageCategory?: string;
  /** Up to five. */
  readonly items?: readonly { readonly item: string; readonly itemOp: string }[];
  readonly sum?: string;
  readonly sumOp?: string;
}

/** What every function of `Share` that sends a message takes. */
export interface ShareOptions {
  /** Leads to the store where KakaoTalk is missing. @default false */
  readonly installTalk?: boolean;
  /** @default true */
  readonly throughTalk?: boolean;
  readonly extras?: object;
  /** Comes back to the server's callback: JSON, or an object. */
  readonly serverCallbackArgs?: string | object;
  /** Settings of the picker that asks whom to send to; since 2.8. */
  readonly pickerSettings?: SharePickerSettings;
}

/** Settings of the picker that asks whom to send to; since 2.8. */
export interface SharePickerSettings {
  readonly groupId?: number;
  readonly args?: object;
  readonly type?: "chat" | "friend" | "default";
  readonly limit?: number;
  readonly logs?: object;
}

/** Up to two buttons. */
export type ShareButtons =
  | readonly []
  | readonly [ShareButton]
  | readonly [ShareButton, ShareButton];

interface Titled {
  /** Title of the one button. @default Kakao's own */
  readonly buttonTitle?: string;
  readonly buttons?: ShareButtons;
}

/** A feed. */
export interface ShareFeed extends ShareOptions, Titled {
  readonly objectType: "feed";
  readonly content: ShareContent;
  readonly itemContent?: ShareItemContent;
  readonly social?: ShareSocial;
}

/** A list of two or three contents. */
export interface ShareList extends ShareOptions, Titled {
  readonly objectType: "list";
  readonly headerTitle: string;
  readonly headerLink: ShareLink;
  readonly contents:
    | readonly [ShareContent, ShareContent]
    | readonly [ShareContent, ShareContent, ShareContent];
}

/** A product. */
export interface ShareProduct extends ShareOptions, Titled {
  readonly objectType: "commerce";
  readonly content: ShareContent;
  readonly commerce: ShareCommerce;
}

/** A place. */
export interface ShareLocation extends ShareOptions, Titled {
  readonly objectType: "location";
  readonly content: ShareContent;
  readonly address: string;
  readonly addressTitle?: string;
  readonly social?: ShareSocial;
}

/** An event of a calendar. */
export interface ShareCalendar extends ShareOptions {
  readonly objectType: "calendar";
  readonly idType: "event" | "calendar";
  readonly id: string;
  readonly content: ShareContent;
  readonly buttons?: ShareButtons;
}

/** A text. */
export interface ShareText extends ShareOptions, Titled {
  readonly objectType: "text";
  readonly text: string;
  readonly link: ShareLink;
}

/** A message made here, by its `objectType`. */
export type ShareDefault =
  | ShareFeed
  | ShareList
  | ShareProduct
  | ShareLocation
  | ShareCalendar
  | ShareText;

/** A message about a page. */
export interface ShareScrap extends ShareOptions {
  /** The page, of a registered domain. */
  readonly requestUrl: string;
  readonly templateId?: number;
  /** @default {} */
  readonly templateArgs?: object;
}

/** A message made in the console. */
export interface ShareCustom extends ShareOptions {
  readonly templateId: number;
  /** @default {} */
  readonly templateArgs?: object;
}

/** The element that becomes a button: itself, or its CSS selector. */
export interface ShareContainer {
  readonly container: Element | string;
}

/** The SDK's `Kakao.Share`, as it is: wrong settings throw synchronously, and defaults are written into yours. */
export interface SdkShare {
  /** Sends a message made here. In 2.7.1 it throws a `TypeError` where the browser blocks its window. */
  sendDefault(settings: ShareDefault): void;
  /** Sends a message about a page. */
  sendScrap(settings: ShareScrap): void;
  /** Sends a message made in the console. */
  sendCustom(settings: ShareCustom): void;
  /** Makes an element a button that sends a message made here. */
  createDefaultButton(settings: ShareDefault & ShareContainer): void;
  /** Makes an element a button that sends a message about a page. */
  createScrapButton(settings: ShareScrap & ShareContainer): void;
  /** Makes an element a button that sends a message made in the console. */
  createCustomButton(settings: ShareCustom & ShareContainer): void;
  /** Uploads images. A single `File` is accepted, and nothing is sent: pass a list. */
  uploadImage(settings: { readonly file: readonly File[] | FileList }): SdkPromise<unknown>;
  /** Copies an image from elsewhere. */
  scrapImage(settings: { readonly imageUrl: string }): SdkPromise<unknown>;
  /** Deletes an uploaded image. */
  deleteImage(settings: { readonly imageUrl: string }): SdkPromise<unknown>;
  /** Takes the buttons back. */
  cleanup(): void;
}

/** `Share` of the facade: what gives promises is safe, the rest is the SDK's own. */
export interface Share extends Omit<SdkShare, "uploadImage" | "scrapImage" | "deleteImage"> {
  /**
   * Uploads images; a single `File` too.
   *
   * @throws KakaoApiError what Kakao says, such as `-602` for an image that is too big.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html#.uploadImage
   */
  uploadImage(settings: { readonly file: File | readonly File[] | FileList }): Promise<unknown>;
  /**
   * Copies an image from elsewhere.
   *
   * @throws KakaoApiError what Kakao says.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html#.scrapImage
   */
  scrapImage(settings: { readonly imageUrl: string }): Promise<unknown>;
  /**
   * Deletes an uploaded image.
   *
   * @throws KakaoApiError what Kakao says.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html#.deleteImage
   */
  deleteImage(settings: { readonly imageUrl: string }): Promise<unknown>;
}
