declare const other: any, kakao: any, wrapper: any;
import { Kakao as Imported } from "./kakao";

other.Auth.login({});
wrapper.Kakao.Link.sendDefault({});
kakao.Auth.createLoginButton({});
Imported.API.request({ success: other });
Imported.API.request({ url: "/v2/user/me" });
wrapper.API.request({ url: "/v2/user/me" });
kakao.maps.load(() => {});
other.Link.to("/");
function response(answer: Kakao.Auth.AuthSuccessObject) {}
type Sdk = typeof Kakao;
