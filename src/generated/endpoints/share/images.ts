// Written by `npm run generate`, from src/endpoints/share/images.ts: edit that file.
import type { Endpoint } from "../../../endpoints/endpoint.js";
import { anyObject } from "../../../validation/checks.js";
import { compiled } from "../../../validation/compiled.js";

/** Result of `Share.uploadImage` and `Share.scrapImage`. */
export interface UploadedImage {
  /** The image in its sizes. */
  infos: {
    /** The image as it was uploaded. */
    original: {
      /** URL of the image, for `imageUrl` of a message. Kakao keeps it for 20 days. */
      url: string;
      /** Media type, such as `image/png`. */
      content_type?: string | undefined;
      /** Size in bytes. */
      length?: number | undefined;
      /** Width in pixels. */
      width?: number | undefined;
      /** Height in pixels. */
      height?: number | undefined;
    };
  };
}

/** Data of the URL that uploads images. */
export interface ImageUploadData {
  /** The files, where they do not stand in `files` of the call. */
  file?: object | undefined;
}

const responseSchema = /* @__PURE__ */ compiled(
  "{infos{original{url,content_type?,length?#width?#height?#}}}",
);

export const image_upload: Endpoint<
  "/v2/api/talk/message/image/upload",
  ImageUploadData,
  UploadedImage,
  never
> = {
  url: "/v2/api/talk/message/image/upload",
  method: "POST",
  auth: "app",
  files: true,
  data: /* @__PURE__ */ compiled("<file?$0>", anyObject),
  response: responseSchema,
};

/** Data of the URL that uploads an image from its URL. */
export interface ImageScrapData {
  /** URL of the image. */
  image_url: string;
}

export const image_scrap: Endpoint<
  "/v2/api/talk/message/image/scrap",
  ImageScrapData,
  UploadedImage,
  never
> = {
  url: "/v2/api/talk/message/image/scrap",
  method: "POST",
  auth: "app",
  data: /* @__PURE__ */ compiled("<image_url,>"),
  response: responseSchema,
};
