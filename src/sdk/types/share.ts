import type { CallbacksV1, NoCallbacksV1 } from "../removed_v1.js";
import type { SdkPromise } from "./sdk_promise.js";
import type { SdkTakes } from "./sdk_throws.js";
import type { UploadedImage } from "./share_results.js";
import type {
  ShareContainer,
  ShareCustom,
  ShareDefault,
  ShareFiles,
  ShareImageUrl,
  ShareScrap,
} from "./share_settings.js";

/** The SDK's own `Kakao.Share`: invalid settings throw synchronously, and defaults are written into the settings object. */
export interface SdkShare {
  /** Sends a message from one of Kakao's templates. Where the browser blocks its window, 2.7.1 throws a `TypeError`, and 2.8 is silent. */
  sendDefault<const Given extends ShareDefault & NoCallbacksV1>(
    settings: SdkTakes<Given, ShareDefault>,
  ): void;
  /** Sends a message from the metadata of a page. */
  sendScrap<const Given extends ShareScrap & NoCallbacksV1>(
    settings: SdkTakes<Given, ShareScrap>,
  ): void;
  /** Sends a message from a template of the console. */
  sendCustom<const Given extends ShareCustom & NoCallbacksV1>(
    settings: SdkTakes<Given, ShareCustom>,
  ): void;
  /** Turns an element into a button that sends a message from one of Kakao's templates. */
  createDefaultButton<const Given extends ShareDefault & ShareContainer & NoCallbacksV1>(
    settings: SdkTakes<Given, ShareDefault & ShareContainer>,
  ): void;
  /** Turns an element into a button that sends a message from the metadata of a page. */
  createScrapButton<const Given extends ShareScrap & ShareContainer & NoCallbacksV1>(
    settings: SdkTakes<Given, ShareScrap & ShareContainer>,
  ): void;
  /** Turns an element into a button that sends a message from a template of the console. */
  createCustomButton<const Given extends ShareCustom & ShareContainer & NoCallbacksV1>(
    settings: SdkTakes<Given, ShareCustom & ShareContainer>,
  ): void;
  /** Uploads images. Pass an array: of a single `File` nothing is sent. */
  uploadImage<const Given extends ShareFiles & CallbacksV1>(
    settings: SdkTakes<Given, ShareFiles>,
  ): SdkPromise<UploadedImage>;
  /** Uploads an image from its URL. */
  scrapImage<const Given extends ShareImageUrl & CallbacksV1>(
    settings: SdkTakes<Given, ShareImageUrl>,
  ): SdkPromise<UploadedImage>;
  /** Deletes an uploaded image. */
  deleteImage<const Given extends ShareImageUrl & CallbacksV1>(
    settings: SdkTakes<Given, ShareImageUrl>,
  ): SdkPromise<unknown>;
  /** Removes the buttons. */
  cleanup(): void;
}
