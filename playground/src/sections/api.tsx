/** @jsxImportSource vue */
import { computed, defineComponent, reactive } from "vue";
import { literal } from "../code/literal.js";
import { ActionButton } from "../parts/actions.js";
import { Code } from "../parts/code.js";
import { Editor, parsed } from "../parts/editor.js";
import { LoggedOut } from "../parts/logged_out.js";
import { Result } from "../parts/result.js";
import { Text } from "../parts/text.js";
import { address, go, t } from "../state/address.js";
import { type EndpointName, endpointWords } from "./endpoint_words.js";
import { call, listed } from "./endpoints.js";
import { Section } from "./section.js";

/** Parameters as they were edited, by endpoint. */
const edited = reactive<Record<string, string>>({});

const exampleOf = (name: string): string => {
  const { data } = endpointWords[name as EndpointName] as { readonly data?: unknown };
  return data === undefined ? "" : JSON.stringify(data, null, 2);
};

const groups = [...new Set(listed.map(({ name }) => name.split(".").slice(0, -1).join(".")))];

const Choice = ({ name }: { name: string }) => (
  <div class="choice">
    <label for="endpoint">{t("API", "API")}</label>
    <select
      id="endpoint"
      value={name}
      onChange={(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value;
        go({ call: chosen, data: edited[chosen] }, "push");
      }}
    >
      {groups.map((group) => (
        <optgroup key={group} label={group ? `API.${group}` : "API"}>
          {listed
            .filter((one) => one.name.split(".").slice(0, -1).join(".") === group)
            .map((one) => (
              <option key={one.name} value={one.name}>
                {one.name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  </div>
);

function codeOf(name: string, data: unknown, response: string): string {
  const given = data === undefined ? "" : literal(data);
  return `const response = await kakao.API.${name}(${given});\n// response: ${response}`;
}

export const ApiSection = defineComponent(() => {
  const endpoint = computed(() => listed.find(({ name }) => name === address.call) ?? listed[0]!);
  const text = computed(
    () => address.data ?? edited[endpoint.value.name] ?? exampleOf(endpoint.value.name),
  );
  const found = computed(() => parsed(endpoint.value.data ? text.value : ""));
  const edit = (changed: string) => {
    edited[endpoint.value.name] = changed;
    go({ data: changed });
  };
  const restore = () => {
    delete edited[endpoint.value.name];
    go({ data: undefined });
  };
  return () => {
    const { name, url, method, data, response } = endpoint.value;
    const words = endpointWords[name as EndpointName];
    const value = "value" in found.value ? found.value.value : undefined;
    return (
      <Section
        title={t("전체 API", "Every API")}
        text={t(
          "패키지의 엔드포인트 표에 있는 API를 모두 호출해 볼 수 있습니다. 파라미터를 고치면 코드와 주소도 바뀌므로, 주소를 복사해 그대로 공유할 수 있습니다.",
          "Call every endpoint of the package's table. Edit the parameters: the code changes, and the address, which you can share.",
        )}
        body={() => (
          <>
            <LoggedOut card="api-login" />
            <article class="card" aria-labelledby="title-api">
              <div class="card-main">
                <Choice name={name} />
                <h3 id="title-api">
                  <code>{name}</code>
                </h3>
                <p class="quiet">
                  <Text of={t(words.ko, words.en)} />{" "}
                  <code>
                    {method} {url}
                  </code>
                </p>
                {data ? (
                  <Editor id="parameters" text={text.value} edit={edit} />
                ) : (
                  <p class="quiet">{t("파라미터가 없습니다.", "It takes no parameters.")}</p>
                )}
                <div class="row">
                  <ActionButton
                    card="api"
                    look="first"
                    action={{
                      name: "call",
                      label: t("호출", "Call it"),
                      work: ({ kakao, signal }) => {
                        if ("wrong" in found.value) throw new SyntaxError(found.value.wrong);
                        return call(kakao, name, value, signal);
                      },
                    }}
                  />
                  {data && text.value !== exampleOf(name) && (
                    <button type="button" class="plain" onClick={restore}>
                      {t("예시 값으로 되돌리기", "Back to the example")}
                    </button>
                  )}
                </div>
                <Result card="api" />
              </div>
              <div class="card-side">
                <Code
                  code={codeOf(name, value, response)}
                  label={t("실행되는 코드", "The code that runs")}
                />
                {data && (
                  <Code
                    code={`interface ${data.name} ${data.text}`}
                    label={t("파라미터의 타입", "The type of the parameters")}
                  />
                )}
              </div>
            </article>
          </>
        )}
      />
    );
  };
});
