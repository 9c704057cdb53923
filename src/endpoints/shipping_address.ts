import type { Output } from "../schemas/kinds.js";
import { defineEndpoint } from "./define_endpoint.js";
import {
  array,
  intRange,
  boolean,
  closed,
  id,
  int,
  openEnum,
  open,
  optional,
  string,
} from "../schemas/kinds.js";

const data = closed({
  /** Id of one address, as `Auth.selectShippingAddress` or an earlier answer gave it; all addresses when left out. */
  address_id: optional(id),
  /** Reads addresses changed before this time, in Unix seconds: the last `updated_at` of the page before. `pages()` does it for you. */
  from_updated_at: optional(int()),
  /**
   * Addresses per page, 2 or more.
   *
   * @default 10
   */
  page_size: optional(
    intRange(2, Infinity, "Kakao's smallest page has 2 addresses. Pass page_size: 2."),
  ),
});

/** Data of `API.shipping_address`. */
export interface ShippingAddressData extends Output<typeof data> {}

const response = open({
  /** User id in this app. */
  user_id: id,
  /** Whether asking the user for consent (`shipping_address`) could yield addresses. */
  shipping_addresses_needs_agreement: optional(boolean()),
  /** The addresses: the default one first, then the latest. Absent without consent (`shipping_address`). */
  shipping_addresses: optional(
    array(
      open({
        /** Id of the address. */
        id,
        /** Whether it is the user's default address. */
        is_default: boolean(),
        /** When it was changed last, in Unix seconds. */
        updated_at: optional(int()),
        /** `NEW` for a road-name address, `OLD` for a lot-number one. */
        type: optional(openEnum<"NEW" | "OLD">()),
        /** The user's name for it, such as 회사. */
        name: optional(string()),
        /** The part that the postal code search found. */
        base_address: optional(string()),
        /** The part the user typed: floor, room. */
        detail_address: optional(string()),
        /** Who receives. */
        receiver_name: optional(string()),
        /** Phone number of the receiver, such as `010-1234-5678`; may be empty. */
        receiver_phone_number1: optional(string()),
        /** Second phone number of the receiver; may be empty. */
        receiver_phone_number2: optional(string()),
        /** Postal code of five digits; always there with `NEW`. */
        zone_number: optional(string()),
        /** Old postal code, such as `463-400`. */
        zip_code: optional(string()),
      }),
    ),
  ),
});

/** Response of `API.shipping_address`. */
export interface ShippingAddress extends Output<typeof response> {}

/** Kakao's page size where none is given. */
const defaultPageSize = 10;

export const shipping_address = defineEndpoint({
  url: "/v1/user/shipping_address",
  method: "GET",
  data,
  response,
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
});
