// The way from SDK v1 in every kind of file: what changes, what is reported, and that the rest stays byte for byte.
import { describe, expect, test } from "vitest";
import { kindOf } from "../../src/codemod/files/file_kinds.js";
import { migrateFile } from "../../src/codemod/files/migrate_file.js";
import { builtInHashes, defaultVersion, scriptUrl } from "../../src/sdk/integrity.js";

const v1 = "https://developers.kakao.com/sdk/js/kakao.min.js";
const v2 = scriptUrl(defaultVersion);
const hash = builtInHashes[defaultVersion];
const tag = `<script src="${v2}" integrity="${hash}" crossorigin="anonymous"></script>`;

const migrate = (name: string, source: string) =>
  migrateFile(source, kindOf(name)!, { version: "1.2.3", language: "en" });

/** The text of a file after its migration, which a second one leaves alone. */
function after(name: string, source: string): string {
  const { source: result } = migrate(name, source);
  expect(migrate(name, result).source).toBe(result);
  return result;
}

/** What a file leaves, as `line site`. */
const leftOf = (name: string, source: string) =>
  migrate(name, source).left.map(({ line, site }) => `${line} ${site}`);

const scripts = "js mjs cjs jsx ts mts cts tsx".split(" ");
const pages = "html htm jsp php erb ejs hbs ftl twig liquid cshtml xhtml".split(" ");

describe("scripts", () => {
  test.each(scripts)(".%s", (ending) => {
    expect(after(`a.${ending}`, "\uFEFFKakao.Link.cleanup();\r\nother( 1 )\r\n")).toBe(
      "\uFEFFKakao.Share.cleanup();\r\nother( 1 )\r\n",
    );
  });

  test("a cast of TypeScript and an element of JSX are read by the file's name", () => {
    expect(after("a.ts", "(<any>window).Kakao.Link.cleanup();")).toContain("Share.cleanup()");
    expect(after("a.js", "const a = <b onClick={() => Kakao.Link.cleanup()} />;")).toContain(
      "Kakao.Share.cleanup()",
    );
  });

  test("what does not parse stays, and each of its uses of v1 is reported", () => {
    const source = "ok();\nKakao.Link.sendDefault({});\nif (\nKakao.Auth.login({})\n";
    expect(migrate("a.js", source)).toMatchObject({ source, changes: 0 });
    expect(leftOf("a.js", source)).toEqual(["2 script", "2 Kakao.Link", "4 Kakao.Auth.login"]);
  });
});

describe.each(pages)(".%s", (ending) => {
  const name = `page.${ending}`;

  test("inline scripts, script tags and handlers", () => {
    const page = (script: string, link: string) =>
      `<!doctype html>\r\n<body>\r\n${script}\r\n<script>\r\n\tKakao.init("key");\r\n\tKakao.${link}.cleanup();\r\n</script>\r\n<a onclick='return Kakao.${link}.sendDefault({ a: "b" })' href="javascript:Kakao.${link}.cleanup()">a</a>\r\n</body>`;
    expect(after(name, page(`<script src="${v1}"></script>`, "Link"))).toBe(page(tag, "Share"));
  });

  test("a page without v1 stays as it is", () => {
    const page = `<script>kakao.maps.load(f); Kakao.Share.cleanup();</script>${tag}<p onclick="a()">`;
    expect(migrate(name, page)).toEqual({ source: page, changes: 0, left: [] });
  });
});

