import type { SeenRequest } from "../http/recorder.js";
import { read } from "./control_api.js";
import { h, keyedList, setText, show } from "./dom.js";
import type { View } from "./frame.js";
import { showRequest } from "./request_details.js";
import { section } from "./section.js";
import { timeOf, words } from "./words.js";

const say = words.requests;
/** How many requests are kept and shown. */
const most = 300;

/** The class of a status: it is told by its number, too. */
const kindOf = (status: number | undefined): string => {
  if (status === undefined) return "pending";
  return status === 0 || status >= 400 ? "bad" : "good";
};

const pathOf = ({ url }: SeenRequest): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** What is shown beside the status: Kakao's code, and why. */
const reasonOf = ({ answer }: SeenRequest): string =>
  [answer?.code, answer?.why].filter((part) => part !== undefined).join(": ");

function requestRow() {
  const cells = {
    time: h("span", { class: "when" }),
    status: h("span", { class: "status" }),
    method: h("span", { class: "method" }),
    path: h("span", { class: "path" }),
    why: h("span", { class: "why" }),
    took: h("span", { class: "took" }),
  };
  let shown: SeenRequest;
  const button = h(
    "button",
    { type: "button", onclick: () => showRequest(shown) },
    ...Object.values(cells).flatMap((cell) => [cell, " "]),
  );
  return {
    element: h("li", {}, button),
    update(request: SeenRequest) {
      shown = request;
      const { at, method, answer } = request;
      setText(cells.time, timeOf(at));
      setText(cells.method, method);
      setText(cells.path, pathOf(request));
      const status = answer?.status;
      setText(cells.status, status === 0 ? say.noAnswer : String(status ?? "…"));
      cells.status.dataset["kind"] = kindOf(status);
      setText(cells.why, reasonOf(request));
      setText(cells.took, answer ? `${answer.milliseconds} ms` : "");
    },
  };
}

/** What the list is limited to. */
function filterBar(changed: () => void) {
  const text = h("input", { type: "search", id: "find", oninput: changed, autocomplete: "off" });
  const options = [
    ["", say.all],
    ["failed", say.failed],
    ...["2", "3", "4", "5"].map((first) => [first, `${first}xx`]),
    ["pending", say.pending],
  ] as const;
  const status = h(
    "select",
    { id: "status", onchange: changed },
    ...options.map(([value, label]) => h("option", { value }, label)),
  );
  const hasStatus = (seen: number | undefined) => {
    if (status.value === "") return true;
    if (status.value === "failed" || status.value === "pending") {
      return kindOf(seen) === (status.value === "failed" ? "bad" : "pending");
    }
    return String(seen).startsWith(status.value);
  };
  return {
    elements: [
      h("div", { class: "field" }, h("label", { for: text.id }, say.search), text),
      h("div", { class: "field" }, h("label", { for: status.id }, say.status), status),
    ],
    holds: (request: SeenRequest): boolean => {
      const wanted = text.value.trim().toLowerCase();
      const { method, url, body, headers, answer } = request;
      const content = [method, url, body, JSON.stringify(headers), reasonOf(request)].join("\n");
      return hasStatus(answer?.status) && content.toLowerCase().includes(wanted);
    },
  };
}

interface RequestsView extends View {
  /** Shows a request that came, or its answer. */
  readonly add: (request: SeenRequest) => void;
}

/** The requests as they come, newest first. */
export function requestsView(): RequestsView {
  let all = new Map<number, SeenRequest>();
  /** While it is paused, what came since waits here. */
  let waiting: Map<number, SeenRequest> | undefined;
  const list = h("ol", { class: "requests", "aria-label": say.list });
  const empty = h("p", { class: "empty" });
  const set = keyedList<SeenRequest>(list, ({ id }) => id, requestRow);
  const draw = () => {
    const shown = [...all.values()].filter(filter.holds).reverse();
    set(shown);
    show(list, shown.length > 0);
    show(empty, shown.length === 0);
    setText(empty, all.size === 0 ? say.none : say.noMatch);
  };
  const filter = filterBar(draw);
  const count = h("span", { class: "count" });
  const pause = h("button", { type: "button", "aria-pressed": "false" }, say.pause);
  const keep = (kept: Map<number, SeenRequest>, request: SeenRequest) => {
    kept.set(request.id, request);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
  };
  let isDrawing = false;
  /** Many may come at once: they are drawn together. */
  const drawSoon = () => {
    if (isDrawing) return;
    isDrawing = true;
    requestAnimationFrame(() => {
      isDrawing = false;
      draw();
      setText(count, waiting?.size ? say.waiting(waiting.size) : "");
    });
  };
  /** What comes while the requests are being read. */
  let meanwhile = new Map<number, SeenRequest>();
  async function refresh(): Promise<void> {
    meanwhile = new Map();
    const requests = await read<SeenRequest[]>(`/requests?last=${most}`);
    const before = all;
    all = new Map();
    const later = waiting && new Map<number, SeenRequest>();
    for (const request of [...requests, ...meanwhile.values()]) {
      keep(later && !before.has(request.id) ? later : all, request);
    }
    waiting = later;
    drawSoon();
  }
  pause.addEventListener("click", () => {
    if (waiting) {
      for (const request of waiting.values()) keep(all, request);
      waiting = undefined;
    } else waiting = new Map();
    pause.setAttribute("aria-pressed", String(waiting !== undefined));
    setText(pause, waiting ? say.resume : say.pause);
    drawSoon();
  });
  return {
    element: section(
      "requests",
      [count, pause],
      h("div", { class: "filter" }, ...filter.elements),
      h("p", { class: "hint" }, `${say.masked} ${say.kept(most)}`),
      list,
      empty,
    ),
    refresh,
    // requests come by themselves, but do not go so
    async changed() {
      const { requests } = await read<{ requests: number }>("/");
      if (requests < all.size) await refresh();
    },
    add(request) {
      meanwhile.set(request.id, request);
      // an answer to what is shown already is no new request
      keep(waiting && !all.has(request.id) ? waiting : all, request);
      drawSoon();
    },
  };
}
