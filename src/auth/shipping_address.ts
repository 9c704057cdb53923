import type { SdkResolver } from "../sdk/resolve_sdk.js";
import {
  shippingAddressSettings,
  updateShippingAddressSettings,
} from "../generated/schemas/login.js";
import { invalidFieldError } from "./login_error.js";
import { popupFunction, type ReadResult } from "./popup_picker.js";

/** Settings of `Auth.selectShippingAddress` and `Auth.createShippingAddress`. */
export interface ShippingAddressSettings {
  /** Called when the user leaves the page with its own close button. */
  readonly close?: (() => void) | undefined;
  /** Page to come back to instead of a window: the answer is in its query string. */
  readonly returnUrl?: string | undefined;
  /** Lays the page out as for a phone. @default false */
  readonly forceMobileLayout?: boolean | undefined;
  /** Shows a button to go back. @default true */
  readonly enableBackButton?: boolean | undefined;
}

/** Settings of `Auth.updateShippingAddress`. */
export interface UpdateShippingAddressSettings extends ShippingAddressSettings {
  /** Id of the address to change. */
  readonly addressId: number;
}

/** The address the user has chosen, created or changed. */
export interface ChosenAddress {
  /** Id of the address: `API.shipping_address({ address_id })` reads it. */
  readonly address_id: number;
}

const readAddress: ReadResult<ChosenAddress> = (operation, message) => {
  const { address_id: id } = message;
  const address_id = /^\d+$/.test(String(id)) ? Number(id) : NaN;
  if (Number.isSafeInteger(address_id)) return { ...message, address_id };
  throw invalidFieldError(operation, "address_id", "integer below 2^53", message);
};

/** The address pickers of `Auth`. */
export function addressPickers(resolver: SdkResolver) {
  const addressPicker = (
    name: "selectShippingAddress" | "createShippingAddress" | "updateShippingAddress",
    schema = shippingAddressSettings,
  ) => popupFunction(resolver, ["Auth", name], "picker", schema, readAddress);
  return {
    selectShippingAddress: addressPicker("selectShippingAddress"),
    createShippingAddress: addressPicker("createShippingAddress"),
    updateShippingAddress: addressPicker("updateShippingAddress", updateShippingAddressSettings),
  };
}