/** Scripts of templates: their code stays byte for byte, and the calls of v1 around it change. */
const templates: Readonly<Record<string, readonly [name: string, script: string]>> = {
  "JSP: values, statements and comments": [
    "a.jsp",
    `<%@ page contentType="text/html" %><script>
  Kakao.init('<%= key %>');
  var list = \${json}, one = "\${one}";
  <%-- Kakao.Auth.login() --%>
  <% if (list.size() > 0 && "</script>" != null) { %>
  Kakao.Link.sendDefault({ text: '<%= text %>' });
  <% } else { %>
  Kakao.Link.cleanup();
  <% } %>
</script>`,
  ],
  "JSP: tag libraries": [
    "a.jsp",
    `<script>
<c:if test="\${not empty user && user.age > 3}">
  Kakao.Link.cleanup();
</c:if>
var name = "<c:out value='\${user.name}'/>", url = '<c:url value="/a"/>';
</script>`,
  ],
  PHP: [
    "a.php",
    `<?php if ($a): ?>
<script>
  Kakao.init("<?php echo KEY ?>");
  var data = <?= json_encode($data) ?>;
  <?php foreach ($all as $one): ?>
  Kakao.Link.sendDefault({ text: "<?= $one->name ?>" });
  <?php endforeach; ?>
</script>
<?php endif;`,
  ],
  ERB: [
    "a.html.erb",
    `<script>
  var data = <%== raw(@data.to_json) %>;
  <%# a comment %>
  <% @all.each do |one| %>
  Kakao.Link.sendDefault({ text: "<%= j one.name %>" });
  <% end %>
</script>`,
  ],
  Thymeleaf: [
    "a.html",
    `<script th:inline="javascript">
/*<![CDATA[*/
  var key = /*[[\${key}]]*/ 'key', user = [[\${user}]], raw = [(\${raw})];
  Kakao.Link.cleanup();
/*]]>*/
</script>`,
  ],
  "EJS in an attribute of the script": [
    "a.ejs",
    `<script nonce="<%= nonce %>" <% if (a > b) { %> data-a="1" <% } %>>
  Kakao.Link.sendDefault(<%- JSON.stringify(settings) %>);
</script>`,
  ],
  Handlebars: [
    "a.hbs",
    `<script>
  var data = {{{json data}}};
  {{#if user}}
  Kakao.Link.sendDefault({ text: "{{user.name}}", id: {{user.id}} });
  {{else}}
  Kakao.Link.cleanup();
  {{/if}}
</script>`,
  ],
  "Twig and Jinja": [
    "a.twig",
    `<script>
  {# Kakao.Auth.login() #}
  {% if user %}
  Kakao.Link.sendDefault({ id: {{ user.id|json_encode|raw }} });
  {% endif %}
</script>`,
  ],
  Blade: [
    "a.blade.php",
    `<script>
  var data = @json($data), raw = {!! $raw !!};
  @if (count($all) > 0)
  Kakao.Link.sendDefault({ text: "{{ $one }}" });
  @endif
</script>`,
  ],
  FreeMarker: [
    "a.ftl",
    `<script>
  <#if user??>
  Kakao.Link.sendDefault({ text: "\${user.name?js_string}" });
  </#if>
</script>`,
  ],
  Velocity: [
    "a.vm",
    `<script>
  #if($user)
  Kakao.Link.sendDefault({ text: "$user.name", id: $!{user.id} });
  #end
</script>`,
  ],
  Smarty: [
    "a.tpl",
    `<script>
  {if $user}
  Kakao.Link.sendDefault({ text: "{$user.name}" });
  {/if}
</script>`,
  ],
  "an old page that hides its script": [
    "a.html",
    `<SCRIPT LANGUAGE="JavaScript" TYPE="text/javascript">
<!-- hidden
  Kakao.Link.cleanup();
  var end = "<\\/script>";
//-->
</SCRIPT>`,
  ],
};

describe("code of templates in scripts survives", () => {
  test.each(Object.entries(templates))("%s", (_, [name, script]) => {
    const expected = script.replaceAll("Kakao.Link.", "Kakao.Share.");
    expect(after(name, script)).toBe(expected);
  });

  test("also where calls get another form", () => {
    const result = after(
      "a.jsp",
      `<script>
  Kakao.API.request({
    url: '/v2/user/me',
    success: function (me) { show(me, '<%= name %>'); },
    fail: function (error) { <c:if test="\${debug}">alert(error);</c:if> },
  });
</script>`,
    );
    expect(result).toContain(`show(me, '<%= name %>')`);
    expect(result).toContain(`<c:if test="\${debug}">alert(error);</c:if>`);
    expect(result).toMatch(/request\(\{[^}]*url: '\/v2\/user\/me',?\s*\}\)\s*\.then\(/);
  });

  test("where no form of it parses, nothing changes, and each use of v1 has its line", () => {
    const source = `<p>\n<script>\n  var a = f(<% if (b) { %>1)<% } else { %>2)<% } %>;\n  Kakao.Link.cleanup();\n  Kakao.Auth.login({});\n</script>`;
    expect(migrate("a.jsp", source)).toMatchObject({ source, changes: 0 });
    expect(leftOf("a.jsp", source)).toEqual(["4 script", "4 Kakao.Link", "5 Kakao.Auth.login"]);
  });

  test("what is left has the line that it has in the file, whatever changed before it", () => {
    const source = `<%\n  int a;\n%>\n<script\n  src="${v1}"\n></script>\n<script>\n  f(<%= a\n  + b %>);\n  Kakao.Auth.createLoginButton({});\n</script>\n<b onclick="Kakao.Auth.getStatus(<%= f %>)">`;
    const { source: result, left } = migrate("a.jsp", source);
    const lines = result.split("\n");
    expect(left.map(({ line, site }) => [lines[line - 1], site])).toEqual([
      ["  Kakao.Auth.createLoginButton({});", "Kakao.Auth.createLoginButton"],
      ['<b onclick="Kakao.Auth.getStatus(<%= f %>)">', "Kakao.Auth.getStatus"],
    ]);
  });

  test("uses of v1 in the code of a template are reported", () => {
    const source = `<% out.print("Kakao.Auth.login()"); %>\n<script>\n  <% String a = "Kakao.Link.sendDefault()"; %>\n  f('kakao');\n</script>`;
    expect(leftOf("a.jsp", source)).toEqual(["1 Kakao.Auth.login", "3 Kakao.Link"]);
  });
});

