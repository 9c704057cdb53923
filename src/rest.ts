export {
  type AccessTokenOptions,
  type AdminAPI,
  type AdminClient,
  type AdminKeyOptions,
  createRestClient,
  type RestAPI,
  type RestClient,
} from "./rest/create_rest_client.js";
export type { OnInvalidResponse } from "./client/validate_response.js";
export { adminEndpoints, tokenEndpoints } from "./endpoints/rest_tables.js";
export type { UpgradeServiceTerms, UpgradeServiceTermsData } from "./endpoints/upgrade.js";
export type { Userinfo } from "./endpoints/userinfo.js";
export type { UserElements, UserIds, UserIdsData, Users, UsersData } from "./endpoints/users.js";
export type { RequestEvent, ResponseEvent, RestHooks } from "./transport/rest/hooks.js";
export type { RestOptions } from "./transport/rest/options.js";
export type { AccessTokenSource } from "./transport/rest/token_authorization.js";
export type { OnUnauthorized } from "./transport/rest/token_renewals.js";
