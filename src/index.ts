export { endpoints } from "./endpoints/table.js";
export type { AccessTokenInfo } from "./endpoints/access_token_info.js";
export type { Logout } from "./endpoints/logout.js";
export type { Me, MeData } from "./endpoints/me.js";
export type {
  RevokeScopes,
  RevokeScopesData,
  RevokeServiceTerms,
  RevokeServiceTermsData,
} from "./endpoints/revoke.js";
export type { Scopes, ScopesData } from "./endpoints/scopes.js";
export type { ServiceTerms, ServiceTermsData } from "./endpoints/service_terms.js";
export type { ServiceTermsV1, ServiceTermsV1Data } from "./endpoints/service_terms_v1.js";
export type { ShippingAddress, ShippingAddressData } from "./endpoints/shipping_address.js";
export type { Signup, SignupData } from "./endpoints/signup.js";
export type { Channels, ChannelsData } from "./endpoints/talk/channels.js";
export type { Friends, FriendsData } from "./endpoints/talk/friends.js";
export type {
  Memo,
  MemoDefaultSendData,
  MemoScrapSendData,
  MemoSendData,
  Message,
  MessageDefaultSendData,
  MessageScrapSendData,
  MessageSendData,
} from "./endpoints/talk/message.js";
export type { TalkProfile } from "./endpoints/talk/profile.js";
export type {
  CalendarTemplate,
  CommerceTemplate,
  FeedTemplate,
  ListTemplate,
  LocationTemplate,
  TemplateObject,
  TextTemplate,
} from "./endpoints/talk/template.js";
export type { Unlink } from "./endpoints/unlink.js";
export type { UpdateProfile, UpdateProfileData } from "./endpoints/update_profile.js";
export type { AuthorizeForCertSettings, AuthorizeSettings } from "./auth/login_settings.js";
export type { Authorized } from "./auth/login_popup.js";
export type { RedirectOptions, StatelessLogin, StatelessRedirectOptions } from "./auth/redirect.js";
export type {
  ChosenAddress,
  ShippingAddressSettings,
  UpdateShippingAddressSettings,
} from "./auth/shipping_address.js";
export type { StatusInfo } from "./auth/status_and_logout.js";
export type { OnInvalidResponse } from "./client/validate_response.js";
export type { API } from "./client/create_client.js";
export { consent, type Consent, missingScopes } from "./facade/consent.js";
export type { ConsentItem } from "./endpoints/consent_items.js";
export type { Endpoint, OtherBody, OtherData, PagedEndpoint } from "./endpoints/endpoint.js";
export type { CallOptions } from "./validation/arguments.js";
export type { DataOf, OtherUrl, ResponseOf, TypedUrl, Url } from "./endpoints/by_url.js";
export type { Methods, RequestIn, RequestSettings } from "./client/types.js";
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
} from "./errors/classes.js";
export type { Source } from "./sdk/resolve_sdk.js";
export type { Schema } from "./validation/schema.js";
export type { KnownVersion } from "./sdk/integrity.js";
export { loadKakao } from "./facade/load_kakao.js";
export type { Auth, Kakao, WrapOptions } from "./facade/types.js";
export { wrapKakao } from "./facade/wrap_kakao.js";
export type { LoadOptions } from "./sdk/load_script.js";
export type { AuthV1, HintsV1, SdkV1 } from "./sdk/removed_v1.js";
export type { KakaoSdk, SdkApi, SdkAuth, SdkLike } from "./sdk/types/kakao_sdk.js";
export type { SdkPromise } from "./sdk/types/sdk_promise.js";
export type { CertIdentify, SdkCert } from "./sdk/types/cert.js";
export type {
  AddChannelButton,
  Channel,
  ChannelSettings,
  ChatButton,
  FollowChannelSettings,
  SdkChannel,
} from "./sdk/types/channel.js";
export type { NaviPoint, NaviShare, NaviStart, SdkNavi } from "./sdk/types/navi.js";
export type {
  DisableSelectOption,
  Picker,
  PickerSettings,
  SdkPicker,
  SelectChatSettings,
  SelectFriendSettings,
  SelectFriendsSettings,
  SelectSettings,
} from "./sdk/types/picker.js";
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
} from "./sdk/types/share.js";
