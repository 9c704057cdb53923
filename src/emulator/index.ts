export type {
  App,
  EmulatorApp,
  EmulatorChannel,
  EmulatorTerms,
  EmulatorUser,
} from "./state/sample_data.js";
export type { EmulatorScope } from "./state/sample_scopes.js";
export { createEmulator } from "./create_emulator.js";
export type { Emulator, EmulatorOptions } from "./emulator.js";
export type { AppChanges } from "./app_control.js";
export type { AccountReporting, Consents, SignIn, Unlinking } from "./user_control.js";
export type { AccountEvent } from "./state/account_event.js";
export type { WebhookAttempt, WebhookDelivery, WebhookKind } from "./webhooks/delivery.js";
export type { Delay, Failure, PlannedFaults } from "./http/faults.js";
export type { EmulatorLink, EmulatorToken } from "./login_records.js";
export type { SeenAnswer, SeenRequest } from "./http/recorder.js";
export type { AnswerBody, AnswerChange, AnswerRoute } from "./once.js";
export type { EmulatorSnapshot } from "./state/snapshot.js";
export type { EmulatorEvent } from "./events.js";
export type { SdkOptions } from "./fake_sdk/load_sdk.js";
export type { Person } from "./state/person.js";
export type { MessageKind, SentMessage } from "./state/message.js";
export type { ChatType, EmulatorChat } from "./state/chat.js";
export type { EmulatorTemplate } from "./state/template.js";
