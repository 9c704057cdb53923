/** A place on the way. */
export interface NaviPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly rpflag?: string;
  readonly cid?: string;
}

/** What `Navi.share` takes. */
export interface NaviShare extends NaviPoint {
  /** Kind of coordinates. @default "katec" */
  readonly coordType?: "wgs84" | "katec";
  readonly guideId?: number;
}

/** What `Navi.start` takes. */
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
  /** Up to three. */
  readonly viaPoints?:
    | readonly []
    | readonly [NaviPoint]
    | readonly [NaviPoint, NaviPoint]
    | readonly [NaviPoint, NaviPoint, NaviPoint];
}

/** The SDK's `Kakao.Navi`, as it is: wrong settings throw synchronously. On a computer nothing happens. */
export interface SdkNavi {
  /** Starts the way to a place. */
  start(settings: NaviStart): void;
  /** Shares a place. */
  share(settings: NaviShare): void;
  /** Does nothing. */
  cleanup(): void;
}
