import { isLoopback } from "../../validation/loopback.js";

/** Whether a browser may be sent to this address: other schemes, such as `javascript:`, run or open something. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Whether a browser may be sent back to this address: one that is registered, or for an app that registers none any of this machine. */
export function isRegistered(registered: readonly string[] | undefined, address: string): boolean {
  if (!isWebAddress(address)) return false;
  return registered?.includes(address) ?? isLoopback(new URL(address).hostname);
}

/** What the addresses of this machine begin with, for people. */
export const thisMachine: readonly string[] = [
  "http://localhost",
  "http://127.0.0.1",
  "http://[::1]",
];
