import { parseExpression } from "@babel/parser";
import type { TransformedScript } from "../transform_script.js";
import { applyEdits, type Edit } from "./edits.js";
import type { Range } from "./markup_parts.js";

/** A property of an object in JSON, by its offsets. */
interface Property {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly key: Range;
  readonly value: Range;
  /** Those of its value, where that is an object. */
  readonly fields: readonly Property[];
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly properties?: readonly {
    readonly start: number;
    readonly end: number;
    readonly key: Range & { readonly value: string };
    readonly value: Written;
  }[];
}

const fieldsOf = ({ properties = [] }: Written): Property[] =>
  properties.map(({ start, end, key, value }) => ({
    name: key.value,
    start,
    end,
    key: { start: key.start, end: key.end },
    value: { start: value.start, end: value.end },
    fields: fieldsOf(value),
  }));

/** Packages of v1: its types, and what some publish as the SDK. */
const v1Packages = ["@types/kakao-js-sdk", "kakao-js-sdk"];
const lists = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];

/** Removes properties with their commas, and the lines they stand in. */
function removals(list: Property, isRemoved: (field: Property) => boolean): Edit[] {
  const { fields } = list;
  const lastKept = fields.map(isRemoved).lastIndexOf(false);
  if (lastKept < 0) return [{ ...list.value, text: "{}", changes: fields.length }];
  return fields.flatMap((field, at) => {
    if (!isRemoved(field)) return [];
    const range =
      at < lastKept
        ? { start: field.start, end: fields[at + 1]!.start }
        : { start: fields[at - 1]!.end, end: field.end };
    return [{ ...range, text: "", changes: 1 }];
  });
}

/**
 * Takes the packages of v1 out of a `package.json`, and this one in; its formatting stays.
 *
 * @param version - Version of this package, such as `1.2.3`.
 * @throws SyntaxError where it is no JSON
 */
export function migratePackageJson(source: string, version: string): TransformedScript {
  JSON.parse(source.replace(/^\uFEFF/, ""));
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const tree = parseExpression(" ".repeat(start) + source.slice(start));
  const found = fieldsOf(tree as unknown as Written).filter(({ name }) => lists.includes(name));
  const isThere = found.some(({ fields }) => fields.some(({ name }) => name === "kakao-typed"));
  const isV1 = ({ name }: Property) => v1Packages.includes(name);
  const place = isThere ? undefined : found.flatMap(({ fields }) => fields).find(isV1);
  const edits = found
    .filter(({ fields }) => fields.some(isV1))
    .flatMap((list) => removals(list, (field) => isV1(field) && field !== place));
  const added = place && [
    { ...place.key, text: '"kakao-typed"', changes: 1 },
    { ...place.value, text: `"^${version}"`, changes: 0 },
  ];
  return applyEdits(source, [...edits, ...(added ?? [])]);
}
