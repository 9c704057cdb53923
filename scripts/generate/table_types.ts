// The tables of endpoints as types: what `request` takes and answers by URL, the methods, and the zod schemas. They are
// written out because a compiler reads them faster than it derives them, and names them in its messages.
import type ts from "typescript";
import type { DefinitionTable } from "../../src/endpoints/define_endpoint.ts";
import { type DefinedAt, definedEndpoints } from "./defined_endpoints.ts";
import { exportedType } from "./descriptions.ts";
import { docOf } from "./print_type.ts";
import type { Modules, Types } from "./sources.ts";

/** An entry of a table: an endpoint, or a table in it. */
interface Entry {
  readonly name: string;
  readonly doc: string;
  readonly endpoint?: DefinedAt;
  /** The table itself, which may be in several tables. */
  readonly value: object;
  readonly entries: readonly Entry[];
}

interface Table {
  readonly entries: readonly Entry[];
  readonly doc: string;
  /** The name of the interface. */
  readonly name: string;
  /** What the names of tables in it begin with, where another table has one of the same name. */
  readonly prefix: string;
}

/** The tables of a file, by what they are called there: what their types are called and say. */
const tables = {
  "endpoints/table": { endpoints: ["Sdk", "of the SDK"] },
  "endpoints/rest_tables": {
    tokenOnlyEndpoints: ["TokenOnly", "that an access token may call beside those of the SDK"],
    adminEndpoints: ["AdminKey", "that the admin key may call"],
  },
} as const;

/** The endpoints that only `request` calls. */
const shareFiles = ["endpoints/share/images", "endpoints/share/templates"];

const pascal = (name: string) =>
  name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

const leavesOf = (entries: readonly Entry[]): DefinedAt[] =>
  entries.flatMap((entry) => entry.endpoint ?? leavesOf(entry.entries));

/** Reads the tables. */
class TableReader {
  readonly #endpoints: ReadonlyMap<unknown, DefinedAt>;
  readonly #modules: Modules;
  readonly #types: Types;

  constructor(modules: Modules, types: Types) {
    this.#endpoints = definedEndpoints(modules, types);
    this.#modules = modules;
    this.#types = types;
  }

  tables(): Table[] {
    return Object.entries(tables).flatMap(([file, ofFile]) =>
      Object.entries(ofFile).map(([table, [prefix, doc]]) => {
        const value = this.#modules.files.get(file)![table] as DefinitionTable;
        const entries = this.#entries(value, exportedType(this.#types, file, table));
        return { entries, doc, name: prefix, prefix };
      }),
    );
  }

  /** The endpoints that a file defines. */
  definedIn(file: string): DefinedAt[] {
    return [...this.#endpoints.values()].filter((one) => one.file === file);
  }

  #entries(table: DefinitionTable, type: ts.Type): Entry[] {
    const { checker } = this.#types;
    return Object.entries(table).map(([name, value]) => {
      const symbol = checker.getPropertyOfType(type, name)!;
      const endpoint = this.#endpoints.get(value);
      const entries = endpoint
        ? []
        : this.#entries(value as DefinitionTable, checker.getTypeOfSymbol(symbol));
      return { name, doc: docOf(symbol), value, entries, ...(endpoint && { endpoint }) };
    });
  }
}

/** The file that is being written. */
class TypesFile {
  readonly #imports = new Map<string, Set<string>>();
  readonly #interfaces: string[] = [];
  /** The names of the tables that are written out already. */
  readonly #names = new Map<object, string>();

  /** Notes that the file imports a type. */
  use(name: string, from: string): string {
    if (name !== "undefined") {
      this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(name));
    }
    return name;
  }

  add(name: string, doc: string, fields: readonly string[]): void {
    this.#interfaces.push(`${doc}\nexport interface ${name} {\n${fields.join("\n")}\n}`);
  }

  /** The name of the interface of a table in a table; it is written by `write` where it is new. */
  nested(value: object, names: readonly string[], write: (name: string) => void): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const taken = new Set(this.#names.values());
    const name = names.find((one) => !taken.has(one))!;
    this.#names.set(value, name);
    write(name);
    return name;
  }

  text(): string {
    const imports = [...this.#imports].map(
      ([from, names]) => `import type { ${[...names].sort().join(", ")} } from "${from}";`,
    );
    return [
      "// Written by `npm run generate`, from the tables of src/endpoints: edit these.",
      imports.sort().join("\n"),
      this.#interfaces.join("\n\n"),
      "",
    ].join("\n\n");
  }
}

