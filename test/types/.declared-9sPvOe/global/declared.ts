// What users export of the bare global, compiled with `declaration: true`: every type in it must have a name they can import.
import "kakao-typed/global";

export const sdk = Kakao;
export const onWindow = window.Kakao;
export const { API, Auth, Link } = Kakao;
export const { authorize, getStatusInfo, login, selectShippingAddress } = Kakao.Auth;
export const authMethods = { ...Kakao.Auth };
export const { request } = Kakao.API;
export const chooseAddress = () => Kakao.Auth.selectShippingAddress();
export const { Channel, Navi, Picker, Share } = Kakao;
export const { sendDefault, uploadImage } = Share;
export const { selectFriends } = Picker;
export const shareMethods = { ...Share };
