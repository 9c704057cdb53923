// The settings and results that are written by hand are those of the schemas: each fits the other.
import type {
  AddChannelButton,
  ChannelSettings,
  ChatButton,
  FollowChannelSettings,
  FollowedChannel,
  NaviShare,
  NaviStart,
  PickedChats,
  PickedUsers,
  SelectChatSettings,
  SelectFriendSettings,
  SelectFriendsSettings,
  SelectSettings,
  ShareCustom,
  ShareDefault,
  ShareImageFiles,
  ShareImageUrl,
  ShareScrap,
  ShareSendOptions,
  UploadedImage,
} from "kakao-typed";
import type * as schemas from "kakao-typed/schemas";
import type * as z from "zod/mini";

type Schemas = typeof schemas;

/**
 * `true` where a schema takes whatever the type allows, and knows no other keys. The type may be narrower: it knows how many
 * contents a list has, for example, and what belongs together.
 */
type Fits<Type, Schema> = [Type] extends [DeepReadonly<Schema>]
  ? [KeyOfEach<Schema>] extends [KeyOfEach<Type>]
    ? true
    : "the schema knows other keys"
  : "the schema does not take what the type allows";

/** The keys of all members of a union. */
type KeyOfEach<T> = T extends unknown ? keyof T : never;

/** `true` where a type and a schema know the same keys: the values are functions or files, or may stand on an element. */
type SameKeys<Type, Schema> = [keyof Type] extends [keyof Schema]
  ? [keyof Schema] extends [keyof Type]
    ? true
    : "the schema knows other keys"
  : "the type knows other keys";

/** A list whose third content may be left out. */
type ThreeContents<T> = T extends { readonly contents: readonly (infer Content)[] }
  ? Omit<T, "contents"> & { readonly contents: readonly NonNullable<Content>[] }
  : T;

type DeepReadonly<T> = T extends (...args: never[]) => unknown
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

type Input<Name extends keyof Schemas> = z.input<Schemas[Name] & z.ZodMiniType>;
type Output<Name extends keyof Schemas> = z.output<Schemas[Name] & z.ZodMiniType>;
type WithoutContainer<Settings> = Omit<Settings, "container">;

/** Each compiles only where it is `true`. */
export const settings: readonly true[] = [
  true satisfies Fits<ThreeContents<ShareDefault>, Input<"shareDefaultSettings">>,
  true satisfies Fits<ShareScrap, Input<"shareScrapSettings">>,
  true satisfies Fits<ShareCustom, Input<"shareCustomSettings">>,
  true satisfies SameKeys<ShareSendOptions, Input<"shareSendOptions">>,
  true satisfies SameKeys<ShareImageFiles, Input<"uploadImageSettings">>,
  true satisfies Fits<ShareImageUrl, Input<"imageUrlSettings">>,
  true satisfies Fits<ChannelSettings, Input<"channelSettings">>,
  true satisfies SameKeys<WithoutContainer<AddChannelButton>, Input<"addChannelButtonSettings">>,
  true satisfies SameKeys<WithoutContainer<ChatButton>, Input<"chatButtonSettings">>,
  true satisfies Fits<FollowChannelSettings, Input<"followChannelSettings">>,
  true satisfies Fits<NaviShare, Input<"naviShareSettings">>,
  true satisfies Fits<NaviStart, Input<"naviStartSettings">>,
  true satisfies Fits<SelectFriendSettings, Input<"selectFriendSettings">>,
  true satisfies Fits<SelectFriendsSettings, Input<"selectFriendsSettings">>,
  true satisfies Fits<SelectChatSettings, Input<"selectChatSettings">>,
  true satisfies Fits<SelectSettings, Input<"selectSettings">>,
];

export const results: readonly true[] = [
  true satisfies Fits<
    UploadedImage,
    z.output<Schemas["shareEndpoints"]["image_upload"]["response"]>
  >,
  true satisfies Fits<FollowedChannel, Output<"followedChannel">>,
  true satisfies Fits<PickedUsers, Output<"pickedUsers">>,
  true satisfies Fits<PickedChats, Output<"pickedChats">>,
];
