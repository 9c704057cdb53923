import type { SdkCalls, TokenOnlyCalls } from "../../generated/types/calls.js";
import type { EmulatorChat } from "./chat.js";
import { type EmulatorScope, sampleScopes } from "./sample_scopes.js";
import type { EmulatorTemplate } from "./template.js";

type Me = SdkCalls["/v2/user/me"]["response"];
type Calendars = TokenOnlyCalls["/v2/api/calendar/calendars"]["response"];
type Addresses = SdkCalls["/v1/user/shipping_address"]["response"]["shipping_addresses"];
type Channels = SdkCalls["/v2/api/talk/channels"]["response"];
type Account = NonNullable<Me["kakao_account"]>;
type Address = NonNullable<Addresses>[number];
type Calendar = NonNullable<Calendars["calendars"]>[number];
type SubscribedCalendar = NonNullable<Calendars["subscribe_calendars"]>[number];
type Channel = NonNullable<Channels["channels"]>[number];

/** Service terms of an emulated app (Kakao Sync). */
export interface EmulatorTerms {
  /** Tag, as set up in the console. */
  readonly tag: string;
  /** Title as the consent page shows it. @default the tag */
  readonly title?: string;
  /** Address of the text of the terms, where the consent page leads to it. @default none */
  readonly url?: string;
  /** Whether the user has to agree. @default false */
  readonly required?: boolean;
  /** Whether consent can be withdrawn. @default not required ones */
  readonly revocable?: boolean;
}

/** A KakaoTalk channel of an emulated app. */
export interface EmulatorChannel {
  /** Name for search, such as `@sample`. */
  readonly channel_uuid: string;
  /** Public id, such as `_frxjem`. */
  readonly channel_public_id: string;
}

/** An emulated app. */
export interface EmulatorApp {
  /** App id. @default 1234 */
  readonly id?: number;
  /** Name as Kakao's pages show it. @default "샘플 앱" */
  readonly name?: string;
  /** Address of the icon: one of this machine, or `data:image/…`. Of another only the first letter of the name is shown, since the pages load nothing from elsewhere. @default the first letter */
  readonly icon?: string;
  /** The key for `Kakao.init`. @default "javascript-key" */
  readonly javascriptKey?: string;
  /** The key for `createOAuthClient`, and for the token call of any login. @default "rest-api-key" */
  readonly restApiKey?: string;
  /** The client secret of the REST API key; `null` where it is off. @default "client-secret" */
  readonly clientSecret?: string | null;
  /** The key of the native SDKs. @default "native-app-key" */
  readonly nativeAppKey?: string;
  /** The key for calls about any user. @default "admin-key" */
  readonly adminKey?: string;
  /** Consent items. @default all that the sample users have data for */
  readonly scopes?: readonly EmulatorScope[];
  /** Service terms. @default a required and an optional one */
  readonly serviceTerms?: readonly EmulatorTerms[];
  /** KakaoTalk channels. @default one */
  readonly channels?: readonly EmulatorChannel[];
  /** Whether Kakao Login is on; where it is off, error page KOE004. @default true */
  readonly loginEnabled?: boolean;
  /** Ids of the users who may log in to a test app; others see error page KOE005. @default all */
  readonly testers?: readonly number[];
  /** Where Kakao reports that a user was unlinked, other than through the API. @default nowhere */
  readonly unlinkWebhook?: string;
  /** Where Kakao reports what happens to a user's account, as a Security Event Token. @default nowhere */
  readonly accountWebhook?: string;
  /** Where Kakao reports that a message with `serverCallbackArgs` was shared. @default nowhere */
  readonly shareWebhook?: string;
  /** The method of the share webhook. @default "POST" */
  readonly shareWebhookMethod?: "GET" | "POST";
  /** Where Kakao reports that a user has added or blocked a channel of the app. @default nowhere */
  readonly channelWebhook?: string;
  /** JavaScript SDK domains as registered, such as `https://shop.example`: pages of others see error 4019 when they share. @default any */
  readonly sdkDomains?: readonly string[];
  /** Web domains of the product links as registered: a message whose links lead elsewhere is error 4002. @default any */
  readonly webDomains?: readonly string[];
  /** Message templates; an unknown template id is error 4002. @default any id, whose content is unknown */
  readonly templates?: readonly EmulatorTemplate[];
  /** Redirect URIs as registered; others show Kakao's error page KOE006. @default all of this machine: `localhost`, `127.0.0.1`, `[::1]`, any port and path */
  readonly redirectUris?: readonly string[];
  /** Logout redirect URIs as registered; others show Kakao's error page KOE007. @default all of this machine */
  readonly logoutRedirectUris?: readonly string[];
  /** Whether OpenID Connect is on: a login gives an ID token. In a new app at Kakao it is off. @default false */
  readonly openid?: boolean;
  /** Names of user properties. @default any */
  readonly propertyKeys?: readonly string[];
  /** Whether a login connects the user; else `signup` does. @default true */
  readonly autoLink?: boolean;
}

