import type { ShippingAddress } from "../../endpoints/shipping_address.js";
import { asReason, explainResponse } from "../http/reasons.js";
import { isWebAddress } from "../http/web_address.js";
import { addressForm, addressPage, badAddressPage, requiredOfAddress } from "../pages/address.js";
import { blankFields } from "../pages/fields.js";
import type { Language } from "../pages/words.js";
import { clock } from "../state/clock.js";
import { freeId } from "../state/free_id.js";
import type { Link, State } from "../state/state.js";
import { reportResult } from "./report_result.js";
import { pickerError, type PickerResult, resolveTicket } from "./ticket.js";
import { unknownAddress, wrongAddress } from "./why.js";

type Address = NonNullable<ShippingAddress["shipping_addresses"]>[number];

/** Stores the address of a form, a new one or in place of `old`; returns its id. */
function saveAddress(state: State, { user }: Link, form: URLSearchParams, old?: Address): number {
  const all = user.shipping_addresses ?? [];
  const id = old?.id ?? freeId(all.map((one) => one.id));
  const field = (name: string) => form.get(name) ?? "";
  const address: Address = {
    ...old,
    id,
    name: field("name"),
    is_default: old?.is_default ?? all.length === 0,
    updated_at: Math.floor(clock(state) / 1000),
    type: "NEW",
    base_address: field("base_address"),
    detail_address: field("detail_address"),
    receiver_name: field("receiver_name"),
    receiver_phone_number1: field("receiver_phone_number1"),
    receiver_phone_number2: "",
    zone_number: field("zone_number"),
    zip_code: "",
  };
  const addresses = old ? all.map((one) => (one === old ? address : one)) : [...all, address];
  Object.assign(user, { shipping_addresses: addresses });
  return id;
}

/** The next page of a picker, or its result. */
function nextStep(
  state: State,
  link: Link,
  form: URLSearchParams,
  path: string,
  language: Language,
): Response | PickerResult | "closed" {
  const step = form.get("step");
  if (step === "close") return "closed";
  const { user } = link;
  const addresses = user.shipping_addresses ?? [];
  const chosen = addresses.find(({ id }) => String(id) === form.get("address_id"));
  const success = (id: number) => ({ status: "success", user_id: user.id, address_id: id });

  const problems = blankFields(language, form, requiredOfAddress);
  const isSaved = step === "save" && problems.size === 0;
  const filledIn = step === "save" ? { form, problems } : {};

  if (path === "/user/edit/address") {
    if (!chosen)
      return pickerError("KAE206", "invalid address id", unknownAddress(form.get("address_id")));
    return isSaved
      ? success(saveAddress(state, link, form, chosen))
      : addressForm(language, chosen, filledIn);
  }
  if (isSaved) return success(saveAddress(state, link, form));
  if (step === "save" || step === "create" || path === "/user/create/address") {
    return addressForm(language, undefined, filledIn);
  }
  return chosen ? success(chosen.id) : addressPage(language, addresses);
}

/** The pages of the address pickers: to choose, to create or to edit an address, by path. */
export function addressPicker(
  state: State,
  form: URLSearchParams,
  path: string,
  language: Language,
): Response {
  const returnUrl = form.get("return_url");
  if (returnUrl && !isWebAddress(returnUrl)) {
    const why = asReason(wrongAddress("return_url", returnUrl));
    return explainResponse(badAddressPage(language, returnUrl), why);
  }
  const ticket = resolveTicket(state, form, "shipping_address");
  if ("error" in ticket) return reportResult(ticket.error, returnUrl, language);
  const next = nextStep(state, ticket.link, form, path, language);
  return next instanceof Response ? next : reportResult(next, returnUrl, language);
}
