// Knows: the shape of the two sorts of library file: the header, and one file for each family.
// Refuses to know: whether the parts of a library fit each other (consistency.ts).
import * as v from "valibot";
import type { ClauseParagraph, FillIn } from "../core";
import { CLAUSE_FAMILIES } from "../core";
import { closedObject } from "./closed-object";
import type { DefinedTerm, Library, LibraryClause, LibraryFamily, Source, Vetting } from "./library";
import { RuleSchema } from "./rule-schema";
import { httpsAddress, isoDate, languageTag, line, permanentId, versionNumber, wording } from "./texts";

/** An array of 1 to `most` items. */
function some<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(item),
    v.minLength(1, "Empty; write at least one."),
    v.maxLength(most, `Keep at most ${most}.`),
  );
}

const SourceSchema = closedObject({
  title: line(200),
  url: httpsAddress,
  checkedOn: isoDate,
} satisfies Record<keyof Source, unknown>);

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
  } satisfies Record<keyof FillIn, unknown>),
  v.check(
    ({ kind, choices }) => (kind === "choice") === (choices !== undefined),
    'Give "choices" to a fill-in of the kind "choice", and to no other.',
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

const paragraphs = v.pipe(
  v.array(ClauseParagraphSchema),
  v.minLength(2, "Write a heading and at least one paragraph."),
  v.maxLength(60, "Keep at most 60."),
  v.check(
    (all) => all.every(({ level }, index) => (level === 0) === (index === 0)),
    "Begin with the heading (level 0), and use level 0 nowhere else.",
  ),
  v.check(
    ([, second]) => second?.level !== 2,
    "A sub-paragraph (level 2) needs a numbered paragraph (level 1) above it.",
  ),
);

const ClauseSchema = closedObject({
  id: permanentId,
  version: versionNumber,
  family: v.picklist(CLAUSE_FAMILIES),
  title: wording(64),
  language: languageTag,
  position: v.picklist(["standard", "short", "customer-friendly"]),
  guidance: line(400),
  paragraphs,
  fillIns: v.pipe(v.array(FillInSchema), v.maxLength(30, "Keep at most 30.")),
  satisfies: some(permanentId, 30),
  vetting: closedObject({
    state: v.literal("draft", 'Write "draft": a vetting cannot be recorded yet.'),
  } satisfies Record<keyof Vetting, unknown>),
} satisfies Record<keyof LibraryClause, unknown>) satisfies v.GenericSchema<unknown, LibraryClause>;

/** A file `<family>.json`. */
export const FamilySchema = closedObject({
  family: v.picklist(CLAUSE_FAMILIES),
  title: line(64),
  summary: line(300),
  elements: some(closedObject({ id: permanentId, label: line(60) }), 30),
  clauses: some(ClauseSchema, 50),
  sources: some(SourceSchema, 50),
  rule: RuleSchema,
} satisfies Record<keyof LibraryFamily, unknown>) satisfies v.GenericSchema<unknown, LibraryFamily>;

/** The file that says which library it is. */
export const HeaderSchema = closedObject({
  id: permanentId,
  version: versionNumber,
  title: line(100),
  notice: line(500),
  terms: some(
    closedObject({ term: wording(40), meaning: wording(200) } satisfies Record<keyof DefinedTerm, unknown>),
    50,
  ),
} satisfies Record<Exclude<keyof Library, "families">, unknown>);
