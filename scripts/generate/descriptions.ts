// The docstrings of fields, for JSON Schema: a schema does not know the comments above its fields.
import type * as z from "zod/v4/core";
import ts from "typescript";
import type { EndpointDefinition } from "../../src/endpoints/define_endpoint.ts";
import type { FieldDescription } from "../../src/schemas/field_description.ts";
import { definitionOf } from "./compile_schema.ts";
import { type Modules, schemaFiles, type Types } from "./sources.ts";

/** Settings and options whose docstrings stand at types written by hand: the file and the type. */
const typesByHand: Readonly<Record<string, readonly [file: string, type: string]>> = {
  authorizeSettings: ["auth/login_settings", "AuthorizeSettings"],
  authorizeForCertSettings: ["auth/login_settings", "AuthorizeForCertSettings"],
  redirectOptions: ["auth/redirect", "RedirectOptions"],
  shippingAddressSettings: ["auth/shipping_address", "ShippingAddressSettings"],
  updateShippingAddressSettings: ["auth/shipping_address", "UpdateShippingAddressSettings"],
  wrapOptions: ["facade/types", "WrapOptions"],
  authorizeUrlSettings: ["oauth/authorize_url", "AuthorizeUrlSettings"],
  logoutUrlSettings: ["oauth/logout_url", "LogoutUrlSettings"],
  parseRedirectOptions: ["oauth/parse_redirect", "ParseRedirectOptions"],
  exchangeCodeData: ["oauth/exchange_code", "ExchangeCodeData"],
  verifyIdTokenOptions: ["oauth/verify_id_token", "VerifyIdTokenOptions"],
  unlinkWebhookOptions: ["oauth/unlink_webhook", "UnlinkWebhookOptions"],
  oauthOptions: ["oauth/options", "OAuthOptions"],
  accessTokenOptions: ["rest/create_rest_client", "AccessTokenOptions"],
  adminKeyOptions: ["rest/create_rest_client", "AdminKeyOptions"],
};

/** The files with those types. */
export const filesByHand = [...new Set(Object.values(typesByHand).map(([file]) => file))];

type Found = Record<string, FieldDescription>;

/** Makes the descriptions of all schemas, by the schema's name and the field's path. */
export function describeAll(modules: Modules, { checker, sourceOf }: Types): Record<string, Found> {
  const members = (type: ts.Type): readonly ts.Type[] =>
    (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
    );

  const firstParagraph = (text: string) => text.replaceAll(/\s*\n\s*/g, " ").trim();

  function descriptionOf(symbol: ts.Symbol): FieldDescription | undefined {
    const tags = new Map(
      symbol
        .getJsDocTags(checker)
        .map(({ name, text }) => [name, ts.displayPartsToString(text)] as const),
    );
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const description = firstParagraph(comment || (tags.get("deprecated") ?? ""));
    if (description === "") return undefined;
    const words = members(checker.getTypeOfSymbol(symbol)).filter((type) => type.isStringLiteral());
    const isOpen = members(checker.getTypeOfSymbol(symbol)).some((type) => type.isIntersection());
    const collator = new Intl.Collator("en", { numeric: true });
    const given = tags.get("default");
    return {
      description,
      ...(given !== undefined && defaultOf(given)),
      ...(tags.has("deprecated") && { deprecated: true }),
      ...(isOpen &&
        words.length > 0 && { examples: words.map(({ value }) => value).sort(collator.compare) }),
    };
  }

  /** A default that is a value; others are said in words, and stay out. */
  function defaultOf(text: string): { default?: unknown } {
    try {
      return { default: JSON.parse(text) as unknown };
    } catch {
      return {};
    }
  }

  function describe(schema: z.$ZodType, type: ts.Type, path: string, found: Found): void {
    const { shape, element, innerType, options = [], discriminator } = definitionOf(schema);
    if (innerType) describe(innerType, type, path, found);
    const item = members(type).find((one) => checker.isArrayType(one)) as
      | ts.TypeReference
      | undefined;
    if (element && item) {
      describe(element, checker.getTypeArguments(item)[0]!, `${path}[]`, found);
    }
    for (const [key, field] of Object.entries(shape ?? {})) {
      const symbol = members(type)
        .map((one) => checker.getPropertyOfType(one, key))
        .find((one) => one !== undefined);
      if (!symbol) continue;
      const own = path === "" ? key : `${path}.${key}`;
      const description = descriptionOf(symbol);
      if (description) found[own] = description;
      describe(field, checker.getTypeOfSymbol(symbol), own, found);
    }
    for (const [index, option] of options.entries()) {
      const [word] = option._zod.propValues?.[discriminator ?? ""] ?? [];
      const isOwn = (one: ts.Type) => {
        const name =
          word === undefined ? undefined : checker.getPropertyOfType(one, discriminator!);
        const isWord =
          !name || checker.typeToString(checker.getTypeOfSymbol(name)) === `"${String(word)}"`;
        return isWord && checker.isArrayType(one) === (definitionOf(option).type === "array");
      };
      const own = members(type).find(isOwn);
      if (own) describe(option, own, `${path}(${String(word ?? index)})`, found);
    }
  }

  const exportType = (file: string, name: string) => {
    const symbol = checker
      .getExportsOfModule(checker.getSymbolAtLocation(sourceOf(file))!)
      .find((one) => one.name === name);
    if (!symbol) throw new Error(`src/${file}.ts exports no ${name}.`);
    return symbol.flags & ts.SymbolFlags.Interface
      ? checker.getDeclaredTypeOfSymbol(symbol)
      : checker.getTypeOfSymbol(symbol);
  };

  /** The type that a zod schema parses to. */
  const outputOf = (schemaType: ts.Type): ts.Type => {
    const internals = checker.getTypeOfSymbol(checker.getPropertyOfType(schemaType, "_zod")!);
    return checker.getTypeOfSymbol(checker.getPropertyOfType(internals, "output")!);
  };

  const all: Record<string, Found> = {};
  const add = (name: string, schema: z.$ZodType, type: ts.Type) => {
    const found: Found = {};
    describe(schema, type, "", found);
    if (Object.keys(found).length) all[name] = found;
  };
  for (const file of schemaFiles) {
    for (const [name, value] of Object.entries(modules.files.get(file)!)) {
      if (file.startsWith("endpoints/")) {
        const endpoint = value as Partial<EndpointDefinition>;
        if (endpoint.url === undefined) continue;
        const type = exportType(file, name);
        for (const part of ["data", "response"] as const) {
          const schemaType = checker.getTypeOfSymbol(checker.getPropertyOfType(type, part)!);
          add(`${endpoint.url} ${part}`, endpoint[part]!, outputOf(schemaType));
        }
      } else {
        const byHand = typesByHand[name];
        const type = byHand ? exportType(...byHand) : outputOf(exportType(file, name));
        add(name, value as z.$ZodType, type);
      }
    }
  }
  return all;
}

/** The file of the descriptions. */
export const descriptionsFile = (all: Readonly<Record<string, Found>>): string =>
  `// Written by \`npm run generate\`, from the docstrings of the fields: edit those.
import type { FieldDescription } from "../schemas/field_description.js";

/** What is said about the fields of schemas: by the name of the schema, and the path of the field. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, FieldDescription>>>> = ${JSON.stringify(all, null, 2)};
`;