const generated = (file: string) => `../${file}.js`;
const source = (file: string) => `../../${file}.js`;
const callTypes = source("endpoints/call_types");

/** Writes interfaces of a table, and of the tables in it; `fieldOf` gives the type of an endpoint's entry. */
function addTables(
  file: TypesFile,
  all: readonly Table[],
  suffix: string,
  docOfTable: (which: string) => string,
  fieldOf: (endpoint: DefinedAt) => string,
): void {
  for (const table of all) {
    const add = (entries: readonly Entry[], name: string, path: string, doc: string): void => {
      const fields = entries.map((entry) => {
        const below = path + pascal(entry.name);
        const type = entry.endpoint
          ? fieldOf(entry.endpoint)
          : file.nested(entry.value, [below + suffix, table.prefix + below + suffix], (nested) =>
              add(entry.entries, nested, below, entry.doc),
            );
        return `${entry.doc}\nreadonly ${entry.name}: ${type};`;
      });
      file.add(name, doc, fields);
    };
    add(table.entries, table.name + suffix, "", docOfTable(table.doc));
  }
}

/** What `request` takes and answers, by URL. */
function callsFile(reader: TableReader): string {
  const file = new TypesFile();
  const field = ({ definition, file: from, data, response, isDataOptional }: DefinedAt): string => {
    const body = file.use(response, generated(from));
    const line = (kind: string, ...types: string[]) =>
      `"${definition.url}": ${file.use(kind, callTypes)}<${types.join(", ")}>;`;
    if (data === "undefined") return line("CallWithoutData", body);
    const kind = definition.files ? "CallWithFiles" : isDataOptional ? "Call" : "CallWithData";
    return line(kind, file.use(data, generated(from)), body);
  };
  const share = shareFiles.flatMap((one) => reader.definedIn(one));
  for (const { entries, name, doc } of reader.tables()) {
    file.add(`${name}Calls`, `/** The endpoints ${doc}. */`, leavesOf(entries).map(field));
  }
  file.add("ShareCalls", "/** The endpoints of images and templates. */", share.map(field));
  return file.text();
}

/** The methods. */
function methodsFile(reader: TableReader): string {
  const file = new TypesFile();
  const optionsType = () => file.use("CallOptions", source("validation/arguments"));
  const method = ({ definition, file: from, data, response, isDataOptional }: DefinedAt) => {
    const body = file.use(response, generated(from));
    if (data === "undefined") return `(options?: ${optionsType()}) => Promise<${body}>`;
    const plain = file.use(data, generated(from));
    const words = definition.comma?.map((word) => JSON.stringify(word)).join(" | ");
    const type = words ? `${file.use("Listed", callTypes)}<${plain}, ${words}>` : plain;
    if (definition.paging) return `${file.use("PagedMethod", callTypes)}<${type}, ${body}>`;
    return `(data${isDataOptional ? "?" : ""}: ${type}, options?: ${optionsType()}) => Promise<${body}>`;
  };
  addTables(
    file,
    reader.tables(),
    "Methods",
    (which) => `/** The methods of the endpoints ${which}. */`,
    method,
  );
  return file.text();
}

/** The tables of endpoints with their zod schemas. */
function schemasFile(reader: TableReader): string {
  const file = new TypesFile();
  addTables(
    file,
    reader.tables(),
    "Schemas",
    (which) => `/** The endpoints ${which}, with zod schemas. */`,
    ({ name, file: from }) => `typeof ${file.use(name, source(from))}`,
  );
  file.add(
    "ShareSchemas",
    "/** The endpoints of images and templates, with zod schemas. */",
    shareFiles
      .flatMap((one) => reader.definedIn(one))
      .map(({ name, file: from }) => `readonly ${name}: typeof ${file.use(name, source(from))};`),
  );
  return file.text();
}

/** The texts of the files with types of the tables, by their path. */
export function tableTypes(modules: Modules, types: Types): [file: string, text: string][] {
  const reader = new TableReader(modules, types);
  return [
    ["types/calls", callsFile(reader)],
    ["types/methods", methodsFile(reader)],
    ["types/schemas", schemasFile(reader)],
  ];
}
