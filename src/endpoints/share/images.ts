import type { Output } from "../../schemas/kinds.js";
import { closed, custom, int, open, optional, string } from "../../schemas/kinds.js";
import * as checks from "../../validation/checks.js";
import { defineEndpoint } from "../define_endpoint.js";

const original = open({
  /** URL of the image, for `imageUrl` of a message. Kakao keeps it for 20 days. */
  url: string(),
  /** Media type, such as `image/png`. */
  content_type: optional(string()),
  /** Size in bytes. */
  length: optional(int()),
  /** Width in pixels. */
  width: optional(int()),
  /** Height in pixels. */
  height: optional(int()),
});

const response = open({
  /** The image in its sizes. */
  infos: open({
    /** The image as it was uploaded. */
    original,
  }),
});

/** Result of `Share.uploadImage` and `Share.scrapImage`. */
export interface UploadedImage extends Output<typeof response> {}

const uploadData = closed({
  /** The files, where they do not stand in `files` of the call. */
  file: optional(custom<object>(checks.anyObject)),
});

/** Data of the URL that uploads images. */
export interface ImageUploadData extends Output<typeof uploadData> {}

export const image_upload = defineEndpoint({
  url: "/v2/api/talk/message/image/upload",
  method: "POST",
  auth: "app",
  files: true,
  data: uploadData,
  response,
});

const scrapData = closed({
  /** URL of the image. */
  image_url: string(),
});

/** Data of the URL that uploads an image from its URL. */
export interface ImageScrapData extends Output<typeof scrapData> {}

export const image_scrap = defineEndpoint({
  url: "/v2/api/talk/message/image/scrap",
  method: "POST",
  auth: "app",
  data: scrapData,
  response,
});
