// The global of the script tag: everything of the main entry, under one name.
export * from "./index.js";
