// What the fake SDK's `Auth` accepts and refuses.
import { place } from "#wire";
import type { SdkAuthorizeSettings } from "../../src/facade/global_types.js";
import { describe, expect, test } from "vitest";
import { onTheWire, open } from "../support/page.js";
import { channelPublicId } from "../support/namespaces.js";

onTheWire();

describe("Auth", () => {
  const every: SdkAuthorizeSettings = {
    state: "a",
    prompt: "none",
    scope: "account_email,gender",
    serviceTerms: "a,b",
    channelPublicId,
    loginHint: "a@b.example",
    nonce: "a",
    settleId: "a",
    kauth_tx_id: "a",
    isPopup: false,
    throughTalk: true,
    throughSyncplugin: false,
    deviceType: "watch",
  };

  test.skipIf(place === "node")("authorize takes every option there is", async () => {
    const { sdk } = open();
    // refused for the browser it is, not for an option
    const refusal = { error: "auto_login", error_description: "NOT_SUPPORTED_BROWSER", state: "a" };
    await expect(sdk.Auth.authorize({ ...every })!.then(String)).rejects.toEqual(refusal);
  });

  test.each<[string, object, string]>([
    ["authorize", { redirectUri: 1 }, 'Illegal argument for "redirectUri" in Auth.authorize'],
    ["authorize", { state: undefined }, 'Illegal argument for "state" in Auth.authorize'],
    ["authorize", { scope: ["a"] }, 'Illegal argument for "scope" in Auth.authorize'],
    ["authorize", { deviceType: "phone" }, 'Illegal argument for "deviceType" in Auth.authorize'],
    ["authorize", { isPopup: null }, 'Illegal argument for "isPopup" in Auth.authorize'],
    ["authorize", { prompts: "login" }, "Invalid parameter keys: prompts at Auth.authorize"],
    [
      "authorizeForCert",
      { redirectUri: "a", settleId: "b" },
      "Missing required keys: signData at Auth.authorizeForCert",
    ],
    [
      "selectShippingAddress",
      { close: null },
      'Illegal argument for "close" in Auth.selectShippingAddress',
    ],
    [
      "createShippingAddress",
      { returnUrl: undefined },
      'Illegal argument for "returnUrl" in Auth.createShippingAddress',
    ],
    [
      "updateShippingAddress",
      { addressId: "1" },
      'Illegal argument for "addressId" in Auth.updateShippingAddress',
    ],
    ["updateShippingAddress", {}, "Missing required keys: addressId at Auth.updateShippingAddress"],
  ])("%s refuses %j", (name, settings, message) => {
    const { sdk } = open();
    const Auth = sdk.Auth as unknown as Record<string, (settings: object) => unknown>;
    let thrown: unknown;
    try {
      Auth[name]!(settings);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "KakaoError", message });
  });
});
