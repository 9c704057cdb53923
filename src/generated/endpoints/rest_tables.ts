// Written by `npm run generate`, from src/endpoints/rest_tables.ts: edit that file.
import { calendars } from "./calendars.js";
import { endpoints } from "./table.js";
import { upgrade_service_terms } from "./upgrade.js";
import { userinfo } from "./userinfo.js";
import { ids, users } from "./users.js";

const upgrade = {
  /**
   * Records that the user agreed to service terms on your own pages (Kakao Sync); Kakao shows none.
   *
   * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
   */
  service_terms: upgrade_service_terms,
};

/** What an access token may call beside the SDK's endpoints. */
export const tokenOnlyEndpoints = {
  /** Records consent. */
  upgrade,
  /** OpenID Connect. */
  oidc: {
    /**
     * Reads the logged-in user in OpenID Connect's form; the app has to use OpenID Connect.
     *
     * @throws KakaoApiError `-401` when the token is no longer accepted.
     * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
     */
    userinfo,
  },
  /** Talk Calendar. */
  calendar: {
    /**
     * Lists the user's calendars in Talk Calendar, and those that the user subscribes to (consent: `talk_calendar`).
     *
     * @throws KakaoApiError `-402` without consent, `-501` when the account does not use KakaoTalk.
     * @see https://developers.kakao.com/docs/ko/talkcalendar/rest-api
     */
    calendars,
  },
};

const sharedNames = [
  "me",
  "unlink",
  "logout",
  "scopes",
  "revoke",
  "service_terms",
  "service_terms_v1",
  "shipping_address",
] as const;

type Shared = Pick<typeof endpoints, (typeof sharedNames)[number]>;

/** The SDK's endpoints that take the admin key too. */
export const sharedWithAdmin: Shared & {
  /** KakaoTalk: channels. Friends and messages need the access token of their user. */
  readonly talk: Pick<typeof endpoints.talk, "channels">;
} = {
  ...(Object.fromEntries(sharedNames.map((name) => [name, endpoints[name]])) as Shared),
  talk: { channels: endpoints.talk.channels },
};

/** What the admin key may call beside the SDK's endpoints. */
export const adminOnlyEndpoints = {
  /** Records consent. */
  upgrade,
  /** The users of the app. */
  users: {
    /**
     * Lists the ids of the users, page by page.
     *
     * @throws KakaoApiError `-10` after 100 calls in a minute.
     * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
     */
    ids,
    /**
     * Reads up to 100 users, or 20 with `property_keys`.
     *
     * @see https://developers.kakao.com/docs/ko/kakaologin/rest-api
     */
    list: users,
  },
};

/** Every endpoint an access token may call. */
export const tokenEndpoints: typeof endpoints & typeof tokenOnlyEndpoints = {
  ...endpoints,
  ...tokenOnlyEndpoints,
};

/** Every endpoint the admin key may call. */
export const adminEndpoints: typeof sharedWithAdmin & typeof adminOnlyEndpoints = {
  ...sharedWithAdmin,
  ...adminOnlyEndpoints,
};
