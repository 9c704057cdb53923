// Written by `npm run generate`, from the docstrings of the fields: edit those.
import type { FieldDescription } from "../schemas/field_description.js";

/** What is said about the fields of schemas: by the name of the schema, and the path of the field. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, FieldDescription>>>> = {
  "/v1/user/access_token_info response": {
    id: {
      description: "Id of the user the token belongs to.",
    },
    expires_in: {
      description: "Seconds until the token expires.",
    },
    app_id: {
      description: "Id of the app the token was issued to.",
    },
  },
  "/v2/api/calendar/calendars data": {
    filter: {
      description:
        "Which calendars to list: the user's own (`USER`), those of others that the user subscribes to (`SUBSCRIBE`), or both.",
      default: "ALL",
    },
  },
  "/v2/api/calendar/calendars response": {
    calendars: {
      description: "The user's own calendars: the primary one and sub-calendars.",
    },
    "calendars[].id": {
      description: "Id of the calendar: `primary` is the one that every user of Talk Calendar has.",
    },
    "calendars[].name": {
      description: "Name. Of a calendar that another service has made only the id comes.",
    },
    "calendars[].color": {
      description: "Color, such as `LAVENDER`.",
    },
    "calendars[].reminder": {
      description:
        "Default reminder of events that are not all-day, as a whole number; Kakao's page of this call names no unit.",
    },
    "calendars[].reminder_all_day": {
      description: "Default reminder of all-day events, likewise.",
    },
    subscribe_calendars: {
      description: "Calendars of others that the user subscribes to.",
    },
    "subscribe_calendars[].id": {
      description: "Id of the calendar.",
    },
    "subscribe_calendars[].name": {
      description: "Name.",
    },
  },
  "/v1/user/logout response": {
    id: {
      description: "Id of the user whose tokens no longer work.",
    },
  },
  "/v2/user/me data": {
    secure_resource: {
      description: "Makes image URLs start with `https`.",
      default: false,
    },
    property_keys: {
      description:
        "Fields to read, all when left out: `kakao_account.email` also brings its companions (`email_needs_agreement` …), a trailing dot (`kakao_account.`, `properties.`) a whole branch.",
    },
  },
  "/v2/user/me response": {
    id: {
      description: "User id in this app. Another app sees another id.",
    },
    has_signed_up: {
      description:
        "Whether the user is connected; only in apps that connect by hand (`API.signup`).",
    },
    connected_at: {
      description: "When the user was connected to the app: RFC 3339, UTC.",
    },
    synched_at: {
      description: "When the user logged in through Kakao Sync: RFC 3339, UTC.",
    },
    properties: {
      description:
        "User properties, name to string: those of `API.update_profile`, and in older apps `nickname`, `profile_image` and `thumbnail_image`.",
    },
    kakao_account: {
      description: "The Kakao Account: a field is absent until the user consents to its item.",
    },
    "kakao_account.profile_needs_agreement": {
      description:
        "Whether asking for consent could yield the profile: apps with the joint consent item `profile`.",
    },
    "kakao_account.profile_nickname_needs_agreement": {
      description: "Whether asking for consent (`profile_nickname`) could yield the nickname.",
    },
    "kakao_account.profile_image_needs_agreement": {
      description: "Whether asking for consent (`profile_image`) could yield the profile image.",
    },
    "kakao_account.profile": {
      description: "Profile (consent: `profile_nickname`, `profile_image`).",
    },
    "kakao_account.profile.nickname": {
      description: "Nickname (consent: `profile_nickname`).",
    },
    "kakao_account.profile.thumbnail_image_url": {
      description:
        "Profile image, 110 by 110 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`).",
    },
    "kakao_account.profile.profile_image_url": {
      description:
        "Profile image, 640 by 640 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`).",
    },
    "kakao_account.profile.is_default_image": {
      description: "Whether the profile image is Kakao's default one (consent: `profile_image`).",
    },
    "kakao_account.profile.is_default_nickname": {
      description: "Whether the nickname is Kakao's default one (consent: `profile_nickname`).",
    },
    "kakao_account.name_needs_agreement": {
      description: "Whether asking for consent (`name`) could yield the name.",
    },
    "kakao_account.name": {
      description: "Name of the Kakao Account (consent: `name`).",
    },
    "kakao_account.email_needs_agreement": {
      description: "Whether asking for consent (`account_email`) could yield the email.",
    },
    "kakao_account.is_email_valid": {
      description:
        "Whether the email still belongs to this Kakao Account; `false` once another account took it (consent: `account_email`).",
    },
    "kakao_account.is_email_verified": {
      description: "Whether the user proved to own the email (consent: `account_email`).",
    },
    "kakao_account.email": {
      description: "Email; trust it only when valid and verified (consent: `account_email`).",
    },
    "kakao_account.age_range_needs_agreement": {
      description: "Whether asking for consent (`age_range`) could yield the age range.",
    },
    "kakao_account.age_range": {
      description: "Age range, such as `20~29`, written with a tilde (consent: `age_range`).",
      examples: [
        "1~9",
        "10~14",
        "15~19",
        "20~29",
        "30~39",
        "40~49",
        "50~59",
        "60~69",
        "70~79",
        "80~89",
        "90~",
      ],
    },
    "kakao_account.birthyear_needs_agreement": {
      description: "Whether asking for consent (`birthyear`) could yield the year of birth.",
    },
    "kakao_account.birthyear": {
      description: "Year of birth, `YYYY` (consent: `birthyear`).",
    },
    "kakao_account.birthday_needs_agreement": {
      description: "Whether asking for consent (`birthday`) could yield the birthday.",
    },
    "kakao_account.birthday": {
      description: "Birthday, `MMDD` (consent: `birthday`).",
    },
    "kakao_account.birthday_type": {
      description: "Calendar of the birthday (consent: `birthday`).",
      examples: ["LUNAR", "SOLAR"],
    },
    "kakao_account.is_leap_month": {
      description: "Whether a lunar birthday lies in a leap month (consent: `birthday`).",
    },
    "kakao_account.gender_needs_agreement": {
      description: "Whether asking for consent (`gender`) could yield the gender.",
    },
    "kakao_account.gender": {
      description: "Gender; old accounts may have it in capitals (consent: `gender`).",
      examples: ["female", "male"],
    },
    "kakao_account.phone_number_needs_agreement": {
      description: "Whether asking for consent (`phone_number`) could yield the phone number.",
    },
    "kakao_account.phone_number": {
      description: "Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`).",
    },
    "kakao_account.ci_needs_agreement": {
      description: "Whether asking for consent (`account_ci`) could yield the CI.",
    },
    "kakao_account.ci": {
      description:
        "Connecting information, the same for one person in all Korean services (consent: `account_ci`).",
    },
    "kakao_account.ci_authenticated_at": {
      description: "When the CI was issued: RFC 3339, UTC (consent: `account_ci`).",
    },
    "kakao_account.legal_name_needs_agreement": {
      description:
        "Whether asking for consent (`legal_name`) could yield the legal name. Partners only.",
    },
    "kakao_account.legal_name": {
      description: "Legal name (consent: `legal_name`). Partners only.",
    },
    "kakao_account.legal_birth_date_needs_agreement": {
      description:
        "Whether asking for consent (`legal_birth_date`) could yield the legal date of birth. Partners only.",
    },
    "kakao_account.legal_birth_date": {
      description: "Legal date of birth, `YYYYMMDD` (consent: `legal_birth_date`). Partners only.",
    },
    "kakao_account.legal_gender_needs_agreement": {
      description:
        "Whether asking for consent (`legal_gender`) could yield the legal gender. Partners only.",
    },
    "kakao_account.legal_gender": {
      description: "Legal gender (consent: `legal_gender`). Partners only.",
      examples: ["female", "male"],
    },
    "kakao_account.is_korean_needs_agreement": {
      description: "Whether asking for consent could yield the nationality. Partners only.",
    },
    "kakao_account.is_korean": {
      description: "Whether the user is a Korean national. Partners only.",
    },
    "kakao_account.has_email": {
      description: "Kakao keeps sending it; read `email_needs_agreement` and `email`.",
      deprecated: true,
    },
    "kakao_account.has_age_range": {
      description: "Kakao keeps sending it; read `age_range_needs_agreement` and `age_range`.",
      deprecated: true,
    },
    "kakao_account.has_birthday": {
      description: "Kakao keeps sending it; read `birthday_needs_agreement` and `birthday`.",
      deprecated: true,
    },
    "kakao_account.has_gender": {
      description: "Kakao keeps sending it; read `gender_needs_agreement` and `gender`.",
      deprecated: true,
    },
    "kakao_account.has_phone_number": {
      description:
        "Kakao keeps sending it; read `phone_number_needs_agreement` and `phone_number`.",
      deprecated: true,
    },
    "kakao_account.has_ci": {
      description: "Kakao keeps sending it; read `ci_needs_agreement` and `ci`.",
      deprecated: true,
    },
    "kakao_account.is_kakaotalk_user": {
      description: "Kakao keeps sending it: whether the user uses KakaoTalk.",
      deprecated: true,
    },
    for_partner: {
      description: "What partners get beside it.",
    },
    "for_partner.uuid": {
      description: "The user's id for the message and friends APIs of a partner.",
    },
    group_user_token: {
      description: "The user's token in a group of apps.",
    },
  },
  "/v2/user/revoke/scopes data": {
    scopes: {
      description:
        "Ids of the consent items to withdraw, such as `account_email`; each must be `revocable`.",
    },
  },
  "/v2/user/revoke/scopes response": {
    id: {
      description: "User id in this app.",
    },
    scopes: {
      description: "The app's consent items, and those the user agreed to earlier.",
    },
    "scopes[].id": {
      description: "Id of the consent item, such as `account_email`.",
    },
    "scopes[].display_name": {
      description: "Name as the consent page shows it, in the language of the request.",
    },
    "scopes[].type": {
      description: "`PRIVACY` for personal data, `SERVICE` for the use of a Kakao service.",
      examples: ["PRIVACY", "SERVICE"],
    },
    "scopes[].using": {
      description: "Whether the app has the item set up now; `false` once it was removed.",
    },
    "scopes[].delegated": {
      description: "Whether the item is managed by another app of the group.",
    },
    "scopes[].agreed": {
      description: "Whether the user has agreed.",
    },
    "scopes[].revocable": {
      description: "Whether `revoke.scopes` can withdraw it; only on items the user agreed to.",
    },
  },
  "/v2/user/revoke/service_terms data": {
    tags: {
      description:
        "Tags of the service terms to withdraw, comma separated; each must be `revocable`.",
    },
  },
  "/v2/user/revoke/service_terms response": {
    id: {
      description: "User id in this app.",
    },
    revoked_service_terms: {
      description: "The terms whose consent was withdrawn.",
    },
    "revoked_service_terms[].tag": {
      description: "Tag of the terms, as set up in the app's console.",
    },
    "revoked_service_terms[].agreed": {
      description: "Whether the user agrees now: `false` after the withdrawal.",
    },
  },
  "/v2/user/scopes data": {
    scopes: {
      description: "Ids of the consent items to read, such as `account_email`; all when left out.",
    },
  },
  "/v2/user/scopes response": {
    id: {
      description: "User id in this app.",
    },
    scopes: {
      description: "The app's consent items, and those the user agreed to earlier.",
    },
    "scopes[].id": {
      description: "Id of the consent item, such as `account_email`.",
    },
    "scopes[].display_name": {
      description: "Name as the consent page shows it, in the language of the request.",
    },
    "scopes[].type": {
      description: "`PRIVACY` for personal data, `SERVICE` for the use of a Kakao service.",
      examples: ["PRIVACY", "SERVICE"],
    },
    "scopes[].using": {
      description: "Whether the app has the item set up now; `false` once it was removed.",
    },
    "scopes[].delegated": {
      description: "Whether the item is managed by another app of the group.",
    },
    "scopes[].agreed": {
      description: "Whether the user has agreed.",
    },
    "scopes[].revocable": {
      description: "Whether `revoke.scopes` can withdraw it; only on items the user agreed to.",
    },
  },
  "/v2/user/service_terms data": {
    result: {
      description: "Which list to read: the terms the user agreed to, or all terms of the app.",
      default: "agreed_service_terms",
    },
    tags: {
      description:
        "Tags to read, comma separated, from the list that `result` names; all when left out.",
    },
  },
  "/v2/user/service_terms response": {
    id: {
      description: "User id in this app.",
    },
    service_terms: {
      description: "The service terms asked for.",
    },
    "service_terms[].tag": {
      description: "Tag of the terms, as set up in the app's console.",
    },
    "service_terms[].required": {
      description: "Whether the service requires consent to it.",
    },
    "service_terms[].agreed": {
      description: "Whether the user has agreed.",
    },
    "service_terms[].revocable": {
      description: "Whether `revoke.service_terms` can withdraw it.",
    },
    "service_terms[].agreed_at": {
      description: "When the user agreed last: RFC 3339, UTC.",
    },
    "service_terms[].agreed_by": {
      description: "Where the user agreed: `KAUTH` on the consent page, `KAPI` through the API.",
      examples: ["KAPI", "KAUTH"],
    },
  },
  "/v1/user/service/terms data": {
    extra: {
      description: "Adds `app_service_terms`, the terms of the app, to the answer.",
    },
  },
  "/v1/user/service/terms response": {
    user_id: {
      description: "User id in this app.",
    },
    allowed_service_terms: {
      description: "The service terms the user agreed to.",
    },
    "allowed_service_terms[].tag": {
      description: "Tag of the terms, as set up in the app's console.",
    },
    "allowed_service_terms[].agreed_at": {
      description: "When the user agreed last: RFC 3339, UTC.",
    },
    app_service_terms: {
      description: "The service terms of the app; only with `extra`.",
    },
    "app_service_terms[].tag": {
      description: "Tag of the terms, as set up in the app's console.",
    },
    "app_service_terms[].created_at": {
      description: "When the terms were set up: RFC 3339, UTC.",
    },
    "app_service_terms[].updated_at": {
      description: "When the terms were changed last: RFC 3339, UTC.",
    },
  },
  "/v2/api/talk/message/image/scrap data": {
    image_url: {
      description: "URL of the image.",
    },
  },
  "/v2/api/talk/message/image/scrap response": {
    infos: {
      description: "The image in its sizes.",
    },
    "infos.original": {
      description: "The image as it was uploaded.",
    },
    "infos.original.url": {
      description: "URL of the image, for `imageUrl` of a message. Kakao keeps it for 20 days.",
    },
    "infos.original.content_type": {
      description: "Media type, such as `image/png`.",
    },
    "infos.original.length": {
      description: "Size in bytes.",
    },
    "infos.original.width": {
      description: "Width in pixels.",
    },
    "infos.original.height": {
      description: "Height in pixels.",
    },
  },
  "/v2/api/talk/message/image/upload data": {
    file: {
      description: "The files, where they do not stand in `files` of the call.",
    },
  },
  "/v2/api/talk/message/image/upload response": {
    infos: {
      description: "The image in its sizes.",
    },
    "infos.original": {
      description: "The image as it was uploaded.",
    },
    "infos.original.url": {
      description: "URL of the image, for `imageUrl` of a message. Kakao keeps it for 20 days.",
    },
    "infos.original.content_type": {
      description: "Media type, such as `image/png`.",
    },
    "infos.original.length": {
      description: "Size in bytes.",
    },
    "infos.original.width": {
      description: "Width in pixels.",
    },
    "infos.original.height": {
      description: "Height in pixels.",
    },
  },
  "/v2/api/kakaolink/talk/template/default data": {
    link_ver: {
      description: "Version of the message format, such as `4.0`.",
    },
    picker_extras: {
      description: "Settings of the picker for the recipients; since 2.8 of the SDK.",
    },
    template_object: {
      description: "The message.",
    },
  },
  "/v2/api/kakaolink/talk/template/default response": {
    template_id: {
      description: "Id of the template.",
    },
    template_args: {
      description: "Values of the template's variables.",
    },
    template_msg: {
      description: "The message as KakaoTalk shows it.",
    },
    warning_msg: {
      description: "What Kakao warns of, by field of the template.",
    },
    argument_msg: {
      description: "What is wrong with the values of variables, by variable.",
    },
  },
  "/v2/api/kakaolink/talk/template/scrap data": {
    link_ver: {
      description: "Version of the message format, such as `4.0`.",
    },
    picker_extras: {
      description: "Settings of the picker for the recipients; since 2.8 of the SDK.",
    },
    request_url: {
      description: "URL of the page.",
    },
    template_id: {
      description: "Id of a template from the console.",
    },
    template_args: {
      description: "Values of its variables.",
    },
  },
  "/v2/api/kakaolink/talk/template/scrap response": {
    template_id: {
      description: "Id of the template.",
    },
    template_args: {
      description: "Values of the template's variables.",
    },
    template_msg: {
      description: "The message as KakaoTalk shows it.",
    },
    warning_msg: {
      description: "What Kakao warns of, by field of the template.",
    },
    argument_msg: {
      description: "What is wrong with the values of variables, by variable.",
    },
  },
  "/v2/api/kakaolink/talk/template/validate data": {
    link_ver: {
      description: "Version of the message format, such as `4.0`.",
    },
    picker_extras: {
      description: "Settings of the picker for the recipients; since 2.8 of the SDK.",
    },
    template_id: {
      description: "Id of a template from the console.",
    },
    template_args: {
      description: "Values of its variables.",
    },
  },
  "/v2/api/kakaolink/talk/template/validate response": {
    template_id: {
      description: "Id of the template.",
    },
    template_args: {
      description: "Values of the template's variables.",
    },
    template_msg: {
      description: "The message as KakaoTalk shows it.",
    },
    warning_msg: {
      description: "What Kakao warns of, by field of the template.",
    },
    argument_msg: {
      description: "What is wrong with the values of variables, by variable.",
    },
  },
  "/v1/user/shipping_address data": {
    address_id: {
      description:
        "Id of one address, as `Auth.selectShippingAddress` or an earlier answer gave it; all addresses when left out.",
    },
    from_updated_at: {
      description:
        "Reads addresses changed before this time, in Unix seconds: the last `updated_at` of the page before. `pages()` does it for you.",
    },
    page_size: {
      description: "Addresses per page, 2 or more.",
      default: 10,
    },
  },
  "/v1/user/shipping_address response": {
    user_id: {
      description: "User id in this app.",
    },
    shipping_addresses_needs_agreement: {
      description:
        "Whether asking the user for consent (`shipping_address`) could yield addresses.",
    },
    shipping_addresses: {
      description:
        "The addresses: the default one first, then the latest. Absent without consent (`shipping_address`).",
    },
    "shipping_addresses[].id": {
      description: "Id of the address.",
    },
    "shipping_addresses[].is_default": {
      description: "Whether it is the user's default address.",
    },
    "shipping_addresses[].updated_at": {
      description: "When it was changed last, in Unix seconds.",
    },
    "shipping_addresses[].type": {
      description: "`NEW` for a road-name address, `OLD` for a lot-number one.",
      examples: ["NEW", "OLD"],
    },
    "shipping_addresses[].name": {
      description: "The user's name for it, such as 회사.",
    },
    "shipping_addresses[].base_address": {
      description: "The part that the postal code search found.",
    },
    "shipping_addresses[].detail_address": {
      description: "The part the user typed: floor, room.",
    },
    "shipping_addresses[].receiver_name": {
      description: "Who receives.",
    },
    "shipping_addresses[].receiver_phone_number1": {
      description: "Phone number of the receiver, such as `010-1234-5678`; may be empty.",
    },
    "shipping_addresses[].receiver_phone_number2": {
      description: "Second phone number of the receiver; may be empty.",
    },
    "shipping_addresses[].zone_number": {
      description: "Postal code of five digits; always there with `NEW`.",
    },
    "shipping_addresses[].zip_code": {
      description: "Old postal code, such as `463-400`.",
    },
  },
  "/v1/user/signup data": {
    properties: {
      description:
        "User properties to store while connecting, name to text; the names are those set up in the app's console.",
    },
  },
  "/v1/user/signup response": {
    id: {
      description: "Id of the user who is now connected. Documented, but not always sent.",
    },
  },
  "/v2/api/talk/channels data": {
    channel_ids: {
      description:
        "Public ids of channels (`_frxjem`), comma separated; all channels of the app when left out.",
    },
    channel_id_type: {
      description: "The kind of id in `channel_ids`: there is one.",
    },
  },
  "/v2/api/talk/channels response": {
    user_id: {
      description: "User id in this app.",
    },
    channels: {
      description: "The app's KakaoTalk channels (consent: `plusfriends`).",
    },
    "channels[].channel_uuid": {
      description: "The channel's name for search, such as `@kakao`.",
    },
    "channels[].channel_public_id": {
      description: "The channel's public id, such as `_frxjem`.",
    },
    "channels[].relation": {
      description: "Whether the user has added or blocked the channel, or neither.",
      examples: ["ADDED", "BLOCKED", "NONE"],
    },
    "channels[].created_at": {
      description: "When the user added it first: RFC 3339, UTC; not in every answer.",
    },
    "channels[].updated_at": {
      description: "When the relation changed last: RFC 3339, UTC; absent with `NONE`.",
    },
  },
  "/v1/api/talk/friends data": {
    offset: {
      description: "How many friends to skip. `pages()` does it for you.",
      default: 0,
    },
    limit: {
      description: "Friends per page, 1 to 100.",
      default: 10,
    },
    order: {
      description: "Ascending or descending.",
      default: "asc",
    },
    friend_order: {
      description:
        "What to sort by: favourites first, then the rest; the nickname; or the age (KakaoTalk on iOS).",
      default: "favorite",
    },
  },
  "/v1/api/talk/friends response": {
    total_count: {
      description: "Friends in all, over all pages.",
    },
    favorite_count: {
      description: "Favourites among them.",
    },
    elements: {
      description:
        "The friends who use this app and agreed to `friends` themselves; none for an app in test.",
    },
    "elements[].uuid": {
      description: "The friend's id for messages, in this app: `receiver_uuids` takes it.",
    },
    "elements[].id": {
      description: "The friend's user id in this app.",
    },
    "elements[].favorite": {
      description: "Whether the user marked the friend as a favourite.",
    },
    "elements[].profile_nickname": {
      description: "Nickname in KakaoTalk; may be empty.",
    },
    "elements[].profile_thumbnail_image": {
      description: "Profile image, 110 by 110 pixels: URL, may be empty.",
    },
    "elements[].allowed_msg": {
      description: "Whether the friend takes messages.",
      deprecated: true,
    },
    before_url: {
      description: "URL of the page before; `null` on the first.",
    },
    after_url: {
      description: "URL of the page after; `null` on the last. `pages()` follows it.",
    },
    result_id: {
      description: "Id of the answer, in old apps.",
    },
  },
  "/v2/api/talk/memo/default/send data": {
    template_object: {
      description: "The message: its `object_type` decides which fields it has.",
    },
    "template_object(feed).object_type": {
      description: "`feed`.",
    },
    "template_object(feed).content": {
      description: "What the message shows.",
    },
    "template_object(feed).content.title": {
      description: "Title.",
    },
    "template_object(feed).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(feed).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(feed).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(feed).content.description": {
      description: "Text below the title.",
    },
    "template_object(feed).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(feed).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(feed).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(feed).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(feed).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(feed).item_content": {
      description: "A list of items below the content.",
    },
    "template_object(feed).item_content.profile_text": {
      description: "Text beside the profile image.",
    },
    "template_object(feed).item_content.profile_image_url": {
      description: "Profile image: URL.",
    },
    "template_object(feed).item_content.title_image_text": {
      description: "Title of the image.",
    },
    "template_object(feed).item_content.title_image_url": {
      description: "Image beside the title: URL.",
    },
    "template_object(feed).item_content.title_image_category": {
      description: "Category below the title.",
    },
    "template_object(feed).item_content.items": {
      description: "Lines of an item and its value, five at most.",
    },
    "template_object(feed).item_content.items[].item": {
      description: "Name of the item.",
    },
    "template_object(feed).item_content.items[].item_op": {
      description: "Its value, such as a price.",
    },
    "template_object(feed).item_content.sum": {
      description: "Name of the sum, such as 총 결제금액.",
    },
    "template_object(feed).item_content.sum_op": {
      description: "The sum.",
    },
    "template_object(feed).social": {
      description: "Counts below the content.",
    },
    "template_object(feed).social.like_count": {
      description: "Likes. Three of the counts are shown.",
    },
    "template_object(feed).social.comment_count": {
      description: "Comments.",
    },
    "template_object(feed).social.shared_count": {
      description: "Shares.",
    },
    "template_object(feed).social.view_count": {
      description: "Views.",
    },
    "template_object(feed).social.subscriber_count": {
      description: "Subscribers.",
    },
    "template_object(feed).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(feed).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(feed).buttons[].title": {
      description: "Label.",
    },
    "template_object(feed).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(feed).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(feed).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(feed).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(feed).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).object_type": {
      description: "`list`.",
    },
    "template_object(list).header_title": {
      description: "Headline.",
    },
    "template_object(list).header_link": {
      description: "Where the headline leads; may be empty.",
    },
    "template_object(list).header_link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(list).header_link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(list).header_link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).header_link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).contents": {
      description: "Two or three contents.",
    },
    "template_object(list).contents[].title": {
      description: "Title.",
    },
    "template_object(list).contents[].image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(list).contents[].image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(list).contents[].image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(list).contents[].description": {
      description: "Text below the title.",
    },
    "template_object(list).contents[].link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(list).contents[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(list).contents[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(list).contents[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).contents[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(list).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(list).buttons[].title": {
      description: "Label.",
    },
    "template_object(list).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(list).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(list).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(list).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).object_type": {
      description: "`location`.",
    },
    "template_object(location).address": {
      description: "Address, as the map finds it.",
    },
    "template_object(location).address_title": {
      description: "Name of the place, shown in the map.",
    },
    "template_object(location).content": {
      description: "What the message shows.",
    },
    "template_object(location).content.title": {
      description: "Title.",
    },
    "template_object(location).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(location).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(location).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(location).content.description": {
      description: "Text below the title.",
    },
    "template_object(location).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(location).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(location).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(location).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).social": {
      description: "Counts below the content.",
    },
    "template_object(location).social.like_count": {
      description: "Likes. Three of the counts are shown.",
    },
    "template_object(location).social.comment_count": {
      description: "Comments.",
    },
    "template_object(location).social.shared_count": {
      description: "Shares.",
    },
    "template_object(location).social.view_count": {
      description: "Views.",
    },
    "template_object(location).social.subscriber_count": {
      description: "Subscribers.",
    },
    "template_object(location).button_title": {
      description: "Label of the button beside the one that opens the map.",
      default: "자세히 보기",
    },
    "template_object(location).buttons": {
      description: "Up to two buttons.",
    },
    "template_object(location).buttons[].title": {
      description: "Label.",
    },
    "template_object(location).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(location).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(location).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(location).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).object_type": {
      description: "`commerce`.",
    },
    "template_object(commerce).content": {
      description: "What the message shows.",
    },
    "template_object(commerce).content.title": {
      description: "Title.",
    },
    "template_object(commerce).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(commerce).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(commerce).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(commerce).content.description": {
      description: "Text below the title.",
    },
    "template_object(commerce).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(commerce).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(commerce).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(commerce).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).commerce": {
      description: "The price.",
    },
    "template_object(commerce).commerce.regular_price": {
      description: "Regular price.",
    },
    "template_object(commerce).commerce.discount_price": {
      description: "Price after the discount.",
    },
    "template_object(commerce).commerce.discount_rate": {
      description: "Discount in percent.",
    },
    "template_object(commerce).commerce.fixed_discount_price": {
      description: "Discount as an amount.",
    },
    "template_object(commerce).commerce.product_name": {
      description: "Name of the product.",
    },
    "template_object(commerce).commerce.currency_unit": {
      description: "Currency.",
      default: "원",
    },
    "template_object(commerce).commerce.currency_unit_position": {
      description: "Where the currency stands: 0 after the price, 1 before it.",
    },
    "template_object(commerce).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(commerce).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(commerce).buttons[].title": {
      description: "Label.",
    },
    "template_object(commerce).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(commerce).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(commerce).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(commerce).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).object_type": {
      description: "`text`.",
    },
    "template_object(text).text": {
      description: "The text, 200 characters at most.",
    },
    "template_object(text).link": {
      description: "Where a tap on the text leads; may be empty.",
    },
    "template_object(text).link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(text).link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(text).link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(text).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(text).buttons[].title": {
      description: "Label.",
    },
    "template_object(text).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(text).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(text).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(text).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).object_type": {
      description: "`calendar`.",
    },
    "template_object(calendar).id_type": {
      description: "What `id` names: a user's or channel's event, or a subscribed calendar.",
    },
    "template_object(calendar).id": {
      description: "Id of the event or calendar.",
    },
    "template_object(calendar).content": {
      description: "What the message shows.",
    },
    "template_object(calendar).content.title": {
      description: "Title.",
    },
    "template_object(calendar).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(calendar).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(calendar).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(calendar).content.description": {
      description: "Text below the title.",
    },
    "template_object(calendar).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(calendar).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(calendar).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(calendar).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).buttons": {
      description: "Up to two buttons.",
    },
    "template_object(calendar).buttons[].title": {
      description: "Label.",
    },
    "template_object(calendar).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(calendar).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(calendar).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(calendar).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
  },
  "/v2/api/talk/memo/default/send response": {
    result_code: {
      description: "0: the message is sent.",
    },
  },
  "/v2/api/talk/memo/scrap/send data": {
    request_url: {
      description: "The page, on a web domain of App > Product Link.",
    },
    template_id: {
      description: "Id of a message template made in the console, in place of the usual message.",
    },
    template_args: {
      description: "Values for the template's variables, by name.",
    },
  },
  "/v2/api/talk/memo/scrap/send response": {
    result_code: {
      description: "0: the message is sent.",
    },
  },
  "/v2/api/talk/memo/send data": {
    template_id: {
      description: "Id of a message template made in the console.",
    },
    template_args: {
      description: "Values for the template's variables, by name.",
    },
  },
  "/v2/api/talk/memo/send response": {
    result_code: {
      description: "0: the message is sent.",
    },
  },
  "/v1/api/talk/friends/message/default/send data": {
    template_object: {
      description: "The message: its `object_type` decides which fields it has.",
    },
    "template_object(feed).object_type": {
      description: "`feed`.",
    },
    "template_object(feed).content": {
      description: "What the message shows.",
    },
    "template_object(feed).content.title": {
      description: "Title.",
    },
    "template_object(feed).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(feed).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(feed).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(feed).content.description": {
      description: "Text below the title.",
    },
    "template_object(feed).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(feed).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(feed).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(feed).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(feed).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(feed).item_content": {
      description: "A list of items below the content.",
    },
    "template_object(feed).item_content.profile_text": {
      description: "Text beside the profile image.",
    },
    "template_object(feed).item_content.profile_image_url": {
      description: "Profile image: URL.",
    },
    "template_object(feed).item_content.title_image_text": {
      description: "Title of the image.",
    },
    "template_object(feed).item_content.title_image_url": {
      description: "Image beside the title: URL.",
    },
    "template_object(feed).item_content.title_image_category": {
      description: "Category below the title.",
    },
    "template_object(feed).item_content.items": {
      description: "Lines of an item and its value, five at most.",
    },
    "template_object(feed).item_content.items[].item": {
      description: "Name of the item.",
    },
    "template_object(feed).item_content.items[].item_op": {
      description: "Its value, such as a price.",
    },
    "template_object(feed).item_content.sum": {
      description: "Name of the sum, such as 총 결제금액.",
    },
    "template_object(feed).item_content.sum_op": {
      description: "The sum.",
    },
    "template_object(feed).social": {
      description: "Counts below the content.",
    },
    "template_object(feed).social.like_count": {
      description: "Likes. Three of the counts are shown.",
    },
    "template_object(feed).social.comment_count": {
      description: "Comments.",
    },
    "template_object(feed).social.shared_count": {
      description: "Shares.",
    },
    "template_object(feed).social.view_count": {
      description: "Views.",
    },
    "template_object(feed).social.subscriber_count": {
      description: "Subscribers.",
    },
    "template_object(feed).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(feed).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(feed).buttons[].title": {
      description: "Label.",
    },
    "template_object(feed).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(feed).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(feed).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(feed).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(feed).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).object_type": {
      description: "`list`.",
    },
    "template_object(list).header_title": {
      description: "Headline.",
    },
    "template_object(list).header_link": {
      description: "Where the headline leads; may be empty.",
    },
    "template_object(list).header_link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(list).header_link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(list).header_link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).header_link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).contents": {
      description: "Two or three contents.",
    },
    "template_object(list).contents[].title": {
      description: "Title.",
    },
    "template_object(list).contents[].image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(list).contents[].image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(list).contents[].image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(list).contents[].description": {
      description: "Text below the title.",
    },
    "template_object(list).contents[].link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(list).contents[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(list).contents[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(list).contents[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).contents[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(list).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(list).buttons[].title": {
      description: "Label.",
    },
    "template_object(list).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(list).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(list).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(list).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(list).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).object_type": {
      description: "`location`.",
    },
    "template_object(location).address": {
      description: "Address, as the map finds it.",
    },
    "template_object(location).address_title": {
      description: "Name of the place, shown in the map.",
    },
    "template_object(location).content": {
      description: "What the message shows.",
    },
    "template_object(location).content.title": {
      description: "Title.",
    },
    "template_object(location).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(location).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(location).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(location).content.description": {
      description: "Text below the title.",
    },
    "template_object(location).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(location).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(location).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(location).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).social": {
      description: "Counts below the content.",
    },
    "template_object(location).social.like_count": {
      description: "Likes. Three of the counts are shown.",
    },
    "template_object(location).social.comment_count": {
      description: "Comments.",
    },
    "template_object(location).social.shared_count": {
      description: "Shares.",
    },
    "template_object(location).social.view_count": {
      description: "Views.",
    },
    "template_object(location).social.subscriber_count": {
      description: "Subscribers.",
    },
    "template_object(location).button_title": {
      description: "Label of the button beside the one that opens the map.",
      default: "자세히 보기",
    },
    "template_object(location).buttons": {
      description: "Up to two buttons.",
    },
    "template_object(location).buttons[].title": {
      description: "Label.",
    },
    "template_object(location).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(location).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(location).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(location).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(location).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).object_type": {
      description: "`commerce`.",
    },
    "template_object(commerce).content": {
      description: "What the message shows.",
    },
    "template_object(commerce).content.title": {
      description: "Title.",
    },
    "template_object(commerce).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(commerce).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(commerce).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(commerce).content.description": {
      description: "Text below the title.",
    },
    "template_object(commerce).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(commerce).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(commerce).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(commerce).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).commerce": {
      description: "The price.",
    },
    "template_object(commerce).commerce.regular_price": {
      description: "Regular price.",
    },
    "template_object(commerce).commerce.discount_price": {
      description: "Price after the discount.",
    },
    "template_object(commerce).commerce.discount_rate": {
      description: "Discount in percent.",
    },
    "template_object(commerce).commerce.fixed_discount_price": {
      description: "Discount as an amount.",
    },
    "template_object(commerce).commerce.product_name": {
      description: "Name of the product.",
    },
    "template_object(commerce).commerce.currency_unit": {
      description: "Currency.",
      default: "원",
    },
    "template_object(commerce).commerce.currency_unit_position": {
      description: "Where the currency stands: 0 after the price, 1 before it.",
    },
    "template_object(commerce).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(commerce).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(commerce).buttons[].title": {
      description: "Label.",
    },
    "template_object(commerce).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(commerce).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(commerce).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(commerce).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(commerce).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).object_type": {
      description: "`text`.",
    },
    "template_object(text).text": {
      description: "The text, 200 characters at most.",
    },
    "template_object(text).link": {
      description: "Where a tap on the text leads; may be empty.",
    },
    "template_object(text).link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(text).link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(text).link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).button_title": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "template_object(text).buttons": {
      description: "Up to two buttons; then `button_title` is not used.",
    },
    "template_object(text).buttons[].title": {
      description: "Label.",
    },
    "template_object(text).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(text).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(text).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(text).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(text).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).object_type": {
      description: "`calendar`.",
    },
    "template_object(calendar).id_type": {
      description: "What `id` names: a user's or channel's event, or a subscribed calendar.",
    },
    "template_object(calendar).id": {
      description: "Id of the event or calendar.",
    },
    "template_object(calendar).content": {
      description: "What the message shows.",
    },
    "template_object(calendar).content.title": {
      description: "Title.",
    },
    "template_object(calendar).content.image_url": {
      description: "Image: URL, from 200 by 200 pixels on.",
    },
    "template_object(calendar).content.image_width": {
      description: "Width of the image in pixels.",
    },
    "template_object(calendar).content.image_height": {
      description: "Height of the image in pixels.",
    },
    "template_object(calendar).content.description": {
      description: "Text below the title.",
    },
    "template_object(calendar).content.link": {
      description: "Where a tap on the content leads; may be empty.",
    },
    "template_object(calendar).content.link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(calendar).content.link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(calendar).content.link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).content.link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).buttons": {
      description: "Up to two buttons.",
    },
    "template_object(calendar).buttons[].title": {
      description: "Label.",
    },
    "template_object(calendar).buttons[].link": {
      description: "Where the button leads; may be empty.",
    },
    "template_object(calendar).buttons[].link.web_url": {
      description: "Page for KakaoTalk on a computer.",
    },
    "template_object(calendar).buttons[].link.mobile_web_url": {
      description: "Page for KakaoTalk on a phone.",
    },
    "template_object(calendar).buttons[].link.android_execution_params": {
      description: "Query string for the Android app's scheme: `key1=value1&key2=value2`.",
    },
    "template_object(calendar).buttons[].link.ios_execution_params": {
      description: "Query string for the iOS app's scheme: `key1=value1&key2=value2`.",
    },
    receiver_uuids: {
      description: "The `uuid` of one to five friends, as `talk.friends` gives it.",
    },
    receiver_id_type: {
      description: "The kind of id in `receiver_uuids`: there is one.",
      default: "uuid",
    },
  },
  "/v1/api/talk/friends/message/default/send response": {
    successful_receiver_uuids: {
      description: "The `uuid` of the friends who got it.",
    },
    failure_info: {
      description:
        "Why others did not get it. Where nobody did, the call rejects with `KakaoApiError` instead.",
    },
    "failure_info[].code": {
      description:
        "Kakao's code, such as `-502` (not a friend), `-530` (takes no messages), `-533` (had too many today).",
    },
    "failure_info[].msg": {
      description: "Kakao's text.",
    },
    "failure_info[].receiver_uuids": {
      description: "The `uuid` of the friends it is about.",
    },
    result_code: {
      description: "`-500` where some did not get it, in older answers.",
    },
  },
  "/v1/api/talk/friends/message/scrap/send data": {
    request_url: {
      description: "The page, on a web domain of App > Product Link.",
    },
    template_id: {
      description: "Id of a message template made in the console, in place of the usual message.",
    },
    template_args: {
      description: "Values for the template's variables, by name.",
    },
    receiver_uuids: {
      description: "The `uuid` of one to five friends, as `talk.friends` gives it.",
    },
    receiver_id_type: {
      description: "The kind of id in `receiver_uuids`: there is one.",
      default: "uuid",
    },
  },
  "/v1/api/talk/friends/message/scrap/send response": {
    successful_receiver_uuids: {
      description: "The `uuid` of the friends who got it.",
    },
    failure_info: {
      description:
        "Why others did not get it. Where nobody did, the call rejects with `KakaoApiError` instead.",
    },
    "failure_info[].code": {
      description:
        "Kakao's code, such as `-502` (not a friend), `-530` (takes no messages), `-533` (had too many today).",
    },
    "failure_info[].msg": {
      description: "Kakao's text.",
    },
    "failure_info[].receiver_uuids": {
      description: "The `uuid` of the friends it is about.",
    },
    result_code: {
      description: "`-500` where some did not get it, in older answers.",
    },
  },
  "/v1/api/talk/friends/message/send data": {
    template_id: {
      description: "Id of a message template made in the console.",
    },
    template_args: {
      description: "Values for the template's variables, by name.",
    },
    receiver_uuids: {
      description: "The `uuid` of one to five friends, as `talk.friends` gives it.",
    },
    receiver_id_type: {
      description: "The kind of id in `receiver_uuids`: there is one.",
      default: "uuid",
    },
  },
  "/v1/api/talk/friends/message/send response": {
    successful_receiver_uuids: {
      description: "The `uuid` of the friends who got it.",
    },
    failure_info: {
      description:
        "Why others did not get it. Where nobody did, the call rejects with `KakaoApiError` instead.",
    },
    "failure_info[].code": {
      description:
        "Kakao's code, such as `-502` (not a friend), `-530` (takes no messages), `-533` (had too many today).",
    },
    "failure_info[].msg": {
      description: "Kakao's text.",
    },
    "failure_info[].receiver_uuids": {
      description: "The `uuid` of the friends it is about.",
    },
    result_code: {
      description: "`-500` where some did not get it, in older answers.",
    },
  },
  "/v1/api/talk/profile response": {
    id: {
      description: "User id in this app; not every app gets it.",
    },
    nickName: {
      description: "Nickname in KakaoTalk.",
    },
    profileImageURL: {
      description: "Profile image, 640 by 640 pixels: URL, empty where there is none.",
    },
    thumbnailURL: {
      description: "Profile image, 110 by 110 pixels: URL, empty where there is none.",
    },
    profileImageUrl: {
      description: "`profileImageURL` as some answers spell it.",
    },
    thumbnailUrl: {
      description: "`thumbnailURL` as some answers spell it.",
    },
    countryISO: {
      description: "Country of the account, such as `KR`.",
      deprecated: true,
    },
  },
  "/v1/user/unlink response": {
    id: {
      description: "Id of the user who is no longer linked to the app.",
    },
  },
  "/v1/user/update_profile data": {
    properties: {
      description:
        "User properties to store, name to text; the names are those set up in the app's console.",
    },
  },
  "/v1/user/update_profile response": {
    id: {
      description: "Id of the user whose properties were stored. Documented, but not always sent.",
    },
  },
  "/v2/user/upgrade/service_terms data": {
    tags: {
      description:
        "Tags of the service terms the user has agreed to on your own pages, comma separated.",
    },
  },
  "/v2/user/upgrade/service_terms response": {
    id: {
      description: "User id in this app.",
    },
    agreed_service_terms: {
      description:
        "The terms the user agrees to now; tags that are unknown, or were agreed to before, may be left out.",
    },
    "agreed_service_terms[].tag": {
      description: "Tag of the terms, as set up in the app's console.",
    },
    "agreed_service_terms[].agreed": {
      description: "Whether the user agrees now.",
    },
    "agreed_service_terms[].agreed_at": {
      description: "When the user agreed last: RFC 3339, UTC.",
    },
    "agreed_service_terms[].agreed_by": {
      description: "Where the user agreed: `KAUTH` on the consent page, `KAPI` through this call.",
      examples: ["KAPI", "KAUTH"],
    },
  },
  "/v1/oidc/userinfo response": {
    sub: {
      description: "User id in this app, as a string: the `sub` of the ID token.",
    },
    name: {
      description: "Name of the Kakao Account (consent: `name`).",
    },
    nickname: {
      description: "Nickname (consent: `profile_nickname`).",
    },
    picture: {
      description: "Profile image: URL (consent: `profile_image`).",
    },
    email: {
      description: "Email (consent: `account_email`).",
    },
    email_verified: {
      description:
        "Whether the email is valid and the user proved to own it (consent: `account_email`).",
    },
    gender: {
      description: "Gender; Kakao writes it in small letters or in capitals (consent: `gender`).",
      examples: ["female", "FEMALE", "male", "MALE"],
    },
    birthdate: {
      description:
        "Date of birth: `YYYY-MM-DD`, `0000-MM-DD` without the year, `YYYY` without the day (consent: `birthyear`, `birthday`).",
    },
    phone_number: {
      description: "Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`).",
    },
    phone_number_verified: {
      description: "Whether the phone number was verified (consent: `phone_number`).",
    },
  },
  "/v1/user/ids data": {
    limit: {
      description: "Ids per page, 1 to 100.",
      default: 100,
    },
    from_id: {
      description: "Id to start with. `pages()` does it for you.",
    },
    order: {
      description: "Ascending or descending.",
      default: "asc",
    },
  },
  "/v1/user/ids response": {
    elements: {
      description: "User ids in this app.",
    },
    before_url: {
      description:
        "URL of the page before; `null` on the first. It holds an app key: do not show it.",
    },
    after_url: {
      description:
        "URL of the page after; `null` on the last. `pages()` follows it. It holds an app key: do not show it.",
    },
    total_count: {
      description: "Users in all, in old apps.",
      deprecated: true,
    },
  },
  "/v2/app/users data": {
    target_ids: {
      description: "User ids, 1 to 100; up to 20 together with `property_keys`.",
    },
    target_id_type: {
      description: "Kind of the ids; filled in.",
    },
    property_keys: {
      description:
        "Fields to read, without them only the ids and times: `kakao_account.email`, or a whole branch with a trailing dot (`kakao_account.`, `properties.`).",
    },
  },
  "/v2/app/users response": {
    "(0)[].id": {
      description: "User id in this app. Another app sees another id.",
    },
    "(0)[].has_signed_up": {
      description:
        "Whether the user is connected; only in apps that connect by hand (`API.signup`).",
    },
    "(0)[].connected_at": {
      description: "When the user was connected to the app: RFC 3339, UTC.",
    },
    "(0)[].synched_at": {
      description: "When the user logged in through Kakao Sync: RFC 3339, UTC.",
    },
    "(0)[].properties": {
      description:
        "User properties, name to string: those of `API.update_profile`, and in older apps `nickname`, `profile_image` and `thumbnail_image`.",
    },
    "(0)[].kakao_account": {
      description: "The Kakao Account: a field is absent until the user consents to its item.",
    },
    "(0)[].kakao_account.profile_needs_agreement": {
      description:
        "Whether asking for consent could yield the profile: apps with the joint consent item `profile`.",
    },
    "(0)[].kakao_account.profile_nickname_needs_agreement": {
      description: "Whether asking for consent (`profile_nickname`) could yield the nickname.",
    },
    "(0)[].kakao_account.profile_image_needs_agreement": {
      description: "Whether asking for consent (`profile_image`) could yield the profile image.",
    },
    "(0)[].kakao_account.profile": {
      description: "Profile (consent: `profile_nickname`, `profile_image`).",
    },
    "(0)[].kakao_account.profile.nickname": {
      description: "Nickname (consent: `profile_nickname`).",
    },
    "(0)[].kakao_account.profile.thumbnail_image_url": {
      description:
        "Profile image, 110 by 110 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`).",
    },
    "(0)[].kakao_account.profile.profile_image_url": {
      description:
        "Profile image, 640 by 640 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`).",
    },
    "(0)[].kakao_account.profile.is_default_image": {
      description: "Whether the profile image is Kakao's default one (consent: `profile_image`).",
    },
    "(0)[].kakao_account.profile.is_default_nickname": {
      description: "Whether the nickname is Kakao's default one (consent: `profile_nickname`).",
    },
    "(0)[].kakao_account.name_needs_agreement": {
      description: "Whether asking for consent (`name`) could yield the name.",
    },
    "(0)[].kakao_account.name": {
      description: "Name of the Kakao Account (consent: `name`).",
    },
    "(0)[].kakao_account.email_needs_agreement": {
      description: "Whether asking for consent (`account_email`) could yield the email.",
    },
    "(0)[].kakao_account.is_email_valid": {
      description:
        "Whether the email still belongs to this Kakao Account; `false` once another account took it (consent: `account_email`).",
    },
    "(0)[].kakao_account.is_email_verified": {
      description: "Whether the user proved to own the email (consent: `account_email`).",
    },
    "(0)[].kakao_account.email": {
      description: "Email; trust it only when valid and verified (consent: `account_email`).",
    },
    "(0)[].kakao_account.age_range_needs_agreement": {
      description: "Whether asking for consent (`age_range`) could yield the age range.",
    },
    "(0)[].kakao_account.age_range": {
      description: "Age range, such as `20~29`, written with a tilde (consent: `age_range`).",
      examples: [
        "1~9",
        "10~14",
        "15~19",
        "20~29",
        "30~39",
        "40~49",
        "50~59",
        "60~69",
        "70~79",
        "80~89",
        "90~",
      ],
    },
    "(0)[].kakao_account.birthyear_needs_agreement": {
      description: "Whether asking for consent (`birthyear`) could yield the year of birth.",
    },
    "(0)[].kakao_account.birthyear": {
      description: "Year of birth, `YYYY` (consent: `birthyear`).",
    },
    "(0)[].kakao_account.birthday_needs_agreement": {
      description: "Whether asking for consent (`birthday`) could yield the birthday.",
    },
    "(0)[].kakao_account.birthday": {
      description: "Birthday, `MMDD` (consent: `birthday`).",
    },
    "(0)[].kakao_account.birthday_type": {
      description: "Calendar of the birthday (consent: `birthday`).",
      examples: ["LUNAR", "SOLAR"],
    },
    "(0)[].kakao_account.is_leap_month": {
      description: "Whether a lunar birthday lies in a leap month (consent: `birthday`).",
    },
    "(0)[].kakao_account.gender_needs_agreement": {
      description: "Whether asking for consent (`gender`) could yield the gender.",
    },
    "(0)[].kakao_account.gender": {
      description: "Gender; old accounts may have it in capitals (consent: `gender`).",
      examples: ["female", "male"],
    },
    "(0)[].kakao_account.phone_number_needs_agreement": {
      description: "Whether asking for consent (`phone_number`) could yield the phone number.",
    },
    "(0)[].kakao_account.phone_number": {
      description: "Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`).",
    },
    "(0)[].kakao_account.ci_needs_agreement": {
      description: "Whether asking for consent (`account_ci`) could yield the CI.",
    },
    "(0)[].kakao_account.ci": {
      description:
        "Connecting information, the same for one person in all Korean services (consent: `account_ci`).",
    },
    "(0)[].kakao_account.ci_authenticated_at": {
      description: "When the CI was issued: RFC 3339, UTC (consent: `account_ci`).",
    },
    "(0)[].kakao_account.legal_name_needs_agreement": {
      description:
        "Whether asking for consent (`legal_name`) could yield the legal name. Partners only.",
    },
    "(0)[].kakao_account.legal_name": {
      description: "Legal name (consent: `legal_name`). Partners only.",
    },
    "(0)[].kakao_account.legal_birth_date_needs_agreement": {
      description:
        "Whether asking for consent (`legal_birth_date`) could yield the legal date of birth. Partners only.",
    },
    "(0)[].kakao_account.legal_birth_date": {
      description: "Legal date of birth, `YYYYMMDD` (consent: `legal_birth_date`). Partners only.",
    },
    "(0)[].kakao_account.legal_gender_needs_agreement": {
      description:
        "Whether asking for consent (`legal_gender`) could yield the legal gender. Partners only.",
    },
    "(0)[].kakao_account.legal_gender": {
      description: "Legal gender (consent: `legal_gender`). Partners only.",
      examples: ["female", "male"],
    },
    "(0)[].kakao_account.is_korean_needs_agreement": {
      description: "Whether asking for consent could yield the nationality. Partners only.",
    },
    "(0)[].kakao_account.is_korean": {
      description: "Whether the user is a Korean national. Partners only.",
    },
    "(0)[].kakao_account.has_email": {
      description: "Kakao keeps sending it; read `email_needs_agreement` and `email`.",
      deprecated: true,
    },
    "(0)[].kakao_account.has_age_range": {
      description: "Kakao keeps sending it; read `age_range_needs_agreement` and `age_range`.",
      deprecated: true,
    },
    "(0)[].kakao_account.has_birthday": {
      description: "Kakao keeps sending it; read `birthday_needs_agreement` and `birthday`.",
      deprecated: true,
    },
    "(0)[].kakao_account.has_gender": {
      description: "Kakao keeps sending it; read `gender_needs_agreement` and `gender`.",
      deprecated: true,
    },
    "(0)[].kakao_account.has_phone_number": {
      description:
        "Kakao keeps sending it; read `phone_number_needs_agreement` and `phone_number`.",
      deprecated: true,
    },
    "(0)[].kakao_account.has_ci": {
      description: "Kakao keeps sending it; read `ci_needs_agreement` and `ci`.",
      deprecated: true,
    },
    "(0)[].kakao_account.is_kakaotalk_user": {
      description: "Kakao keeps sending it: whether the user uses KakaoTalk.",
      deprecated: true,
    },
    "(0)[].for_partner": {
      description: "What partners get beside it.",
    },
    "(0)[].for_partner.uuid": {
      description: "The user's id for the message and friends APIs of a partner.",
    },
    "(0)[].group_user_token": {
      description: "The user's token in a group of apps.",
    },
    "(1).elements": {
      description: "The users.",
    },
    "(1).elements[].id": {
      description: "User id in this app. Another app sees another id.",
    },
    "(1).elements[].has_signed_up": {
      description:
        "Whether the user is connected; only in apps that connect by hand (`API.signup`).",
    },
    "(1).elements[].connected_at": {
      description: "When the user was connected to the app: RFC 3339, UTC.",
    },
    "(1).elements[].synched_at": {
      description: "When the user logged in through Kakao Sync: RFC 3339, UTC.",
    },
    "(1).elements[].properties": {
      description:
        "User properties, name to string: those of `API.update_profile`, and in older apps `nickname`, `profile_image` and `thumbnail_image`.",
    },
    "(1).elements[].kakao_account": {
      description: "The Kakao Account: a field is absent until the user consents to its item.",
    },
    "(1).elements[].kakao_account.profile_needs_agreement": {
      description:
        "Whether asking for consent could yield the profile: apps with the joint consent item `profile`.",
    },
    "(1).elements[].kakao_account.profile_nickname_needs_agreement": {
      description: "Whether asking for consent (`profile_nickname`) could yield the nickname.",
    },
    "(1).elements[].kakao_account.profile_image_needs_agreement": {
      description: "Whether asking for consent (`profile_image`) could yield the profile image.",
    },
    "(1).elements[].kakao_account.profile": {
      description: "Profile (consent: `profile_nickname`, `profile_image`).",
    },
    "(1).elements[].kakao_account.profile.nickname": {
      description: "Nickname (consent: `profile_nickname`).",
    },
    "(1).elements[].kakao_account.profile.thumbnail_image_url": {
      description:
        "Profile image, 110 by 110 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`).",
    },
    "(1).elements[].kakao_account.profile.profile_image_url": {
      description:
        "Profile image, 640 by 640 pixels: URL, `http` unless asked with `secure_resource` (consent: `profile_image`).",
    },
    "(1).elements[].kakao_account.profile.is_default_image": {
      description: "Whether the profile image is Kakao's default one (consent: `profile_image`).",
    },
    "(1).elements[].kakao_account.profile.is_default_nickname": {
      description: "Whether the nickname is Kakao's default one (consent: `profile_nickname`).",
    },
    "(1).elements[].kakao_account.name_needs_agreement": {
      description: "Whether asking for consent (`name`) could yield the name.",
    },
    "(1).elements[].kakao_account.name": {
      description: "Name of the Kakao Account (consent: `name`).",
    },
    "(1).elements[].kakao_account.email_needs_agreement": {
      description: "Whether asking for consent (`account_email`) could yield the email.",
    },
    "(1).elements[].kakao_account.is_email_valid": {
      description:
        "Whether the email still belongs to this Kakao Account; `false` once another account took it (consent: `account_email`).",
    },
    "(1).elements[].kakao_account.is_email_verified": {
      description: "Whether the user proved to own the email (consent: `account_email`).",
    },
    "(1).elements[].kakao_account.email": {
      description: "Email; trust it only when valid and verified (consent: `account_email`).",
    },
    "(1).elements[].kakao_account.age_range_needs_agreement": {
      description: "Whether asking for consent (`age_range`) could yield the age range.",
    },
    "(1).elements[].kakao_account.age_range": {
      description: "Age range, such as `20~29`, written with a tilde (consent: `age_range`).",
      examples: [
        "1~9",
        "10~14",
        "15~19",
        "20~29",
        "30~39",
        "40~49",
        "50~59",
        "60~69",
        "70~79",
        "80~89",
        "90~",
      ],
    },
    "(1).elements[].kakao_account.birthyear_needs_agreement": {
      description: "Whether asking for consent (`birthyear`) could yield the year of birth.",
    },
    "(1).elements[].kakao_account.birthyear": {
      description: "Year of birth, `YYYY` (consent: `birthyear`).",
    },
    "(1).elements[].kakao_account.birthday_needs_agreement": {
      description: "Whether asking for consent (`birthday`) could yield the birthday.",
    },
    "(1).elements[].kakao_account.birthday": {
      description: "Birthday, `MMDD` (consent: `birthday`).",
    },
    "(1).elements[].kakao_account.birthday_type": {
      description: "Calendar of the birthday (consent: `birthday`).",
      examples: ["LUNAR", "SOLAR"],
    },
    "(1).elements[].kakao_account.is_leap_month": {
      description: "Whether a lunar birthday lies in a leap month (consent: `birthday`).",
    },
    "(1).elements[].kakao_account.gender_needs_agreement": {
      description: "Whether asking for consent (`gender`) could yield the gender.",
    },
    "(1).elements[].kakao_account.gender": {
      description: "Gender; old accounts may have it in capitals (consent: `gender`).",
      examples: ["female", "male"],
    },
    "(1).elements[].kakao_account.phone_number_needs_agreement": {
      description: "Whether asking for consent (`phone_number`) could yield the phone number.",
    },
    "(1).elements[].kakao_account.phone_number": {
      description: "Phone number with country code, `+82 10-1234-5678` (consent: `phone_number`).",
    },
    "(1).elements[].kakao_account.ci_needs_agreement": {
      description: "Whether asking for consent (`account_ci`) could yield the CI.",
    },
    "(1).elements[].kakao_account.ci": {
      description:
        "Connecting information, the same for one person in all Korean services (consent: `account_ci`).",
    },
    "(1).elements[].kakao_account.ci_authenticated_at": {
      description: "When the CI was issued: RFC 3339, UTC (consent: `account_ci`).",
    },
    "(1).elements[].kakao_account.legal_name_needs_agreement": {
      description:
        "Whether asking for consent (`legal_name`) could yield the legal name. Partners only.",
    },
    "(1).elements[].kakao_account.legal_name": {
      description: "Legal name (consent: `legal_name`). Partners only.",
    },
    "(1).elements[].kakao_account.legal_birth_date_needs_agreement": {
      description:
        "Whether asking for consent (`legal_birth_date`) could yield the legal date of birth. Partners only.",
    },
    "(1).elements[].kakao_account.legal_birth_date": {
      description: "Legal date of birth, `YYYYMMDD` (consent: `legal_birth_date`). Partners only.",
    },
    "(1).elements[].kakao_account.legal_gender_needs_agreement": {
      description:
        "Whether asking for consent (`legal_gender`) could yield the legal gender. Partners only.",
    },
    "(1).elements[].kakao_account.legal_gender": {
      description: "Legal gender (consent: `legal_gender`). Partners only.",
      examples: ["female", "male"],
    },
    "(1).elements[].kakao_account.is_korean_needs_agreement": {
      description: "Whether asking for consent could yield the nationality. Partners only.",
    },
    "(1).elements[].kakao_account.is_korean": {
      description: "Whether the user is a Korean national. Partners only.",
    },
    "(1).elements[].kakao_account.has_email": {
      description: "Kakao keeps sending it; read `email_needs_agreement` and `email`.",
      deprecated: true,
    },
    "(1).elements[].kakao_account.has_age_range": {
      description: "Kakao keeps sending it; read `age_range_needs_agreement` and `age_range`.",
      deprecated: true,
    },
    "(1).elements[].kakao_account.has_birthday": {
      description: "Kakao keeps sending it; read `birthday_needs_agreement` and `birthday`.",
      deprecated: true,
    },
    "(1).elements[].kakao_account.has_gender": {
      description: "Kakao keeps sending it; read `gender_needs_agreement` and `gender`.",
      deprecated: true,
    },
    "(1).elements[].kakao_account.has_phone_number": {
      description:
        "Kakao keeps sending it; read `phone_number_needs_agreement` and `phone_number`.",
      deprecated: true,
    },
    "(1).elements[].kakao_account.has_ci": {
      description: "Kakao keeps sending it; read `ci_needs_agreement` and `ci`.",
      deprecated: true,
    },
    "(1).elements[].kakao_account.is_kakaotalk_user": {
      description: "Kakao keeps sending it: whether the user uses KakaoTalk.",
      deprecated: true,
    },
    "(1).elements[].for_partner": {
      description: "What partners get beside it.",
    },
    "(1).elements[].for_partner.uuid": {
      description: "The user's id for the message and friends APIs of a partner.",
    },
    "(1).elements[].group_user_token": {
      description: "The user's token in a group of apps.",
    },
  },
  addChannelButtonSettings: {
    channelPublicId: {
      description: "Public id of the channel, such as `_frxjem`.",
    },
    lang: {
      description: "Language of the page.",
    },
    installTalk: {
      description: "Opens the app store where KakaoTalk is not installed; since 2.8.",
    },
    size: {
      description: "Size of the button.",
    },
    supportMultipleDensities: {
      description: "Shows sharper images on displays of higher density.",
    },
  },
  channelSettings: {
    channelPublicId: {
      description: "Public id of the channel, such as `_frxjem`.",
    },
    lang: {
      description: "Language of the page.",
    },
    installTalk: {
      description: "Opens the app store where KakaoTalk is not installed; since 2.8.",
    },
  },
  chatButtonSettings: {
    channelPublicId: {
      description: "Public id of the channel, such as `_frxjem`.",
    },
    lang: {
      description: "Language of the page.",
    },
    installTalk: {
      description: "Opens the app store where KakaoTalk is not installed; since 2.8.",
    },
    size: {
      description: "Size of the button.",
    },
    supportMultipleDensities: {
      description: "Shows sharper images on displays of higher density.",
    },
    color: {
      description: "Color of the button.",
    },
    shape: {
      description: "Shape of the button.",
    },
    title: {
      description: "Text on the button.",
    },
  },
  followChannelSettings: {
    channelPublicId: {
      description: "Public id of the channel, such as `_frxjem`.",
    },
  },
  followedChannel: {
    status: {
      description: "What became of it, such as `success`.",
    },
    channel_public_id: {
      description: "Public id of the channel, such as `_frxjem`.",
    },
  },
  authorizeForCertSettings: {
    redirectUri: {
      description: "Where Kakao sends the user back to: registered in the console, absolute.",
    },
    scope: {
      description: "Ids of the consent items to ask for, such as `account_email`.",
      examples: [
        "account_ci",
        "account_email",
        "age_range",
        "birthday",
        "birthyear",
        "friends",
        "gender",
        "legal_birth_date",
        "legal_gender",
        "legal_name",
        "name",
        "openid",
        "phone_number",
        "plusfriends",
        "profile",
        "profile_image",
        "profile_nickname",
        "shipping_address",
        "talk_calendar",
        "talk_chats",
        "talk_message",
      ],
    },
    serviceTerms: {
      description: "Tags of the service terms to ask consent for (Kakao Sync).",
    },
    prompt: {
      description:
        "`login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows nothing (KakaoTalk only).",
      examples: ["create", "login", "none", "select_account"],
    },
    channelPublicId: {
      description: "Public ids of the KakaoTalk channels to offer on the consent page.",
    },
    state: {
      description:
        "Kakao returns it unchanged; `false` sends none, which is right where a server owns the callback.",
    },
    nonce: {
      description: "Kakao puts it into the ID token; `false` sends none.",
    },
    returnTo: {
      description: "Page of this origin to go back to, remembered beside the state.",
    },
    loginHint: {
      description: "Fills in the account on the login page.",
    },
    throughTalk: {
      description: "Whether KakaoTalk may log the user in on a phone.",
      default: true,
    },
    throughSyncplugin: {
      description: "Whether KakaoTalk's own login may be used inside KakaoTalk.",
      default: true,
    },
    deviceType: {
      description: "Kind of device, where it is neither a computer nor a phone.",
    },
    settleId: {
      description: "Id of the settlement.",
    },
    signData: {
      description: "The data to be signed.",
    },
    identifyItems: {
      description: "Names of the items that identify the signer.",
    },
  },
  authorizeSettings: {
    redirectUri: {
      description:
        "Where Kakao sends the user back to: registered in the console, absolute. Required without `isPopup`.",
    },
    scope: {
      description: "Ids of the consent items to ask for, such as `account_email`.",
      examples: [
        "account_ci",
        "account_email",
        "age_range",
        "birthday",
        "birthyear",
        "friends",
        "gender",
        "legal_birth_date",
        "legal_gender",
        "legal_name",
        "name",
        "openid",
        "phone_number",
        "plusfriends",
        "profile",
        "profile_image",
        "profile_nickname",
        "shipping_address",
        "talk_calendar",
        "talk_chats",
        "talk_message",
      ],
    },
    serviceTerms: {
      description: "Tags of the service terms to ask consent for (Kakao Sync).",
    },
    prompt: {
      description:
        "`login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows nothing (KakaoTalk only).",
      examples: ["create", "login", "none", "select_account"],
    },
    channelPublicId: {
      description: "Public ids of the KakaoTalk channels to offer on the consent page.",
    },
    state: {
      description:
        "Kakao returns it unchanged; `false` sends none, which is right where a server owns the callback.",
    },
    nonce: {
      description: "Kakao puts it into the ID token; `false` sends none.",
    },
    returnTo: {
      description: "Page of this origin to go back to, remembered beside the state.",
    },
    loginHint: {
      description: "Fills in the account on the login page.",
    },
    throughTalk: {
      description: "Whether KakaoTalk may log the user in on a phone.",
      default: true,
    },
    throughSyncplugin: {
      description: "Whether KakaoTalk's own login may be used inside KakaoTalk.",
      default: true,
    },
    deviceType: {
      description: "Kind of device, where it is neither a computer nor a phone.",
    },
    isPopup: {
      description: "Logs the user in in a window of its own, and resolves with the code.",
      default: false,
    },
    settleId: {
      description: "Id of a settlement, for partners.",
    },
    kauth_tx_id: {
      description: "Id of a prepared certificate login, for partners.",
    },
  },
  loadOptions: {
    appKey: {
      description: "The app's JavaScript key.",
    },
    version: {
      description: "Version of the SDK. A version without a built-in hash needs `integrity`.",
      default: "2.8.2",
      examples: [
        "2.7.0",
        "2.7.1",
        "2.7.2",
        "2.7.3",
        "2.7.4",
        "2.7.5",
        "2.7.6",
        "2.7.7",
        "2.7.8",
        "2.7.9",
        "2.8.0",
        "2.8.1",
        "2.8.2",
        "2.8.3",
      ],
    },
    src: {
      description: "URL of the script, where it is not loaded from Kakao; needs `integrity`.",
    },
    integrity: {
      description:
        "Hash of the script, such as `sha384-…`, or several separated by spaces; `false` loads it unchecked.",
    },
    nonce: {
      description: "Nonce of the page's Content-Security-Policy.",
    },
    timeout: {
      description: "Milliseconds to wait for the script, `false` for no limit.",
      default: 10000,
    },
    signal: {
      description: "Rejects with `KakaoLoadError` `aborted` when it aborts.",
    },
    onInvalidResponse: {
      description:
        "Called with the error of a response that does not match its schema; the call then resolves with the raw body. The call still rejects for an id beyond 2^53-1, whose digits are lost, and when this function throws.",
    },
  },
  redirectOptions: {
    exchange: {
      description:
        "Sends the code to your server; called once for each code. `handleRedirect` waits for its promise, and rejects when the promise rejects or resolves with a `Response` that is not ok.",
    },
    state: {
      description: "The state is always compared.",
    },
  },
  shippingAddressSettings: {
    close: {
      description: "Called when the user leaves the page with its own close button.",
    },
    returnUrl: {
      description: "Page to come back to instead of a window: the answer is in its query string.",
    },
    forceMobileLayout: {
      description: "Lays the page out as for a phone.",
      default: false,
    },
    enableBackButton: {
      description: "Shows a button to go back.",
      default: true,
    },
  },
  updateShippingAddressSettings: {
    close: {
      description: "Called when the user leaves the page with its own close button.",
    },
    returnUrl: {
      description: "Page to come back to instead of a window: the answer is in its query string.",
    },
    forceMobileLayout: {
      description: "Lays the page out as for a phone.",
      default: false,
    },
    enableBackButton: {
      description: "Shows a button to go back.",
      default: true,
    },
    addressId: {
      description: "Id of the address to change.",
    },
  },
  wrapOptions: {
    onInvalidResponse: {
      description:
        "Called with the error of a response that does not match its schema; the call then resolves with the raw body. The call still rejects for an id beyond 2^53-1, whose digits are lost, and when this function throws.",
    },
  },
  naviShareSettings: {
    name: {
      description: "Name of the place.",
    },
    x: {
      description: "Longitude, in the coordinate system of `coordType`.",
    },
    y: {
      description: "Latitude, in the coordinate system of `coordType`.",
    },
    rpflag: {
      description: "Flag of the place, as Kakao Navi names it.",
    },
    cid: {
      description: "Id of the place at Kakao Navi.",
    },
    coordType: {
      description: "Coordinate system: `wgs84` for degrees.",
      default: "katec",
    },
    guideId: {
      description: "Id of a guide, a whole number.",
    },
  },
  naviStartSettings: {
    name: {
      description: "Name of the place.",
    },
    x: {
      description: "Longitude, in the coordinate system of `coordType`.",
    },
    y: {
      description: "Latitude, in the coordinate system of `coordType`.",
    },
    rpflag: {
      description: "Flag of the place, as Kakao Navi names it.",
    },
    cid: {
      description: "Id of the place at Kakao Navi.",
    },
    coordType: {
      description: "Coordinate system: `wgs84` for degrees.",
      default: "katec",
    },
    guideId: {
      description: "Id of a guide, a whole number.",
    },
    vehicleType: {
      description:
        "Kind of vehicle: 1 to 6 are the classes of the motorway toll (1 a car, 6 a small car), 7 is a motorcycle.",
      default: 1,
    },
    rpOption: {
      description:
        "Kind of route: 1 fast, 2 free of charge, 3 short, 4 without motor roads, 5 wide roads, 6 motorways, 8 ordinary roads, 100 as Kakao Navi recommends.",
      default: 100,
    },
    routeInfo: {
      description: "Shows the whole route first.",
      default: false,
    },
    sX: {
      description: "Longitude of the start.",
    },
    sY: {
      description: "Latitude of the start.",
    },
    sAngle: {
      description: "Direction of the vehicle at the start, 0 to 359 degrees.",
    },
    returnUri: {
      description: "URI that is opened at the end of the navigation.",
    },
    viaPoints: {
      description: "At most three places on the way.",
    },
  },
  authorizeUrlSettings: {
    redirectUri: {
      description: "Where Kakao sends the user back to: registered in the console.",
    },
    scope: {
      description: "Ids of the consent items to ask for, such as `account_email`.",
      examples: [
        "account_ci",
        "account_email",
        "age_range",
        "birthday",
        "birthyear",
        "friends",
        "gender",
        "legal_birth_date",
        "legal_gender",
        "legal_name",
        "name",
        "openid",
        "phone_number",
        "plusfriends",
        "profile",
        "profile_image",
        "profile_nickname",
        "shipping_address",
        "talk_calendar",
        "talk_chats",
        "talk_message",
      ],
    },
    serviceTerms: {
      description: "Tags of the service terms to ask consent for (Kakao Sync).",
    },
    channelPublicId: {
      description: "Public ids of the KakaoTalk channels to offer on the consent page.",
    },
    loginHint: {
      description: "Fills in the account on the login page.",
    },
    prompt: {
      description:
        "`login` asks for the password again, `select_account` for the account, `create` leads to the sign-up, `none` shows no page and sends the user back with an error where a page would be needed.",
      examples: ["create", "login", "none", "select_account"],
    },
    state: {
      description:
        "From `createState()`; comes back unchanged. `false` for none, which lets anybody forge a login.",
    },
    nonce: {
      description: "From `createNonce()`, for the ID token.",
    },
    codeChallenge: {
      description: "From `createPkce()`.",
    },
  },
  exchangeCodeData: {
    code: {
      description: "The code of `parseRedirect`, or of `Auth.handleRedirect` in the browser.",
    },
    redirectUri: {
      description: "The `redirectUri` of the login, to the letter.",
    },
    codeVerifier: {
      description: "The `codeVerifier` of `createPkce()`, where the login sent its challenge.",
    },
  },
  logoutUrlSettings: {
    logoutRedirectUri: {
      description:
        "Where Kakao sends the user back to: registered in the console, under the logout redirect URIs.",
    },
    state: {
      description: "Comes back unchanged.",
    },
  },
  parseRedirectOptions: {
    state: {
      description:
        "The `state` of `authorizeUrl`, from the user's session. Without one the login is refused: somebody else may have started it. `false` for a login that has no state.",
    },
  },
  verifyIdTokenOptions: {
    nonce: {
      description:
        "The `nonce` of the login, from the user's session: a token with another one, or with one where none is expected, is refused. `false` to compare none.",
    },
    audience: {
      description: "App keys the login may have been made with: for a login over an SDK its key.",
    },
  },
  webhookOptions: {
    adminKey: {
      description: "The app's primary admin key.",
    },
  },
  accountEvents: {
    iss: {
      description: "Who sent it: `https://kauth.kakao.com`.",
    },
    aud: {
      description: "The app's REST API key.",
    },
    iat: {
      description: "When it was sent: seconds since 1970.",
    },
    jti: {
      description: "Id of this report: the same id means the same report, sent again.",
    },
    sub: {
      description: "User id in this app, as a string.",
    },
    toe: {
      description: "When it happened: seconds since 1970.",
    },
    events: {
      description:
        "What happened, by the URI of the event, such as `https://schemas.kakao.com/events/oauth/user-unlinked`.",
    },
  },
  channelEvent: {
    event: {
      description: "What the user did; Kakao may add others.",
      examples: ["added", "blocked"],
    },
    id: {
      description:
        "The user, as a string: the user id in this app where `id_type` is `app_user_id`.",
    },
    id_type: {
      description:
        "Kind of `id`: `open_id` where the user has not agreed to `plusfriends`; Kakao may add others.",
      examples: ["app_user_id", "open_id"],
    },
    channel_public_id: {
      description: "Public id of the channel.",
    },
    channel_uuid: {
      description: "Search id of the channel.",
    },
    updated_at: {
      description: "When it happened: RFC 3339, in UTC.",
    },
    resourceId: {
      description:
        "Id of this report, of the header `X-Kakao-Resource-ID`: the same id means the same report.",
    },
  },
  idTokenClaims: {
    iss: {
      description: "Who issued it: `https://kauth.kakao.com`.",
    },
    aud: {
      description:
        "The app key of the login: the REST API key, or the JavaScript or native one for a login over an SDK.",
    },
    sub: {
      description: "User id in this app, as a string.",
    },
    iat: {
      description: "When it was issued: seconds since 1970.",
    },
    exp: {
      description: "When it expires: seconds since 1970.",
    },
    auth_time: {
      description: "When the user logged in: seconds since 1970.",
    },
    nonce: {
      description: "The `nonce` of the login.",
    },
    nickname: {
      description: "Nickname (consent: `profile_nickname`).",
    },
    picture: {
      description: "Profile image, 110 x 110: URL (consent: `profile_image`).",
    },
    email: {
      description: "Email, valid and verified (consent: `account_email`).",
    },
  },
  shareEvent: {
    CHAT_TYPE: {
      description: "Kind of the chat: `MemoChat` is the chat with oneself; Kakao may add others.",
      examples: ["DirectChat", "MemoChat", "MultiChat", "OpenDirectChat", "OpenMultiChat"],
    },
    HASH_CHAT_ID: {
      description: "The chat, as a hash: the same chat has another one in each app.",
    },
    TEMPLATE_ID: {
      description: "Id of the message template, in digits: where the share used one.",
    },
    resourceId: {
      description:
        "Id of this report, of the header `X-Kakao-Resource-ID`: the same id means the same report.",
    },
  },
  tokens: {
    token_type: {
      description: "Kind of token: `bearer`.",
    },
    access_token: {
      description: "The access token, for `createRestClient({ accessToken })`.",
    },
    expires_in: {
      description: "Seconds the access token lives: about 6 hours.",
    },
    refresh_token: {
      description: "The refresh token, for `refresh`.",
    },
    refresh_token_expires_in: {
      description: "Seconds the refresh token lives: about 2 months.",
    },
    scope: {
      description: "Consent items the user has agreed to, between spaces, in any order.",
    },
    id_token: {
      description: "The ID token, for `verifyIdToken`: where the app has OpenID Connect on.",
    },
  },
  unlinkEvent: {
    app_id: {
      description: "App id, as a string.",
    },
    user_id: {
      description: "User id in this app, as a string: it may have more digits than a number keeps.",
    },
    referrer_type: {
      description: "What ended the link; Kakao may add others.",
      examples: [
        "ACCOUNT_DELETE",
        "FORCED_ACCOUNT_DELETE",
        "INCOMPLETE_SIGN_UP",
        "UNLINK_FROM_ADMIN",
        "UNLINK_FROM_APPS",
      ],
    },
    group_user_token: {
      description: "The user's token in a group of apps.",
    },
  },
  pickedChats: {
    selectedTotalCount: {
      description: "How many were chosen.",
    },
    users: {
      description: "Who was chosen.",
    },
    "users[].uuid": {
      description: "The user's id for messages: `receiver_uuids` of `API.talk.message` takes it.",
    },
    "users[].id": {
      description: "The user's id in this app, where the user is linked with it.",
    },
    "users[].profile_nickname": {
      description: "Nickname.",
    },
    "users[].profile_thumbnail_image": {
      description: "Profile image: URL.",
    },
    "users[].favorite": {
      description: "Whether the user is among the favorites of who chose.",
    },
    chats: {
      description: "Which chats were chosen.",
    },
  },
  pickedUsers: {
    selectedTotalCount: {
      description: "How many were chosen.",
    },
    users: {
      description: "Who was chosen.",
    },
    "users[].uuid": {
      description: "The user's id for messages: `receiver_uuids` of `API.talk.message` takes it.",
    },
    "users[].id": {
      description: "The user's id in this app, where the user is linked with it.",
    },
    "users[].profile_nickname": {
      description: "Nickname.",
    },
    "users[].profile_thumbnail_image": {
      description: "Profile image: URL.",
    },
    "users[].favorite": {
      description: "Whether the user is among the favorites of who chose.",
    },
  },
  selectChatSettings: {
    returnUrl: {
      description: "Page to return to; then the picker opens in this page instead of a window.",
    },
    title: {
      description: "Title of the picker.",
    },
    enableSearch: {
      description: "Shows a search field.",
    },
    displayAllProfile: {
      description: "Shows the profiles of friends that are not linked with the app, too.",
    },
    enableBackButton: {
      description: "Shows a button to go back.",
    },
    disableSelectOptions: {
      description: "Users that cannot be chosen.",
    },
    maxPickableCount: {
      description: "At most so many, 1 to 100.",
    },
    minPickableCount: {
      description: "At least so many, 1 to 100.",
    },
    selectionType: {
      description: "Whether a chat is chosen, or members of it.",
      default: "chat",
    },
    chatFilters: {
      description: "Kinds of chats that are shown.",
      default: ["regular"],
    },
  },
  selectFriendSettings: {
    returnUrl: {
      description: "Page to return to; then the picker opens in this page instead of a window.",
    },
    title: {
      description: "Title of the picker.",
    },
    enableSearch: {
      description: "Shows a search field.",
    },
    displayAllProfile: {
      description: "Shows the profiles of friends that are not linked with the app, too.",
    },
    enableBackButton: {
      description: "Shows a button to go back.",
    },
    disableSelectOptions: {
      description: "Users that cannot be chosen.",
    },
    friendFilter: {
      description:
        "Which friends are shown: all, those that can be invited, or those that are linked with the app.",
    },
    countryCodeFilters: {
      description: "Shows friends in these countries alone: codes such as `KR`.",
    },
    usingOsFilter: {
      description: "Shows friends with that system alone.",
    },
    showMyProfile: {
      description: "Shows the user, too.",
    },
    showFavorite: {
      description: "Shows favorites first.",
    },
  },
  selectFriendsSettings: {
    returnUrl: {
      description: "Page to return to; then the picker opens in this page instead of a window.",
    },
    title: {
      description: "Title of the picker.",
    },
    enableSearch: {
      description: "Shows a search field.",
    },
    displayAllProfile: {
      description: "Shows the profiles of friends that are not linked with the app, too.",
    },
    enableBackButton: {
      description: "Shows a button to go back.",
    },
    disableSelectOptions: {
      description: "Users that cannot be chosen.",
    },
    friendFilter: {
      description:
        "Which friends are shown: all, those that can be invited, or those that are linked with the app.",
    },
    countryCodeFilters: {
      description: "Shows friends in these countries alone: codes such as `KR`.",
    },
    usingOsFilter: {
      description: "Shows friends with that system alone.",
    },
    showMyProfile: {
      description: "Shows the user, too.",
    },
    showFavorite: {
      description: "Shows favorites first.",
    },
    maxPickableCount: {
      description: "At most so many, 1 to 100.",
    },
    minPickableCount: {
      description: "At least so many, 1 to 100.",
    },
    showPickedFriend: {
      description: "Shows who is chosen, at the top.",
    },
  },
  selectSettings: {
    returnUrl: {
      description: "Page to return to; then the picker opens in this page instead of a window.",
    },
    title: {
      description: "Title of the picker.",
    },
    enableSearch: {
      description: "Shows a search field.",
    },
    displayAllProfile: {
      description: "Shows the profiles of friends that are not linked with the app, too.",
    },
    enableBackButton: {
      description: "Shows a button to go back.",
    },
    disableSelectOptions: {
      description: "Users that cannot be chosen.",
    },
    maxPickableCount: {
      description: "At most so many, 1 to 100.",
    },
    minPickableCount: {
      description: "At least so many, 1 to 100.",
    },
    friendsParams: {
      description: "Settings for the friends.",
    },
    chatParams: {
      description: "Settings for the chats.",
    },
    enableMulti: {
      description: "Required since 2.8; 2.7 throws for it.",
    },
  },
  accessTokenOptions: {
    accessToken: {
      description: "The user's access token, or a function that is asked for it before each call.",
    },
    onUnauthorized: {
      description:
        "Returns a new access token when Kakao no longer accepts the old one (`-401`), or `undefined` to give up: called once for all calls that wait, each of which is then sent once more. It has the client's `timeout`, then the next call asks anew. A call of this very client would wait for itself.",
    },
    fetch: {
      description: "Sends the requests.",
    },
    baseUrl: {
      description:
        "Where the API is: an https URL, or an http URL of this machine; a path may follow the host.",
      default: "https://kapi.kakao.com",
    },
    allowInsecureRequests: {
      description:
        "Allows http to another machine, over which tokens and keys travel unencrypted: for tests in a closed network.",
      default: false,
    },
    timeout: {
      description: "Milliseconds a call may take, repetitions included; `false` for no limit.",
      default: 10000,
    },
    maxResponseBytes: {
      description:
        "Bytes the body of a response may have, uncompressed; a longer one rejects with `too_large`.",
      default: 10000000,
    },
    hooks: {
      description: "Functions for logging: they see no token, key, parameter or body.",
    },
    "hooks.request": {
      description: "Called before each request.",
    },
    "hooks.response": {
      description: "Called when the response's body is complete, or when the request failed.",
    },
    onInvalidResponse: {
      description:
        "Called with the error of a response that does not match its schema; the call then resolves with the raw body. An id beyond 2^53-1 is rejected all the same, and so is the call when this function throws.",
    },
    retry: {
      description:
        "How often a GET is repeated after 408, 429, 5xx or a lost connection; `false` for never. The pauses grow, and are at least as long as `Retry-After` says. A POST is never repeated.",
      default: 2,
    },
  },
  adminKeyOptions: {
    adminKey: {
      description: "The app's admin key. It opens every user's data: servers only.",
    },
    targetId: {
      description:
        "Id of the user that calls are about; `users` needs none. A string of digits where the number is beyond 2^53-1.",
    },
    dangerouslyAllowBrowser: {
      description:
        "Allows the admin key in a browser, for tests. Whoever opens the page then has it.",
      default: false,
    },
    fetch: {
      description: "Sends the requests.",
    },
    baseUrl: {
      description:
        "Where the API is: an https URL, or an http URL of this machine; a path may follow the host.",
      default: "https://kapi.kakao.com",
    },
    allowInsecureRequests: {
      description:
        "Allows http to another machine, over which tokens and keys travel unencrypted: for tests in a closed network.",
      default: false,
    },
    timeout: {
      description: "Milliseconds a call may take, repetitions included; `false` for no limit.",
      default: 10000,
    },
    maxResponseBytes: {
      description:
        "Bytes the body of a response may have, uncompressed; a longer one rejects with `too_large`.",
      default: 10000000,
    },
    hooks: {
      description: "Functions for logging: they see no token, key, parameter or body.",
    },
    "hooks.request": {
      description: "Called before each request.",
    },
    "hooks.response": {
      description: "Called when the response's body is complete, or when the request failed.",
    },
    onInvalidResponse: {
      description:
        "Called with the error of a response that does not match its schema; the call then resolves with the raw body. An id beyond 2^53-1 is rejected all the same, and so is the call when this function throws.",
    },
    retry: {
      description:
        "How often a GET is repeated after 408, 429, 5xx or a lost connection; `false` for never. The pauses grow, and are at least as long as `Retry-After` says. A POST is never repeated.",
      default: 2,
    },
  },
  oauthOptions: {
    restApiKey: {
      description: "The app's REST API key.",
    },
    clientSecret: {
      description:
        "The client secret of that key: needed where it is on in the console, as it is for new keys. Servers only.",
    },
    redirectUri: {
      description: "Where Kakao sends users back to, as registered in the console.",
    },
    issuer: {
      description: "Issuer of ID tokens and account reports, to the letter.",
    },
    dangerouslyAllowBrowser: {
      description:
        "Allows the client secret in a browser, for tests. Whoever opens the page then has it.",
      default: false,
    },
    fetch: {
      description: "Sends the requests.",
    },
    baseUrl: {
      description:
        "Where the login is: an https URL, or an http URL of this machine; a path may follow the host.",
      default: "https://kauth.kakao.com",
    },
    allowInsecureRequests: {
      description:
        "Allows http to another machine, over which tokens and keys travel unencrypted: for tests in a closed network.",
      default: false,
    },
    timeout: {
      description:
        "Milliseconds a call may take, the reading of a webhook's body included; `false` for no limit.",
      default: 10000,
    },
    maxResponseBytes: {
      description:
        "Bytes the body of a response may have, uncompressed; a longer one rejects with `too_large`.",
      default: 10000000,
    },
    hooks: {
      description: "Functions for logging: they see no token, key, parameter or body.",
    },
    "hooks.request": {
      description: "Called before each request.",
    },
    "hooks.response": {
      description: "Called when the response's body is complete, or when the request failed.",
    },
    onInvalidResponse: {
      description:
        "Called with the error of a body that does not match its schema; the call then resolves with that body. What a token is verified by (signature, kind, issuer, app key, user, time, nonce) is rejected all the same.",
    },
  },
  imageUrlSettings: {
    imageUrl: {
      description: "URL of the image.",
    },
  },
  shareCustomSettings: {
    templateId: {
      description: "Id of a template of the console, a whole number.",
    },
    templateArgs: {
      description: "Values for the template, by the names in it.",
      default: {},
    },
    installTalk: {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    throughTalk: {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    extras: {
      description: "Values for Kakao.",
    },
    serverCallbackArgs: {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    pickerSettings: {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "pickerSettings.args": {
      description: "Values for the picker.",
    },
    "pickerSettings.type": {
      description: "What the picker offers.",
    },
    "pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
  },
  shareDefaultSettings: {
    "(feed).objectType": {
      description: "Template of the message.",
    },
    "(feed).content": {
      description: "Content of the message.",
    },
    "(feed).content.title": {
      description: "Title.",
    },
    "(feed).content.imageUrl": {
      description:
        "Image, at least 200 x 200 pixels: URL that Kakao can read, or that of `uploadImage`.",
    },
    "(feed).content.imageWidth": {
      description: "Pixels, a whole number.",
    },
    "(feed).content.imageHeight": {
      description: "Pixels, a whole number.",
    },
    "(feed).content.description": {
      description: "Text below the title.",
    },
    "(feed).content.link": {
      description: "What the content opens.",
    },
    "(feed).content.link.webUrl": {
      description: "Page for KakaoTalk on a computer: URL.",
    },
    "(feed).content.link.mobileWebUrl": {
      description: "Page for KakaoTalk on a phone: URL.",
    },
    "(feed).content.link.androidExecutionParams": {
      description: "Query string that the Android app is started with, `key1=value1&key2=value2`.",
    },
    "(feed).content.link.iosExecutionParams": {
      description: "Query string that the iOS app is started with, `key1=value1&key2=value2`.",
    },
    "(feed).itemContent": {
      description: "Item list below the content.",
    },
    "(feed).itemContent.profileText": {
      description: "Name above the list, such as that of the shop.",
    },
    "(feed).itemContent.profileImageUrl": {
      description: "Image beside that name: URL.",
    },
    "(feed).itemContent.titleImageText": {
      description: "Title of the list.",
    },
    "(feed).itemContent.titleImageUrl": {
      description: "Image beside the title of the list: URL.",
    },
    "(feed).itemContent.titleImageCategory": {
      description: "Category below that title.",
    },
    "(feed).itemContent.items": {
      description: "At most five items.",
    },
    "(feed).itemContent.sum": {
      description: "Name of the sum, such as 총 결제금액.",
    },
    "(feed).itemContent.sumOp": {
      description: "The sum.",
    },
    "(feed).social": {
      description: "Counters below the content.",
    },
    "(feed).social.likeCount": {
      description: "Likes.",
    },
    "(feed).social.commentCount": {
      description: "Comments.",
    },
    "(feed).social.sharedCount": {
      description: "Shares.",
    },
    "(feed).social.viewCount": {
      description: "Views.",
    },
    "(feed).social.subscriberCount": {
      description: "Subscribers.",
    },
    "(feed).buttonTitle": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "(feed).buttons": {
      description: "At most two buttons; then `buttonTitle` is not used.",
    },
    "(feed).installTalk": {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    "(feed).throughTalk": {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    "(feed).extras": {
      description: "Values for Kakao.",
    },
    "(feed).serverCallbackArgs": {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    "(feed).pickerSettings": {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "(feed).pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "(feed).pickerSettings.args": {
      description: "Values for the picker.",
    },
    "(feed).pickerSettings.type": {
      description: "What the picker offers.",
    },
    "(feed).pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "(feed).pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
    "(list).objectType": {
      description: "Template of the message.",
    },
    "(list).headerTitle": {
      description: "Title above the list.",
    },
    "(list).headerLink": {
      description: "What the title opens.",
    },
    "(list).headerLink.webUrl": {
      description: "Page for KakaoTalk on a computer: URL.",
    },
    "(list).headerLink.mobileWebUrl": {
      description: "Page for KakaoTalk on a phone: URL.",
    },
    "(list).headerLink.androidExecutionParams": {
      description: "Query string that the Android app is started with, `key1=value1&key2=value2`.",
    },
    "(list).headerLink.iosExecutionParams": {
      description: "Query string that the iOS app is started with, `key1=value1&key2=value2`.",
    },
    "(list).contents": {
      description: "Two or three contents.",
    },
    "(list).buttonTitle": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "(list).buttons": {
      description: "At most two buttons; then `buttonTitle` is not used.",
    },
    "(list).installTalk": {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    "(list).throughTalk": {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    "(list).extras": {
      description: "Values for Kakao.",
    },
    "(list).serverCallbackArgs": {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    "(list).pickerSettings": {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "(list).pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "(list).pickerSettings.args": {
      description: "Values for the picker.",
    },
    "(list).pickerSettings.type": {
      description: "What the picker offers.",
    },
    "(list).pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "(list).pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
    "(commerce).objectType": {
      description: "Template of the message.",
    },
    "(commerce).content": {
      description: "Content of the message.",
    },
    "(commerce).content.title": {
      description: "Title.",
    },
    "(commerce).content.imageUrl": {
      description:
        "Image, at least 200 x 200 pixels: URL that Kakao can read, or that of `uploadImage`.",
    },
    "(commerce).content.imageWidth": {
      description: "Pixels, a whole number.",
    },
    "(commerce).content.imageHeight": {
      description: "Pixels, a whole number.",
    },
    "(commerce).content.description": {
      description: "Text below the title.",
    },
    "(commerce).content.link": {
      description: "What the content opens.",
    },
    "(commerce).content.link.webUrl": {
      description: "Page for KakaoTalk on a computer: URL.",
    },
    "(commerce).content.link.mobileWebUrl": {
      description: "Page for KakaoTalk on a phone: URL.",
    },
    "(commerce).content.link.androidExecutionParams": {
      description: "Query string that the Android app is started with, `key1=value1&key2=value2`.",
    },
    "(commerce).content.link.iosExecutionParams": {
      description: "Query string that the iOS app is started with, `key1=value1&key2=value2`.",
    },
    "(commerce).commerce": {
      description: "Price of the product.",
    },
    "(commerce).commerce.regularPrice": {
      description: "Price without discount.",
    },
    "(commerce).commerce.discountPrice": {
      description: "Price after the discount.",
    },
    "(commerce).commerce.discountRate": {
      description: "Discount in percent.",
    },
    "(commerce).commerce.fixedDiscountPrice": {
      description: "Discount as an amount.",
    },
    "(commerce).commerce.productName": {
      description: "Name of the product.",
    },
    "(commerce).commerce.currencyUnit": {
      description: "Text of the currency unit.",
      default: "원",
    },
    "(commerce).commerce.currencyUnitPosition": {
      description: "Position of the currency unit: 0 after the price, 1 before it.",
      default: 0,
    },
    "(commerce).buttonTitle": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "(commerce).buttons": {
      description: "At most two buttons; then `buttonTitle` is not used.",
    },
    "(commerce).installTalk": {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    "(commerce).throughTalk": {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    "(commerce).extras": {
      description: "Values for Kakao.",
    },
    "(commerce).serverCallbackArgs": {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    "(commerce).pickerSettings": {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "(commerce).pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "(commerce).pickerSettings.args": {
      description: "Values for the picker.",
    },
    "(commerce).pickerSettings.type": {
      description: "What the picker offers.",
    },
    "(commerce).pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "(commerce).pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
    "(location).objectType": {
      description: "Template of the message.",
    },
    "(location).content": {
      description: "Content of the message.",
    },
    "(location).content.title": {
      description: "Title.",
    },
    "(location).content.imageUrl": {
      description:
        "Image, at least 200 x 200 pixels: URL that Kakao can read, or that of `uploadImage`.",
    },
    "(location).content.imageWidth": {
      description: "Pixels, a whole number.",
    },
    "(location).content.imageHeight": {
      description: "Pixels, a whole number.",
    },
    "(location).content.description": {
      description: "Text below the title.",
    },
    "(location).content.link": {
      description: "What the content opens.",
    },
    "(location).content.link.webUrl": {
      description: "Page for KakaoTalk on a computer: URL.",
    },
    "(location).content.link.mobileWebUrl": {
      description: "Page for KakaoTalk on a phone: URL.",
    },
    "(location).content.link.androidExecutionParams": {
      description: "Query string that the Android app is started with, `key1=value1&key2=value2`.",
    },
    "(location).content.link.iosExecutionParams": {
      description: "Query string that the iOS app is started with, `key1=value1&key2=value2`.",
    },
    "(location).address": {
      description: "Address, as the map finds it.",
    },
    "(location).addressTitle": {
      description: "Name of the place on the map.",
    },
    "(location).social": {
      description: "Counters below the content.",
    },
    "(location).social.likeCount": {
      description: "Likes.",
    },
    "(location).social.commentCount": {
      description: "Comments.",
    },
    "(location).social.sharedCount": {
      description: "Shares.",
    },
    "(location).social.viewCount": {
      description: "Views.",
    },
    "(location).social.subscriberCount": {
      description: "Subscribers.",
    },
    "(location).buttonTitle": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "(location).buttons": {
      description: "At most two buttons; then `buttonTitle` is not used.",
    },
    "(location).installTalk": {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    "(location).throughTalk": {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    "(location).extras": {
      description: "Values for Kakao.",
    },
    "(location).serverCallbackArgs": {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    "(location).pickerSettings": {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "(location).pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "(location).pickerSettings.args": {
      description: "Values for the picker.",
    },
    "(location).pickerSettings.type": {
      description: "What the picker offers.",
    },
    "(location).pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "(location).pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
    "(calendar).objectType": {
      description: "Template of the message.",
    },
    "(calendar).idType": {
      description: "Whether `id` is that of an event or of a calendar.",
    },
    "(calendar).id": {
      description: "Id of the public event or calendar.",
    },
    "(calendar).content": {
      description: "Content of the message.",
    },
    "(calendar).content.title": {
      description: "Title.",
    },
    "(calendar).content.imageUrl": {
      description:
        "Image, at least 200 x 200 pixels: URL that Kakao can read, or that of `uploadImage`.",
    },
    "(calendar).content.imageWidth": {
      description: "Pixels, a whole number.",
    },
    "(calendar).content.imageHeight": {
      description: "Pixels, a whole number.",
    },
    "(calendar).content.description": {
      description: "Text below the title.",
    },
    "(calendar).content.link": {
      description: "What the content opens.",
    },
    "(calendar).content.link.webUrl": {
      description: "Page for KakaoTalk on a computer: URL.",
    },
    "(calendar).content.link.mobileWebUrl": {
      description: "Page for KakaoTalk on a phone: URL.",
    },
    "(calendar).content.link.androidExecutionParams": {
      description: "Query string that the Android app is started with, `key1=value1&key2=value2`.",
    },
    "(calendar).content.link.iosExecutionParams": {
      description: "Query string that the iOS app is started with, `key1=value1&key2=value2`.",
    },
    "(calendar).buttons": {
      description: "At most two buttons.",
    },
    "(calendar).installTalk": {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    "(calendar).throughTalk": {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    "(calendar).extras": {
      description: "Values for Kakao.",
    },
    "(calendar).serverCallbackArgs": {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    "(calendar).pickerSettings": {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "(calendar).pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "(calendar).pickerSettings.args": {
      description: "Values for the picker.",
    },
    "(calendar).pickerSettings.type": {
      description: "What the picker offers.",
    },
    "(calendar).pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "(calendar).pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
    "(text).objectType": {
      description: "Template of the message.",
    },
    "(text).text": {
      description: "Text of the message, 200 characters at most.",
    },
    "(text).link": {
      description: "What the text opens.",
    },
    "(text).link.webUrl": {
      description: "Page for KakaoTalk on a computer: URL.",
    },
    "(text).link.mobileWebUrl": {
      description: "Page for KakaoTalk on a phone: URL.",
    },
    "(text).link.androidExecutionParams": {
      description: "Query string that the Android app is started with, `key1=value1&key2=value2`.",
    },
    "(text).link.iosExecutionParams": {
      description: "Query string that the iOS app is started with, `key1=value1&key2=value2`.",
    },
    "(text).buttonTitle": {
      description: "Label of the one button there is without `buttons`.",
      default: "자세히 보기",
    },
    "(text).buttons": {
      description: "At most two buttons; then `buttonTitle` is not used.",
    },
    "(text).installTalk": {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    "(text).throughTalk": {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    "(text).extras": {
      description: "Values for Kakao.",
    },
    "(text).serverCallbackArgs": {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    "(text).pickerSettings": {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "(text).pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "(text).pickerSettings.args": {
      description: "Values for the picker.",
    },
    "(text).pickerSettings.type": {
      description: "What the picker offers.",
    },
    "(text).pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "(text).pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
  },
  shareScrapSettings: {
    requestUrl: {
      description:
        "URL of the page; its domain has to be registered in the console under Product Link > Web domain (제품 링크 관리).",
    },
    templateId: {
      description: "Id of a scrap template of the console, a whole number.",
    },
    templateArgs: {
      description: "Values for the template, by the names in it.",
      default: {},
    },
    installTalk: {
      description: "Opens the app store where KakaoTalk is not installed.",
      default: false,
    },
    throughTalk: {
      description: "Sends by the KakaoTalk app on a phone.",
      default: true,
    },
    extras: {
      description: "Values for Kakao.",
    },
    serverCallbackArgs: {
      description:
        "Values that Kakao sends to your server's webhook when the message was really shared: an object, or a JSON string. Without them nothing is sent there.",
    },
    pickerSettings: {
      description: "Settings of the picker for the recipients; since 2.8.",
    },
    "pickerSettings.groupId": {
      description: "Id of a group, a whole number.",
    },
    "pickerSettings.args": {
      description: "Values for the picker.",
    },
    "pickerSettings.type": {
      description: "What the picker offers.",
    },
    "pickerSettings.limit": {
      description: "How many can be chosen, a whole number.",
    },
    "pickerSettings.logs": {
      description: "Values for Kakao's statistics.",
    },
  },
  shareSendOptions: {
    fallback: {
      description:
        "Called, in the same task, with the `KakaoPopupError` `blocked` of a window that the browser blocks, instead of throwing it: `webShare(data)` and `copyLink(url)` are ready-made.",
    },
  },
  uploadImageSettings: {
    file: {
      description: 'The image, or images: those of an `<input type="file">`, too.',
    },
  },
};
