/** Whether a value is a file, perhaps of another frame. */
export const isFile = (value: unknown): value is File | Blob =>
  /^\[object (File|Blob)\]$/.test(Object.prototype.toString.call(value));

/** Whether a file is an image, as far as its type tells: a file that a program has made may have none. */
export const isImage = (file: unknown): boolean => isFile(file) && /^(image\/|$)/.test(file.type);

/** The files of a value: a file alone, an array, or the `files` of an input. */
export const filesOf = (value: unknown): unknown[] =>
  isFile(value) ? [value] : Array.from(Object(value ?? []) as ArrayLike<unknown>);
