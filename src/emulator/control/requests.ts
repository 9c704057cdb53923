import { redactRequest } from "../http/redact_request.js";
import { newest, type Routes } from "./route.js";

export const requestRoutes: Routes = {
  // this list ends up in logs, so it shows no secrets
  "GET /requests": ({ requests }, _, query) => newest(requests, query).map(redactRequest),
  "GET /messages": ({ messages }, _, query) => newest(messages, query),
};
