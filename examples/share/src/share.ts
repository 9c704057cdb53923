// The ways to share: each is called in the click itself, with everything at hand that it needs.
import { copyLink, type Kakao, webShare } from "kakao-typed";

const title = "빨간 머그컵";
const url = `${location.origin}/`;
const link = { webUrl: url, mobileWebUrl: url };

/** What a share is made of. */
export interface Shared {
  /** Where Kakao finds the photo: `undefined` where none was chosen. */
  readonly imageUrl: string | undefined;
  /** Comes back to the server when the message is really sent. */
  readonly ticket: string;
}

/** A message of Kakao's own template; where the window is blocked, the browser's share sheet, or a copied link. */
export function share({ Share }: Kakao, { imageUrl, ticket }: Shared, copied: () => void): void {
  Share.sendDefault(
    {
      objectType: "commerce",
      content: { title, imageUrl, link },
      commerce: { productName: title, regularPrice: 12_000 },
      buttons: [{ title: "보러 가기", link }],
      serverCallbackArgs: { ticket },
    },
    { fallback: webShare({ title, url }, copied) },
  );
}

/** A message of a template made in Kakao's console; where the window is blocked, the link is copied. */
export function shareTemplate({ Share }: Kakao, { ticket }: Shared, copied: () => void): void {
  Share.sendCustom(
    { templateId: 12_345, templateArgs: { title }, serverCallbackArgs: { ticket } },
    { fallback: copyLink(url, copied) },
  );
}

/** Lets the user choose friends, and sends them a message: how many it has reached. */
export async function sendToFriends({ Picker, API }: Kakao): Promise<number> {
  const { users } = await Picker.selectFriends({ maxPickableCount: 5 });
  const { successful_receiver_uuids = [] } = await API.talk.message.default_send({
    receiver_uuids: users.map(({ uuid }) => uuid),
    template_object: {
      object_type: "text",
      text: `${title} 어때요?`,
      link: { web_url: url, mobile_web_url: url },
    },
  });
  return successful_receiver_uuids.length;
}
