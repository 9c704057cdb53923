import type { ShippingAddress } from "../../endpoints/shipping_address.js";
import { errorPage } from "./error.js";
import { noProblems, type Problems, textField } from "./fields.js";
import { html, Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

type Address = NonNullable<ShippingAddress["shipping_addresses"]>[number];

/** The page of the user's addresses, to choose from. */
export function addressPage(language: Language, addresses: readonly Address[]): Response {
  const say = words[language];
  const card = ({ id, name, base_address, detail_address, receiver_name, is_default }: Address) =>
    html`<form method="post" class="card">
      <input type="hidden" name="address_id" value="${id}" />
      <p><strong>${name ?? id}</strong>${is_default && html` <small>(${say.isDefault})</small>`}</p>
      <p>${base_address} ${detail_address}</p>
      <p>${receiver_name}</p>
      <button aria-label="${say.choose}: ${name ?? id}">${say.choose}</button>
    </form>`;
  return page(
    language,
    say.pick,
    html`${addresses.length ? addresses.map(card) : html`<p>${say.noAddress}</p>`}
      <form method="post">
        <button class="quiet" name="step" value="create">${say.create}</button>
      </form>
      ${closeButton(language)}`,
  );
}

/** The fields of an address that have to be filled in. */
export const requiredOfAddress = [
  "name",
  "receiver_name",
  "receiver_phone_number1",
  "base_address",
  "zone_number",
] as const;

/** The form for an address: a new one, or an existing one to edit; after a first attempt with what was filled in and what is wrong with it. */
export function addressForm(
  language: Language,
  address?: Address,
  { form, problems = noProblems }: { form?: URLSearchParams; problems?: Problems } = {},
): Response {
  const say = words[language];
  const field = (name: keyof Address, label: string) =>
    textField(
      {
        name,
        label,
        value: form?.get(name) ?? String(address?.[name] ?? ""),
        isRequired: requiredOfAddress.some((one) => one === name),
      },
      problems,
    );
  return page(
    language,
    address ? say.edit : say.create,
    html`<form method="post" novalidate>
        <input type="hidden" name="step" value="save" />
        ${field("name", say.name)} ${field("receiver_name", say.receiver)}
        ${field("receiver_phone_number1", say.phone)} ${field("base_address", say.base)}
        ${field("detail_address", say.detail)} ${field("zone_number", say.zone)}
        <button>${address ? say.save : say.add}</button>
      </form>
      ${closeButton(language)}`,
  );
}

/** The page for an address that nobody is sent to, since it is no web address or of another host. */
export const badAddressPage = (language: Language, address: string): Response =>
  errorPage(language, {
    status: 400,
    cause: words[language].badAddress,
    details: [[words[language].sent, html`<code>${address.slice(0, 1000)}</code>`]],
  });

const closeButton = (language: Language) =>
  html`<form method="post">
    <button class="quiet" name="step" value="close">${words[language].back}</button>
  </form>`;

/** The last page of a picker in a popup: posts a message to the page that opened it, as a string as Kakao does. */
export function messagePage(language: Language, message: string): Response {
  const say = words[language];
  // HTML is not escaped within a script, so the message must not contain `</script>`
  const literal = JSON.stringify(message).replaceAll("<", "\\u003c");
  return page(language, say.done, html`<p>${say.close}</p>`, {
    script: html`opener?.postMessage(${new Html(literal)}, "*"); close();`,
  });
}
