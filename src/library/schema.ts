// Knows: the shape of the two sorts of library file: the header, and one file for each family.
// Refuses to know: whether the parts of a library fit each other (consistency.ts).
import * as v from "valibot";
import type { ClauseParagraph, ClauseTable, FillIn, FillInForm } from "../core";
import { CLAUSE_FAMILIES, isAdditionBody, isClauseTable } from "../core";
import { closedObject } from "./closed-object";
import type {
  ClauseChange,
  DefinedTerm,
  EarlierWording,
  FamilySource,
  Library,
  LibraryClause,
  LibraryFamily,
  Policy,
  Vetting,
} from "./library";
import { CuesSchema, RuleSchema } from "./rule-schema";
import {
  baseLanguage,
  digest,
  httpsAddress,
  isoDate,
  jurisdiction,
  languageTag,
  line,
  permanentId,
  versionNumber,
  wording,
} from "./texts";

/** An array of 1 to `most` items. */
function some<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(item),
    v.minLength(1, "Empty; write at least one."),
    v.maxLength(most, `Keep at most ${most}.`),
  );
}

/** An array of at most `most` items. */
function upTo<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.maxLength(most, `Keep at most ${most}.`));
}

/** The name of a person or a team. */
const name = line(100);

const FamilySourceSchema = closedObject({
  id: permanentId,
  title: line(200),
  url: httpsAddress,
  checkedOn: isoDate,
} satisfies Record<keyof FamilySource, unknown>);

const FillInSchema = v.pipe(
  closedObject({
    name: permanentId,
    label: v.pipe(
      wording(40),
      v.check(
        (label) => !/[[\]{}]/.test(label),
        "Holds brackets or braces, which mark the blank itself; leave them out.",
      ),
    ),
    question: v.pipe(wording(200), v.endsWith("?", "Write the question as a sentence with a question mark.")),
    kind: v.picklist(["text", "partner-id", "guid", "domain", "email", "date", "list", "choice"]),
    example: wording(200),
    choices: v.optional(
      v.pipe(v.array(wording(100)), v.minLength(2, "Offer at least two choices."), v.maxLength(20)),
    ),
    form: v.optional(
      closedObject({ mask: line(100), message: wording(200) } satisfies Record<keyof FillInForm, unknown>),
    ),
  } satisfies Record<keyof FillIn, unknown>),
  v.check(
    ({ kind, choices }) => (kind === "choice") === (choices !== undefined),
    'Give "choices" to a fill-in of the kind "choice", and to no other.',
  ),
  v.check(
    ({ kind, form }) => form === undefined || kind === "text",
    'Give a "form" to a fill-in of the kind "text" only; the other kinds have their own.',
  ),
);

const TYPED_NUMBER = /^(\d+(\.\d+)*[.)]?|\([a-z0-9]{1,4}\)|[a-z]\))\s/i;

const ClauseParagraphSchema = closedObject({
  level: v.picklist([0, 1, 2]),
  text: v.pipe(
    wording(1500),
    v.check(
      (text) => !TYPED_NUMBER.test(text),
      "Begins with a number; leave it out, the document numbers its paragraphs.",
    ),
  ),
} satisfies Record<keyof ClauseParagraph, unknown>);

const ClauseTableSchema = v.pipe(
  closedObject({
    header: v.pipe(
      v.array(wording(100)),
      v.minLength(2, "A table needs two columns at least."),
      v.maxLength(5, "Keep at most 5 columns."),
    ),
    rows: some(v.array(v.union([v.literal(""), wording(500)], "Write a text, or leave the cell empty.")), 40),
  } satisfies Record<keyof ClauseTable, unknown>),
  v.check(
    ({ header, rows }) => rows.every((cells) => cells.length === header.length),
    'Give every row as many cells as the header has; an empty cell is "".',
  ),
  v.check(
    ({ rows }) => rows.every(([label]) => label !== ""),
    "Say in the first cell of each row what the row holds.",
  ),
);

const BlockSchema = v.lazy((block) =>
  typeof block === "object" && block !== null && "rows" in block ? ClauseTableSchema : ClauseParagraphSchema,
);

const body = v.pipe(
  v.array(BlockSchema),
  v.minLength(1, "Write a heading and at least one paragraph."),
  v.maxLength(60, "Keep at most 60."),
  v.check((all) => isAdditionBody(all) || all.length > 1, "Write a heading and at least one paragraph."),
  v.check(
    (all) =>
      isAdditionBody(all) ||
      all.every((block, index) => (!isClauseTable(block) && block.level === 0) === (index === 0)),
    "Begin with the heading (level 0), and use level 0 nowhere else.",
  ),
  v.check(
    ([, second]) => second === undefined || isClauseTable(second) || second.level !== 2,
    "A sub-paragraph (level 2) needs a numbered paragraph (level 1) above it.",
  ),
);

