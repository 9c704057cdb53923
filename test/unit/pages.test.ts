import type { Friends, ShippingAddress } from "kakao-typed";
import { describe, expect, test } from "vitest";
import { login, onTheWire, rejection } from "../support/page.js";

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

/** A page of a user with `count` friends. */
function withFriends(count: number) {
  const users = Array.from({ length: count + 1 }, (_, index) => ({
    id: index + 1,
    uuid: `u${index + 1}`,
  }));
  const page = login({ users });
  for (const { id } of users) page.emulator.signIn({ user: id });
  return page;
}

async function uuidsOf(pages: AsyncIterable<Friends>): Promise<string[][]> {
  const found: string[][] = [];
  for await (const { elements = [] } of pages) found.push(elements.map(({ uuid }) => uuid));
  return found;
}

const friendsBody = (uuids: string[], more: object) => ({
  status: 200,
  body: { elements: uuids.map((uuid) => ({ uuid })), ...more },
});

describe("talk.friends.pages", () => {
  test.each([0, 1, 2, 3, 4, 25])("gives each of %i friends once", async (count) => {
    const { kakao, emulator } = withFriends(count);
    const pages = await uuidsOf(kakao.API.talk.friends.pages({ limit: 2 }));
    expect(pages.flat().sort()).toEqual(
      Array.from({ length: count }, (_, index) => `u${index + 2}`).sort(),
    );
    expect(emulator.requests).toHaveLength(Math.max(1, Math.ceil(count / 2)));
  });

  test("keeps what was asked for, and takes the offset of after_url", async () => {
    const { kakao, emulator } = withFriends(0);
    const after_url =
      "http://alpha-kapi.kakao.com/v1/internal/friends?limit=3&page_order=asc&offset=7";
    emulator.failNext(friendsBody(["a"], { total_count: 9, before_url: null, after_url }));
    emulator.failNext(
      friendsBody(["b"], { total_count: 9, before_url: after_url, after_url: null }),
    );
    const asked = { limit: 3, order: "desc" } as const;
    expect(await uuidsOf(kakao.API.talk.friends.pages(asked))).toEqual([["a"], ["b"]]);
    expect(emulator.requests.map(({ url }) => new URL(url).search)).toEqual([
      "?limit=3&order=desc",
      "?limit=3&order=desc&offset=7",
    ]);
  });

  test("counts where no after_url comes", async () => {
    const { kakao, emulator } = withFriends(0);
    emulator.failNext(friendsBody(["a", "b"], { total_count: 3 }));
    emulator.failNext(friendsBody(["b", "c"], { total_count: 3 }));
    expect(await uuidsOf(kakao.API.talk.friends.pages({ offset: 0 }))).toEqual([["a", "b"], ["c"]]);
    expect(new URL(emulator.requests[1]!.url).search).toBe("?offset=2");
  });

  test("ends on an empty page, and on one that was there before", async () => {
    const { kakao, emulator } = withFriends(0);
    const after_url = "https://kapi.kakao.com/v1/api/talk/friends?offset=5";
    emulator.failNext(friendsBody(["a"], { total_count: 99, after_url }));
    emulator.failNext(friendsBody([], { total_count: 99, after_url }));
    expect(await uuidsOf(kakao.API.talk.friends.pages())).toEqual([["a"]]);
    for (let times = 0; times < 3; times++) {
      emulator.failNext(friendsBody([`b${times}`], { total_count: 99, after_url }));
    }
    expect(await uuidsOf(kakao.API.talk.friends.pages())).toEqual([["b0"], ["b1"]]);
  });
});