describe("elements and attributes", () => {
  test("comments, data and text are no scripts", () => {
    const source = `<!-- <script>Kakao.Link.cleanup()</script> -->
<script type="application/json">{"a": "</div>"}</script>
<script type="text/template"><i onclick="a()"></i></script>
<textarea><script>Kakao.other()</script></textarea>
<script>var a = "<script>";</script>`;
    expect(migrate("a.html", source)).toEqual({ source, changes: 0, left: [] });
  });

  test("v1 in the template of a script is reported", () => {
    const source = `<script type="text/template">\n<a onclick="Kakao.Auth.login()">\n</script>`;
    expect(migrate("a.html", source).source).toBe(source);
    expect(leftOf("a.html", source)).toEqual(["2 Kakao.Auth.login"]);
  });

  test("tags over lines, in capitals, without quotes, with attributes of v1", () => {
    expect(
      after("a.html", `<SCRIPT\n\tdefer\n\tSRC='${v1}'\n\tintegrity='sha384-old'></SCRIPT>`),
    ).toBe(
      `<SCRIPT\n\tdefer\n\tSRC='${v2}'\n\tcrossorigin='anonymous'\n\tintegrity='${hash}'></SCRIPT>`,
    );
    expect(after("a.html", `<script src=//developers.kakao.com/sdk/js/kakao.js></script>`)).toBe(
      tag,
    );
    expect(
      after(
        "a.html",
        `<script async src="https://t1.kakaocdn.net/kakao_js_sdk/1.43.6/kakao.min.js?v=1" crossorigin="anonymous"></script>`,
      ),
    ).toBe(`<script async src="${v2}" integrity="${hash}" crossorigin="anonymous"></script>`);
  });

  test("the maps, v2 and scripts of others keep their addresses", () => {
    const source = `<script src="//dapi.kakao.com/v2/maps/sdk.js?appkey=a"></script><script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js"></script>`;
    expect(migrate("a.html", source)).toEqual({ source, changes: 0, left: [] });
  });

  test("a copy of the SDK, a part of v1, and a policy that refuses v2 are reported", () => {
    expect(
      leftOf(
        "a.html",
        `<script src="/js/kakao.min.js"></script>
<script src="//developers.kakao.com/sdk/js/kakao.story.min.js"></script>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://developers.kakao.com">`,
      ),
    ).toEqual([
      "1 /js/kakao.min.js",
      "2 developers.kakao.com/sdk/js/kakao.story.min.js",
      "3 script-src",
    ]);
  });

  test("handlers whose code would not fit an attribute stay, and are reported", () => {
    const source = `<b onclick="Kakao.Auth.login({ success: f })" onfocus="Kakao.Link.sendDefault({ a: &quot;b&quot; })">`;
    expect(migrate("a.html", source)).toMatchObject({ source, changes: 0 });
    expect(leftOf("a.html", source).sort()).toEqual(["1 Kakao.Auth.login", "1 Kakao.Link"]);
  });

  test("rows of a table that is elsewhere", () => {
    expect(
      after(
        "a.jsp",
        `<tr onclick="Kakao.Link.cleanup()"><td><script>Kakao.Link.cleanup()</script>`,
      ),
    ).toBe(`<tr onclick="Kakao.Share.cleanup()"><td><script>Kakao.Share.cleanup()</script>`);
  });
});

