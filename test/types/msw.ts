// Our handlers, with whichever MSW is installed.
import { createEmulator } from "kakao-typed/emulator";
import { handlers } from "kakao-typed/emulator/msw";
import { setupServer } from "msw/node";

const server = setupServer(...handlers(createEmulator()));
server.use(...handlers(createEmulator({ users: [{ id: 1 }] })));
server.listen();
