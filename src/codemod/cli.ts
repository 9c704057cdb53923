#!/usr/bin/env node
import { problemText } from "../command/command_error.js";
import { commandLanguage } from "../command/language.js";
import { run } from "./command/run.js";

const args = process.argv.slice(2);
const language = commandLanguage(args, process.env);

run(args, language).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(problemText(error, language));
    process.exitCode = 2;
  },
);
