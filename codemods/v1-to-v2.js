// Leads code from the Kakao JavaScript SDK v1 to v2: npx jscodeshift -t node_modules/kakao-typed/codemods/v1-to-v2.js --parser=tsx src
// What it is not sure of it leaves alone, and reports.

/** Takes every kind of file. */
export const parser = "tsx";

const mark = "TODO(kakao-typed)";
const link = new Set([
  "sendDefault",
  "sendScrap",
  "sendCustom",
  "createDefaultButton",
  "createScrapButton",
  "createCustomButton",
  "uploadImage",
  "scrapImage",
  "deleteImage",
  "cleanup",
]);

/** What v2 has no form for, and what to do. */
const gone = {
  "Auth.loginForm": "use Auth.authorize({ redirectUri, prompt: 'login' })",
  "Auth.createLoginButton": "use Auth.authorize({ redirectUri }) on your own button",
  "Auth.getStatus": "use Auth.getStatusInfo()",
  "Auth.getRefreshToken": "refresh tokens stay on your server",
  "Auth.setRefreshToken": "refresh tokens stay on your server",
};

/**
 * @param {import("jscodeshift").FileInfo} file
 * @param {import("jscodeshift").API} api
 */
export default function transform(file, { jscodeshift: j, report }) {
  const root = j(file.source);
  let changed = false;
  const say = (node, text) => report(`${node.loc?.start.line ?? "?"}: ${text}`);

  const isMember = (node) =>
    node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";

  /** `Auth.login` for `Kakao.Auth.login`, also on `window`, and with `?.`; nothing for anything else. */
  function nameOf(node) {
    if (!isMember(node) || node.computed || !isMember(node.object)) return undefined;
    const { object: space, property } = node;
    if (space.computed) return undefined;
    const { object: base } = space;
    const global =
      (base.type === "Identifier" && base.name === "Kakao") ||
      (isMember(base) &&
        base.property.name === "Kakao" &&
        ["window", "globalThis", "self"].includes(base.object.name));
    return global ? `${space.property.name}.${property.name}` : undefined;
  }

  /** The properties of an object by name; nothing where it has others than plain ones. */
  function fieldsOf(object) {
    const found = new Map();
    for (const property of object.properties) {
      const plain = ["Property", "ObjectProperty", "ObjectMethod"].includes(property.type);
      if (!plain || property.computed) return undefined;
      found.set(property.key.name ?? property.key.value, property);
    }
    return found;
  }

  /** What a property holds, with its comments: a method becomes a function. */
  function valueOf(property) {
    const value =
      property.type === "ObjectMethod"
        ? Object.assign(j.functionExpression(null, property.params, property.body), {
            async: property.async,
          })
        : property.value;
    if (property.comments) value.comments = [...property.comments, ...(value.comments ?? [])];
    return value;
  }

  const method = (object, name, ...args) =>
    j.callExpression(j.memberExpression(object, j.identifier(name)), args);

  const isFunction = (node) =>
    ["FunctionExpression", "ArrowFunctionExpression", "Identifier", "MemberExpression"].includes(
      node?.type,
    );

  /** `success`, `fail` and `always` become `then` and `finally`. */
  function callbacks(path) {
    const { node } = path;
    const [settings, ...rest] = node.arguments;
    if (settings?.type !== "ObjectExpression" || rest.length) return;
    const fields = fieldsOf(settings);
    const names = ["success", "fail", "always"];
    if (!fields) {
      say(
        node,
        "API.request: its settings are not all here: move success, fail and always by hand",
      );
      return;
    }
    const [success, fail, always] = names.map((name) => fields.get(name));
    if (!success && !fail && !always) return;
    // a result that is used would change its meaning
    const used = path.parent.node.type !== "ExpressionStatement";
    if (used) {
      say(
        node,
        "API.request: its result is used beside callbacks: move success, fail and always by hand",
      );
      return;
    }
    const values = [success, fail, always].map((property) => property && valueOf(property));
    if (values.some((value) => value && !isFunction(value))) {
      say(node, "API.request: a callback is no function written here: move it by hand");
      return;
    }
    settings.properties = settings.properties.filter(
      (one) => ![success, fail, always].includes(one),
    );
    const [onSuccess, onFail, onAlways] = values;
    let promise = node;
    if (onSuccess && onFail) promise = method(promise, "then", onSuccess, onFail);
    else if (onSuccess) promise = method(promise, "then", onSuccess);
    else if (onFail) promise = method(promise, "catch", onFail);
    if (onAlways?.params?.length || (onAlways && !("params" in onAlways))) {
      // always got the answer; finally gets nothing
      promise = method(promise, "then", onAlways, onAlways);
    } else if (onAlways) promise = method(promise, "finally", onAlways);
    path.replace(promise);
    changed = true;
  }

  function renamed(property, name) {
    if (property.shorthand) {
      property.shorthand = false;
      property.value = j.identifier(property.key.name);
    }
    property.key = j.identifier(name);
    changed = true;
  }

  /** `prompts` becomes `prompt`. */
  function prompts({ node }) {
    const [settings] = node.arguments;
    if (settings?.type !== "ObjectExpression") return;
    const fields = fieldsOf(settings);
    const property = fields?.get("prompts");
    if (property && !fields.has("prompt")) renamed(property, "prompt");
  }

  /** A function that took a callback becomes a promise. */
  function awaited(path, name) {
    const { node } = path;
    const [callback, ...rest] = node.arguments;
    if (!callback) return;
    if (rest.length || !isFunction(callback) || path.parent.node.type !== "ExpressionStatement") {
      say(node, `${name}: v2 takes no callback: await the promise`);
      return;
    }
    if (name === "Auth.logout" && (callback.params?.length || !("params" in callback))) {
      say(
        node,
        "Auth.logout: its callback takes something that v2 does not give: await the promise",
      );
      return;
    }
    node.arguments = [];
    path.replace(method(node, name === "Auth.logout" ? "finally" : "then", callback));
    changed = true;
  }

  /** `Auth.login` becomes `Auth.authorize`, marked: the code arrives on another page. */
  function login(path) {
    const { node } = path;
    node.callee.property = j.identifier("authorize");
    const statement = path.parent.node.type === "ExpressionStatement" ? path.parent.node : node;
    const text = ` ${mark}: v2 has no login in the page. Add redirectUri; what the callbacks did goes there, behind Auth.handleRedirect and your server's token.`;
    statement.comments = [...(statement.comments ?? []), j.commentLine(text, true, false)];
    say(node, "Auth.login: now Auth.authorize, with a TODO: the code arrives at redirectUri");
    changed = true;
  }

  root.find(j.CallExpression).forEach((path) => {
    const { callee, arguments: args } = path.node;
    const name = nameOf(callee);
    if (name === undefined) return;
    if (name === "API.request") callbacks(path);
    if (name === "Auth.authorize") prompts(path);
    if (name === "Auth.getStatusInfo" || name === "Auth.logout") awaited(path, name);
    if (name === "Auth.login") login(path);
    if (name === "Auth.setAccessToken" && args[0]?.name === "undefined") {
      args[0] = j.nullLiteral();
      changed = true;
    }
    if (Object.hasOwn(gone, name)) say(path.node, `${name}: ${gone[name]}`);
  });

  root.find(j.MemberExpression).forEach(({ node }) => {
    const name = nameOf(node);
    const [space, member] = name?.split(".") ?? [];
    if (space !== "Link") return;
    if (link.has(member)) {
      node.object.property = j.identifier("Share");
      changed = true;
    } else say(node, `Link.${member}: see Kakao.Share`);
  });

  if (!changed) return undefined;
  const trailingComma = /,\s*\n\s*[}\]]/.test(file.source);
  return root.toSource({ quote: "auto", trailingComma });
}
