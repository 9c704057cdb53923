import { redactRequest } from "../http/redact_request.js";
import type { Routes } from "./route.js";

export const requestRoutes: Routes = {
  // this list ends up in logs, so it shows no secrets
  "GET /requests": ({ requests }) => requests.map(redactRequest),
  "GET /messages": ({ messages }) => messages,
};
