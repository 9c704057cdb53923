import type { TemplateObject } from "../../endpoints/talk/template.js";
import { isLoopback } from "../../validation/loopback.js";
import { isWebAddress } from "../http/web_address.js";
import type { MessageData } from "../state/make_message.js";
import { html, type Html } from "./html.js";
import { type Language, words } from "./words.js";

// A message as KakaoTalk shows it in a chat.

type Content = Extract<TemplateObject, { content: unknown }>["content"];
type Link = Content["link"];
type Commerce = Extract<TemplateObject, { object_type: "commerce" }>["commerce"];
type ItemContent = NonNullable<Extract<TemplateObject, { object_type: "feed" }>["item_content"]>;

/** How messages are shown on a page. */
export interface MessageView {
  readonly language: Language;
  /** Origins whose images are shown: of other images only the address, since the page loads nothing from elsewhere. */
  readonly images: readonly string[];
}

/** The origins whose images a page may load: the emulator's own, those of this machine, and those of the page that shares. */
export function imageOrigins(
  addresses: readonly string[],
  own: readonly (string | undefined)[],
): string[] {
  const origins = addresses.filter(isWebAddress).map((address) => new URL(address));
  const allowed = origins.filter(
    ({ origin, hostname }) =>
      (own.includes(origin) || isLoopback(hostname)) &&
      // an origin may hold characters that would end the policy's directive
      /^https?:\/\/[\w.:[\]-]+$/.test(origin),
  );
  return [...new Set(allowed.map(({ origin }) => origin))];
}

/** The addresses of a message's images. */
export function imagesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    /(^|_)image_url$/.test(key) && typeof one === "string" ? [one] : imagesIn(one),
  );
}

function picture({ images }: MessageView, address: string | undefined): Html | undefined {
  if (!address) return undefined;
  const isShown = isWebAddress(address) && images.includes(new URL(address).origin);
  return isShown
    ? html`<img src="${address}" alt="" />`
    : html`<div class="picture"><small>${address}</small></div>`;
}

const addressOf = ({ web_url, mobile_web_url }: Link = {}) => web_url || mobile_web_url || "";

/** A text that leads where a tap on it leads; in an app it may lead to the app. */
const linked = (body: unknown, link: Link | undefined, className = ""): Html => {
  const address = addressOf(link);
  return isWebAddress(address)
    ? html`<a class="${className}" href="${address}" target="_blank" rel="noopener noreferrer"
        >${body}</a
      >`
    : html`<span class="${className}">${body}</span>`;
};

const contentBlock = (view: MessageView, { title, description, image_url, link }: Content) =>
  html`${picture(view, image_url)} ${title && html`<p><strong>${linked(title, link)}</strong></p>`}
  ${description && html`<p>${description}</p>`}`;

function itemBlock(view: MessageView, item: ItemContent): Html {
  const { profile_text, profile_image_url, title_image_text, title_image_category } = item;
  const { title_image_url, items = [], sum, sum_op } = item;
  const line = (name: unknown, value: unknown) =>
    html`<li class="line"><span>${name}</span><span>${value}</span></li>`;
  return html`${profile_text && html`<div>${picture(view, profile_image_url)}${profile_text}</div>`}
    ${title_image_text && html`<div>${picture(view, title_image_url)}${title_image_text}</div>`}
    ${title_image_category && html`<p><small>${title_image_category}</small></p>`}
    <ul>
      ${items.map(({ item: name, item_op }) => line(name, item_op))}
      ${sum && line(html`<strong>${sum}</strong>`, html`<strong>${sum_op}</strong>`)}
    </ul>`;
}

function commerceBlock({ language }: MessageView, commerce: Commerce): Html {
  const { regular_price, discount_price, discount_rate, fixed_discount_price } = commerce;
  const { product_name, currency_unit = words[language].won, currency_unit_position } = commerce;
  const amount = (value: number) => {
    const digits = value.toLocaleString(language);
    return currency_unit_position === 1 ? `${currency_unit}${digits}` : `${digits}${currency_unit}`;
  };
  const less = fixed_discount_price ?? discount_rate;
  return html`${product_name && html`<p>${product_name}</p>`}
    <p>
      <strong>${amount(discount_price ?? regular_price)}</strong>
      ${discount_price !== undefined && html`<s>${amount(regular_price)}</s>`}
      ${less !== undefined && html`<small>${fixed_discount_price === undefined ? `${less}%` : `-${amount(less)}`}</small>`}
    </p>`;
}

/** The counts below a message: KakaoTalk shows three of them. */
function socialLine(
  { language }: MessageView,
  social: Readonly<Record<string, number | undefined>>,
) {
  const say = words[language];
  const labels: Readonly<Record<string, string>> = {
    like_count: say.likes,
    comment_count: say.comments,
    shared_count: say.shares,
    view_count: say.views,
    subscriber_count: say.subscribers,
  };
  const shown = Object.keys(labels)
    .filter((key) => social[key] !== undefined)
    .slice(0, 3)
    .map((key) => `${labels[key]} ${social[key]}`);
  return html`<p><small>${shown.join(" · ")}</small></p>`;
}

/** What a message shows above its buttons. */
function body(view: MessageView, template: TemplateObject): Html {
  switch (template.object_type) {
    case "text":
      return html`<p>${linked(template.text, template.link)}</p>`;
    case "list":
      return html`<p><strong>${linked(template.header_title, template.header_link)}</strong></p>
        ${template.contents.map((content) => html`<div class="content">${contentBlock(view, content)}</div>`)}`;
    case "commerce":
      return html`${contentBlock(view, template.content)} ${commerceBlock(view, template.commerce)}`;
    case "location":
      return html`${contentBlock(view, template.content)}
        <p><small>${template.address_title} ${template.address}</small></p>`;
    case "calendar":
      return html`${contentBlock(view, template.content)}
        <p><small>${template.id}</small></p>`;
    case "feed":
      return html`${template.item_content && itemBlock(view, template.item_content)}
      ${contentBlock(view, template.content)}`;
  }
}

/** Where the one button of a message without `buttons` leads. */
const linkOf = (template: TemplateObject): Link | undefined =>
  template.object_type === "text"
    ? template.link
    : template.object_type === "list"
      ? template.header_link
      : template.content.link;

/** A message as KakaoTalk shows it. */
export function messageBubble(view: MessageView, template: TemplateObject): Html {
  const say = words[view.language];
  const title = ("button_title" in template && template.button_title) || say.more;
  const own = [{ title, link: linkOf(template) }];
  const buttons = template.buttons?.length ? template.buttons : own;
  const map = template.object_type === "location" ? [{ title: say.map, link: undefined }] : [];
  const social = "social" in template && template.social;
  return html`<div class="bubble">
    ${body(view, template)} ${social && socialLine(view, social)}
    ${[...buttons, ...map].map((button) => linked(button.title, button.link, "go"))}
  </div>`;
}

/** A message of a template whose content the emulator does not know: its id and the values of its variables. */
export function unknownMessage(language: Language, { template_id, template_args }: MessageData) {
  const args = Object.entries(template_args ?? {});
  return html`<div class="bubble">
    <p><strong>${words[language].template} ${template_id}</strong></p>
    <ul>
      ${args.map(([name, value]) => html`<li class="line"><span>${name}</span><span>${String(value)}</span></li>`)}
    </ul>
  </div>`;
}
