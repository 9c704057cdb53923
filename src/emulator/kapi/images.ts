import { image_scrap } from "../../endpoints/share/images.js";
import { arrivalOf } from "../http/arrival.js";
import { hosts } from "../http/hosts.js";
import { dataOf } from "../http/parameters.js";
import { ApiRefusal, badConstraint, badParameter } from "../http/responses.js";
import { isWebAddress } from "../http/web_address.js";
import { readImageFormat } from "../state/image_format.js";
import { findImage, keepReference, keepUpload } from "../state/images.js";
import type { State } from "../state/state.js";
import type { AppRequest } from "./app_request.js";
import { noFile, noImage, tooLarge, unknownImage } from "./why.js";

/** Most bytes of an image. */
const mostBytes = 5_000_000;

/** The address of an image by its path. */
const imageAddress = (request: Request, path: string): string =>
  arrivalOf(request).named(hosts.cdn) + path;

/** The file of a multipart form. Its other fields, and further files, are ignored as Kakao ignores them. */
async function fileIn(request: Request): Promise<Blob> {
  const refusal = badParameter("The Parameter [file] cannot be null.").because(noFile);
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    // no multipart form, or a broken one
    throw refusal;
  }
  const file = form.get("file");
  if (file === null || typeof file === "string") throw refusal;
  return file;
}

/** Keeps an uploaded image. */
export async function uploadImage({ state, request }: AppRequest) {
  const file = await fileIn(request);
  if (file.size > mostBytes) {
    throw new ApiRefusal(400, -602, "file size exceeds the limit of 5MB.").because(
      tooLarge(file.size, mostBytes),
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = readImageFormat(bytes);
  if (!format) throw new ApiRefusal(400, -911, "unsupported image format.").because(noImage);
  const { content_type, width, height } = format;
  const url = imageAddress(request, keepUpload(state, bytes, format));
  return { infos: { original: { url, length: bytes.length, content_type, width, height } } };
}

/** The address of an image, which scraping and deleting take alike. */
const addressIn = (found: URLSearchParams) => dataOf(image_scrap, found)["image_url"] as string;

/** Keeps the address of an image. The emulator does not fetch it, so its size and type stay unknown. */
export function scrapImage({ state, request, found }: AppRequest) {
  const address = addressIn(found);
  if (!isWebAddress(address)) throw badConstraint("image_url");
  return { infos: { original: { url: imageAddress(request, keepReference(state, address)) } } };
}

/** Deletes an image. */
export function deleteImage({ state, found }: AppRequest) {
  const address = addressIn(found);
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  // a base path may stand before it
  const own = path.slice(Math.max(0, path.lastIndexOf("/dn/")));
  if (!state.images.delete(own)) throw badConstraint("image_url").because(unknownImage);
  return {};
}

/** Answers a request to the host of images; `undefined` for an image it does not have. */
export function answerImage(state: State, request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  const image = findImage(state, pathname);
  if (!image) return undefined;
  const { bytes, content_type, address } = image;
  const headers = {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-store",
    // an image is shown, whatever else it may be read as
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  };
  return bytes
    ? new Response(bytes, { headers: { ...headers, "Content-Type": content_type! } })
    : new Response(null, { status: 302, headers: { ...headers, Location: address! } });
}
