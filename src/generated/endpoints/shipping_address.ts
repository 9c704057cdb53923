// Written by `npm run generate`, from src/endpoints/shipping_address.ts: edit that file.
import type { PagedEndpoint } from "../../endpoints/endpoint.js";
import { range } from "../../validation/checks.js";
import { compiled, refined } from "../../validation/compiled.js";

/** Data of `API.shipping_address`. */
export interface ShippingAddressData {
  /** Id of one address, as `Auth.selectShippingAddress` or an earlier answer gave it; all addresses when left out. */
  address_id?: number | undefined;
  /** Reads addresses changed before this time, in Unix seconds: the last `updated_at` of the page before. `pages()` does it for you. */
  from_updated_at?: number | undefined;
  /**
   * Addresses per page, 2 or more.
   *
   * @default 10
   */
  page_size?: number | undefined;
}

/** Response of `API.shipping_address`. */
export interface ShippingAddress {
  /** User id in this app. */
  user_id: number;
  /** Whether asking the user for consent (`shipping_address`) could yield addresses. */
  shipping_addresses_needs_agreement?: boolean | undefined;
  /** The addresses: the default one first, then the latest. Absent without consent (`shipping_address`). */
  shipping_addresses?:
    | {
        /** Id of the address. */
        id: number;
        /** Whether it is the user's default address. */
        is_default: boolean;
        /** When it was changed last, in Unix seconds. */
        updated_at?: number | undefined;
        /** `NEW` for a road-name address, `OLD` for a lot-number one. */
        type?: "NEW" | "OLD" | (string & {}) | undefined;
        /** The user's name for it, such as 회사. */
        name?: string | undefined;
        /** The part that the postal code search found. */
        base_address?: string | undefined;
        /** The part the user typed: floor, room. */
        detail_address?: string | undefined;
        /** Who receives. */
        receiver_name?: string | undefined;
        /** Phone number of the receiver, such as `010-1234-5678`; may be empty. */
        receiver_phone_number1?: string | undefined;
        /** Second phone number of the receiver; may be empty. */
        receiver_phone_number2?: string | undefined;
        /** Postal code of five digits; always there with `NEW`. */
        zone_number?: string | undefined;
        /** Old postal code, such as `463-400`. */
        zip_code?: string | undefined;
      }[]
    | undefined;
}

/** Kakao's page size where none is given. */
const defaultPageSize = 10;

export const shipping_address: PagedEndpoint<
  "/v1/user/shipping_address",
  ShippingAddressData,
  ShippingAddress
> = {
  url: "/v1/user/shipping_address",
  method: "GET",
  data: /* @__PURE__ */ compiled(
    "<address_id?#from_updated_at?#page_size?$0>",
    /* @__PURE__ */ refined(
      "#",
      [/* @__PURE__ */ range(2, Infinity)],
      "Kakao's smallest page has 2 addresses. Pass page_size: 2.",
    ),
  ),
  response: /* @__PURE__ */ compiled(
    "{user_id#shipping_addresses_needs_agreement?!shipping_addresses?[{id#is_default!updated_at?#type?,name?,base_address?,detail_address?,receiver_name?,receiver_phone_number1?,receiver_phone_number2?,zone_number?,zip_code?,}}",
  ),
  paging: {
    items: "shipping_addresses",
    id: "id",
    next(asked: ShippingAddressData, { shipping_addresses: page = [] }: ShippingAddress) {
      if (asked.address_id !== undefined) return undefined;
      if (page.length < (asked.page_size ?? defaultPageSize)) return undefined;
      const times = page.flatMap(({ updated_at }) =>
        typeof updated_at === "number" ? updated_at : [],
      );
      return times.length ? { ...asked, from_updated_at: times.at(-1) } : undefined;
    },
  },
};
