/** An element of a page. Where TypeScript has no DOM library, as on servers, there is none. */
export type PageElement = typeof globalThis extends { Element: { prototype: infer Type } }
  ? Type
  : never;

/** Files of an `<input type="file">`. Where TypeScript has no DOM library, there are none. */
export type PageFileList = typeof globalThis extends { FileList: { prototype: infer Type } }
  ? Type
  : never;
