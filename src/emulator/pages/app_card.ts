import { isLoopback } from "../../validation/loopback.js";
import { isWebAddress } from "../http/web_address.js";
import type { App } from "../state/sample_data.js";
import { html, type Html } from "./html.js";
import { imageOrigins } from "./message.js";

/** Where the icon of an app may be loaded from, for the policy of a page: of this machine only, or from the address itself. */
export function iconSources({ icon }: App): readonly string[] {
  if (icon === undefined) return [];
  if (/^data:image\/[\w.+-]+[;,]/i.test(icon)) return ["data:"];
  return isWebAddress(icon) && isLoopback(new URL(icon).hostname) ? imageOrigins([icon], []) : [];
}

/** The name and the icon of an app; without an icon, or with one of another machine, its first letter. */
export function appCard(app: App): Html {
  const { name, icon } = app;
  const [first = ""] = name;
  return html`<p class="app">
    ${
      iconSources(app).length > 0
        ? html`<img class="icon" src="${icon}" alt="" />`
        : html`<span class="icon" aria-hidden="true">${first}</span>`
    }
    <span>${name}</span>
  </p>`;
}
