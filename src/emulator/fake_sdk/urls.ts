import { kinds, type Parameters, type Validator } from "./validate.js";

/** A row of the SDK's own table of endpoints. */
export interface EndpointRule extends Parameters {
  readonly method: "GET" | "POST" | "DELETE";
  /** Whether `Authorization` carries the app key instead of the access token. */
  readonly appKey: boolean;
}

type Kind = keyof typeof kinds;
const friends = "offset:int limit:int order:str friend_order:str";

/** The SDK's table of endpoints. It is written down again, not derived from the client's, because the tests compare the two. */
const table = `
POST   /v1/user/signup                            | properties:obj
POST   /v1/user/unlink
GET    /v2/user/me                                | property_keys:arr secure_resource:bool
POST   /v1/user/logout
POST   /v1/user/update_profile                    properties:obj
GET    /v1/user/access_token_info
GET    /v2/user/scopes                            | scopes:arr
POST   /v2/user/revoke/scopes                     scopes:arr
GET    /v2/user/service_terms                     | result:str tags:str
POST   /v2/user/revoke/service_terms              tags:str
GET    /v1/user/service/terms                     | extra:str
GET    /v1/user/shipping_address                  | address_id:int from_updated_at:int page_size:int
GET    /v1/api/talk/profile
GET    /v1/api/talk/friends                       | ${friends}
GET    /v1/friends                                | ${friends}
POST   /v2/api/talk/memo/send                     template_id:int | template_args:obj
POST   /v2/api/talk/memo/scrap/send               request_url:str | template_id:int template_args:obj
POST   /v2/api/talk/memo/default/send             template_object:obj
POST   /v1/api/talk/friends/message/send          template_id:int receiver_uuids:arr receiver_id_type:str | template_args:obj
POST   /v1/api/talk/friends/message/scrap/send    request_url:str receiver_uuids:arr receiver_id_type:str | template_id:int template_args:obj
POST   /v1/api/talk/friends/message/default/send  template_object:obj receiver_uuids:arr receiver_id_type:str
KEYGET /v2/api/kakaolink/talk/template/validate   link_ver:str template_id:int | template_args:obj picker_extras:obj@2.8
KEYGET /v2/api/kakaolink/talk/template/scrap      link_ver:str request_url:str | template_id:int template_args:obj picker_extras:obj@2.8
KEYGET /v2/api/kakaolink/talk/template/default    link_ver:str template_object:obj | picker_extras:obj@2.8
KEYPOST /v2/api/talk/message/image/upload         file:obj
KEYDELETE /v2/api/talk/message/image/delete       image_url:str
KEYPOST /v2/api/talk/message/image/scrap          image_url:str
GET    /v2/api/talk/channels                      | channel_ids:str channel_id_type:str
GET    /v1/api/talk/channels                      | channel_public_ids:arr
KEYPOST /v1/app/validate/sdk                      quota_properties:obj
`;

function validators(fields: string, version: string): Record<string, Validator> {
  return Object.fromEntries(
    fields
      .split(/\s+/)
      .filter(Boolean)
      .map((field) => /^(\w+):(\w+)(?:@(.+))?$/.exec(field)!)
      .filter(([, , , since]) => !since || version.startsWith(since))
      .map(([, key, kind]) => [key!, kinds[kind as Kind]]),
  );
}

function parseRule(line: string, version: string): [url: string, rule: EndpointRule] {
  const [, key, method, url, required, optional] =
    /^(KEY)?(GET|POST|DELETE)\s+(\S+)([^|]*)(?:\|(.*))?$/.exec(line)!;
  return [
    url!,
    {
      method: method as EndpointRule["method"],
      appKey: key !== undefined,
      required: validators(required!, version),
      optional: validators(optional ?? "", version),
      defaults: /receiver_id_type/.test(required!) ? { receiver_id_type: "uuid" } : {},
    },
  ];
}

/** The endpoints that a version of the SDK knows, by URL. */
export function endpointRules(version: string): ReadonlyMap<string, EndpointRule> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => parseRule(line, version)),
  );
}
