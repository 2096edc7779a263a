// Knows: how to read Word's API out of @types/office-js. `npx jiti src/word-stand-in/supplement/generate.ts`
// rewrites word-api.json.
// Refuses to know: what the table is used for.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { ApiClass, ApiMember, WordApiTable } from "./word-api";

/** Members that office.js itself adds to every client object; they never reach Word under these names. */
const CLIENT_SIDE = new Set(
  "context load toJSON set track untrack setMockData update retrieve ensureUnchanged isNullObject".split(" "),
);

/** Reads the Word namespace out of the text of office-js/index.d.ts. */
export function readWordApi(declarations: string): WordApiTable {
  const file = ts.createSourceFile("index.d.ts", declarations, ts.ScriptTarget.Latest, true);
  const statements = file.statements
    .filter((statement) => ts.isModuleDeclaration(statement) && statement.name.text === "Word")
    .flatMap((namespace) => [...((namespace as ts.ModuleDeclaration).body as ts.ModuleBlock).statements]);
  const table: WordApiTable = { classes: {}, enums: {} };
  for (const statement of statements) {
    if (ts.isEnumDeclaration(statement)) table.enums[statement.name.text] = readEnum(statement);
  }
  const classes = statements.filter(ts.isClassDeclaration).filter(isClientObject);
  const names = new Set(classes.map((declaration) => declaration.name!.text));
  for (const declaration of classes) {
    table.classes[declaration.name!.text] = readClass(declaration, (type) => wireType(type, table, names));
  }
  for (const { members } of Object.values(table.classes)) {
    for (const member of Object.values(members)) {
      member.type = withoutEnumValues(member.type, table);
      member.parameters = member.parameters?.map((type) => withoutEnumValues(type, table));
    }
  }
  return { classes: sorted(table.classes), enums: sorted(table.enums) };
}

function isClientObject(declaration: ts.ClassDeclaration): boolean {
  return /OfficeExtension\.ClientObject\b/.test(declaration.heritageClauses?.[0]?.getText() ?? "");
}

function readEnum(declaration: ts.EnumDeclaration): Record<string, string> {
  return Object.fromEntries(
    declaration.members.map((member) => {
      const name = member.name.getText();
      return [
        name,
        member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : name,
      ];
    }),
  );
}

function readClass(declaration: ts.ClassDeclaration, typeOf: (type?: ts.TypeNode) => string): ApiClass {
  const result: ApiClass = { members: {} };
  const classSet = apiSet(declaration) ?? "WordApi 1.1";
  for (const member of declaration.members) {
    const name = member.name?.getText();
    if (!name || CLIENT_SIDE.has(name)) continue;
    const modifiers = ts.canHaveModifiers(member)
      ? (ts.getModifiers(member) ?? []).map(({ kind }) => kind)
      : [];
    if (modifiers.includes(ts.SyntaxKind.StaticKeyword)) {
      if (name === "newObject") result.creatable = true;
      continue;
    }
    const set = apiSet(member) ?? classSet;
    if (ts.isPropertyDeclaration(member)) {
      const text = member.type?.getText() ?? "any";
      if (name === "items") result.items = typeOf(member.type).replace("[]", "");
      else if (text.includes("EventHandlers<")) result.members[name] = { kind: "event", set, type: "any" };
      else {
        result.members[name] = { kind: "property", set, type: typeOf(member.type) };
        if (modifiers.includes(ts.SyntaxKind.ReadonlyKeyword)) result.members[name].readonly = true;
      }
    } else if (ts.isMethodDeclaration(member)) {
      result.members[name] = overloaded(result.members[name], {
        kind: "method",
        set,
        type: typeOf(member.type),
        parameters: member.parameters.map(
          (parameter) =>
            (parameter.dotDotDotToken ? "..." : "") +
            typeOf(parameter.type) +
            (parameter.questionToken ? "?" : ""),
        ),
      });
    }
  }
  return result;
}

