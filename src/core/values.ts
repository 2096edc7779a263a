// Knows: which identifiers stand in the agreement, and which have an empty place: Partner ID, tenant ID, domain, contact, PCN.
// Refuses to know: which family needs them.
import { isAt, isNamedBefore, ownersIn, type Owners } from "./addresses";
import { span, tokenEvidence, wordsOf } from "./evidence";
import { HOLDS_ADDRESS, HOLDS_DOMAIN, type AllFacts } from "./all-facts";
import type { Facts } from "./facts";
import type { ElementState, Evidence, FoundIdentifier } from "./finding";
import type { Hit } from "./matcher";
import type { Alias } from "./parties";
import type { Row } from "./unit";
import type { ValueKind } from "./rule";
import type { Token } from "./tokens";

/** Whether a value stands, with the place of it or of its empty field. */
export interface ValueFound {
  readonly state: ElementState;
  readonly evidence: Evidence | undefined;
}

/** The state of a kind of value in the whole agreement, with every place that was read, in reading order. */
export interface ValuesFound extends ValueFound {
  readonly places: readonly ValuePlace[];
}

interface ValuePlace extends ValueFound {
  readonly facts: Facts;
}

interface Reader {
  readonly kind: ValueKind;
  readonly label: string;
  readonly fits: (token: Token) => boolean;
  /** A party that, named in the label without the other, shows that the value is somebody else's. */
  readonly notOf: "customer" | "partner" | "third";
}

/** How a kind of value is labelled and looks. */
export function readerOf(kind: ValueKind): Pick<Reader, "label" | "fits"> {
  return READERS.find((reader) => reader.kind === kind)!;
}

/** Four to ten digits, and no year. */
const PARTNER_NUMBER = /^(?!(?:19|20)\d\d$)\d{4,10}$/;
/** Eight hexadecimal digits, as Microsoft gives them. */
const CHANNEL_NUMBER = /^(?=.*\d)[0-9a-f]{8}$/;
const READERS: readonly Reader[] = [
  {
    kind: "partner-id",
    label: "labels.partnerId",
    fits: (token) => PARTNER_NUMBER.test(token.norm),
    notOf: "third",
  },
  {
    kind: "channel-number",
    label: "labels.channelNumber",
    fits: (token) => PARTNER_NUMBER.test(token.norm) || CHANNEL_NUMBER.test(token.norm),
    notOf: "third",
  },
  { kind: "tenant-id", label: "labels.tenantId", fits: (token) => token.kind === "guid", notOf: "partner" },
  {
    kind: "domain",
    label: "labels.domain",
    fits: (token) => token.kind === "domain" && !token.norm.startsWith("onmicrosoft."),
    notOf: "partner",
  },
  { kind: "contact", label: "labels.contact", fits: (token) => token.kind === "email", notOf: "partner" },
];
/** The labels of identifiers, behind which an empty place is theirs. */
export const VALUE_LABELS = READERS.map(({ label }) => label).filter((label) => label !== "labels.contact");
/** Nothing but a label, a domain or an address tells of a value. */
const TELLING = [...READERS.map(({ label }) => label), HOLDS_DOMAIN, HOLDS_ADDRESS];
const AFTER = 8;
const CONTACT_AFTER = 14;
const BESIDE = 6;
const NEAR_BEFORE = 10;
const BLANK_AFTER = 6;
/** Rows of a person's details: name, post, telephone, address. */
const MOST_ABOVE = 4;

