// Written by `npm run generate`, from the tables of src/endpoints: edit these.

import type { AccessTokenInfo } from "../endpoints/access_token_info.js";
import type { Calendars, CalendarsData } from "../endpoints/calendars.js";
import type {
  Call,
  CallWithData,
  CallWithFiles,
  CallWithoutData,
} from "../../endpoints/call_types.js";
import type { Channels, ChannelsData } from "../endpoints/talk/channels.js";
import type { Friends, FriendsData } from "../endpoints/talk/friends.js";
import type { ImageScrapData, ImageUploadData, UploadedImage } from "../endpoints/share/images.js";
import type { Logout } from "../endpoints/logout.js";
import type { Me, MeData } from "../endpoints/me.js";
import type {
  Memo,
  MemoDefaultSendData,
  MemoScrapSendData,
  MemoSendData,
  Message,
  MessageDefaultSendData,
  MessageScrapSendData,
  MessageSendData,
} from "../endpoints/talk/message.js";
import type {
  RevokeScopes,
  RevokeScopesData,
  RevokeServiceTerms,
  RevokeServiceTermsData,
} from "../endpoints/revoke.js";
import type { Scopes, ScopesData } from "../endpoints/scopes.js";
import type { ServiceTerms, ServiceTermsData } from "../endpoints/service_terms.js";
import type { ServiceTermsV1, ServiceTermsV1Data } from "../endpoints/service_terms_v1.js";
import type { ShippingAddress, ShippingAddressData } from "../endpoints/shipping_address.js";
import type { Signup, SignupData } from "../endpoints/signup.js";
import type { TalkProfile } from "../endpoints/talk/profile.js";
import type {
  TemplateDefaultData,
  TemplateScrapData,
  TemplateValidateData,
  ValidatedTemplate,
} from "../endpoints/share/templates.js";
import type { Unlink } from "../endpoints/unlink.js";
import type { UpdateProfile, UpdateProfileData } from "../endpoints/update_profile.js";
import type { UpgradeServiceTerms, UpgradeServiceTermsData } from "../endpoints/upgrade.js";
import type { UserIds, UserIdsData, Users, UsersData } from "../endpoints/users.js";
import type { Userinfo } from "../endpoints/userinfo.js";

/** The endpoints of the SDK. */
export interface SdkCalls {
  "/v2/user/me": Call<MeData, Me>;
  "/v1/user/unlink": CallWithoutData<Unlink>;
  "/v2/user/scopes": Call<ScopesData, Scopes>;
  "/v2/user/revoke/scopes": CallWithData<RevokeScopesData, RevokeScopes>;
  "/v2/user/revoke/service_terms": CallWithData<RevokeServiceTermsData, RevokeServiceTerms>;
  "/v2/user/service_terms": Call<ServiceTermsData, ServiceTerms>;
  "/v1/user/shipping_address": Call<ShippingAddressData, ShippingAddress>;
  "/v1/user/signup": Call<SignupData, Signup>;
  "/v1/user/update_profile": CallWithData<UpdateProfileData, UpdateProfile>;
  "/v1/user/access_token_info": CallWithoutData<AccessTokenInfo>;
  "/v1/user/logout": CallWithoutData<Logout>;
  "/v1/user/service/terms": Call<ServiceTermsV1Data, ServiceTermsV1>;
  "/v1/api/talk/profile": CallWithoutData<TalkProfile>;
  "/v1/api/talk/friends": Call<FriendsData, Friends>;
  "/v2/api/talk/channels": Call<ChannelsData, Channels>;
  "/v2/api/talk/memo/send": CallWithData<MemoSendData, Memo>;
  "/v2/api/talk/memo/scrap/send": CallWithData<MemoScrapSendData, Memo>;
  "/v2/api/talk/memo/default/send": CallWithData<MemoDefaultSendData, Memo>;
  "/v1/api/talk/friends/message/send": CallWithData<MessageSendData, Message>;
  "/v1/api/talk/friends/message/scrap/send": CallWithData<MessageScrapSendData, Message>;
  "/v1/api/talk/friends/message/default/send": CallWithData<MessageDefaultSendData, Message>;
}

/** The endpoints that an access token may call beside those of the SDK. */
export interface TokenOnlyCalls {
  "/v2/user/upgrade/service_terms": CallWithData<UpgradeServiceTermsData, UpgradeServiceTerms>;
  "/v1/oidc/userinfo": CallWithoutData<Userinfo>;
  "/v2/api/calendar/calendars": Call<CalendarsData, Calendars>;
}

/** The endpoints that the admin key may call. */
export interface AdminKeyCalls {
  "/v2/user/me": Call<MeData, Me>;
  "/v1/user/unlink": CallWithoutData<Unlink>;
  "/v1/user/logout": CallWithoutData<Logout>;
  "/v2/user/scopes": Call<ScopesData, Scopes>;
  "/v2/user/revoke/scopes": CallWithData<RevokeScopesData, RevokeScopes>;
  "/v2/user/revoke/service_terms": CallWithData<RevokeServiceTermsData, RevokeServiceTerms>;
  "/v2/user/service_terms": Call<ServiceTermsData, ServiceTerms>;
  "/v1/user/service/terms": Call<ServiceTermsV1Data, ServiceTermsV1>;
  "/v1/user/shipping_address": Call<ShippingAddressData, ShippingAddress>;
  "/v2/api/talk/channels": Call<ChannelsData, Channels>;
  "/v2/user/upgrade/service_terms": CallWithData<UpgradeServiceTermsData, UpgradeServiceTerms>;
  "/v1/user/ids": Call<UserIdsData, UserIds>;
  "/v2/app/users": CallWithData<UsersData, Users>;
}

/** The endpoints of images and templates. */
export interface ShareCalls {
  "/v2/api/talk/message/image/upload": CallWithFiles<ImageUploadData, UploadedImage>;
  "/v2/api/talk/message/image/scrap": CallWithData<ImageScrapData, UploadedImage>;
  "/v2/api/kakaolink/talk/template/validate": CallWithData<TemplateValidateData, ValidatedTemplate>;
  "/v2/api/kakaolink/talk/template/scrap": CallWithData<TemplateScrapData, ValidatedTemplate>;
  "/v2/api/kakaolink/talk/template/default": CallWithData<TemplateDefaultData, ValidatedTemplate>;
}
