import { clock } from "./clock.js";
import type { ImageFormat } from "./image_format.js";
import type { Image, State } from "./state.js";
import { serial } from "./tokens.js";

/** Milliseconds for which Kakao keeps an image. */
const imageLifetime = 20 * 24 * 3_600_000;
/** Most images, and most bytes of all together; beyond them the oldest are dropped. */
const mostImages = 1000;
const mostBytes = 50_000_000;

const bytesOf = ({ bytes }: Image) => bytes?.length ?? 0;

function keepImage(state: State, path: string, image: Omit<Image, "expiresAt">): string {
  const { images } = state;
  images.set(path, { ...image, expiresAt: clock(state) + imageLifetime });
  let total = 0;
  for (const one of images.values()) total += bytesOf(one);
  for (const [oldest, one] of images) {
    if (total <= mostBytes && images.size <= mostImages) break;
    total -= bytesOf(one);
    images.delete(oldest);
  }
  return path;
}

/** Keeps the bytes of an image, for 20 days; returns its path on the host of images. */
export const keepUpload = (
  state: State,
  bytes: Uint8Array<ArrayBuffer>,
  { content_type, extension }: ImageFormat,
): string =>
  keepImage(state, `/dn/${serial(state, "image")}.${extension}`, { content_type, bytes });

/** Keeps the address of an image, for 20 days; returns the path that leads there. The emulator fetches nothing. */
export const keepReference = (state: State, address: string): string =>
  keepImage(state, `/dn/${serial(state, "image")}`, { address });

/** The image at a path on the host of images. */
export function findImage(state: State, path: string): Image | undefined {
  const image = state.images.get(path);
  return image && image.expiresAt > clock(state) ? image : undefined;
}
