import type { ShippingAddress } from "kakao-typed";
import { describe, expect, test } from "vitest";
import { login, onTheWire, rejection } from "./page.js";

onTheWire();

type Address = NonNullable<ShippingAddress["shipping_addresses"]>[number];

const address = (id: number, more: Partial<Address> = {}): Address => ({
  id,
  is_default: false,
  updated_at: 1_500_000_000 + id,
  ...more,
});

/** A page of a user with `count` addresses, the oldest being the default one. */
function withAddresses(count: number) {
  const shipping_addresses = Array.from({ length: count }, (_, index) =>
    address(index + 1, { is_default: index === 0 }),
  );
  return login({ users: [{ id: 1, shipping_addresses }] });
}

async function collect(pages: AsyncIterable<ShippingAddress>): Promise<number[][]> {
  const found: number[][] = [];
  for await (const { shipping_addresses = [] } of pages)
    found.push(shipping_addresses.map(({ id }) => id));
  return found;
}

const body = (...addresses: Address[]) => ({
  status: 200,
  body: { user_id: 1, shipping_addresses: addresses },
});

describe("shipping_address.pages", () => {
  test.each([0, 1, 2, 3, 4, 5, 9, 25])("gives each of %i addresses once", async (count) => {
    const { kakao } = withAddresses(count);
    const pages = await collect(kakao.API.shipping_address.pages({ page_size: 2 }));
    expect(pages.flat().sort((one, other) => one - other)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  test("asks page after page with the last time, and stops on the last page", async () => {
    const { kakao, emulator } = withAddresses(4);
    expect(await collect(kakao.API.shipping_address.pages({ page_size: 3 }))).toEqual([
      [1, 4, 3],
      [2],
    ]);
    expect(emulator.requests.map(({ url }) => new URL(url).search)).toEqual([
      "?page_size=3",
      "?page_size=3&from_updated_at=1500000003",
    ]);
  });

  test("a page shorter than Kakao's own size is the last", async () => {
    const { kakao, emulator } = withAddresses(3);
    expect(await collect(kakao.API.shipping_address.pages())).toEqual([[1, 3, 2]]);
    expect(emulator.requests).toHaveLength(1);
  });

  test("stops on a cursor that was there before", async () => {
    const { kakao, emulator } = withAddresses(0);
    for (let times = 0; times < 5; times++) emulator.failNext(body(address(1), address(2)));
    expect(await collect(kakao.API.shipping_address.pages({ page_size: 2 }))).toEqual([[1, 2]]);
    expect(emulator.requests).toHaveLength(2);
  });

  test("drops what an earlier page had, and pages that bring nothing new", async () => {
    const { kakao, emulator } = withAddresses(0);
    emulator.failNext(body(address(9), address(8)));
    emulator.failNext(body(address(9, { updated_at: 7 }), address(8, { updated_at: 6 })));
    emulator.failNext(body(address(8, { updated_at: 6 }), address(5, { updated_at: 5 })));
    emulator.failNext(body(address(4)));
    expect(await collect(kakao.API.shipping_address.pages({ page_size: 2 }))).toEqual([
      [9, 8],
      [5],
      [4],
    ]);
  });

  test("the last time that is there leads on; without any it stops", async () => {
    const { kakao, emulator } = withAddresses(0);
    emulator.failNext(body(address(9), address(8, { updated_at: undefined })));
    emulator.failNext(
      body(address(7, { updated_at: undefined }), address(6, { updated_at: undefined })),
    );
    expect(await collect(kakao.API.shipping_address.pages({ page_size: 2 }))).toEqual([
      [9, 8],
      [7, 6],
    ]);
  });

  test("one address is one page", async () => {
    const { kakao, emulator } = withAddresses(3);
    expect(
      await collect(kakao.API.shipping_address.pages({ address_id: 2, page_size: 2 })),
    ).toEqual([[2]]);
    expect(emulator.requests).toHaveLength(1);
  });

  test("without consent gives the one page that says so", async () => {
    const { kakao, emulator } = withAddresses(3);
    emulator.reset();
    kakao.Auth.setAccessToken(emulator.signIn({ scopes: [] }).access_token);
    const pages = kakao.API.shipping_address.pages();
    const first = await pages.next();
    expect(first.value).toEqual({ user_id: 1, shipping_addresses_needs_agreement: true });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  test("stops on abort", async () => {
    const { kakao, emulator } = withAddresses(9);
    const controller = new AbortController();
    const pages = kakao.API.shipping_address.pages({ page_size: 2 }, { signal: controller.signal });
    await pages.next();
    controller.abort();
    expect(await rejection(pages.next())).toMatchObject({
      name: "KakaoNetworkError",
      code: "aborted",
    });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(emulator.requests).toHaveLength(1);
  });

  test("does nothing before it is asked, and rejects wrong data at the first page", async () => {
    const { kakao, emulator } = withAddresses(1);
    const pages = kakao.API.shipping_address.pages({ page_size: 1 });
    expect(emulator.requests).toEqual([]);
    expect(await rejection(pages.next())).toMatchObject({
      name: "KakaoDataError",
      issues: [{ path: "data.page_size" }],
    });
    for (const data of [null, "2", 1n]) {
      expect(await rejection(kakao.API.shipping_address.pages(data as never).next())).toMatchObject(
        { name: "KakaoDataError" },
      );
    }
    expect(emulator.requests).toEqual([]);
  });

  test("leaves the caller's data alone, and takes undefined for nothing", async () => {
    const { kakao } = withAddresses(4);
    const data = Object.freeze({ page_size: 2, from_updated_at: undefined });
    expect((await collect(kakao.API.shipping_address.pages(data))).flat()).toHaveLength(4);
    expect(data).toStrictEqual({ page_size: 2, from_updated_at: undefined });
  });

  test("goes on over pages that are only reported", async () => {
    const { emulator } = withAddresses(4);
    const reports: unknown[] = [];
    const page = login({ wrap: { onInvalidResponse: (error) => reports.push(error) } });
    page.emulator.failNext({
      status: 200,
      body: { user_id: "1", shipping_addresses: [null, address(3), address(3)] },
    });
    expect(emulator.requests).toEqual([]);
    const first = await page.kakao.API.shipping_address.pages({ page_size: 3 }).next();
    expect(first.value).toEqual({ user_id: "1", shipping_addresses: [null, address(3)] });
    expect(reports).toHaveLength(1);
  });
});
