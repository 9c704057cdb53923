import type { DataOf, ResponseOf } from "../../endpoints/by_url.js";
import type { Caller } from "./caller.js";

interface Dated {
  readonly updated_at?: number | undefined;
}

const byNewest = (one: Dated, other: Dated) => (other.updated_at ?? 0) - (one.updated_at ?? 0);

/** A page of the user's addresses, newest first, or the one with `address_id`. */
export function shippingAddresses(
  { link: { user, scopes } }: Caller,
  { address_id, from_updated_at = 0, page_size = 10 }: DataOf<"/v1/user/shipping_address">,
): ResponseOf<"/v1/user/shipping_address"> {
  const user_id = user.id;
  if (!scopes.has("shipping_address")) {
    return { user_id, shipping_addresses_needs_agreement: true };
  }
  const all = user.shipping_addresses ?? [];
  const matching = all.filter(({ id, updated_at = 0 }) =>
    address_id === undefined
      ? from_updated_at === 0 || updated_at < from_updated_at
      : id === address_id,
  );
  // the default address comes first on the first page, however old it is
  const first = from_updated_at === 0 ? matching.filter(({ is_default }) => is_default) : [];
  const others = matching.filter((address) => !first.includes(address)).sort(byNewest);
  return {
    user_id,
    shipping_addresses: [...first, ...others].slice(0, page_size),
    shipping_addresses_needs_agreement: false,
  };
}
