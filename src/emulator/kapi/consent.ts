import {
  companionFields,
  type ConsentItem,
  type ConsentItemFields,
  fieldsOf,
} from "../../endpoints/consent_items.js";

interface Fields extends Pick<ConsentItemFields, "scope" | "flag" | "inProfile"> {
  /** The fields of the account, or of its profile, that the consent item opens. */
  readonly fields: readonly string[];
  /** The older flag that says whether the account has the datum, with or without consent, such as `has_email`. */
  readonly has?: string;
}

/** The data for which Kakao still sends an older flag. */
const withOlderFlag: readonly ConsentItem[] = [
  "email",
  "age_range",
  "birthday",
  "gender",
  "phone_number",
  "ci",
];

const items = (Object.keys(companionFields) as ConsentItem[]).map((item): Fields => {
  const { datum, ...where } = fieldsOf(item);
  const fields = [datum, ...companionFields[item]];
  return { ...where, fields, ...(withOlderFlag.includes(item) && { has: `has_${item}` }) };
});

/** The consent item of apps from before June 2021: nickname and image together. */
const profile: Fields = {
  scope: "profile",
  flag: "profile_needs_agreement",
  inProfile: true,
  fields: items.flatMap(({ inProfile, fields }) => (inProfile ? fields : [])),
};

/** Which fields of `me` each consent item opens, by the id of the item. */
export const fieldsByScope: ReadonlyMap<string, Fields> = new Map(
  [profile, ...items].map((item) => [item.scope, item]),
);

/** The fields that come along when `property_keys` asks for a field: the flag of its consent item, and its companions. */
export function companions(field: string): readonly string[] {
  const all = [...fieldsByScope.values()];
  if (field === "profile") {
    return [field, ...all.filter(({ inProfile }) => inProfile).map(({ flag }) => flag)];
  }
  const item = all.find(({ inProfile, fields }) => !inProfile && fields.includes(field));
  return item ? [item.flag, ...(item.has ? [item.has] : []), ...item.fields] : [field];
}
