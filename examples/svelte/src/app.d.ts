import type { KakaoSession } from "kakao-typed/server";

declare global {
  namespace App {
    interface Locals {
      /** Who the request is from. */
      session: KakaoSession;
    }
  }
}
