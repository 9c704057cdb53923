// An emulated app as a shop sets it up: its addresses registered, and OpenID Connect on.
import {
  createEmulator,
  type Emulator,
  type EmulatorApp,
  type EmulatorOptions,
} from "kakao-typed/emulator";

const addresses = ["", "a", "bye", "callback", "page", "redirect"].map(
  (path) => `https://shop.example/${path}`,
);

const shopApp: EmulatorApp = {
  openid: true,
  redirectUris: [...addresses, "https://shop.example"],
  logoutRedirectUris: addresses,
};

/** An emulator whose apps are set up for the shop, as far as they do not say otherwise. */
export const shopEmulator = ({ apps = [{}], ...options }: EmulatorOptions = {}): Emulator =>
  createEmulator({ ...options, apps: apps.map((app) => ({ ...shopApp, ...app })) });