describe("components", () => {
  test("Vue: both scripts in their language; what its template has is reported", () => {
    const component = (name: string) => `<script lang="ts">
export const cast = <any>window.Kakao!;
</script>
<script setup lang="ts">
const share = () => Kakao.${name}.cleanup();
</script>

<template>
  <Title />
  <p v-if="a < b">{{ a < b }}</p>
  <button @click="Kakao.Link.sendDefault({})">a</button>
</template>

<style>
a { b: c }
</style>
`;
    expect(after("a.vue", component("Link"))).toBe(component("Share"));
    expect(leftOf("a.vue", component("Link"))).toEqual(["11 Kakao.Link"]);
  });

  test("Svelte: scripts; what its markup has is reported", () => {
    const component = (name: string) =>
      `<svelte:head><script src="${name === "Link" ? v1 : v2}"${name === "Link" ? "" : ` integrity="${hash}" crossorigin="anonymous"`}></script></svelte:head>\n<script lang="ts">\n  const a = () => Kakao.${name}.cleanup();\n</script>\n<b on:click={() => Kakao.Auth.login()}>{a > b}</b>\n`;
    expect(after("a.svelte", component("Link"))).toBe(component("Share"));
    expect(leftOf("a.svelte", component("Link"))).toEqual(["5 Kakao.Auth.login"]);
  });

  test("Astro: the script at its head and those of the page", () => {
    const component = (name: string) =>
      `---\nconst a: string = Astro.url.href;\nif (!a) return Astro.redirect("/");\n// <script>\nKakao.${name}.cleanup();\n---\n<p>---</p>\n<script is:inline>\n  Kakao.${name}.cleanup();\n</script>\n`;
    expect(after("a.astro", component("Link"))).toBe(component("Share"));
  });

  test("Pug and the like are reported", () => {
    expect(
      leftOf("a.pug", `script.\n  Kakao.Auth.login()\na(onclick="Kakao.Link.cleanup()")`),
    ).toEqual(["2 Kakao.Auth.login", "3 Kakao.Link"]);
  });
});

describe("the address of v1's script in scripts", () => {
  test("a tag of JSX gets the hash, in place of an old one", () => {
    const element = (src: string, attributes: string) =>
      `export const A = () => (\n  <Script\n    ${src}${attributes}\n    async\n  />\n);\n`;
    const hashed = `\n    integrity="${hash}"\n    crossOrigin="anonymous"`;
    expect(after("a.jsx", element(`src="${v1}"`, ""))).toBe(element(`src="${v2}"`, hashed));
    expect(after("a.tsx", element(`src={"${v1}"}`, ""))).toBe(element(`src={"${v2}"}`, hashed));
    expect(after("a.jsx", element(`src="${v1}"`, `\n    integrity="sha384-abc"`))).toBe(
      element(`src="${v2}"`, `\n    crossOrigin="anonymous"\n    integrity="${hash}"`),
    );
  });

  test("other strings get the address, and are reported for their hash", () => {
    const source = `const url = "${v1}";\nconst html = \`<script src="${v1}"><\\/script>\`;\nload({ src: "${v1}", integrity: "sha384-abc" });\n`;
    expect(after("a.js", source)).toBe(source.replaceAll(v1, v2));
    expect(leftOf("a.js", source)).toEqual([`1 ${v2}`, `2 ${v2}`, `3 ${v2}`, "3 integrity"]);
  });

  test("calls of v1 in the markup that a script writes are reported, its other texts are not", () => {
    const source = `log("Kakao.Auth.login failed");\nbox.innerHTML = '<a onclick="Kakao.Auth.login()">' +\n  \`<b onclick="Kakao.Link.cleanup()">\`;\n`;
    expect(migrate("a.js", source)).toMatchObject({ source, changes: 0 });
    expect(leftOf("a.js", source)).toEqual(["2 Kakao.Auth.login", "3 Kakao.Link"]);
  });

  test("a loader sets the hash itself, or is told to", () => {
    const result = migrate("a.js", `const s = f();\ns.src = "${v1}";\n`);
    expect(result.source).toContain(`s.src = "${v2}"`);
    expect(result.source.includes(hash) || result.left.length === 1).toBe(true);
  });

  test("comments keep theirs", () => {
    const source = `// see ${v1} of Kakao\nf();\n`;
    expect(migrate("a.js", source)).toEqual({ source, changes: 0, left: [] });
  });
});