/** An emulated user: what Kakao knows, of which an app sees what the user consents to. */
export interface EmulatorUser {
  /** User id. */
  readonly id: number;
  /** The Kakao Account, without the `…_needs_agreement` flags: they follow from consent. */
  readonly kakao_account?: Readonly<Account>;
  /** User properties the app has stored. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The user's id for messages and friends. @default made from the id, and not in `for_partner` of `me` */
  readonly uuid?: string;
  /** Whether the user has KakaoTalk. @default true */
  readonly talk?: boolean;
  /** Ids of the user's friends in KakaoTalk. @default all other users */
  readonly friends?: readonly number[];
  /** Ids of the friends marked as favourites. @default none */
  readonly favorites?: readonly number[];
  /** Whether the user takes messages of friends. @default true */
  readonly takesMessages?: boolean;
  /** The channels the user has added or blocked. @default none */
  readonly channels?: readonly Readonly<Omit<Channel, "channel_uuid">>[];
  /** The user's group chats and open chats. @default a group with all friends, and two open chats */
  readonly chats?: readonly EmulatorChat[];
  /** The user's own calendars in Talk Calendar. @default the primary one */
  readonly calendars?: readonly Readonly<Calendar>[];
  /** Calendars of others that the user subscribes to. @default none */
  readonly subscribe_calendars?: readonly Readonly<SubscribedCalendar>[];
  /** Shipping addresses, in any order. */
  readonly shipping_addresses?: readonly Readonly<Address>[];
}

/** What may be anything where an app does not say. */
type Unlimited =
  | "icon"
  | "propertyKeys"
  | "redirectUris"
  | "logoutRedirectUris"
  | "testers"
  | "unlinkWebhook"
  | "accountWebhook"
  | "shareWebhook"
  | "shareWebhookMethod"
  | "channelWebhook"
  | "sdkDomains"
  | "webDomains"
  | "templates";

/** An app, with what it did not say filled in. */
export type App = Required<Omit<EmulatorApp, Unlimited>> & Pick<EmulatorApp, Unlimited>;

export const sampleApp: App = {
  id: 1234,
  name: "샘플 앱",
  javascriptKey: "javascript-key",
  restApiKey: "rest-api-key",
  clientSecret: "client-secret",
  nativeAppKey: "native-app-key",
  adminKey: "admin-key",
  openid: false,
  loginEnabled: true,
  autoLink: true,
  scopes: sampleScopes,
  channels: [{ channel_uuid: "@sample", channel_public_id: "_frxjem" }],
  serviceTerms: [
    { tag: "service_2020_0218", title: "서비스 이용약관", required: true },
    { tag: "optional_20200616", title: "마케팅 정보 수신" },
  ],
};

const image = "http://k.kakaocdn.net/dn/sample/img";

export const sampleUsers: readonly EmulatorUser[] = [
  {
    id: 123456789,
    uuid: "sample-uuid-1",
    favorites: [987654321],
    channels: [
      { channel_public_id: "_frxjem", relation: "ADDED", updated_at: "2018-03-14T05:25:01Z" },
    ],
    kakao_account: {
      profile: {
        nickname: "홍길동",
        thumbnail_image_url: `${image}_110x110.jpg`,
        profile_image_url: `${image}_640x640.jpg`,
        is_default_image: false,
        is_default_nickname: false,
      },
      name: "홍길동",
      email: "sample@sample.com",
      is_email_valid: true,
      is_email_verified: true,
      age_range: "20~29",
      birthyear: "2002",
      birthday: "1130",
      birthday_type: "SOLAR",
      is_leap_month: false,
      gender: "female",
      phone_number: "+82 10-1234-5678",
    },
    shipping_addresses: [
      {
        id: 319,
        name: "회사",
        is_default: true,
        updated_at: 1538448856,
        type: "NEW",
        base_address: "경기 성남시 분당구 판교역로 231 (삼평동, 에이치스퀘어 에스동)",
        detail_address: "6층",
        receiver_name: "판교",
        receiver_phone_number1: "031-123-2345",
        receiver_phone_number2: "",
        zone_number: "13494",
        zip_code: "463-400",
      },
      {
        id: 320,
        name: "집",
        is_default: false,
        updated_at: 1538450389,
        type: "OLD",
        base_address: "경기 성남시 분당구 삼평동 680",
        detail_address: "101호",
        receiver_name: "홍길동",
        receiver_phone_number1: "010-0056-1234",
        receiver_phone_number2: "",
        zone_number: "13494",
        zip_code: "463-400",
      },
    ],
  },
  {
    id: 987654321,
    uuid: "sample-uuid-2",
    kakao_account: {
      profile: { nickname: "김철수", is_default_image: true, is_default_nickname: false },
    },
  },
];
