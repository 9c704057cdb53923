import { nameOf } from "../state/friends.js";
import { isWebAddress } from "../http/web_address.js";
import type { App, EmulatorChannel, EmulatorTerms, EmulatorUser } from "../state/sample_data.js";
import type { EmulatorScope } from "../state/sample_scopes.js";
import { appCard, iconSources } from "./app_card.js";
import { html, Html } from "./html.js";
import { page } from "./page.js";
import { type Language, words } from "./words.js";

/** Whatever the consent page asks for. */
export interface ConsentItems {
  readonly scopes: readonly EmulatorScope[];
  readonly terms: readonly EmulatorTerms[];
  /** The channels that can be added with the login. */
  readonly channels: readonly EmulatorChannel[];
}

/** What the consent page shows. */
interface ConsentPage {
  readonly language: Language;
  readonly app: App;
  readonly user: EmulatorUser;
  readonly asked: ConsentItems;
  /** What is checked already. */
  readonly checked: ConsentItems;
  /** Whether something required was left out. */
  readonly failed: boolean;
}

/** A box to check. */
interface Box {
  readonly field: "item" | "term" | "channel";
  readonly value: string;
  readonly name: string;
  readonly note?: string;
  readonly url?: string | undefined;
  readonly isRequired: boolean;
  readonly isChecked: boolean;
}

const isMissing = ({ isRequired, isChecked }: Box) => isRequired && !isChecked;

function boxRow(language: Language, box: Box, failed: boolean, isFirstMissing: boolean): Html {
  const { field, value, name, note, url, isRequired, isChecked } = box;
  const say = words[language];
  return html`<li class="row">
    <label class="check"
      ><input
        type="checkbox"
        name="${field}"
        value="${value}"
        ${isRequired && html`required`}
        ${isChecked && html`checked`}
        ${failed && isMissing(box) && html`aria-invalid="true" aria-describedby="missing"`}
        ${isFirstMissing && html`autofocus`}
      /><span
        >${isRequired ? say.required : say.optional}
        ${name}${note && html` <small>${note}</small>`}</span
      ></label
    >
    ${
      url !== undefined &&
      isWebAddress(url) &&
      html`<a
        href="${url}"
        target="_blank"
        rel="noopener noreferrer"
        aria-label="${say.view}: ${name}"
        >${say.view}</a
      >`
    }
  </li>`;
}

/** Checks all boxes at once; without a script there is a button that agrees to everything. */
const checkAll = new Html(`
  const all = document.getElementById("all");
  const boxes = [...document.querySelectorAll("input[type=checkbox][name]")];
  const show = () => {
    const count = boxes.filter((box) => box.checked).length;
    all.checked = count === boxes.length;
    all.indeterminate = !all.checked && count !== 0;
  };
  all.onchange = () => boxes.forEach((box) => { box.checked = all.checked; });
  for (const box of boxes) box.onchange = show;
  addEventListener("pageshow", show);
  all.parentElement.hidden = false;
  show()`);

function boxesOf(asked: ConsentItems, checked: ConsentItems) {
  const items = asked.scopes.map((scope): Box => {
    const { id: value, display_name: name = value, required: isRequired = false } = scope;
    const isChecked = checked.scopes.includes(scope);
    return { field: "item", value, name, isRequired, isChecked };
  });
  const terms = asked.terms.map((term): Box => {
    const { tag: value, title, url, required: isRequired = false } = term;
    const isChecked = checked.terms.includes(term);
    const named = title === undefined ? { name: value } : { name: title, note: value };
    return { field: "term", value, ...named, url, isRequired, isChecked };
  });
  const channels = asked.channels.map((channel): Box => {
    const { channel_public_id: value, channel_uuid: name } = channel;
    const isChecked = checked.channels.includes(channel);
    return { field: "channel", value, name, isRequired: false, isChecked };
  });
  return { items, terms, channels };
}

/** The page that asks for consent. */
export function consentPage(shown: ConsentPage): Response {
  const { language, app, user, asked, checked, failed } = shown;
  const say = words[language];
  const { items, terms, channels } = boxesOf(asked, checked);
  const missing = failed ? [...items, ...terms].filter(isMissing) : [];
  const group = (heading: string, boxes: readonly Box[]) =>
    boxes.length > 0 &&
    html`<h2>${heading}</h2>
      <ul>
        ${boxes.map((box) => boxRow(language, box, failed, box === missing[0]))}
      </ul>`;
  const email = user.kakao_account?.email;
  return page(
    language,
    say.consent,
    html`${appCard(app)}
      <p>${say.asks(app.name, app.id)}</p>
      <p>${say.as} <strong>${nameOf(user)}</strong>${email && html` <small>${email}</small>`}</p>
      ${
        missing.length > 0 &&
        html`<p class="warning" role="alert" id="missing">
          ${say.mustAgree(missing.map(({ name }) => name).join(", "))}
        </p>`
      }
      <form method="post" novalidate>
        <input type="hidden" name="step" value="consent" />
        <label class="check all" hidden
          ><input type="checkbox" id="all" /><span>${say.agreeAll}</span></label
        >
        ${group(say.items, items)} ${group(say.terms, terms)} ${group(say.channels, channels)}
        <button name="decision" value="agree">${say.agree}</button>
        <noscript
          ><button class="quiet" name="decision" value="all">${say.agreeAll}</button></noscript
        >
        <button class="quiet" name="decision" value="cancel">${say.cancel}</button>
      </form>
      <form method="post">
        <button class="quiet" name="step" value="other">${say.other}</button>
      </form>`,
    {
      images: iconSources(app),
      ...(items.length + terms.length + channels.length > 1 && { script: checkAll }),
    },
  );
}
