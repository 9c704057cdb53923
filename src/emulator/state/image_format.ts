/** What an image is, as its own first bytes say. */
export interface ImageFormat {
  readonly content_type: string;
  /** File name extension. */
  readonly extension: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where a format has its size, after its first bytes. */
interface Format {
  readonly content_type: string;
  readonly extension: string;
  readonly starts: (bytes: Uint8Array) => boolean;
  readonly size: (view: DataView) => readonly [width: number, height: number];
}

const hasText = (bytes: Uint8Array, offset: number, text: string) =>
  Array.from(text).every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));

/** A JPEG is a row of segments; one of them, the start of a frame, has the size. */
function jpegSize(view: DataView): readonly [number, number] {
  let offset = 2;
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(offset + 7), view.getUint16(offset + 5)];
    offset += 2 + view.getUint16(offset + 2);
  }
  throw new RangeError("no frame");
}

/** A WebP is lossy, lossless or extended, and each has its size elsewhere. */
function webpSize(view: DataView): readonly [number, number] {
  const int24 = (offset: number) =>
    view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16);
  switch (view.getUint8(15)) {
    case 0x20:
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    case 0x4c: {
      const bits = view.getUint32(21, true);
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    }
    default:
      return [int24(24) + 1, int24(27) + 1];
  }
}

const formats: readonly Format[] = [
  {
    content_type: "image/png",
    extension: "png",
    starts: (bytes) => hasText(bytes, 0, "\x89PNG\r\n\x1a\n"),
    size: (view) => [view.getUint32(16), view.getUint32(20)],
  },
  {
    content_type: "image/jpeg",
    extension: "jpg",
    starts: (bytes) => hasText(bytes, 0, "\xff\xd8\xff"),
    size: jpegSize,
  },
  {
    content_type: "image/gif",
    extension: "gif",
    starts: (bytes) => hasText(bytes, 0, "GIF8"),
    size: (view) => [view.getUint16(6, true), view.getUint16(8, true)],
  },
  {
    content_type: "image/webp",
    extension: "webp",
    starts: (bytes) => hasText(bytes, 0, "RIFF") && hasText(bytes, 8, "WEBP"),
    size: webpSize,
  },
];

/** Reads what an image is off its bytes; `undefined` for what is none. */
export function readImageFormat(bytes: Uint8Array<ArrayBuffer>): ImageFormat | undefined {
  const found = formats.find(({ starts }) => starts(bytes));
  if (!found) return undefined;
  const { content_type, extension } = found;
  try {
    const [width, height] = found.size(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
    return { content_type, extension, width, height };
  } catch {
    // it ends before its size
    return undefined;
  }
}
