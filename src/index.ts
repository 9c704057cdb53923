export { endpoints } from "./api/index.js";
export type { AccessTokenInfo } from "./api/access_token_info.js";
export type { Logout } from "./api/logout.js";
export type { Me, MeData } from "./api/me.js";
export type {
  RevokeScopes,
  RevokeScopesData,
  RevokeServiceTerms,
  RevokeServiceTermsData,
} from "./api/revoke.js";
export type { Scopes, ScopesData } from "./api/scopes.js";
export type { ServiceTerms, ServiceTermsData } from "./api/service_terms.js";
export type { ServiceTermsV1, ServiceTermsV1Data } from "./api/service_terms_v1.js";
export type { ShippingAddress, ShippingAddressData } from "./api/shipping_address.js";
export type { Signup, SignupData } from "./api/signup.js";
export type { Channels, ChannelsData } from "./api/talk/channels.js";
export type { Friends, FriendsData } from "./api/talk/friends.js";
export type {
  Memo,
  MemoDefaultSendData,
  MemoScrapSendData,
  MemoSendData,
  Message,
  MessageDefaultSendData,
  MessageScrapSendData,
  MessageSendData,
} from "./api/talk/message.js";
export type { TalkProfile } from "./api/talk/profile.js";
export type {
  CalendarTemplate,
  CommerceTemplate,
  FeedTemplate,
  ListTemplate,
  LocationTemplate,
  TemplateObject,
  TextTemplate,
} from "./api/talk/template.js";
export type { Unlink } from "./api/unlink.js";
export type { UpdateProfile, UpdateProfileData } from "./api/update_profile.js";
export type { Authorized, AuthorizeForCertSettings, AuthorizeSettings } from "./auth/authorize.js";
export type { RedirectOptions, StatelessLogin, StatelessRedirectOptions } from "./auth/redirect.js";
export type {
  ChosenAddress,
  ShippingAddressSettings,
  UpdateShippingAddressSettings,
} from "./auth/shipping_address.js";
export type { StatusInfo } from "./auth/status.js";
export type { OnInvalidResponse } from "./accept.js";
export type { API } from "./client.js";
export { consent, type Consent, type ConsentItem, missingScopes } from "./consent.js";
export type {
  CallOptions,
  DataOf,
  Endpoint,
  OtherBody,
  OtherData,
  OtherUrl,
  RequestSettings,
  ResponseOf,
  TypedUrl,
  Url,
} from "./endpoint.js";
export {
  type AnyKakaoError,
  type AuthErrorName,
  isKakaoError,
  type Issue,
  KakaoApiError,
  KakaoAppsError,
  KakaoAuthError,
  KakaoDataError,
  KakaoError,
  KakaoLoadError,
  KakaoNetworkError,
  KakaoPopupError,
  KakaoResponseError,
  KakaoStateError,
  type KapiCode,
  type LoadErrorCode,
  type NetworkErrorCode,
  type PopupErrorCode,
  type StateErrorCode,
} from "./errors.js";
export type { Source } from "./host.js";
export type { Schema } from "./schema.js";
export type { KnownVersion } from "./hashes.js";
export { type Auth, type Kakao, loadKakao, wrapKakao, type WrapOptions } from "./kakao.js";
export type { LoadOptions } from "./loader.js";
export type { SdkV1 } from "./v1.js";
export type { KakaoSdk, SdkApi, SdkAuth, SdkLike, SdkPromise } from "./sdk.js";
export type { CertIdentify, SdkCert } from "./vendor/cert.js";
export type {
  AddChannelButton,
  Channel,
  ChannelSettings,
  ChatButton,
  FollowChannelSettings,
  SdkChannel,
} from "./vendor/channel.js";
export type { NaviPoint, NaviShare, NaviStart, SdkNavi } from "./vendor/navi.js";
export type {
  DisableSelectOption,
  Picker,
  PickerSettings,
  SdkPicker,
  SelectChatSettings,
  SelectFriendSettings,
  SelectFriendsSettings,
  SelectSettings,
} from "./vendor/picker.js";
export type {
  SdkShare,
  Share,
  ShareButton,
  ShareButtons,
  ShareCalendar,
  ShareCommerce,
  ShareContainer,
  ShareContent,
  ShareCustom,
  ShareDefault,
  ShareFeed,
  ShareItemContent,
  ShareLink,
  ShareList,
  ShareLocation,
  ShareOptions,
  SharePickerSettings,
  ShareProduct,
  ShareScrap,
  ShareSocial,
  ShareText,
} from "./vendor/share.js";
