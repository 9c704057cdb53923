export type {
  EmulatorApp,
  EmulatorChannel,
  EmulatorTerms,
  EmulatorUser,
} from "./state/sample_data.js";
export type { EmulatorScope } from "./state/sample_scopes.js";
export {
  type Consents,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type SeenRequest,
  type SignIn,
  type Unlinking,
} from "./create_emulator.js";
export type { Failure } from "./http/faults.js";
export type { SdkOptions } from "./fake_sdk/load_sdk.js";
export type { Person, SentMessage } from "./state/state.js";
