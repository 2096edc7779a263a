// Knows: which value a row of a table gives, and which it leaves empty, by the labels in it and in its header row.
// Refuses to know: sentences (values-in-sentences.ts), and which rows make one table (unit.ts).
import { span, tokenEvidence } from "./evidence";
import type { Facts } from "./facts";
import type { Hit } from "./matcher";
import { ofTenant } from "./tenant-domain";
import type { Token } from "./tokens";
import type { Row } from "./unit";
import { isForeign, isStrict, type Reader, type ValueFound } from "./value-kinds";

/** A place in a row that a label gives its meaning. */
interface Field {
  readonly label: readonly Token[];
  readonly value: readonly Token[];
  /** Where the value should stand, to show an empty cell. */
  readonly paragraph: number;
  /** The label means nothing else, so that a missing value is a blank. */
  readonly strict: boolean;
}

/** The value of a row, or else the first place that it leaves empty; `header` is the facts of its table's header row. */
export function inRow(
  facts: Facts,
  reader: Reader,
  header: Facts | undefined,
  texts: readonly string[],
): ValueFound | undefined {
  const { row, heading } = facts.unit;
  if (heading) return undefined;
  const anywhere = ofTenant(row!.cells.flat(), reader, texts);
  if (anywhere) return anywhere;
  const fields = [...fieldsBeside(facts, reader, row!), ...fieldsBelow(header, reader, row!)];
  const seen = fields
    .filter((field) => !isForeign(field.label, reader))
    .map((field) => readField(facts, field, reader, texts));
  return seen.find((value) => value?.state === "found") ?? seen.find((value) => value !== undefined);
}

/** The cells to the right of each label, or the label's own cell where it is the last. */
function fieldsBeside(facts: Facts, reader: Reader, row: Row): Field[] {
  return columnsOf(facts, reader, row.cells).map(({ hit, column }) => {
    const label = row.cells[column]!;
    const later = row.cells.slice(column + 1);
    const strict = later.length > 0 && isStrict(facts, hit);
    return {
      label,
      value: [...later.flat(), ...label],
      paragraph: row.paragraphs[column + 1] ?? facts.unit.paragraph,
      strict,
    };
  });
}

/** The cell below each label of the header row; the first column names the rows, so only its value counts. */
function fieldsBelow(header: Facts | undefined, reader: Reader, row: Row): Field[] {
  if (!header) return [];
  return columnsOf(header, reader, row.header).map(({ hit, column }) => {
    const value = row.cells[column] ?? [];
    return {
      label: row.header[column]!,
      value,
      paragraph: row.paragraphs[column] ?? row.paragraphs[0]!,
      strict: column > 0 && isStrict(header, hit),
    };
  });
}

/** The labels of a kind, each with the column it stands in. */
function columnsOf(facts: Facts, reader: Reader, cells: Row["cells"]): { hit: Hit; column: number }[] {
  const { tokens, own } = facts.unit;
  const placed = facts
    .hits(reader.label)
    .map((hit) => ({ hit, column: cells.findIndex((cell) => cell.includes(tokens[hit.from]!)) }));
  return placed.filter(({ hit, column }) => hit.from >= own && column >= 0);
}

function readField(
  facts: Facts,
  field: Field,
  reader: Reader,
  texts: readonly string[],
): ValueFound | undefined {
  const value = field.value.find(reader.fits);
  if (value) return { state: "found", evidence: tokenEvidence(value, texts) };
  if (!field.strict) return undefined;
  const written = field.value.filter((token) => !field.label.includes(token));
  const hole =
    written.find((token) => token.kind === "blank" || token.kind === "blank-domain") ??
    pendingIn(facts, written);
  const shown = hole ?? written[0];
  // "Contact: Head of IT": somebody is named, whose address the agreement may give elsewhere.
  if (reader.kind === "contact" && !hole && shown)
    return { state: "absent", evidence: tokenEvidence(shown, texts) };
  return {
    state: "blank",
    evidence: shown ? tokenEvidence(shown, texts) : span(field.paragraph, 0, 0, texts),
  };
}

function pendingIn(facts: Facts, tokens: readonly Token[]): Token | undefined {
  return facts
    .hits("force.pending")
    .map((hit) => facts.unit.tokens[hit.from]!)
    .find((token) => tokens.includes(token));
}
