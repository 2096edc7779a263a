// Knows: which identifiers stand in the agreement, and which have an empty place: Partner ID, tenant ID, domain, contact, PCN.
// Refuses to know: which family needs them.
import { isAt, isNamedBefore, ownersIn, type Owners } from "./addresses";
import { best } from "./element-places";
import { tokenEvidence, wordsOf } from "./evidence";
import type { AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { FoundIdentifier } from "./finding";
import type { Alias } from "./alias";
import type { Hit } from "./matcher";
import type { Row } from "./unit";
import type { ValueKind } from "./rule";
import type { Token } from "./tokens";
import {
  isForeign,
  READERS,
  readerOf,
  type Reader,
  TELLING,
  type ValueFound,
  type ValuePlace,
} from "./value-kinds";
import { answersOf } from "./numbered-answers";
import { unlabelledNumbers } from "./unlabelled-numbers";
import { inRow } from "./values-in-rows";
import { inSentence, labelOf } from "./values-in-sentences";

/** The state of a kind of value in the whole agreement, with every place that was read, in reading order. */
export interface ValuesFound extends ValueFound {
  readonly places: readonly ValuePlace[];
}

/** Rows of a person's details: name, post, telephone, address. */
const MOST_ABOVE = 4;
/** Words of a line that is a title, and lines under it that may be its own. */
const LONGEST_TITLE = 4;
/** Words of a title that runs into its paragraph, and of the value behind it. */
const LONGEST_HEAD = 10;
const LONGEST_VALUE = 3;
const NEAR_TITLE = 3;

/** Every kind of value, found, blank or absent. A value that stands anywhere outweighs an empty field elsewhere. */
export function readValues(
  all: AllFacts,
  texts: readonly string[],
  aliases: readonly Alias[],
): ReadonlyMap<ValueKind, ValuesFound> {
  const places = new Map<ValueKind, ValuePlace[]>(READERS.map(({ kind }) => [kind, []]));
  const headers = new Map<Row["header"], Facts>();
  let above: readonly Facts[] = [];
  let title: Facts | undefined;
  const owners = ownersIn(aliases, all);
  const readers = READERS.map((reader) =>
    reader.kind === "contact" ? contactReader(reader, owners) : reader,
  );
  for (const facts of all.blocksHaving(TELLING).flatMap(({ list }) => list)) {
    const { row, heading } = facts.unit;
    if (row && heading) headers.set(row.header, facts);
    above = row ? [...above, facts].slice(-MOST_ABOVE) : [];
    if (!row && isTitle(facts)) title = facts;
    for (const reader of readers) {
      const seen = row
        ? inRow(facts, reader, headers.get(row.header), texts)
        : (inSentence(facts, reader, texts) ??
          behindTitle(all.before(facts.unit), facts, reader, texts) ??
          idUnder(title, facts, reader, texts));
      const person =
        reader.kind === "contact" && !heading
          ? (personIn(facts, owners) ?? addressBelow(above, owners))
          : undefined;
      const found =
        seen?.state !== "found" && person
          ? { state: "found" as const, evidence: tokenEvidence(person, texts) }
          : seen;
      if (found) places.get(reader.kind)!.push({ ...found, facts });
    }
  }
  for (const reader of readers) places.get(reader.kind)!.push(...answersOf(all, reader, texts));
  const partnerIds = places.get("partner-id")!;
  if (partnerIds.length === 0) partnerIds.push(...unlabelledNumbers(all, texts));
  places.set("contact", contactsIn(places.get("contact")!, all));
  return new Map([...places].map(([kind, read]) => [kind, { ...best(read), places: read }]));
}

/**
 * A row that names a contact and no address is a place of none. Where there is one, the address of whoever accepts
 * Microsoft's agreement is no contact's.
 */
function contactsIn(read: readonly ValuePlace[], all: AllFacts): ValuePlace[] {
  const places = read.filter(({ state }) => state !== "absent");
  return places.length === read.length ? places : places.filter(({ facts }) => !isOfSigner(facts, all));
}

function isOfSigner({ unit }: Facts, all: AllFacts): boolean {
  return all.ofParagraph(unit.paragraph).some(({ families }) => families.has("customer-agreement"));
}

/** The partner's own addresses are nobody's contact at the customer. */
function contactReader(reader: Reader, owners: Owners): Reader {
  return { ...reader, fits: (token) => reader.fits(token) && !isAt(token, owners.partner) };
}

/** A line that is nothing but the label of a tenant: "Your tenant". */
function isTitle({ unit: { tokens, own }, has }: Facts): boolean {
  return has(readerOf("tenant-id").label) && tokens.length - own <= LONGEST_TITLE;
}

/** "D.10 Partner ID at Microsoft (location). 5583017": the label is the title of the paragraph, and the value all that it says. */
function behindTitle(
  title: Facts | undefined,
  { unit }: Facts,
  reader: Reader,
  texts: readonly string[],
): ValueFound | undefined {
  if (!title || unit.tokens.length - unit.own > LONGEST_VALUE) return undefined;
  const { tokens, own } = title.unit;
  const isMeant = (label: Hit): boolean => !isForeign(labelOf(title, label, texts), reader);
  const value = unit.tokens[unit.own]!;
  if (tokens.length - own > LONGEST_HEAD || !title.hits(reader.label).some(isMeant)) return undefined;
  return reader.fits(value) ? { state: "found", evidence: tokenEvidence(value, texts) } : undefined;
}

/** "ID: 2e91d5a7-...", in one of the lines right under such a title. */
function idUnder(
  title: Facts | undefined,
  { unit }: Facts,
  reader: Reader,
  texts: readonly string[],
): ValueFound | undefined {
  if (reader.kind !== "tenant-id" || !title) return undefined;
  const { tokens, own, index } = unit;
  const [label, value] = tokens.slice(own);
  if (index - title.unit.index > NEAR_TITLE || tokens.length - own !== 2 || label!.norm !== "id")
    return undefined;
  return reader.fits(value!) ? { state: "found", evidence: tokenEvidence(value!, texts) } : undefined;
}

/** A named person's address at the customer's domain, without any label. */
function personIn({ unit: { tokens, own } }: Facts, owners: Owners): Token | undefined {
  return tokens.find(
    (token, at) =>
      at >= own &&
      token.kind === "email" &&
      isAt(token, owners.customer) &&
      isNamedBefore(tokens.slice(own), at - own),
  );
}

/** An address at the customer's domain, in a row below the one that in the same column names the person. */
function addressBelow(rows: readonly Facts[], owners: Owners): Token | undefined {
  const last = rows[rows.length - 1]?.unit.row;
  if (!last) return undefined;
  const isNamed = ({ unit: { row } }: Facts, column: number): boolean => {
    const cell = row!.cells[column] ?? [];
    return row!.cells.length === last.cells.length && isNamedBefore(cell, cell.length);
  };
  return last.cells.flatMap((cell, column) =>
    column > 0 && rows.slice(0, -1).some((row) => isNamed(row, column))
      ? cell.filter((token) => token.kind === "email" && isAt(token, owners.customer))
      : [],
  )[0];
}

/** Every value that stands, each once for its kind. */
export function identifiersIn(values: ReadonlyMap<ValueKind, ValuesFound>): FoundIdentifier[] {
  const found = new Map<string, FoundIdentifier>();
  for (const [kind, { places }] of values)
    for (const { state, evidence } of places) {
      const key = `${kind} ${evidence!.text.toLowerCase()}`;
      if (state === "found" && !found.has(key)) found.set(key, { kind, ...wordsOf(evidence!) });
    }
  return [...found.values()];
}
