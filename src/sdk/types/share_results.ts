/** Result of `Share.uploadImage` and `Share.scrapImage`. */
export interface UploadedImage {
  /** The image in its sizes. */
  readonly infos: {
    /** The image as it was uploaded. */
    readonly original: {
      /** URL of the image at Kakao, for `imageUrl`; Kakao keeps the image for 20 days. */
      readonly url: string;
      /** Media type, such as `image/png`. */
      readonly content_type?: string | undefined;
      /** Bytes. */
      readonly length?: number | undefined;
      /** Pixels. */
      readonly width?: number | undefined;
      /** Pixels. */
      readonly height?: number | undefined;
    };
  };
}

/** A user that was chosen in a picker. */
export interface PickedUser {
  /** The user's id for messages: `receiver_uuids` of `API.talk.message` takes it. */
  readonly uuid: string;
  /** The user's id in this app, where the user is linked with it. */
  readonly id?: number | undefined;
  /** Nickname. */
  readonly profile_nickname?: string | undefined;
  /** Profile image: URL. */
  readonly profile_thumbnail_image?: string | undefined;
  /** Whether the user is among the favorites of who chose. */
  readonly favorite?: boolean | undefined;
}

/** Result of `Picker.selectFriend` and `Picker.selectFriends`. */
export interface PickedUsers {
  /** How many were chosen. */
  readonly selectedTotalCount?: number | undefined;
  /** Who was chosen. */
  readonly users: readonly PickedUser[];
}

/** Result of `Picker.selectChat` and `Picker.select`. */
export interface PickedChats {
  /** How many were chosen. */
  readonly selectedTotalCount?: number | undefined;
  /** Who was chosen. */
  readonly users?: readonly PickedUser[] | undefined;
  /** Which chats were chosen. */
  readonly chats?: readonly { readonly id: number | string }[] | undefined;
}

/** Result of `Channel.followChannel`. */
export interface FollowedChannel {
  /** What became of it, such as `success`. */
  readonly status: string;
  /** Public id of the channel, such as `_frxjem`. */
  readonly channel_public_id: string;
}
