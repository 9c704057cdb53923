// The server's entries, as bundlers build them: one script that leaves its result on the global object.
import { run } from "./program.js";

globalThis.result = run();
