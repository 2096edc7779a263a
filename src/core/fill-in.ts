// Knows: what a fill-in's value must look like, and how values turn a clause into its filled text.
// Refuses to know: where the values come from, and how the questions are shown.
import type { Clause, FillIn, FillInForm, FilledClause } from "./clause";
import { withTexts } from "./clause";

/** Values as the user typed them, by fill-in name; what a clause does not ask is ignored, so one set serves many clauses. */
export type FillInValues = Readonly<Record<string, string>>;

/** A value that cannot stand; `message` names what is wrong and the way out. */
interface FillInProblem {
  /** Name of the fill-in. */
  readonly fillIn: string;
  readonly message: string;
}

/** Either the filled clause with the names of the fill-ins left empty, or every problem at once. */
export type Filling =
  | { readonly filled: FilledClause; readonly blanks: readonly string[] }
  | { readonly problems: readonly FillInProblem[] };

/** The longest single value; an item of a list counts on its own. */
const LONGEST_VALUE = 200;
const MOST_ITEMS = 50;

/** `{{name}}` in a wording, the name in the first group. */
const FILL_IN_PATTERN = /\{\{([^{}]*)\}\}/g;

/** The names between `{{` and `}}` in a wording, each once, in reading order. */
export function fillInsUsed(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(FILL_IN_PATTERN), (match) => match[1]!))];
}

/**
 * Fills a clause. A value is trimmed; one left empty stands in the text as `[label]`, which reads as a blank.
 * Values are put in as they are: braces in them are text, never another fill-in.
 * @throws RangeError when the wording uses a fill-in that the clause does not declare.
 */
export function fillClause(clause: Clause, values: FillInValues): Filling {
  const problems = clause.fillIns.flatMap((fillIn) => {
    const message = problemWith(fillIn, valueOf(fillIn, values));
    return message === undefined ? [] : [{ fillIn: fillIn.name, message }];
  });
  if (problems.length > 0) return { problems };

  const texts = new Map(
    clause.fillIns.map((fillIn) => [fillIn.name, textFor(fillIn, valueOf(fillIn, values), clause.language)]),
  );
  const fill = (text: string): string =>
    text.replace(FILL_IN_PATTERN, (_, name: string) => {
      const filled = texts.get(name);
      if (filled === undefined)
        throw new RangeError(`Clause ${clause.id} uses {{${name}}} without declaring it.`);
      return filled;
    });
  return {
    filled: {
      clauseId: clause.id,
      version: clause.version,
      title: clause.title,
      body: withTexts(clause.body, fill),
    },
    blanks: clause.fillIns.filter((fillIn) => isEmpty(valueOf(fillIn, values))).map(({ name }) => name),
  };
}

/**
 * The clause with the answers to its choices in its text, where they stand for good. They are the library's own words,
 * so what is done to the words of the clause (adapt-terms.ts) is to be done to them.
 */
export function withChoices(clause: Clause, values: FillInValues): Clause {
  const chosen = new Map(
    clause.fillIns
      .filter(
        (fillIn) => fillIn.kind === "choice" && problemWith(fillIn, valueOf(fillIn, values)) === undefined,
      )
      .map((fillIn) => [fillIn.name, valueOf(fillIn, values).trim()]),
  );
  const choose = (text: string): string =>
    text.replace(FILL_IN_PATTERN, (whole, name: string) => chosen.get(name) || whole);
  return { ...clause, body: withTexts(clause.body, choose) };
}

/** What is wrong with a value and the way out, or undefined for a good value and for one left empty. */
export function problemWith(fillIn: FillIn, value: string): string | undefined {
  if (isEmpty(value)) return undefined;
  if (fillIn.kind === "list") return problemWithList(value);
  return problemWithLine(value) ?? problemWithKind(fillIn, value.trim());
}

/** What is wrong with the meaning of a term that the clause is to define, and the way out. */
export function problemWithDefinition(meaning: string): string | undefined {
  return isEmpty(meaning) ? "Say who or what it is, or choose otherwise above." : problemWithLine(meaning);
}

function valueOf({ name }: FillIn, values: FillInValues): string {
  return Object.hasOwn(values, name) ? values[name]! : "";
}

/** Invisible characters alone (zero-width spaces, soft hyphens) are no value that a reader could see. */
function isEmpty(value: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(value);
}

