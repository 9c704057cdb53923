// The docstrings of fields, for JSON Schema: a schema does not know the comments above its fields.
import type * as z from "zod/v4/core";
import ts from "typescript";
import type { EndpointDefinition } from "../../src/endpoints/define_endpoint.ts";
import { type FieldDescriptions, FieldDescriber } from "./describe_fields.ts";
import { type Modules, schemaFiles, type Types } from "./sources.ts";

/** Settings and options whose docstrings stand at types written by hand: the file and the type. */
const typesByHand: Readonly<Record<string, readonly [file: string, type: string]>> = {
  authorizeSettings: ["auth/login_settings", "AuthorizeSettings"],
  authorizeForCertSettings: ["auth/login_settings", "AuthorizeForCertSettings"],
  redirectOptions: ["auth/redirect", "RedirectOptions"],
  shippingAddressSettings: ["auth/shipping_address", "ShippingAddressSettings"],
  updateShippingAddressSettings: ["auth/shipping_address", "UpdateShippingAddressSettings"],
  wrapOptions: ["facade/types", "WrapOptions"],
  shareDefaultSettings: ["sdk/types/share_settings", "ShareDefault"],
  shareScrapSettings: ["sdk/types/share_settings", "ShareScrap"],
  shareCustomSettings: ["sdk/types/share_settings", "ShareCustom"],
  shareSendOptions: ["sdk/types/share_send_options", "ShareSendOptions"],
  uploadImageSettings: ["sdk/types/share_settings", "ShareImageFiles"],
  imageUrlSettings: ["sdk/types/share_settings", "ShareImageUrl"],
  loadOptions: ["facade/load_kakao", "LoadKakaoOptions"],
  channelSettings: ["sdk/types/channel", "ChannelSettings"],
  addChannelButtonSettings: ["sdk/types/channel", "AddChannelButton"],
  chatButtonSettings: ["sdk/types/channel", "ChatButton"],
  followChannelSettings: ["sdk/types/channel", "FollowChannelSettings"],
  followedChannel: ["sdk/types/share_results", "FollowedChannel"],
  pickedUsers: ["sdk/types/share_results", "PickedUsers"],
  pickedChats: ["sdk/types/share_results", "PickedChats"],
  naviShareSettings: ["sdk/types/navi", "NaviShare"],
  naviStartSettings: ["sdk/types/navi", "NaviStart"],
  selectFriendSettings: ["sdk/types/picker", "SelectFriendSettings"],
  selectFriendsSettings: ["sdk/types/picker", "SelectFriendsSettings"],
  selectChatSettings: ["sdk/types/picker", "SelectChatSettings"],
  selectSettings: ["sdk/types/picker", "SelectSettings"],
  authorizeUrlSettings: ["oauth/authorize_url", "AuthorizeUrlSettings"],
  logoutUrlSettings: ["oauth/logout_url", "LogoutUrlSettings"],
  parseRedirectOptions: ["oauth/parse_redirect", "ParseRedirectOptions"],
  exchangeCodeData: ["oauth/exchange_code", "ExchangeCodeData"],
  verifyIdTokenOptions: ["oauth/verify_id_token", "VerifyIdTokenOptions"],
  webhookOptions: ["oauth/admin_key_webhook", "WebhookOptions"],
  oauthOptions: ["oauth/options", "OAuthOptions"],
  accessTokenOptions: ["rest/create_rest_client", "AccessTokenOptions"],
  adminKeyOptions: ["rest/create_rest_client", "AdminKeyOptions"],
};

/** The files with those types. */
export const filesByHand = [...new Set(Object.values(typesByHand).map(([file]) => file))];

/** What a file exports under a name, as a type. */
export function exportedType({ checker, sourceOf }: Types, file: string, name: string): ts.Type {
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(sourceOf(file))!)
    .find((one) => one.name === name);
  if (!symbol) throw new Error(`src/${file}.ts exports no ${name}.`);
  return symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)
    ? checker.getDeclaredTypeOfSymbol(symbol)
    : checker.getTypeOfSymbol(symbol);
}

/** A schema that is described, under its name, and the type with the docstrings of its fields. */
interface Described {
  readonly name: string;
  readonly schema: z.$ZodType;
  readonly type: ts.Type;
}

/** What is described of an export of a file. */
function describedOf(types: Types, file: string, name: string, value: unknown): Described[] {
  const { checker } = types;
  const typeAt = (type: ts.Type, key: string) =>
    checker.getTypeOfSymbol(checker.getPropertyOfType(type, key)!);
  /** The type that a zod schema parses to. */
  const outputOf = (type: ts.Type) => typeAt(typeAt(type, "_zod"), "output");
  if (!file.startsWith("endpoints/")) {
    const byHand = typesByHand[name];
    const type = byHand
      ? exportedType(types, ...byHand)
      : outputOf(exportedType(types, file, name));
    return [{ name, schema: value as z.$ZodType, type }];
  }
  const endpoint = value as Partial<EndpointDefinition>;
  if (endpoint.url === undefined) return [];
  const type = exportedType(types, file, name);
  return (["data", "response"] as const).map((part) => ({
    name: `${endpoint.url} ${part}`,
    schema: endpoint[part]!,
    type: outputOf(typeAt(type, part)),
  }));
}

/** The descriptions of all schemas, by the schema's name and the field's path. */
export function describeAll(modules: Modules, types: Types): Record<string, FieldDescriptions> {
  const described = schemaFiles.flatMap((file) =>
    Object.entries(modules.files.get(file)!).flatMap(([name, value]) =>
      describedOf(types, file, name, value),
    ),
  );
  const all = described.map(({ name, schema, type }) => {
    const describer = new FieldDescriber(types.checker);
    describer.describe(schema, type);
    return [name, describer.found] as const;
  });
  return Object.fromEntries(all.filter(([, found]) => Object.keys(found).length));
}

/** The file of the descriptions. */
export const descriptionsFile = (all: Readonly<Record<string, FieldDescriptions>>): string =>
  `// Written by \`npm run generate\`, from the docstrings of the fields: edit those.
import type { FieldDescription } from "../schemas/field_description.js";

/** What is said about the fields of schemas: by the name of the schema, and the path of the field. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, FieldDescription>>>> = ${JSON.stringify(all, null, 2)};
`;
