/** Bytes after gzip as people read them: `129 B`, `2.7 kB`. */
export const sizeText = (bytes: number): string =>
  bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
