import type { Kakao } from "kakao-typed";

export async function choose(
  { Auth, API }: Kakao,
  signal: AbortSignal,
) {
  const { address_id } = await Auth.selectShippingAddress(
    {},
    { signal },
  );
  return API.shipping_address({ address_id });
}

export async function addresses({ API }: Kakao) {
  const { shipping_addresses } =
    await API.shipping_address();
  return shipping_addresses;
}

export async function everyAddress({ API }: Kakao) {
  const names: string[] = [];
  for await (const {
    shipping_addresses = [],
  } of API.shipping_address.pages({ page_size: 2 })) {
    names.push(
      ...shipping_addresses.map(({ name }) => name ?? ""),
    );
  }
  return names;
}
