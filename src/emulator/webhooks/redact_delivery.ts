import { redactRequest } from "../http/redact_request.js";
import type { WebhookDelivery } from "./delivery.js";

/** A delivery that may be shown: without keys and codes. A Security Event Token is no key to anything, so it stays. */
export function redactDelivery(delivery: WebhookDelivery): WebhookDelivery {
  const { request, kind } = delivery;
  const shown = redactRequest(request);
  const { body } = kind === "account" ? request : shown;
  const { url } = redactRequest({ ...request, url: delivery.url });
  return { ...delivery, url, request: { ...shown, body } };
}