const fillIns = upTo(FillInSchema, 30);

/** The schema of each state. A state that is none gets the message of the picklist. */
const VETTINGS = new Map<unknown, v.GenericSchema<unknown, Vetting>>([
  ["draft", closedObject({ state: v.literal("draft") })],
  ["in-review", closedObject({ state: v.literal("in-review"), by: name, on: isoDate })],
  ["vetted", closedObject({ state: v.literal("vetted"), by: name, on: isoDate, digest })],
  ["retired", closedObject({ state: v.literal("retired"), by: name, on: isoDate, reason: line(300) })],
]);
const UnknownVettingSchema: v.GenericSchema<unknown, Vetting> = v.object({
  state: v.picklist(["draft", "in-review", "vetted", "retired"]) as v.GenericSchema<"draft">,
});

const VettingSchema = v.lazy((value) => {
  const state = typeof value === "object" && value !== null && "state" in value ? value.state : undefined;
  return VETTINGS.get(state) ?? UnknownVettingSchema;
});

const ClauseSchema = closedObject({
  id: permanentId,
  version: versionNumber,
  family: v.picklist(CLAUSE_FAMILIES),
  kind: v.picklist(["clause", "add-on", "schedule", "addition"]),
  title: wording(64),
  language: languageTag,
  jurisdiction,
  position: v.picklist(["standard", "short", "customer-friendly"]),
  guidance: line(400),
  tags: upTo(line(30), 12),
  body,
  fillIns,
  terms: upTo(permanentId, 20),
  satisfies: some(permanentId, 30),
  sources: some(permanentId, 20),
  owner: name,
  reviewBy: isoDate,
  vetting: VettingSchema,
  changes: some(
    closedObject({
      version: versionNumber,
      by: name,
      on: isoDate,
      note: line(300),
      vetted: v.optional(closedObject({ by: name, on: isoDate, digest })),
    } satisfies Record<keyof ClauseChange, unknown>),
    100,
  ),
  earlier: v.optional(
    upTo(
      closedObject({
        version: versionNumber,
        title: wording(64),
        body,
        fillIns,
      } satisfies Record<keyof EarlierWording, unknown>),
      100,
    ),
  ),
  supersededBy: v.optional(permanentId),
} satisfies Record<keyof LibraryClause, unknown>) satisfies v.GenericSchema<unknown, LibraryClause>;

/** A file `<family>.json`. */
export const FamilySchema = closedObject({
  family: v.picklist(CLAUSE_FAMILIES),
  title: line(64),
  summary: line(300),
  elements: some(closedObject({ id: permanentId, label: line(60) }), 30),
  clauses: some(ClauseSchema, 100),
  sources: some(FamilySourceSchema, 50),
  rule: RuleSchema,
} satisfies Record<keyof LibraryFamily, unknown>) satisfies v.GenericSchema<unknown, LibraryFamily>;

/** The file that says which library it is. */
export const HeaderSchema = closedObject({
  id: permanentId,
  version: versionNumber,
  title: line(100),
  notice: line(500),
  terms: some(
    closedObject({
      id: permanentId,
      language: baseLanguage,
      term: wording(40),
      meaning: wording(200),
      party: v.optional(v.picklist(["partner", "customer"])),
    } satisfies Record<keyof DefinedTerm, unknown>),
    100,
  ),
  policy: closedObject({
    insertOnlyVetted: v.boolean(),
    vetters: upTo(name, 20),
  } satisfies Record<keyof Policy, unknown>),
} satisfies Record<Exclude<keyof Library, "families">, unknown>);

/** The schemas that have a name in the published JSON Schema. */
export const NAMED_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  header: HeaderSchema,
  family: FamilySchema,
  clause: ClauseSchema,
  paragraph: ClauseParagraphSchema,
  table: ClauseTableSchema,
  "fill-in": FillInSchema,
  rule: RuleSchema,
  cues: CuesSchema,
};

/** What each schema that looks at the value first chooses from. */
export const ALTERNATIVES: ReadonlyMap<v.GenericSchema, readonly v.GenericSchema[]> = new Map<
  v.GenericSchema,
  readonly v.GenericSchema[]
>([
  [BlockSchema, [ClauseParagraphSchema, ClauseTableSchema]],
  [VettingSchema, [...VETTINGS.values()]],
]);
