import { closed, int, optional, string } from "../../schemas/kinds.js";
import type { EmulatorUser } from "../state/sample_data.js";
import { userSchema } from "../seed/user_schema.js";
import type { Consents, SignIn, Unlinking } from "../user_control.js";
import { agreements, userAndApp } from "./of_user.js";
import { numberIn, type Routes } from "./route.js";

const consentsSchema = closed({ ...userAndApp(), ...agreements() });
const signInSchema = closed({ ...userAndApp(), ...agreements(), expiresIn: optional(int()) });
const unlinkSchema = closed({ ...userAndApp(), referrer_type: optional(string()) });

export const userRoutes: Routes = {
  "GET /users": ({ users }) => users,
  "POST /users": (emulator, read) => {
    const user: EmulatorUser = read(userSchema);
    emulator.addUser(user);
    return user;
  },
  "PUT /users": (emulator, read) => {
    const user: EmulatorUser = read(userSchema);
    emulator.changeUser(user);
    return user;
  },
  "DELETE /users": (emulator, _, query) => emulator.removeUser(Number(query.get("user"))),
  "GET /consents": (emulator, _, query) =>
    emulator.consents({ ...numberIn(query, "user"), ...numberIn(query, "app") }) ?? null,
  "POST /consents": (emulator, read) => emulator.consents(read<Consents>(consentsSchema)) ?? null,
  "POST /sign-in": (emulator, read) => emulator.signIn(read<SignIn>(signInSchema)),
  "POST /unlink": async (emulator, read) => ({
    webhook: await emulator.unlink(read<Unlinking>(unlinkSchema)),
  }),
};
