import {
  checkSettings,
  kinds,
  oneOf,
  type Parameters,
  sdkError,
  type Validator,
} from "./validate.js";

const { str, bool, arr } = kinds;
const num: Validator = (value) =>
  typeof value === "number" || Object.prototype.toString.call(value) === "[object Number]";
const placeParameters = { name: str, x: num, y: num };

const shareParameters: Parameters = {
  required: placeParameters,
  optional: { coordType: oneOf("wgs84", "katec"), rpflag: str, cid: str, guideId: num },
  defaults: { coordType: "katec" },
};
const viaPointParameters: Parameters = {
  required: placeParameters,
  optional: { rpflag: str, cid: str },
};

const startParameters: Parameters = {
  required: placeParameters,
  optional: {
    ...shareParameters.optional,
    vehicleType: oneOf(1, 2, 3, 4, 5, 6, 7),
    rpOption: oneOf(1, 2, 3, 4, 5, 6, 8, 100),
    routeInfo: bool,
    sX: num,
    sY: num,
    sAngle: num,
    returnUri: str,
    viaPoints(value) {
      if (!arr(value)) return false;
      if (value.length > 3) {
        throw sdkError("Invalid parameter keys: via points should not be exceed 3. at Navi.start");
      }
      for (const one of value) checkSettings(one, viaPointParameters, "Navi.start");
      return true;
    },
  },
  defaults: { coordType: "katec", vehicleType: 1, rpOption: 100, routeInfo: false },
};

/** `Kakao.Navi`: it checks its settings; opening the KakaoNavi app is not imitated. */
export const createNavi = () => ({
  start(given?: unknown) {
    checkSettings(given, startParameters, "Navi.start");
  },
  share(given?: unknown) {
    checkSettings(given, shareParameters, "Navi.share");
  },
  cleanup() {},
});
