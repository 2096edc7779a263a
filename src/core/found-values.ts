// Knows: what an agreement itself answers to the blanks of a clause: identifiers, parties, dates, workloads, and where it says so.
// Refuses to know: what the user answered, and how a blank is asked.
import type { Agreement } from "./agreement";
import type { FillIn } from "./clause";
import { problemWith } from "./fill-in";
import type { Analysis, ClauseFamily, Words } from "./finding";
import { type ExpectedTerm, fullName } from "./foreign-terms";
import { typedNumber, writeLabel } from "./number-label";
import { periodIn } from "./periods";

/** A value that the agreement gives, as a user would type it. */
export interface FoundValue {
  readonly value: string;
  readonly words: Words;
  readonly place?: PlaceOfWords;
}

/** Where words stand, as a reader would look for them: the number of their clause, or the title above them. */
export type PlaceOfWords = { readonly clause: string } | { readonly title: string };

/** What the values are looked for in. */
export interface AnalysedAgreement {
  readonly agreement: Agreement;
  readonly analysis: Pick<Analysis, "identifiers" | "parties" | "products">;
  /** The library's terms: `supplier-name` asks the name of the party that the term `supplier` stands for. */
  readonly terms: readonly Pick<ExpectedTerm, "id" | "party">[];
}

/** The agreement's answer to a blank of a clause of `family`; undefined where it gives none, or several. */
export function valueInAgreement(
  fillIn: FillIn,
  family: ClauseFamily,
  analysed: AnalysedAgreement,
): FoundValue | undefined {
  const found = identifier(fillIn, analysed) ?? told(fillIn, family, analysed);
  if (found === undefined || problemWith(fillIn, found.value) !== undefined) return undefined;
  const place = placeOf(analysed.agreement, found.words.paragraph);
  return { ...found, ...(place && { place }) };
}

/** `tenant-domain` asks for the identifier `domain`, `contact-email` for `contact`, `partner-id` for `partner-id`. */
function identifier({ name }: FillIn, { analysis }: AnalysedAgreement): FoundValue | undefined {
  const asked = name.replace(/^contact-email$/, "contact");
  const found = analysis.identifiers.filter(({ kind }) => asked === kind || asked.endsWith(`-${kind}`));
  const distinct = new Set(found.map(({ text }) => text.toLowerCase()));
  return distinct.size === 1 ? { value: found[0]!.text, words: found[0]! } : undefined;
}

/** What names of fill-ins ask that is not told by its look. */
function told(
  { name, kind }: FillIn,
  family: ClauseFamily,
  { agreement, analysis, terms }: AnalysedAgreement,
): FoundValue | undefined {
  if (kind === "date") {
    const { start, end } = periodIn(agreement);
    const day = name === "start-date" ? start : name === "end-date" ? end : undefined;
    return (
      day && {
        value: day.date,
        words: { paragraph: day.paragraph, start: day.start, end: day.end, text: day.text },
      }
    );
  }
  if (name === "workloads" && kind === "list") {
    // An association is claimed for what is bought by the seat; on Azure a Partner Admin Link is the way.
    const claimable = analysis.products.filter(({ group }) => family !== "cpor" || group !== "azure");
    // "Copilot" is "Microsoft 365 Copilot" again.
    const isShort = (text: string): boolean =>
      claimable.some((other) => other.text.toLowerCase().endsWith(` ${text.toLowerCase()}`));
    const products = claimable.filter(({ text }) => !isShort(text));
    const [first] = products;
    return first && { value: products.map(({ text }) => text).join("\n"), words: first };
  }
  const party = terms.find(({ id }) => name === `${id}-name`)?.party;
  const full = party && fullName(analysis.parties, party);
  const words = full === undefined ? undefined : placeOfName(agreement, full);
  return words && { value: words.text, words };
}

function placeOfName({ paragraphs }: Agreement, name: string): Words | undefined {
  const paragraph = paragraphs.findIndex(({ text }) => text.includes(name));
  if (paragraph === -1) return undefined;
  const start = paragraphs[paragraph]!.text.indexOf(name);
  return { paragraph, start, end: start + name.length, text: name };
}

/** The number of the paragraph, or else the number or the title of the heading above it. */
function placeOf({ paragraphs }: Agreement, at: number): PlaceOfWords | undefined {
  for (let index = at; index >= 0; index -= 1) {
    const { text, listLabel, outlineLevel, cell } = paragraphs[index]!;
    const isHeading = outlineLevel < 10;
    if (cell !== undefined || !(index === at || isHeading)) continue;
    const typed = typedNumber(text);
    const number = /[\p{L}\p{N}]/u.test(listLabel) ? listLabel : typed && writeLabel(typed.label);
    if (number !== undefined) return { clause: number.replace(/[.:]$/, "") };
    if (isHeading && text.trim() !== "") return { title: text.trim() };
  }
  return undefined;
}
