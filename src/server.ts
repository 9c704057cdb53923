export type { IdTokenClaims, Tokens } from "./generated/schemas/oauth_bodies.js";
export { createKakaoLogin, type KakaoLogin, type KakaoRoute } from "./server/create_kakao_login.js";
export { forwardCookies } from "./server/forward_cookies.js";
export type { KakaoLoginEvent, KakaoLoginFailure, OnError, OnLogin } from "./server/hooks.js";
export {
  type NodeHandler,
  type NodeRequest,
  type NodeResponse,
  toNodeHandler,
} from "./server/node_handler.js";
export type { KakaoLoginOptions } from "./server/options.js";
export type { PreparedLogin, PrepareOptions } from "./server/prepare_login.js";
export type {
  KakaoSession,
  KakaoUser,
  LoggedIn,
  LoggedOut,
  SessionOptions,
} from "./server/kakao_session.js";
export type { ReadableHeaders, SessionSource } from "./server/session_source.js";
export type { SessionStore } from "./server/store.js";