/** Every kind of value, found, blank or absent. A value that stands anywhere outweighs an empty field elsewhere. */
export function readValues(
  all: AllFacts,
  texts: readonly string[],
  aliases: readonly Alias[],
): ReadonlyMap<ValueKind, ValuesFound> {
  const values = new Map<ValueKind, ValueFound & { places: ValuePlace[] }>(
    READERS.map((reader) => [reader.kind, { state: "absent", evidence: undefined, places: [] }]),
  );
  const headers = new Map<Row["header"], Facts>();
  let above: readonly Facts[] = [];
  const owners = ownersIn(aliases, all);
  const readers = READERS.map((reader) =>
    reader.kind === "contact" ? contactReader(reader, owners) : reader,
  );
  for (const facts of all.blocksHaving(TELLING).flatMap(({ list }) => list)) {
    const { row, heading } = facts.unit;
    if (row && heading) headers.set(row.header, facts);
    above = row ? [...above, facts].slice(-MOST_ABOVE) : [];
    for (const reader of readers) {
      const seen = row
        ? inRow(facts, reader, headers.get(row.header), texts)
        : inSentence(facts, reader, texts);
      const person =
        reader.kind === "contact" && !heading
          ? (personIn(facts, owners) ?? addressBelow(above, owners))
          : undefined;
      const found =
        seen?.state !== "found" && person
          ? { state: "found" as const, evidence: tokenEvidence(person, texts) }
          : seen;
      const known = values.get(reader.kind)!;
      if (found) known.places.push({ ...found, facts });
      if (found && (known.state === "absent" || (known.state === "blank" && found.state === "found")))
        values.set(reader.kind, { ...found, places: known.places });
    }
  }
  return values;
}

