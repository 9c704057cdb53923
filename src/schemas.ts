export * from "./descriptions/public_schemas.js";
export type {
  AdminKeySchemas,
  AdminKeyTalkSchemas,
  CalendarSchemas,
  OidcSchemas,
  RevokeSchemas,
  SdkSchemas,
  ShareSchemas,
  TalkMemoSchemas,
  TalkMessageSchemas,
  TalkSchemas,
  TokenOnlySchemas,
  UpgradeSchemas,
  UsersSchemas,
} from "./generated/types/schemas.js";
export type { Output } from "./schemas/kinds.js";
export type { UserSchema } from "./endpoints/me.js";
export type { ConsentsSchema } from "./endpoints/scopes.js";
export type { TemplateSchema } from "./endpoints/talk/template.js";
export type { ShippingAddress, ShippingAddressData } from "./endpoints/shipping_address.js";
export type { Friends, FriendsData } from "./endpoints/talk/friends.js";
export type { UserIds, UserIdsData } from "./endpoints/users.js";
