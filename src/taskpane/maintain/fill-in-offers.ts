// Knows: which words of a wording look like facts of one deal, and the fill-in that would ask for each.
// Refuses to know: whether they are: the user accepts each or not.
import { type ClauseBody, type FillIn, type FillInKind, isClauseTable, textsOf, withTexts } from "../../core";

/** Words of a wording that a fill-in could ask for. */
export interface FillInOffer {
  /** The words as they stand, or several that differ in case only. */
  readonly words: string;
  /** How often they stand in the wording. */
  readonly times: number;
  readonly fillIn: FillIn;
}

/** A kind of fact, how it looks, and what asks for it. Examples are fictional: the deal's own values are nobody's example. */
interface Look {
  readonly pattern: RegExp;
  /** Must stand within the words before, in the same paragraph or cell, or in the first cell of the row. */
  readonly after?: RegExp;
  readonly kind: FillInKind;
  readonly name: string;
  readonly label: string;
  readonly question: string;
  readonly example: string;
}

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember";
const COMPANY_END =
  "Limited|Ltd\\.?|LLP|plc|PLC|Inc\\.?|LLC|Corporation|Corp\\.?|GmbH(?: & Co\\. KG)?|AG|SE|KG|SARL|SAS|S\\.A\\.|B\\.V\\.|N\\.V\\.|BV|NV|Pty Ltd|Oy|AB|A/S";

