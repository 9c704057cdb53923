import type { SdkPromise } from "./sdk_promise.js";
import type { UploadedImage } from "./share_results.js";
import type {
  ShareContainer,
  ShareCustom,
  ShareDefault,
  ShareImageUrl,
  ShareScrap,
} from "./share_settings.js";

/** The SDK's own `Kakao.Share`: invalid settings throw synchronously, and defaults are written into the settings object. */
export interface SdkShare {
  /** Sends a message from one of Kakao's templates. Where the browser blocks its window, 2.7.1 throws a `TypeError`, and 2.8 is silent. */
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
  uploadImage(settings: { readonly file: readonly File[] | FileList }): SdkPromise<UploadedImage>;
  /** Uploads an image from its URL. */
  scrapImage(settings: ShareImageUrl): SdkPromise<UploadedImage>;
  /** Deletes an uploaded image. */
  deleteImage(settings: ShareImageUrl): SdkPromise<unknown>;
  /** Removes the buttons. */
  cleanup(): void;
}
