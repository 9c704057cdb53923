/** A place that the route passes. */
export interface NaviPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rpflag?: string;
  readonly cid?: string;
}

/** Settings of `Navi.share`. */
export interface NaviShare extends NaviPoint {
  /** Coordinate system. @default "katec" */
  readonly coordType?: "wgs84" | "katec";
  readonly guideId?: number;
}

/** Settings of `Navi.start`. */
export interface NaviStart extends NaviShare {
  /** @default 1 */
  readonly vehicleType?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Kind of route. @default 100 */
  readonly rpOption?: 1 | 2 | 3 | 4 | 5 | 6 | 8 | 100;
  /** @default false */
  readonly routeInfo?: boolean;
  readonly sX?: number;
  readonly sY?: number;
  readonly sAngle?: number;
  readonly returnUri?: string;
  /** At most three places. */
  readonly viaPoints?:
    | readonly []
    | readonly [NaviPoint]
    | readonly [NaviPoint, NaviPoint]
    | readonly [NaviPoint, NaviPoint, NaviPoint];
}

/** The SDK's own `Kakao.Navi`: invalid settings throw synchronously. It works on phones only; on a computer nothing happens. */
export interface SdkNavi {
  /** Starts the navigation to a place. */
  start(settings: NaviStart): void;
  /** Shares a place in KakaoTalk. */
  share(settings: NaviShare): void;
  /** Does nothing. */
  cleanup(): void;
}
