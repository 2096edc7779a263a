// Knows: how the shapes of library files are told to an editor: as one JSON Schema with a description of every key.
// Refuses to know: what a shape cannot say; the `check` command asks for more.
import {
  toJsonSchema,
  toJsonSchemaDefs,
  type ConversionConfig,
  type JsonSchema,
} from "@valibot/to-json-schema";
import type * as v from "valibot";
import { DESCRIPTIONS } from "./key-descriptions";
import { ALTERNATIVES, NAMED_SCHEMAS } from "./schema";

/** The JSON Schema (draft 7) of a library file: a family, a header, or a header with its families. */
export function libraryJsonSchema(): JsonSchema {
  const definitions = toJsonSchemaDefs(NAMED_SCHEMAS, CONFIG);
  const defs = Object.fromEntries(
    Object.keys(NAMED_SCHEMAS).map((name) => [name, described(closed(definitions[name]!), name)]),
  );
  const { header } = defs;
  const families = {
    type: "array",
    description: DESCRIPTIONS["header.families"],
    items: ref("family"),
  } as const;
  const whole: JsonSchema = {
    ...header,
    properties: { ...header!.properties, families },
    required: [...header!.required!, "families"],
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A file of a clause library",
    description:
      "A family file holds the clauses of one family, a header says which library it is; one file may hold both. `npm run library -- check` asks for more than this schema can say.",
    if: { required: ["families"] },
    then: ref("whole"),
    else: { if: { required: ["family"] }, then: ref("family"), else: ref("header") },
    $defs: { ...defs, whole },
  };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

const CONFIG: ConversionConfig = {
  // Checks beyond the shape have no counterpart.
  errorMode: "ignore",
  overrideSchema: ({ valibotSchema }) => {
    const alternatives = ALTERNATIVES.get(valibotSchema as v.GenericSchema);
    return alternatives && { anyOf: alternatives.map(nameOrShape) };
  },
};

function nameOrShape(schema: v.GenericSchema): JsonSchema {
  const name = Object.keys(NAMED_SCHEMAS).find((known) => NAMED_SCHEMAS[known] === schema);
  if (name !== undefined) return ref(name);
  const shape = toJsonSchema(schema, CONFIG);
  delete shape.$schema;
  return shape;
}

/** "No other keys" in the words that editors report best. */
function closed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "additionalProperties" ? false : value,
  ) as JsonSchema;
}

/** The schema with the description of each key, which is looked up by the keys that lead to it. */
function described(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => {
          const own = `${path}.${key}`;
          // Beside a reference other keywords would not count.
          const inner = described(value as JsonSchema, own);
          const description = DESCRIPTIONS[own];
          return [key, "$ref" in inner ? { description, allOf: [inner] } : { description, ...inner }];
        }),
      ),
    }),
    ...(items && { items: described(items as JsonSchema, path) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(one as JsonSchema, path)) }),
  };
}
