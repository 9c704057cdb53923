// Migrates code from the Kakao JavaScript SDK v1 to v2: npx jscodeshift -t node_modules/kakao-typed/codemods/v1-to-v2.js --parser=tsx src
// Code it does not understand for certain stays as it is, and is reported.

/** The parser for JavaScript and TypeScript, with and without JSX. */
export const parser = "tsx";

/** Starts the comments that ask for work by hand. */
const mark = "TODO(kakao-typed)";
/** The functions of v1's `Link`, which v2 has on `Share`. */
const linkFunctions = new Set([
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

/** Functions without a counterpart in v2, and what to do instead. */
const removed = {
  "Auth.loginForm": "use Auth.authorize({ redirectUri, prompt: 'login' })",
  "Auth.createLoginButton": "use Auth.authorize({ redirectUri }) on your own button",
  "Auth.getStatus": "use Auth.getStatusInfo()",
  "Auth.getRefreshToken": "refresh tokens stay on your server",
  "Auth.setRefreshToken": "refresh tokens stay on your server",
};

const isMember = (node) =>
  node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";

/** `Auth.login` for `Kakao.Auth.login`, also on `window` and with `?.`; `undefined` for anything else. */
function nameOf(node) {
  if (!isMember(node) || node.computed || !isMember(node.object)) return undefined;
  const { object: namespace, property } = node;
  if (namespace.computed) return undefined;
  const { object: base } = namespace;
  const global =
    (base.type === "Identifier" && base.name === "Kakao") ||
    (isMember(base) &&
      base.property.name === "Kakao" &&
      ["window", "globalThis", "self"].includes(base.object.name));
  return global ? `${namespace.property.name}.${property.name}` : undefined;
}

/** The properties of an object by name; `undefined` where it has spread or computed ones. */
function fieldsOf(object) {
  const found = new Map();
  for (const property of object.properties) {
    const plain = ["Property", "ObjectProperty", "ObjectMethod"].includes(property.type);
    if (!plain || property.computed) return undefined;
    found.set(property.key.name ?? property.key.value, property);
  }
  return found;
}

/** The value of a property with its comments; a method becomes a function. */
function valueOf({ j }, property) {
  const value =
    property.type === "ObjectMethod"
      ? Object.assign(j.functionExpression(null, property.params, property.body), {
          async: property.async,
        })
      : property.value;
  if (property.comments) value.comments = [...property.comments, ...(value.comments ?? [])];
  return value;
}

/** The call `object.name(...args)`. */
const method = ({ j }, object, name, ...args) =>
  j.callExpression(j.memberExpression(object, j.identifier(name)), args);

const isFunction = (node) =>
  ["FunctionExpression", "ArrowFunctionExpression", "Identifier", "MemberExpression"].includes(
    node?.type,
  );

/** A promise with the callbacks of v1 attached. */
function withCallbacks(file, call, onSuccess, onFail, onAlways) {
  let promise = call;
  if (onSuccess && onFail) promise = method(file, promise, "then", onSuccess, onFail);
  else if (onSuccess) promise = method(file, promise, "then", onSuccess);
  else if (onFail) promise = method(file, promise, "catch", onFail);
  if (onAlways?.params?.length || (onAlways && !("params" in onAlways))) {
    // `always` was passed the response, which `finally` is not
    promise = method(file, promise, "then", onAlways, onAlways);
  } else if (onAlways) promise = method(file, promise, "finally", onAlways);
  return promise;
}

/** `success`, `fail` and `always` become `then` and `finally`. */
function migrateCallbacks(file, path) {
  const { node } = path;
  const [settings, ...rest] = node.arguments;
  if (settings?.type !== "ObjectExpression" || rest.length) return;
  const fields = fieldsOf(settings);
  const names = ["success", "fail", "always"];
  if (!fields) {
    file.say(
      node,
      "API.request: its settings are not all here: move success, fail and always by hand",
    );
    return;
  }
  const [success, fail, always] = names.map((name) => fields.get(name));
  if (!success && !fail && !always) return;
  // code that uses the result would get another value
  const used = path.parent.node.type !== "ExpressionStatement";
  if (used) {
    file.say(
      node,
      "API.request: its result is used beside callbacks: move success, fail and always by hand",
    );
    return;
  }
  const values = [success, fail, always].map((property) => property && valueOf(file, property));
  if (values.some((value) => value && !isFunction(value))) {
    file.say(node, "API.request: a callback is no function written here: move it by hand");
    return;
  }
  settings.properties = settings.properties.filter((one) => ![success, fail, always].includes(one));
  path.replace(withCallbacks(file, node, ...values));
  file.changed = true;
}

function rename(file, property, name) {
  if (property.shorthand) {
    property.shorthand = false;
    property.value = file.j.identifier(property.key.name);
  }
  property.key = file.j.identifier(name);
  file.changed = true;
}

/** `prompts` becomes `prompt`. */
function migratePrompts(file, { node }) {
  const [settings] = node.arguments;
  if (settings?.type !== "ObjectExpression") return;
  const fields = fieldsOf(settings);
  const property = fields?.get("prompts");
  if (property && !fields.has("prompt")) rename(file, property, "prompt");
}

/** The callback of a function moves to the promise it returns. */
function migrateCallback(file, path, name) {
  const { node } = path;
  const [callback, ...rest] = node.arguments;
  if (!callback) return;
  if (rest.length || !isFunction(callback) || path.parent.node.type !== "ExpressionStatement") {
    file.say(node, `${name}: v2 takes no callback: await the promise`);
    return;
  }
  if (name === "Auth.logout" && (callback.params?.length || !("params" in callback))) {
    file.say(
      node,
      "Auth.logout: its callback takes something that v2 does not give: await the promise",
    );
    return;
  }
  node.arguments = [];
  path.replace(method(file, node, name === "Auth.logout" ? "finally" : "then", callback));
  file.changed = true;
}

/** `Auth.login` becomes `Auth.authorize`, with a TODO: the code arrives on another page. */
function migrateLogin(file, path) {
  const { node } = path;
  node.callee.property = file.j.identifier("authorize");
  const statement = path.parent.node.type === "ExpressionStatement" ? path.parent.node : node;
  const text = ` ${mark}: v2 has no login in the page. Add redirectUri; what the callbacks did goes there, behind Auth.handleRedirect and your server's token.`;
  statement.comments = [...(statement.comments ?? []), file.j.commentLine(text, true, false)];
  file.say(node, "Auth.login: now Auth.authorize, with a TODO: the code arrives at redirectUri");
  file.changed = true;
}

function migrateCall(file, path) {
  const { callee, arguments: args } = path.node;
  const name = nameOf(callee);
  if (name === undefined) return;
  if (name === "API.request") migrateCallbacks(file, path);
  if (name === "Auth.authorize") migratePrompts(file, path);
  if (name === "Auth.getStatusInfo" || name === "Auth.logout") migrateCallback(file, path, name);
  if (name === "Auth.login") migrateLogin(file, path);
  if (name === "Auth.setAccessToken" && args[0]?.name === "undefined") {
    args[0] = file.j.nullLiteral();
    file.changed = true;
  }
  if (Object.hasOwn(removed, name)) file.say(path.node, `${name}: ${removed[name]}`);
}

/** `Link` becomes `Share`. */
function migrateLink(file, { node }) {
  const [namespace, member] = nameOf(node)?.split(".") ?? [];
  if (namespace !== "Link") return;
  if (linkFunctions.has(member)) {
    node.object.property = file.j.identifier("Share");
    file.changed = true;
  } else file.say(node, `Link.${member}: see Kakao.Share`);
}

/**
 * @param {import("jscodeshift").FileInfo} file
 * @param {import("jscodeshift").API} api
 */
export default function transform({ source }, { jscodeshift: j, report }) {
  const root = j(source);
  const say = (node, message) => report(`${node.loc?.start.line ?? "?"}: ${message}`);
  /** The file under migration: whether it has changed, and where to report what has to be done by hand. */
  const file = { j, say, changed: false };
  root.find(j.CallExpression).forEach((path) => migrateCall(file, path));
  root.find(j.MemberExpression).forEach((path) => migrateLink(file, path));
  if (!file.changed) return undefined;
  const trailingComma = /,\s*\n\s*[}\]]/.test(source);
  return root.toSource({ quote: "auto", trailingComma });
}