describe("package.json", () => {
  test("the types of v1 out, this package in, the rest as it was", () => {
    const manifest = (entry: string) =>
      `{\r\n\t"name" : "a", "files": ["b",  "c"],\r\n\t"devDependencies": {\r\n\t\t"a": "1",\r\n\t\t${entry},\r\n\t\t"z": "1"\r\n\t}\r\n}`;
    expect(after("package.json", manifest('"@types/kakao-js-sdk": "^1.39.0"'))).toBe(
      manifest('"kakao-typed": "^1.2.3"'),
    );
  });

  test.each([
    [
      `{"dependencies":{"kakao-js-sdk":"1"},"devDependencies":{"@types/kakao-js-sdk":"1"}}`,
      `{"dependencies":{"kakao-typed":"^1.2.3"},"devDependencies":{}}`,
    ],
    [
      `{"dependencies":{"a":"1","kakao-js-sdk":"1","@types/kakao-js-sdk":"1"}}`,
      `{"dependencies":{"a":"1","kakao-typed":"^1.2.3"}}`,
    ],
    [
      `{"dependencies":{"kakao-js-sdk":"1","b":"1","@types/kakao-js-sdk":"1","kakao-typed":"^0.1.0"}}`,
      `{"dependencies":{"b":"1","kakao-typed":"^0.1.0"}}`,
    ],
    [
      `{"dependencies":{"kakao-typed":"1","@types/kakao-js-sdk":"1"}}\n`,
      `{"dependencies":{"kakao-typed":"1"}}\n`,
    ],
    [`{"description":"kakao-js-sdk"}`, `{"description":"kakao-js-sdk"}`],
  ])("%s", (before, expected) => {
    expect(after("package.json", before)).toBe(expected);
    expect(() => void JSON.parse(expected)).not.toThrow();
  });

  test("what is no JSON stays", () => {
    const source = `{"dependencies": {"@types/kakao-js-sdk": "1",}}`;
    expect(migrate("package.json", source)).toMatchObject({ source, changes: 0 });
    expect(leftOf("package.json", source)).toEqual(["1 package.json"]);
  });
});

test("a minified file and one that is too large stay, and are reported", () => {
  const minified = `${"a();".repeat(6000)}Kakao.Link.cleanup();`;
  expect(migrate("a.js", minified)).toMatchObject({ source: minified, changes: 0 });
  expect(leftOf("a.js", minified)).toEqual(["1 file", "1 Kakao.Link"]);
  const large = `${"a();\n".repeat(500_000)}Kakao.Link.cleanup();`;
  expect(leftOf("a.html", large)).toEqual(["500001 file", "500001 Kakao.Link"]);
});

test("what is said about each place is in both languages, and says what to do", () => {
  const source = `<a onclick="&amp;Kakao.Auth.login() Kakao.Auth.loginForm() Kakao.Auth.createLoginButton() Kakao.Auth.getStatus() Kakao.Auth.getRefreshToken() Kakao.Auth.logout(f) Kakao.Auth.authorize({ prompts: a }) Kakao.Auth.setAccessToken(undefined) Kakao.API.request({ success: (f) }) Kakao.Link.a Kakao.Story.b ${v1}">`;
  const { left } = migrate("a.html", source);
  expect(left.map(({ site }) => site.replace("Kakao.", ""))).toEqual([
    "Auth.login",
    "Auth.loginForm",
    "Auth.createLoginButton",
    "Auth.getStatus",
    "Auth.getRefreshToken",
    "Auth.logout",
    "Auth.authorize",
    "Auth.setAccessToken",
    "API.request",
    "Link",
    "Story",
    v1,
  ]);
  for (const { words } of left) {
    expect(words.ko).toMatch(/[가-힣]+(세요|니다)/);
    expect(words.en).toMatch(/\b(write|use|make|await|remove|rename|pass|renew)\b/i);
  }
  const allowed = `<a onclick="&amp;Kakao.Auth.logout() Kakao.Auth.getStatusInfo() Kakao.Auth.authorize({}) Kakao.API.request({ url }) Kakao.Auth.setAccessToken(token)">`;
  expect(migrate("a.html", allowed).left).toEqual([]);
});
