// Knows: whether a value satisfies a JSON Schema, for the keywords that the published schema uses.
// Refuses to know: other keywords; it throws on one, so that none is passed over.

type Schema = Readonly<Record<string, unknown>>;

const SAYS_NOTHING = ["$schema", "$defs", "title", "description", "format"];

/** Where the value does not satisfy the schema; nothing where it does. */
export function violations(value: unknown, schema: Schema, root: Schema = schema, path = ""): string[] {
  return Object.keys(schema)
    .filter((keyword) => !SAYS_NOTHING.includes(keyword))
    .flatMap((keyword) => {
      const rule = KEYWORDS[keyword];
      if (!rule) throw new Error(`The keyword "${keyword}" is not known here.`);
      return rule(
        value,
        schema,
        (inner, part, at = "") => violations(inner, part, root, path + at),
        root,
      ).map((found) => (found === "" ? `${path} ${keyword}` : found));
    });
}

type Check = (inner: unknown, part: Schema, at?: string) => string[];
/** Answers violations of parts, and "" for the value's own. */
type Keyword = (value: unknown, schema: Schema, check: Check, root: Schema) => string[];

const fails = (isWrong: boolean): string[] => (isWrong ? [""] : []);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const typeOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : typeof value;

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: (value, { $ref }, check, root) =>
    check(value, (root["$defs"] as Record<string, Schema>)[String($ref).replace("#/$defs/", "")]!),
  type: (value, { type }) => fails(typeOf(value) !== type),
  enum: (value, schema) => fails(!(schema["enum"] as unknown[]).includes(value)),
  const: (value, schema) => fails(value !== schema["const"]),
  pattern: (value, { pattern }) =>
    fails(typeof value === "string" && !new RegExp(String(pattern), "u").test(value)),
  minLength: (value, { minLength }) => fails(typeof value === "string" && value.length < Number(minLength)),
  maxLength: (value, { maxLength }) => fails(typeof value === "string" && value.length > Number(maxLength)),
  minItems: (value, { minItems }) => fails(Array.isArray(value) && value.length < Number(minItems)),
  maxItems: (value, { maxItems }) => fails(Array.isArray(value) && value.length > Number(maxItems)),
  items: (value, { items }, check) =>
    Array.isArray(value) ? value.flatMap((item, at) => check(item, items as Schema, `[${at}]`)) : [],
  required: (value, { required }) =>
    fails(isObject(value) && !(required as string[]).every((key) => key in value)),
  properties: (value, { properties }, check) =>
    isObject(value)
      ? Object.entries(properties as Record<string, Schema>).flatMap(([key, part]) =>
          key in value ? check(value[key], part, `.${key}`) : [],
        )
      : [],
  additionalProperties: (value, { properties }) =>
    fails(isObject(value) && !Object.keys(value).every((key) => key in (properties as object))),
  anyOf: (value, { anyOf }, check) =>
    fails(!(anyOf as Schema[]).some((part) => check(value, part).length === 0)),
  allOf: (value, { allOf }, check) => (allOf as Schema[]).flatMap((part) => check(value, part)),
  if: (value, schema, check) =>
    check(
      value,
      (check(value, schema["if"] as Schema).length === 0 ? schema["then"] : schema["else"]) as Schema,
    ),
  then: () => [],
  else: () => [],
};
