import type { Routes } from "./route.js";

export const overviewRoutes: Routes = {
  "GET /": ({ users, messages, requests }) => ({
    users: users.length,
    messages: messages.length,
    requests: requests.length,
  }),
};
