export * from "./descriptions/public_schemas.js";
