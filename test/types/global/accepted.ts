// The bare SDK, typed: Kakao's own examples, and what people write on `window.Kakao`.
import "kakao-typed/global";
import { type Me, wrapKakao } from "kakao-typed";
import { createEmulator } from "kakao-typed/emulator";

declare const REDIRECT_URI: string;
declare const ACCESS_TOKEN: string;

// where there are also Kakao's maps
declare global {
  interface Window {
    kakao: typeof kakao;
  }
  namespace kakao.maps {
    function load(ready: () => void): void;
    class LatLng {
      constructor(latitude: number, longitude: number);
      getLat(): number;
    }
  }
}
window.kakao.maps.load(() => new kakao.maps.LatLng(33.45, 126.57));

if (window.Kakao && !window.Kakao.isInitialized()) window.Kakao.init("JavaScript key");
export const facade = wrapKakao(window.Kakao);
// a fake SDK in its place
window.Kakao = createEmulator().sdk();
export const version: string = Kakao.VERSION;

Kakao.Auth.authorize({ redirectUri: REDIRECT_URI });
Kakao.Auth.authorize({ redirectUri: REDIRECT_URI, scope: "account_email,gender" });
Kakao.Auth.authorize({ redirectUri: REDIRECT_URI, prompt: "none", loginHint: "a@b.example" });
Kakao.Auth.authorize({ redirectUri: REDIRECT_URI, serviceTerms: "account_email" });
void Kakao.Auth.authorize({ isPopup: true, deviceType: "tv" })?.then(({ code }) => code.length);
Kakao.Auth.setAccessToken(ACCESS_TOKEN);
Kakao.Auth.setAccessToken(null, false);
export const token: string | null = Kakao.Auth.getAccessToken();

Kakao.API.request({ url: "/v2/user/me" })
  .then(function (response) {
    console.log(response.id, response.kakao_account?.email);
  })
  .catch(function (error) {
    console.log(error);
  });
export const me = async (): Promise<Me> =>
  Kakao.API.request({ url: "/v2/user/me", data: { property_keys: ["kakao_account.email"] } });
Kakao.Auth.getStatusInfo().then((info) => info.status === "connected" && info.user.id);
Kakao.Auth.logout().then(({ id }) => id);
Kakao.Auth.selectShippingAddress()
  .then(function (selectedAddress) {
    return Kakao.API.request({
      url: "/v1/user/shipping_address",
      data: { address_id: selectedAddress.address_id },
    });
  })
  .then(({ shipping_addresses }) => shipping_addresses);
Kakao.Auth.updateShippingAddress({ addressId: 1, close() {} });

const link = { mobileWebUrl: "https://shop.example", webUrl: "https://shop.example" };
const content = { title: "딸기 케이크", imageUrl: "https://shop.example/a.png", link };
Kakao.Share.sendDefault({ objectType: "text", text: "hi", link });
Kakao.Share.sendDefault({
  objectType: "feed",
  content: { ...content, description: "#케익" },
  itemContent: { profileText: "가게", items: [{ item: "Cake1", itemOp: "1000원" }], sumOp: "1" },
  social: { likeCount: 10, commentCount: 20 },
  buttons: [{ title: "보기", link }],
});
Kakao.Share.createDefaultButton({
  container: "#share",
  objectType: "list",
  headerTitle: "목록",
  headerLink: link,
  contents: [content, content],
});
Kakao.Share.sendDefault({
  objectType: "commerce",
  content,
  commerce: { regularPrice: 100, discountRate: 10, currencyUnitPosition: 1 },
});
Kakao.Share.sendDefault({ objectType: "location", address: "판교역로 231", content });
Kakao.Share.sendDefault({ objectType: "calendar", idType: "event", id: "1", content });
Kakao.Share.sendScrap({ requestUrl: "https://shop.example", templateId: 1 });
Kakao.Share.sendCustom({ templateId: 1, templateArgs: { a: "b" }, serverCallbackArgs: { k: "v" } });
declare const files: FileList;
Kakao.Share.uploadImage({ file: files }).then((found) => found);
Kakao.Share.scrapImage({ imageUrl: "https://shop.example/a.png" });
Kakao.Channel.addChannel({ channelPublicId: "_frxjem" });
Kakao.Channel.createChatButton({
  container: document.body,
  channelPublicId: "_frxjem",
  color: "mono",
  title: "question",
});
Kakao.Channel.followChannel({ channelPublicId: "_frxjem" }).then((found) => found);
Kakao.Navi.start({ name: "판교", x: 127.1, y: 37.4, coordType: "wgs84", vehicleType: 2 });
Kakao.Navi.share({ name: "판교", x: 127.1, y: 37.4 });
void Kakao.Picker.selectFriends({ title: "친구", maxPickableCount: 3 })?.then((found) => found);
void Kakao.Picker.selectChat({ selectionType: "chatMember", chatFilters: ["open"] });

// the facade of the same page
export async function safe(): Promise<unknown[]> {
  const image = await facade.Share.uploadImage({ file: files[0]! });
  await facade.Share.deleteImage({ imageUrl: "https://shop.example/a.png" });
  facade.Share.sendDefault({ objectType: "text", text: "hi", link });
  const channel = await facade.Channel.followChannel({ channelPublicId: "_frxjem" });
  return [image, channel, await facade.Picker.selectFriends({ showMyProfile: false })];
}