/** The more telling first: what one look has taken, the next leaves alone. */
const LOOKS: readonly Look[] = [
  {
    pattern: /\[[^[\]{}\n]{2,40}\]|<[^<>{}\n]{2,40}>/g,
    kind: "text",
    name: "detail",
    label: "Detail",
    question: "What belongs here?",
    example: "Statement of Work 12",
  },
  {
    pattern: /[^\s@<>()[\],;:"{}]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi,
    kind: "email",
    name: "contact-email",
    label: "Contact's e-mail address",
    question: "What is the contact's e-mail address?",
    example: "it.admin@contoso.com",
  },
  {
    pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
    after: /tenant|directory|mandant|verzeichnis/i,
    kind: "guid",
    name: "tenant-id",
    label: "Tenant ID",
    question: "What is the ID of the Customer's Microsoft tenant (its directory ID)?",
    example: "3f2b8c1d-9a47-4e05-b6d2-7c81a0e5f934",
  },
  {
    pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
    kind: "guid",
    name: "identifier",
    label: "Identifier",
    question: "What is the identifier?",
    example: "7d1c5a90-2b64-4f3e-8a17-c05e9b42d683",
  },
  {
    pattern: /\b\d{4,8}\b/g,
    after: /partner|mpn|location account/i,
    kind: "partner-id",
    name: "partner-id",
    label: "Partner ID",
    question: "What is the Supplier's Microsoft Partner ID (the location account, not the global one)?",
    example: "4567890",
  },
  {
    pattern: /\b\d{4}-\d{2}-\d{2}\b/g,
    kind: "date",
    name: "date",
    label: "Date",
    question: "Which date applies?",
    example: "2027-01-31",
  },
  {
    pattern: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th|\\.)? (?:${MONTHS}),? \\d{4}\\b|\\b(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b`,
      "gu",
    ),
    kind: "date",
    name: "date",
    label: "Date",
    question: "Which date applies?",
    example: "2027-01-31",
  },
  {
    pattern: /\b(?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|eu|co\.uk|uk|de|fr|es|nl|ch|at|us|io)\b/gi,
    kind: "domain",
    name: "tenant-domain",
    label: "Tenant domain",
    question: "What is the domain of the Customer's Microsoft tenant?",
    example: "contoso.onmicrosoft.com",
  },
  {
    pattern: new RegExp(
      `(?:\\p{Lu}[\\p{L}\\p{N}'-]* (?:& |and |und |et )?){0,4}\\p{Lu}[\\p{L}\\p{N}'-]*,? (?:${COMPANY_END})(?![\\p{L}\\p{N}])`,
      "gu",
    ),
    kind: "text",
    name: "party-name",
    label: "Name of the party",
    question: "What is the name of the party?",
    example: "Contoso Ltd",
  },
];

/** Stands for words that a look has taken, so that no other takes a part of them. */
const TAKEN = "\uFFFC";
const WORDS_BEFORE = 60;

/**
 * The words of the wording that look like facts of one deal, in the order of the looks. Where the library asks for a fact
 * of that name already, in `known`, the offer asks in the same words: one answer of the user serves every clause.
 */
export function fillInOffers(body: ClauseBody, known: readonly FillIn[]): FillInOffer[] {
  let texts = textsInContext(body);
  const offers: FillInOffer[] = [];
  for (const look of LOOKS) {
    const found = new Map<string, { words: string; times: number }>();
    texts = texts.map(({ context, text }) => ({
      context,
      text: text.replace(look.pattern, (words, ...rest) => {
        const at = rest.find((part): part is number => typeof part === "number")!;
        const before = `${context} ${text.slice(Math.max(0, at - WORDS_BEFORE), at)}`;
        if (look.after !== undefined && !look.after.test(before)) return words;
        const key = words.toLowerCase();
        const known = found.get(key);
        found.set(key, { words: known?.words ?? words, times: (known?.times ?? 0) + 1 });
        return TAKEN;
      }),
    }));
    for (const { words, times } of found.values()) {
      offers.push({ words, times, fillIn: fillInFor(look, words, known, offers) });
    }
  }
  return offers;
}

/** The wording with every accepted offer in the place of its words. */
export function withFillIns(body: ClauseBody, accepted: readonly FillInOffer[]): ClauseBody {
  // Longer words first, so that a domain does not go into the address that ends in it.
  const inOrder = [...accepted].sort((one, other) => other.words.length - one.words.length);
  return withTexts(body, (text) =>
    inOrder.reduce((result, { words, fillIn }) => replaceWhole(result, words, `{{${fillIn.name}}}`), text),
  );
}

/** Replaces the words wherever they stand alone, in whatever case, and not as a part of longer ones. */
function replaceWhole(text: string, words: string, replacement: string): string {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()];
  // Lower case has another length in a few scripts; places would be wrong there.
  if (within.length !== text.length) return text.replaceAll(words, replacement);
  let result = "";
  let done = 0;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const adjoins = /[\p{L}\p{N}]/u;
    if (at < done || adjoins.test(text.slice(at - 1, at)) || adjoins.test(text.slice(end, end + 1))) continue;
    result += text.slice(done, at) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Every text with the words that say what it is: the first cell of its row and the head of its column. */
function textsInContext(body: ClauseBody): { context: string; text: string }[] {
  return body.flatMap((block) =>
    isClauseTable(block)
      ? block.rows.flatMap((cells) =>
          cells.map((text, column) => ({
            context: column === 0 ? "" : `${cells[0]} ${block.header[column]}`,
            text,
          })),
        )
      : textsOf([block]).map((text) => ({ context: "", text })),
  );
}

function fillInFor(
  look: Look,
  words: string,
  known: readonly FillIn[],
  earlier: readonly FillInOffer[],
): FillIn {
  const inner = /^[[<]/.test(words) ? words.slice(1, -1).trim() : undefined;
  const wanted = (inner === undefined ? undefined : nameFrom(inner)) ?? look.name;
  const taken = new Set(earlier.map(({ fillIn }) => fillIn.name));
  const same = known.find(({ name }) => name === wanted);
  if (same !== undefined && !taken.has(wanted) && (inner !== undefined || same.kind === look.kind))
    return same;
  const forbidden = new Set([...taken, ...known.map(({ name }) => name)]);
  const { kind, label, question, example } = look;
  const own = inner === undefined ? { label, question } : { label: inner, question: `What is the ${inner}?` };
  const name = freeName(wanted, forbidden);
  // Two blanks with one label could not be told apart where they are asked for.
  return { name, kind, example, ...own, label: own.label + name.slice(wanted.length).replace("-", " ") };
}

/** "Tenant ID" -> "tenant-id"; undefined where no name comes of it. */
function nameFrom(words: string): string | undefined {
  const name = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 36)
    .replace(/-$/, "");
  return name === "" ? undefined : name;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
