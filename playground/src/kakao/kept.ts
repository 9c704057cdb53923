// What outlives a page load: in the browser's storage, or, where it may not be used, in memory alone.
import { home } from "./addresses.ts";

/** What is kept: of all tabs, or of this one. */
const areas = {
  emulator: () => localStorage,
  cookies: () => localStorage,
  webhooks: () => localStorage,
  secret: () => localStorage,
  language: () => localStorage,
  wire: () => sessionStorage,
} as const;

type Name = keyof typeof areas;

/** Another playground of the same origin has another folder. */
const keyOf = (name: Name) => `kakao-in-page.1:${new URL(home).pathname}:${name}`;

const memory = new Map<Name, string>();

/** Whether the browser lets this page store something. */
export const isStored: boolean = (() => {
  try {
    localStorage.setItem(keyOf("language"), localStorage.getItem(keyOf("language")) ?? "");
    return true;
  } catch {
    return false;
  }
})();

/** The name of a key in the storage; `undefined` for one of somebody else. */
export const nameOfKey = (key: string | null): Name | undefined =>
  (Object.keys(areas) as Name[]).find((name) => keyOf(name) === key);

export function read(name: Name): string | null {
  try {
    return areas[name]().getItem(keyOf(name)) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

export function write(name: Name, text: string): void {
  try {
    areas[name]().setItem(keyOf(name), text);
    memory.delete(name);
  } catch {
    // denied, or full: this page load still has it
    memory.set(name, text);
    remove(name, false);
  }
}

/** Forgets what was kept. */
export function remove(name: Name, fromMemory = true): void {
  if (fromMemory) memory.delete(name);
  try {
    areas[name]().removeItem(keyOf(name));
  } catch {
    // there is nothing in it
  }
}
