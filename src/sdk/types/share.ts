import type { KakaoPopupError } from "../../errors/classes.js";
import type { SdkPromise } from "./sdk_promise.js";

/** Pages and apps that a part of a message opens. The domain has to be registered in the console. */
export interface ShareLink {
  /** URL on a computer. */
  readonly webUrl?: string;
  /** URL on a phone. */
  readonly mobileWebUrl?: string;
  /** Query string that the Android app is started with. */
  readonly androidExecutionParams?: string;
  /** Query string that the iOS app is started with. */
  readonly iosExecutionParams?: string;
}

/** A button of a message. */
export interface ShareButton {
  readonly title: string;
  readonly link: ShareLink;
}

/** Content of a message: an image with a title and a description. */
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

/** Counters below a message; KakaoTalk shows three of them. */
export interface ShareSocial {
  readonly likeCount?: number;
  readonly commentCount?: number;
  readonly sharedCount?: number;
  readonly viewCount?: number;
  readonly subscriberCount?: number;
}

/** Price of a product. */
export interface ShareCommerce {
  readonly regularPrice: number;
  readonly discountPrice?: number;
  /** Percent. */
  readonly discountRate?: number;
  readonly fixedDiscountPrice?: number;
  readonly currencyUnit?: string;
  /** Position of the currency unit: 0 after the price, 1 before it. */
  readonly currencyUnitPosition?: 0 | 1;
  readonly productName?: string;
}

/** Item list below the content of a feed. */
export interface ShareItemContent {
  readonly profileText?: string;
  readonly profileImageUrl?: string;
  readonly titleImageUrl?: string;
  readonly titleImageText?: string;
  readonly titleImageCategory?: string;
  /** At most five items. */
  readonly items?: readonly { readonly item: string; readonly itemOp: string }[];
  readonly sum?: string;
  readonly sumOp?: string;
}

/** Settings of every function of `Share` that sends a message. */
export interface ShareOptions {
  /** Opens the app store where KakaoTalk is not installed. @default false */
  readonly installTalk?: boolean;
  /** @default true */
  readonly throughTalk?: boolean;
  readonly extras?: object;
  /** Kakao passes it to your server's share callback: a JSON string or an object. */
  readonly serverCallbackArgs?: string | object;
  /** Settings of the picker for the recipients; since 2.8. */
  readonly pickerSettings?: SharePickerSettings;
}

/** Settings of the picker for the recipients; since 2.8. */
export interface SharePickerSettings {
  readonly groupId?: number;
  readonly args?: object;
  readonly type?: "chat" | "friend" | "default";
  readonly limit?: number;
  readonly logs?: object;
}

/** At most two buttons. */
export type ShareButtons =
  | readonly []
  | readonly [ShareButton]
  | readonly [ShareButton, ShareButton];

interface WithButtons {
  /** Title of the single button, where `buttons` is missing. @default Kakao's own */
  readonly buttonTitle?: string;
  readonly buttons?: ShareButtons;
}

/** Feed message: one content, with counters and an item list. */
export interface ShareFeed extends ShareOptions, WithButtons {
  readonly objectType: "feed";
  readonly content: ShareContent;
  readonly itemContent?: ShareItemContent;
  readonly social?: ShareSocial;
}

/** List message: two or three contents. */
export interface ShareList extends ShareOptions, WithButtons {
  readonly objectType: "list";
  readonly headerTitle: string;
  readonly headerLink: ShareLink;
  readonly contents:
    | readonly [ShareContent, ShareContent]
    | readonly [ShareContent, ShareContent, ShareContent];
}

/** Commerce message: a product and its price. */
export interface ShareProduct extends ShareOptions, WithButtons {
  readonly objectType: "commerce";
  readonly content: ShareContent;
  readonly commerce: ShareCommerce;
}

/** Location message: a place with its address. */
export interface ShareLocation extends ShareOptions, WithButtons {
  readonly objectType: "location";
  readonly content: ShareContent;
  readonly address: string;
  readonly addressTitle?: string;
  readonly social?: ShareSocial;
}

/** Calendar message: an event or a public calendar. */
export interface ShareCalendar extends ShareOptions {
  readonly objectType: "calendar";
  readonly idType: "event" | "calendar";
  readonly id: string;
  readonly content: ShareContent;
  readonly buttons?: ShareButtons;
}

/** Text message. */
export interface ShareText extends ShareOptions, WithButtons {
  readonly objectType: "text";
  readonly text: string;
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
  /** URL of the page; its domain has to be registered in the console. */
  readonly requestUrl: string;
  readonly templateId?: number;
  /** @default {} */
  readonly templateArgs?: object;
}

/** Settings of `Share.sendCustom`: a message from a template of the console. */
export interface ShareCustom extends ShareOptions {
  readonly templateId: number;
  /** @default {} */
  readonly templateArgs?: object;
}

/** Where a share button is placed. */
export interface ShareContainer {
  /** Element that becomes the button, or its CSS selector. */
  readonly container: Element | string;
}

/** Last argument of the facade's functions that open a window and return nothing. */
export interface ShareSendOptions {
  /** Called instead of throwing when the browser blocks the window. */
  readonly fallback?: ((error: KakaoPopupError) => unknown) | undefined;
}

/** Settings of `Share.uploadImage`. */
export interface UploadImageSettings {
  /** An image file, an array of them, or the `files` of an input. */
  readonly file: File | readonly File[] | FileList;
}

/** Settings of `Share.scrapImage` and `Share.deleteImage`. */
export interface ImageUrlSettings {
  /** URL of the image. */
  readonly imageUrl: string;
}

/** The SDK's own `Kakao.Share`: invalid settings throw synchronously, and defaults are written into the settings object. */
export interface SdkShare {
  /** Sends a message from one of Kakao's templates. 2.7.1 throws a `TypeError` where the browser blocks its window. */
  sendDefault(settings: ShareDefault): void;
  /** Sends a message from the metadata of a page. */
  sendScrap(settings: ShareScrap): void;
  /** Sends a message from a template of the console. */
  sendCustom(settings: ShareCustom): void;
  /** Turns an element into a button that sends a message from one of Kakao's templates. */
  createDefaultButton(settings: ShareDefault & ShareContainer): void;
  /** Turns an element into a button that sends a message from the metadata of a page. */
  createScrapButton(settings: ShareScrap & ShareContainer): void;
  /** Turns an element into a button that sends a message from a template of the console. */
  createCustomButton(settings: ShareCustom & ShareContainer): void;
  /** Uploads images. Pass an array: of a single `File` nothing is sent. */
  uploadImage(settings: { readonly file: readonly File[] | FileList }): SdkPromise<unknown>;
  /** Uploads an image from its URL. */
  scrapImage(settings: { readonly imageUrl: string }): SdkPromise<unknown>;
  /** Deletes an uploaded image. */
  deleteImage(settings: { readonly imageUrl: string }): SdkPromise<unknown>;
  /** Removes the buttons. */
  cleanup(): void;
}

/** `Share` of the facade: the functions for images always settle, and the other functions are the SDK's own. */
export interface Share extends Omit<SdkShare, "uploadImage" | "scrapImage" | "deleteImage"> {
  /**
   * Uploads images; a single `File` too.
   *
   * @throws KakaoApiError what Kakao says, such as `-602` for an image that is too big.
   * @see https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html#.uploadImage
   */
  uploadImage(settings: { readonly file: File | readonly File[] | FileList }): Promise<unknown>;
  /**
   * Uploads an image from its URL.
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
