// Calls of the SDK's other namespaces.
import type { KakaoSdk } from "kakao-typed";

export const link = { webUrl: "https://shop.example", mobileWebUrl: "https://shop.example" };

export const content = { title: "케이크", imageUrl: "https://shop.example/a.png", link };

export const button = { title: "보기", link };

export const channelPublicId = "_frxjem";

export const point = { name: "판교", x: 127.1, y: 37.4 };

export type Space = "Share" | "Channel" | "Navi" | "Picker" | "Cert";

export type Call = readonly [space: Space, name: string, settings: object];

export const call = (sdk: KakaoSdk, [space, name, settings]: Call) =>
  (sdk[space] as unknown as Record<string, (settings: object) => unknown>)[name]!({ ...settings });