/** One entry for all overloads of a method: what any of them takes. */
function overloaded(before: ApiMember | undefined, one: ApiMember): ApiMember {
  if (!before) return one;
  const count = Math.max(before.parameters!.length, one.parameters!.length);
  const parameters = Array.from({ length: count }, (_, i) => {
    const both = [before.parameters![i], one.parameters![i]];
    const optional = both.some((type) => type === undefined || type.endsWith("?"));
    const types = both.flatMap((type) => (type ? type.replace(/\?$/, "").split("|") : []));
    return union(types) + (optional ? "?" : "");
  });
  return { ...before, parameters };
}

const union = (types: string[]) => [...new Set(types)].join("|");

/** The declarations name an enum and then spell out its values once more; the name is enough. */
function withoutEnumValues(type: string, { enums }: WordApiTable): string {
  const optional = type.endsWith("?") ? "?" : "";
  const types = type.replace(/\?$/, "").split("|");
  const known = new Set(types.flatMap((one) => Object.values(enums[one] ?? {}).map((value) => `"${value}"`)));
  return types.filter((one) => !known.has(one)).join("|") + optional;
}

function wireType(type: ts.TypeNode | undefined, table: WordApiTable, classes: Set<string>): string {
  if (!type) return "any";
  if (ts.isParenthesizedTypeNode(type)) return wireType(type.type, table, classes);
  if (ts.isUnionTypeNode(type)) {
    return union(type.types.flatMap((one) => wireType(one, table, classes).split("|")).filter(Boolean));
  }
  if (ts.isArrayTypeNode(type)) {
    const item = wireType(type.elementType, table, classes);
    return item.includes("|") ? "any" : `${item}[]`;
  }
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return `"${type.literal.text}"`;
  const text = type.getText();
  if (["undefined", "null", "void"].includes(text)) return "";
  if (["string", "number", "boolean", "Date", "object"].includes(text)) return text;
  const name = text.replace(/^Word\./, "");
  const member = /^(\w+)\.(\w+)$/.exec(name);
  if (member && table.enums[member[1]]) return `"${table.enums[member[1]][member[2]]}"`;
  if (table.enums[name] || classes.has(name)) return name;
  const result = /^OfficeExtension\.ClientResult<(.*)>$/.exec(text);
  if (result && ts.isTypeReferenceNode(type)) return wireType(type.typeArguments?.[0], table, classes);
  return ts.isTypeLiteralNode(type) || text.startsWith("Word.") ? "object" : "any";
}

/** The set in the last comment before a declaration, such as "[Api set: WordApi 1.3]". */
function apiSet(node: ts.Node): string | undefined {
  const text = node.getSourceFile().text;
  const comment = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
  const found = comment && /\[Api set:\s*(\w+)\s+([\d.]+|BETA)/.exec(text.slice(comment.pos, comment.end));
  return found ? `${found[1]} ${found[2]}` : undefined;
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** One member a line, so that a difference between two versions of the API reads as a list. */
function print({ classes, enums }: WordApiTable): string {
  const line = (name: string, value: unknown) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const printed = Object.entries(classes).map(([name, { members, ...rest }]) => {
    const lines = Object.entries(members).map(([member, value]) => line(member, value));
    const head = Object.entries(rest).map(([key, value]) => `${line(key, value)}, `);
    return `${JSON.stringify(name)}: {${head.join("")}"members": {\n${lines.join(",\n")}\n}}`;
  });
  const values = Object.entries(enums).map(([name, value]) => line(name, value));
  return `{"classes": {\n${printed.join(",\n")}\n},\n"enums": {\n${values.join(",\n")}\n}}\n`;
}

if (process.argv[1]?.endsWith("generate.ts")) {
  const types = join(process.cwd(), "node_modules/@types/office-js/index.d.ts");
  const target = join(process.cwd(), "src/word-stand-in/supplement/word-api.json");
  writeFileSync(target, print(readWordApi(readFileSync(types, "utf8"))));
}
