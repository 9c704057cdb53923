import {
  KakaoApiError,
  KakaoAppsError,
  KakaoAuthError,
  type KakaoError,
  KakaoNetworkError,
} from "./errors.js";

/** What a call that failed was about. */
export interface Failed {
  /** `GET /v2/user/me`. */
  readonly where: string;
  readonly url: string;
  /** HTTP status, where the transport knows it. */
  readonly status?: number;
  /** Tokens and keys that were in use: their text is blotted out wherever Kakao repeats it. */
  readonly secrets: readonly (string | null | undefined)[];
}

/** Blots out secrets in a text of Kakao's. */
export function redact(text: string, secrets: Failed["secrets"]): string {
  return secrets.reduce<string>(
    (rest, secret) => (secret ? rest.replaceAll(secret, "…") : rest),
    text,
  );
}

const steps: Readonly<Record<number, string>> = {
  [-3]: "Check the app's settings at developers.kakao.com.",
  [-10]: "Too many calls: try again later.",
  [-101]: "The user has to log in first.",
  [-401]: "Log in again, or check the app key and its domains at developers.kakao.com.",
  [-402]: "Ask for consent with Auth.authorize({ scope }).",
  [-9798]: "Kakao is under maintenance: try again later.",
};

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Turns what Kakao answered instead of a 200 into the error it means. */
export function failure(answer: unknown, failed: Failed): KakaoError {
  const { where, url, secrets } = failed;
  const status = failed.status === undefined ? {} : { status: failed.status };
  if (typeof answer === "object" && answer !== null) {
    const body = answer as Record<string, unknown>;
    const text = (key: string) =>
      typeof body[key] === "string" ? redact(body[key], secrets) : undefined;
    const texts = (key: string) => (isTextList(body[key]) ? body[key] : undefined);
    if (typeof body["code"] === "number") {
      const { code } = body;
      const msg = text("msg") ?? "";
      const required_scopes = texts("required_scopes");
      const missing = required_scopes ? ` (${required_scopes.join(", ")})` : "";
      const step = steps[code] ? ` ${steps[code]}` : "";
      return new KakaoApiError(
        `${where}: ${code} ${msg || "no text"}${missing}`.replace(/([^.!?])$/, "$1.") + step,
        {
          code,
          msg,
          url,
          ...status,
          api_type: text("api_type"),
          required_scopes,
          allowed_scopes: texts("allowed_scopes"),
        },
      );
    }
    const error_code = text("error_code");
    const error = text("error");
    if (error !== undefined) {
      const error_description = text("error_description");
      const why = [error_code, error, error_description].filter(Boolean).join(" ");
      return new KakaoAuthError(`${where}: ${why}.`, { error, error_code, error_description });
    }
    if (error_code !== undefined) {
      const error_msg = text("error_msg") ?? "";
      return new KakaoAppsError(`${where}: ${error_code} ${error_msg}`, { error_code, error_msg });
    }
  }
  if (answer === "") {
    return new KakaoNetworkError(
      `${where}: no answer: offline, refused by CORS, or an empty error. Check the network, and this page's domain at developers.kakao.com.`,
      { code: "network", url, ...status },
    );
  }
  return new KakaoNetworkError(
    `${where}: an answer that is no error of Kakao's API (${typeof answer === "string" ? "text" : "JSON"}), and not HTTP 200. It is on error.response; try again later.`,
    { code: "http", url, ...status, response: answer },
  );
}
