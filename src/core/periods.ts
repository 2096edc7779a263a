// Knows: the dates that an agreement gives for the beginning and the end of the work, and how dates are written out.
// Refuses to know: dates in figures with slashes, which are read in two ways.
import type { Agreement } from "./agreement";
import type { Words } from "./finding";

/** A date of the agreement. */
export interface FoundDate extends Words {
  /** "2027-01-31". */
  readonly date: string;
}

const LANGUAGES = ["en", "de", "fr", "es", "nl"];
/** Number of the month by its name in any of the languages, without accents. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    Array.from({ length: 12 }, (_, month): [string, number] => {
      const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
      return [plain(name.format(Date.UTC(2027, month, 15))), month + 1];
    }),
  ),
);
const NAME = "\\p{L}{3,10}";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
const DATES = [
  "(\\d{4})-(\\d{2})-(\\d{2})",
  `${DAY}\\s+(?:de\\s+|of\\s+)?(${NAME}),?\\s+(?:de\\s+|del\\s+)?(\\d{4})`,
  `(${NAME})\\s+${DAY},?\\s+(\\d{4})`,
  "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})",
];
const DATE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DATES.join("|")})(?!\\p{N})`, "gu");
/** What stands before the date on which work begins or ends. */
const BEGINS =
  /(?:\b(?:start(?:s|ing)?(?: date)?|commenc\w*(?: date)?|begin(?:s|ning)?|effective date|from|beginn\w*|ab dem|vom|startdatum|d[eé]but\w*|[aà] compter du|du|inicio|comienz\w*|desde|begindatum|ingangsdatum|vanaf)[^.\p{N}]{0,24})$/iu;
const ENDS =
  /(?:\b(?:end(?:s|ing)?(?: date)?|expir\w*(?: date)?|until|to|through|complet\w*(?: date)?|ende\w*|enddatum|bis(?: zum)?|fin|au|jusqu'au|hasta|al?|einddatum|tot(?: en met)?)[^.\p{N}]{0,24})$/iu;

/** The day on which the work begins, and the one on which it ends; absent where none or several are given. */
export function periodIn({ paragraphs }: Agreement): {
  readonly start?: FoundDate;
  readonly end?: FoundDate;
} {
  const starts: FoundDate[] = [];
  const ends: FoundDate[] = [];
  paragraphs.forEach(({ text, cell }, paragraph) => {
    const label =
      cell && paragraphs[paragraph - 1]?.cell?.row === cell.row ? paragraphs[paragraph - 1]!.text : "";
    const dates = datesIn(text, paragraph);
    dates.forEach((found, at) => {
      const before = text.slice(0, found.start);
      const lead = before.trim() === "" && label !== "" ? `${label} ` : before;
      const isSecond = at > 0 && ENDS.test(text.slice(dates[at - 1]!.end, found.start));
      if (isSecond && starts.at(-1) === dates[at - 1]) ends.push(found);
      else if (BEGINS.test(lead)) starts.push(found);
      else if (label !== "" && before.trim() === "" && ENDS.test(lead)) ends.push(found);
    });
  });
  const [start, end] = [onlyOne(starts), onlyOne(ends)];
  return { ...(start && { start }), ...(end && { end }) };
}

function datesIn(text: string, paragraph: number): FoundDate[] {
  return [...text.matchAll(DATE)].flatMap((match): FoundDate[] => {
    const [words, isoYear, isoMonth, isoDay, day1, name1, year1, name2, day2, year2, day3, month3, year3] =
      match;
    const month = isoMonth ?? month3 ?? MONTHS.get(plain(name1 ?? name2!));
    const parts = [isoYear ?? year1 ?? year2 ?? year3, month, isoDay ?? day1 ?? day2 ?? day3];
    const date = parts.map((part) => String(part).padStart(2, "0")).join("-");
    if (month === undefined || !isDay(date)) return [];
    return [{ date, paragraph, start: match.index, end: match.index + words.length, text: words }];
  });
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function onlyOne(dates: readonly FoundDate[]): FoundDate | undefined {
  return new Set(dates.map(({ date }) => date)).size === 1 ? dates[0] : undefined;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
