// Knows: how a clause is inserted into a document of the matrix, and what must hold of the document then.
// Refuses to know: which documents and clauses there are; the schema, for which many results are judged at once.
import {
  type Agreement,
  type ClauseParagraph,
  type FilledClause,
  type InsertionPlan,
  isPlannedTable,
} from "../../src/core";
import { insertClause, previewInsertion, readAgreement } from "../../src/word";
import { WordDocument } from "../../src/word-stand-in";
import { startWord } from "../support/start-word";
import { ASSOCIATION } from "../word/inserted-document";
import { documentFile, type Expectation } from "./expectation";
import { differences, differencesOutside } from "./outside";
import { scanned, type Wording } from "./wordings";

/** What became of a document. */
export interface Inserted {
  readonly saved: Uint8Array;
  readonly plan: InsertionPlan;
  readonly syncs: number;
  /** The saved document as the add-in reads it. */
  readonly agreement: Agreement;
  /** The lines of its body, with their numbers. */
  readonly lines: readonly string[];
  /** In what one undo left the document different from what it was; empty where in nothing. */
  readonly afterUndo: ReturnType<typeof differences>;
  readonly outside: ReturnType<typeof differencesOutside>;
}

/** Inserts with the cursor where the expectation has it. @throws Error where nothing, or not all, was inserted. */
export async function insertInto(
  name: string,
  clause: FilledClause,
  { cursor, paragraph }: Pick<Expectation, "cursor" | "paragraph">,
): Promise<Inserted> {
  const file = documentFile(name);
  const texts = WordDocument.open(file)
    .paragraphs()
    .map(({ textContent }) => textContent ?? "");
  const at = paragraph ?? texts.findIndex((text) => text.includes(cursor!));
  if (at === -1) throw new Error(`${name} has no paragraph that says "${cursor}".`);
  return insertAt(file, clause, at);
}

/** Inserts with the cursor in the paragraph with this index. @throws Error where nothing, or not all, was inserted. */
export async function insertAt(file: Uint8Array, clause: FilledClause, at: number): Promise<Inserted> {
  const word = await startWord(file);
  word.select(at);
  const { plan } = await previewInsertion(clause, { wholeClauses: true });
  word.resetStats();
  const insertion = await insertClause(clause, { wholeClauses: true });
  if (!insertion.inserted || !insertion.wrapped || !insertion.numbered)
    throw new Error(`Not all was inserted: ${JSON.stringify(insertion)}`);
  const { syncs } = word.stats();
  const saved = word.save();
  word.undo();
  const undone = word.save();
  await startWord(saved);
  const agreement = await readAgreement();
  return {
    saved,
    plan,
    syncs,
    agreement,
    lines: linesIn(agreement),
    afterUndo: differences(file, undone),
    outside: differencesOutside(file, saved, plan, at),
  };
}

/** The properties that the matrix counts, in its order. */
export const PROPERTIES = ["place", "number", "outside", "undo", "syncs", "family"] as const;
export type Property = (typeof PROPERTIES)[number];

/** What a property was expected to be, and is; absent where it holds. */
export type Faults = Partial<Record<Property, { readonly expected: unknown; readonly found: unknown }>>;

/** Everything that is wrong with an insertion of `clause`. */
export function faultsIn(inserted: Inserted, clause: FilledClause, expectation: Expectation): Faults {
  const { lines, plan, syncs, outside, afterUndo } = inserted;
  const { before, behind, moved } = expectation;
  const size = plan.blocks.map((block) => (isPlannedTable(block) ? block.rows.flat().length : 1));
  const end = size.reduce((sum, one) => sum + one, before.length);
  const around = [...lines.slice(0, before.length), ...lines.slice(end)];
  const title = (body: FilledClause["body"]) => (body[0] as ClauseParagraph).text;
  const faults: Faults = {};
  const expect = (property: Property, expected: unknown, found: unknown) => {
    if (JSON.stringify(expected) !== JSON.stringify(found)) faults[property] = { expected, found };
  };
  expect("place", [...before, ...behind, moved], [...around, plan.placement.moved]);
  expect(
    "number",
    expectation.clause[0]!.replace(title(ASSOCIATION.body), title(clause.body)),
    lines[before.length],
  );
  expect("outside", [], outside);
  expect("undo", [], afterUndo);
  expect("syncs", Math.min(syncs, 3), syncs);
  return faults;
}

/** That, and whether a wording of the library makes its family present where it is written in the agreement's language. */
export function faultsOfWording(
  inserted: Inserted,
  wording: Wording,
  expectation: Expectation,
): Faults & { readonly scanned: boolean } {
  const { filled, family, language, makesPresent } = wording;
  const faults = faultsIn(inserted, filled, expectation);
  const found = scanned(inserted.agreement);
  const asked = makesPresent && language.startsWith(found.language);
  const status = found.statusOf(family);
  if (asked && status !== "present") faults.family = { expected: "present", found: status };
  return { ...faults, scanned: asked };
}

/** The lines of the body as a reader sees them, without the spaces at their ends; a cell begins with "|". */
function linesIn({ paragraphs }: Agreement): string[] {
  return paragraphs
    .filter(({ story }) => story === "body")
    .map(({ text, listLabel, cell }) =>
      `${cell ? "| " : ""}${listLabel && `${listLabel} `}${text}`.replaceAll("\n", " / ").trimEnd(),
    );
}
