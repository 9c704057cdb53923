export type {
  EmulatorApp,
  EmulatorChannel,
  EmulatorScope,
  EmulatorTerms,
  EmulatorUser,
} from "./data.js";
export {
  type Consents,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type SeenRequest,
  type SignIn,
  type Unlinking,
} from "./emulator.js";
export type { Failure } from "./faults.js";
export type { SdkOptions } from "./sdk/sdk.js";
export type { Person, SentMessage } from "./state.js";
