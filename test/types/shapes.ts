// What people pass to Share, Channel, Navi and Picker: interfaces of their own, lists, elements, values that may be missing.

export interface OwnLink {
  webUrl: string;
  mobileWebUrl: string;
}

export interface OwnButton {
  title: string;
  link: OwnLink;
}

/** As hand-written declarations of the SDK have it. */
export interface OwnFeed {
  objectType: "feed";
  content: {
    title: string;
    description?: string;
    imageUrl: string;
    imageWidth?: number;
    link: OwnLink;
  };
  itemContent?: { profileText?: string; items?: { item: string; itemOp: string }[] };
  social?: { likeCount?: number; commentCount?: number };
  buttons?: OwnButton[];
  serverCallbackArgs?: Record<string, string>;
  installTalk?: boolean;
}

export interface OwnList {
  objectType: "list";
  headerTitle: string;
  headerLink: OwnLink;
  contents: OwnFeed["content"][];
  buttons?: OwnButton[];
}

export type OwnMessage =
  | OwnFeed
  | OwnList
  | { objectType: "text"; text: string; link: OwnLink; buttonTitle?: string };

export interface OwnPoint {
  name: string;
  x: number;
  y: number;
}

export declare const ownFeed: OwnFeed;
export declare const ownList: OwnList;
export declare const ownMessage: OwnMessage;
export declare const ownContent: OwnFeed["content"];
export declare const ownButtons: OwnButton[];
export declare const ownPoints: OwnPoint[];
export declare const names: string[];
export declare const files: FileList;
export declare const chosen: File;
export declare const input: HTMLInputElement;
export declare const button: HTMLButtonElement;
export declare const imageUrl: string | undefined;
export declare const isMember: boolean;
export declare const untyped: any;
export const link: OwnLink = {
  mobileWebUrl: "https://shop.example",
  webUrl: "https://shop.example",
};
export const content = { title: "딸기 케이크", imageUrl: "https://shop.example/a.png", link };
export const text = { objectType: "text", text: "hi", link } as const;
