/** The kinds of chats, as Kakao's share webhook names them. */
export type ChatType = "MemoChat" | "DirectChat" | "MultiChat" | "OpenDirectChat" | "OpenMultiChat";

/** A group chat or an open chat of an emulated user. A user's own chatroom and those with friends are there anyway. */
export interface EmulatorChat {
  /** Id, which a user's other chats do not have. */
  readonly id: number;
  readonly type: Extract<ChatType, "MultiChat" | `Open${string}`>;
  /** Name, as the list of chats shows it. */
  readonly name: string;
  /** Ids of the other users in it. In an open chat those who are no friends may be anybody. @default none */
  readonly members?: readonly number[];
}
