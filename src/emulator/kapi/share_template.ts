import { dataOf, parseJson } from "../http/parameters.js";
import { badConstraint, badParameter } from "../http/responses.js";
import { messageDefinitions, messageProblem } from "../sharer/message_problem.js";
import type { MessageKind } from "../state/message.js";
import { makeMessage, type MessageData } from "../state/make_message.js";
import type { AppRequest } from "./app_request.js";

/** What the SDK hands to KakaoTalk with the message. */
function pickerExtras(found: URLSearchParams): unknown {
  const text = found.get("picker_extras");
  if (text === null) return undefined;
  try {
    return parseJson(text);
  } catch {
    throw badConstraint("picker_extras");
  }
}

/** Checks a message before the SDK hands it to the KakaoTalk app, on phones. */
export const shareTemplate =
  (kind: MessageKind) =>
  ({ app, found }: AppRequest) => {
    const data: MessageData = dataOf(messageDefinitions[kind], found);
    const problem = messageProblem(app, data);
    if (problem !== undefined) throw badParameter(problem);
    const { template } = makeMessage(app, data);
    const picker_extras = pickerExtras(found);
    return {
      template_id: data.template_id ?? 0,
      template_args: data.template_args ?? {},
      template_msg: template ?? {},
      warning_msg: {},
      argument_msg: {},
      ...(picker_extras !== undefined && { picker_extras }),
    };
  };
