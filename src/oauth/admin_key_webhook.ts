import { webhookOptions } from "../generated/schemas/oauth.js";
import { throwInvalid, validateArguments } from "../validation/arguments.js";
import type { Schema } from "../validation/compiled.js";
import { authError } from "./auth_error.js";
import { keyIssues } from "./client_keys.js";
import {
  checkRequestForm,
  headerOf,
  type IncomingRequest,
  readRequest,
} from "./incoming_request.js";
import { timingSafeEqual } from "./timing_safe_equal.js";
import { type ReceivedOptions, validateReceived } from "./validate_received.js";
import { readFields, type ReportForm, type ServerCallbackArgs } from "./webhook_fields.js";

/** Options of the functions that read reports with the app's admin key. */
export interface WebhookOptions {
  /** The app's primary admin key. */
  readonly adminKey: string;
}

/** A webhook of which each report carries the app's admin key. */
export interface AdminKeyWebhook<Report> extends ReportForm {
  readonly report: Schema<Report>;
  /** Whether a header gives each report an id. */
  readonly hasResourceId: boolean;
}

/** Reads a report; rejects where it does not carry the admin key, or is none of this webhook's. */
export async function parseAdminKeyWebhook<Report>(
  webhook: AdminKeyWebhook<Report>,
  request: IncomingRequest,
  given: WebhookOptions,
  { timeout, onInvalidResponse }: ReceivedOptions,
): Promise<Report & ServerCallbackArgs> {
  const { operation, methods, mediaTypes, report, hasResourceId } = webhook;
  const { adminKey } = validateArguments(webhookOptions, operation, "options", given);
  const issues = keyIssues("adminKey", "admin key", adminKey);
  if (issues.length) throwInvalid(operation, issues);
  return readRequest(operation, request, timeout, async (abandoned) => {
    if (!timingSafeEqual(headerOf(request, "authorization"), `KakaoAK ${String(adminKey)}`)) {
      const why =
        "it does not carry the admin key: Kakao did not send it, or sends another key. Answer 401.";
      throw authError(operation, "unauthorized", why);
    }
    checkRequestForm(operation, request, methods, mediaTypes);
    const fields = await readFields(webhook, request, abandoned);
    const resourceId = headerOf(request, "x-kakao-resource-id") || undefined;
    // what the page chose the name of does not stand in for a header of Kakao's
    const body = hasResourceId ? { ...fields, resourceId } : fields;
    const received = validateReceived(report, body, operation, operation, onInvalidResponse);
    // beside its own fields the report has texts only
    return received as Report & ServerCallbackArgs;
  });
}
