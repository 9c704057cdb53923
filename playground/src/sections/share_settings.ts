// Messages to begin with, one of each kind.
import type { ShareDefault } from "kakao-typed";

const url = "https://shop.example";
const link = { webUrl: url, mobileWebUrl: url };
const content = { title: "딸기 케이크", description: "#케이크 #딸기", link };

export const shareSettings = {
  feed: {
    objectType: "feed",
    content,
    social: { likeCount: 286, commentCount: 45 },
    buttons: [{ title: "웹으로 보기", link }],
  },
  list: {
    objectType: "list",
    headerTitle: "주말 맛집",
    headerLink: link,
    contents: [content, { ...content, title: "생크림 케이크" }],
  },
  commerce: {
    objectType: "commerce",
    content,
    commerce: { regularPrice: 30_000, discountPrice: 24_000, discountRate: 20 },
  },
  location: {
    objectType: "location",
    address: "경기 성남시 분당구 판교역로 235",
    addressTitle: "판교 카페",
    content,
  },
  text: { objectType: "text", text: "안녕하세요! kakao-typed입니다.", link },
} as const satisfies Readonly<Record<string, ShareDefault>>;

export type ShareKind = keyof typeof shareSettings;
