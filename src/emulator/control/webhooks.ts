import { closed, enumOf, int, open, optional } from "../../schemas/kinds.js";
import { type AccountEvent, accountEvents } from "../state/account_event.js";
import type { AccountReporting } from "../user_control.js";
import { redactDelivery } from "../webhooks/redact_delivery.js";
import { userAndApp } from "./of_user.js";
import { newest, type Routes } from "./route.js";

const accountEventSchema = closed({
  ...userAndApp(),
  event: enumOf(...(Object.keys(accountEvents) as AccountEvent[])),
  payload: optional(open({})),
});
const resendSchema = closed({ id: int() });

export const webhookRoutes: Routes = {
  "POST /account-events": async (emulator, read) => ({
    webhook: await emulator.reportAccount(read<AccountReporting>(accountEventSchema)),
  }),
  // a list that ends up in logs shows no secrets
  "GET /webhooks": ({ webhooks }, _, query) => newest(webhooks, query).map(redactDelivery),
  "POST /webhooks": async (emulator, read) => ({
    webhook: await emulator.resendWebhook(read<{ id: number }>(resendSchema).id),
  }),
};