/** What stands in the document for a good value, or for none. */
export function textFor(fillIn: FillIn, value: string, language: string): string {
  if (isEmpty(value)) return `[${fillIn.label}]`;
  if (fillIn.kind === "list")
    return new Intl.ListFormat(language, { type: "conjunction" }).format(items(value));
  if (fillIn.kind === "date") return inWords(value.trim(), language);
  return value.trim();
}

/** The items of a list value, which stand on lines of their own or between semicolons. */
function items(value: string): string[] {
  return value
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => !isEmpty(item));
}

function problemWithList(value: string): string | undefined {
  const found = items(value);
  if (found.length === 0) return "Name at least one item; put a semicolon between items.";
  if (found.length > MOST_ITEMS) return `Name at most ${MOST_ITEMS} items; put longer lists in a schedule.`;
  return found.map(problemWithLine).find((problem) => problem !== undefined);
}

/** Control characters, direction overrides and halves of a surrogate pair: invalid in a document, or able to disguise text. */
const UNFIT_CHARACTERS = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

function problemWithLine(value: string): string | undefined {
  const line = value.trim();
  if (UNFIT_CHARACTERS.test(line)) {
    return "Use one line of plain text: remove line breaks, tabs and other control characters.";
  }
  if (line.length > LONGEST_VALUE) {
    return `Shorten this to at most ${LONGEST_VALUE} characters; it has ${line.length}.`;
  }
  return undefined;
}

function problemWithKind(fillIn: FillIn, value: string): string | undefined {
  switch (fillIn.kind) {
    case "partner-id":
      return problemWithPartnerId(value);
    case "guid":
      return problemWithGuid(value);
    case "domain":
      return problemWithDomain(value);
    case "email":
      return problemWithEmail(value);
    case "date":
      return problemWithDate(value);
    case "choice":
      return problemWithChoice(value, fillIn.choices ?? []);
    default:
      return fillIn.form && problemWithForm(value, fillIn.form);
  }
}

/** Microsoft publishes no format; Partner IDs seen in its documents have six or seven digits, so 4 to 8 are let through. */
function problemWithPartnerId(value: string): string | undefined {
  if (/^\d{4,8}$/.test(value) && !/^0+$/.test(value)) return undefined;
  return "A Partner ID is a number of 4 to 8 digits, such as 4567890. Copy the location's ID from Partner Center.";
}

function problemWithGuid(value: string): string | undefined {
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) {
    return "This ID is 32 digits and letters a to f, in groups of 8-4-4-4-12. Copy it from the Microsoft Entra admin center.";
  }
  if (/^[0-]+$/.test(value))
    return "An ID of zeros is a placeholder. Copy the real one, or leave this empty.";
  return undefined;
}

/** A DNS name of at least two labels (RFC 1035 lengths), accented letters allowed as people write them. */
const DOMAIN =
  /^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/iu;

function problemWithDomain(value: string): string | undefined {
  if (DOMAIN.test(value)) return undefined;
  return "Write the domain alone, such as contoso.onmicrosoft.com, without https:// and without @.";
}

function problemWithEmail(value: string): string | undefined {
  const at = value.lastIndexOf("@");
  const [name, domain] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)];
  if (/^[^\s@<>()[\],;:"]{1,64}$/.test(name) && DOMAIN.test(domain)) return undefined;
  return "Write one e-mail address, such as it.admin@contoso.com.";
}

function problemWithDate(value: string): string | undefined {
  const date = dateFrom(value);
  if (date !== undefined) return undefined;
  return "Write the date as year-month-day, such as 2027-01-31.";
}

/** The calendar day of "2027-01-31", at midnight UTC; undefined where there is no such day. */
function dateFrom(value: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? date : undefined;
}

function inWords(value: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(dateFrom(value));
}

function problemWithChoice(value: string, choices: readonly string[]): string | undefined {
  return choices.includes(value) ? undefined : `Choose one of: ${choices.join("; ")}.`;
}

/** Compared letter by letter: a mask, unlike a pattern, costs no more time than the value is long. */
function problemWithForm(value: string, { mask, message }: FillInForm): string | undefined {
  const letters = Array.from(value);
  const fits = mask.split("|").some((form) => {
    const places = Array.from(form);
    return places.length === letters.length && places.every((place, index) => isIn(place, letters[index]!));
  });
  return fits ? undefined : message;
}

function isIn(place: string, letter: string): boolean {
  if (place === "#") return /\d/.test(letter);
  if (place === "@") return /\p{L}/u.test(letter);
  return place === letter;
}
