import type { NoCallbacksV1 } from "../removed_v1.js";
import type { Fewer, SdkTakes } from "./sdk_throws.js";

/** A place that the route passes. */
export interface NaviPoint {
  /** Name of the place. */
  readonly name: string;
  /** Longitude, in the coordinate system of `coordType`. */
  readonly x: number;
  /** Latitude, in the coordinate system of `coordType`. */
  readonly y: number;
  /** Flag of the place, as Kakao Navi names it. */
  readonly rpflag?: string | undefined;
  /** Id of the place at Kakao Navi. */
  readonly cid?: string | undefined;
}

/** Settings of `Navi.share`. */
export interface NaviShare extends NaviPoint {
  /** Coordinate system: `wgs84` for degrees. @default "katec" */
  readonly coordType?: "wgs84" | "katec" | undefined;
  /** Id of a guide, a whole number. */
  readonly guideId?: number | undefined;
}

/** Settings of `Navi.start`. */
export interface NaviStart extends NaviShare {
  /** Kind of vehicle: 1 to 6 are the classes of the motorway toll (1 a car, 6 a small car), 7 is a motorcycle. @default 1 */
  readonly vehicleType?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined;
  /** Kind of route: 1 fast, 2 free of charge, 3 short, 4 without motor roads, 5 wide roads, 6 motorways, 8 ordinary roads, 100 as Kakao Navi recommends. @default 100 */
  readonly rpOption?: 1 | 2 | 3 | 4 | 5 | 6 | 8 | 100 | undefined;
  /** Shows the whole route first. @default false */
  readonly routeInfo?: boolean | undefined;
  /** Longitude of the start. @default where the phone is */
  readonly sX?: number | undefined;
  /** Latitude of the start. @default where the phone is */
  readonly sY?: number | undefined;
  /** Direction of the vehicle at the start, 0 to 359 degrees. */
  readonly sAngle?: number | undefined;
  /** URI that is opened at the end of the navigation. */
  readonly returnUri?: string | undefined;
  /** At most three places on the way. */
  readonly viaPoints?: Fewer<NaviPoint, 3, "A route passes at most three places."> | undefined;
}

/** The SDK's own `Kakao.Navi`: invalid settings throw synchronously. It works on phones only; on a computer nothing happens. */
export interface SdkNavi {
  /** Starts the navigation to a place. */
  start<const Given extends NaviStart & NoCallbacksV1>(settings: SdkTakes<Given, NaviStart>): void;
  /** Shares a place in KakaoTalk. */
  share<const Given extends NaviShare & NoCallbacksV1>(settings: SdkTakes<Given, NaviShare>): void;
  /** Does nothing. */
  cleanup(): void;
}