/** The partner's own addresses are nobody's contact at the customer. */
function contactReader(reader: Reader, owners: Owners): Reader {
  return { ...reader, fits: (token) => reader.fits(token) && !isAt(token, owners.partner) };
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

function inSentence(facts: Facts, reader: Reader, texts: readonly string[]): ValueFound | undefined {
  const { tokens, own } = facts.unit;
  const anywhere = ofTenant(tokens.slice(own), reader, texts);
  if (anywhere) return anywhere;
  let blank: ValueFound | undefined;
  for (const label of facts.hits(reader.label)) {
    if (label.to < own || isForeign(labelOf(facts, label, texts), reader)) continue;
    const value =
      tokens
        .slice(label.to + 1, label.to + 1 + (reader.kind === "contact" ? CONTACT_AFTER : AFTER))
        .find(reader.fits) ?? valueBefore(tokens.slice(own, label.from + 1), reader, texts);
    if (value) return { state: "found", evidence: tokenEvidence(value, texts) };
    const reach = tokens.slice(label.to + 1, label.to + 1 + BLANK_AFTER);
    const gap = reach.findIndex((token) => token.kind === "blank") + 1;
    const pending = facts
      .hits("force.pending")
      .find((hit) => hit.from > label.to && hit.from - label.to <= BLANK_AFTER - 2);
    if (reader.kind === "contact" && !isStrict(facts, label)) continue;
    if (gap > 0) blank ??= { state: "blank", evidence: tokenEvidence(reach[gap - 1]!, texts) };
    else if (pending) blank ??= { state: "blank", evidence: tokenEvidence(tokens[pending.from]!, texts) };
  }
  return blank;
}

/** A label with the words before it that say whose the value is: none before a colon or semicolon, "for our file: tenant ID". */
function labelOf({ unit: { tokens, own } }: Facts, label: Hit, texts: readonly string[]): readonly Token[] {
  const near = tokens.slice(Math.max(own, label.from - 4), label.to + 1);
  const isOver = ({ paragraph, end }: Token): boolean =>
    /^\s*[:;]/.test(texts[paragraph]!.slice(end, end + 3));
  return near.slice(near.slice(0, -1).findLastIndex(isOver) + 1);
}

const BETWEEN =
  /^(?:is|as|being|its|our|their|your|microsoft|which|that|has|have|was|issued|assigned|allocated|given|to|by|under|ist|als|die|das|den|der|von|zu|auf|an|vergeben|zugeteilt|hat|sein|seine|est|comme|que|qui|a|attribue|au|son|leur|es|como|ha|asignado|su|zijn|haar|aan|heeft|toegekend|de|het)$/;

/** "3217405 is the Supplier's Partner ID": only such words stand between, and no semicolon. The label is the last token. */
function valueBefore(tokens: readonly Token[], reader: Reader, texts: readonly string[]): Token | undefined {
  const near = [...tokens.slice(0, -1)].reverse().slice(0, NEAR_BEFORE);
  const at = near.findIndex(reader.fits);
  const joins = (token: Token): boolean => token.classes.includes("party") || BETWEEN.test(token.norm);
  if (at < 0 || !near.slice(0, at).every(joins)) return undefined;
  const value = near[at]!;
  const between = texts[value.paragraph]!.slice(value.end, tokens[tokens.length - 1]!.start);
  return /[;:]/.test(between) ? undefined : value;
}

/** A tenant's own domain tells itself, filled or not, and with it the GUID beside it. */
function ofTenant(
  tokens: readonly Token[],
  reader: Reader,
  texts: readonly string[],
): ValueFound | undefined {
  const domain = tokens.findIndex(
    (candidate) =>
      candidate.kind === "blank-domain" ||
      (candidate.kind === "domain" && /\.onmicrosoft\.(?:com|us|de|cn)$/.test(candidate.norm)),
  );
  if (reader.kind === "tenant-id" && domain >= 0) {
    const from = Math.max(0, domain - BESIDE);
    const id = tokens.slice(from, domain + BESIDE + 1).find(reader.fits);
    if (!id || isForeign(tokens.slice(0, tokens.indexOf(id)).slice(-6), reader)) return undefined;
    return { state: "found", evidence: tokenEvidence(id, texts) };
  }
  if (reader.kind !== "domain") return undefined;
  const token = tokens[domain];
  if (!token || isForeign(tokens.slice(0, tokens.indexOf(token)).slice(-6), reader)) return undefined;
  return { state: token.kind === "domain" ? "found" : "blank", evidence: tokenEvidence(token, texts) };
}

/** A place in a row that a label gives its meaning. */
interface Field {
  readonly label: readonly Token[];
  readonly value: readonly Token[];
  /** Where the value should stand, to show an empty cell. */
  readonly paragraph: number;
  /** The label means nothing else, so that a missing value is a blank. */
  readonly strict: boolean;
}

function inRow(
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
  if (reader.kind === "contact" && !hole && written.length > 0) return undefined;
  const shown = hole ?? written[0];
  return {
    state: "blank",
    evidence: shown ? tokenEvidence(shown, texts) : span(field.paragraph, 0, 0, texts),
  };
}

/** A one-word label ("tenant", "manager") may stand for much else; only its value counts, not its absence. */
function isStrict(facts: Facts, label: Hit): boolean {
  if (label.to > label.from) return true;
  const token = facts.unit.tokens[label.from]!;
  return (
    !/^(?:tenant|directory|domain|owner|lead|manager|representative|director|onmicrosoft|pla|verzeichnis|mandant|locataire|annuaire|inquilino|directorio|responsable|leiter|leitung|beheer)$/.test(
      token.norm,
    ) &&
    !token.classes.includes("common-role") &&
    !token.classes.includes("role")
  );
}

function pendingIn(facts: Facts, tokens: readonly Token[]): Token | undefined {
  return facts
    .hits("force.pending")
    .map((hit) => facts.unit.tokens[hit.from]!)
    .find((token) => tokens.includes(token));
}

/** "The tenant we are looking at": who does something with it has not got it. */
const DOER = /^(?:we|i|wir|ich|nous|je|nosotros|wij|ik)$/;

function isForeign(label: readonly Token[], reader: Reader): boolean {
  const has = (side: string): boolean =>
    label.some(({ classes, norm }) => classes.includes(side) && !DOER.test(norm));
  return has(reader.notOf) && !has("customer") && !(reader.notOf === "third" && has("partner"));
}
