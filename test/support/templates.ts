import type { TemplateObject } from "kakao-typed";
import { samples } from "./samples.js";

const link = {
  web_url: "https://shop.example/?a=1&b=2",
  mobile_web_url: "https://m.shop.example",
  android_execution_params: "page=1",
  ios_execution_params: "page=1",
};
const content = {
  title: "딸기 치즈 케이크",
  description: "#케익 #딸기",
  image_url: "https://shop.example/cake.png",
  image_width: 640,
  image_height: 640,
  link,
};

/** One message of each kind, with all it can have; and the two of Kakao's own tests. */
export const templates: readonly (TemplateObject | Record<string, unknown>)[] = [
  JSON.parse(samples["template_object__1"]!) as Record<string, unknown>,
  JSON.parse(samples["template_object__3"]!) as Record<string, unknown>,
  {
    object_type: "feed",
    content,
    item_content: {
      profile_text: "가게",
      profile_image_url: "https://shop.example/p.png",
      title_image_text: "케이크",
      title_image_url: "https://shop.example/t.png",
      title_image_category: "디저트",
      items: ["1", "2", "3", "4", "5"].map((item) => ({ item, item_op: "1000원" })),
      sum: "총 결제금액",
      sum_op: "15000원",
    },
    social: {
      like_count: 1,
      comment_count: 2,
      shared_count: 3,
      view_count: 4,
      subscriber_count: 5,
    },
    buttons: [
      { title: "웹으로", link },
      { title: "앱으로", link: {} },
    ],
  },
  {
    object_type: "list",
    header_title: "오늘의 케이크",
    header_link: link,
    contents: [content, { link: {} }, content],
    buttons: [],
  },
  { object_type: "list", header_title: "둘", header_link: {}, contents: [content, content] },
  {
    object_type: "location",
    address: "경기 성남시 분당구 판교역로 235",
    address_title: "카카오",
    content: { link: {} },
    social: {},
    button_title: "지도",
    buttons: [{ title: "웹으로", link: {} }],
  },
  {
    object_type: "commerce",
    content,
    commerce: {
      regular_price: 208800,
      discount_price: 146160,
      discount_rate: 30,
      fixed_discount_price: 62640,
      product_name: "케이크",
      currency_unit: "￦",
      currency_unit_position: 1,
    },
    buttons: [{ title: "구매하기", link }],
  },
  {
    object_type: "calendar",
    id_type: "event",
    id: "63996425afcec577cd2f6d9a",
    content,
    buttons: [{ title: "모임 주제 보기", link }],
  },
  { object_type: "text", text: "가".repeat(200), link: {}, button_title: "보기", buttons: [] },
  { text: "🎂".repeat(200), link: {}, object_type: "text" },
];
