// Knows: how a clause number is written ("7.2", "(a)", "Article IV", "§ 3") and which number comes next or below it.
// Refuses to know: whether it is typed or automatic, and what it numbers.

type Counting = "decimal" | "lower" | "upper" | "lower-roman" | "upper-roman";

interface Count {
  readonly counting: Counting;
  readonly value: number;
  /** As many digits as it has at least: 2 for "01". */
  readonly digits?: number;
}

/** A number in its parts: "Article 7.2." is "Article ", 7 and 2, ".". */
export interface NumberLabel {
  readonly opening: string;
  /** From the highest level to its own, at least one. */
  readonly counts: readonly Count[];
  readonly closing: string;
}

/** A number that is typed at the beginning of a paragraph, and what separates it from the text. */
export interface TypedNumber {
  readonly label: NumberLabel;
  readonly gap: string;
  /** The text behind both. */
  readonly text: string;
}

const NAMES =
  "(?:article|section|clause|part|art\\.|no\\.|artikel|abschnitt|ziffer|klausel|punkt|teil|nr\\.|titre|cl[aá]usula|art[ií]culo|secci[oó]n|hoofdstuk)";
const PART = "(?:\\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6})";
const LABEL = `((?:${NAMES}[ \\u00a0])|§{1,2}[ \\u00a0]?|\\()?(${PART}(?:\\.${PART})*)([.):]{0,2})`;
const WHOLE = new RegExp(`^${LABEL}$`, "iu");
const AT_START = new RegExp(`^${LABEL}([ \\t\\u00a0]+)(?=\\S)`, "iu");

/** An automatic number as Word shows it; undefined for bullets and for what is no number. */
export function parseLabel(label: string): NumberLabel | undefined {
  const match = WHOLE.exec(label.trim());
  return match === null ? undefined : labelFrom(match);
}

/** Above this a bare number before a heading is hardly its own: "365 services". */
const HIGHEST_BARE = 99;

/**
 * The number typed before a text; undefined where none is: "30 days" and "A customer" begin with none. Only before a
 * heading a bare "3" is one.
 */
export function typedNumber(text: string, isHeading = false): TypedNumber | undefined {
  const match = AT_START.exec(text);
  if (match === null) return undefined;
  const label = labelFrom(match);
  const gap = match[4]!;
  const isMarked =
    label.opening !== "" || label.closing !== "" || label.counts.length > 1 || gap.includes("\t");
  const [{ counting, value }] = label.counts as [Count];
  const isBare = isHeading && counting === "decimal" && value <= HIGHEST_BARE;
  return isMarked || isBare ? { label, gap, text: text.slice(match[0].length) } : undefined;
}

function labelFrom([, opening = "", number, closing]: RegExpExecArray): NumberLabel {
  return { opening, counts: number!.split(".").map(countOf), closing: closing! };
}

function countOf(written: string): Count {
  const decimal = { counting: "decimal", value: Number(written) } as const;
  if (/^\d/.test(written)) return written.startsWith("0") ? { ...decimal, digits: written.length } : decimal;
  const isLower = written === written.toLowerCase();
  const letters = written.toLowerCase();
  // A lone "c", "d" or "l" letters far more clauses than it counts them in Roman numbers.
  if (/^[ivxl]+$/.test(letters) && letters !== "l")
    return { counting: isLower ? "lower-roman" : "upper-roman", value: fromRoman(letters) };
  const value = letters.charCodeAt(0) - 96 + 26 * (letters.length - 1);
  return { counting: isLower ? "lower" : "upper", value };
}

/** The number as it is written. */
export function writeLabel({ opening, counts, closing }: NumberLabel): string {
  return opening + counts.map(writeCount).join(".") + closing;
}

function writeCount({ counting, value, digits = 1 }: Count): string {
  switch (counting) {
    case "decimal":
      return String(value).padStart(digits, "0");
    case "lower":
      return letters(value);
    case "upper":
      return letters(value).toUpperCase();
    case "lower-roman":
      return toRoman(value);
    case "upper-roman":
      return toRoman(value).toUpperCase();
  }
}

/** 1 is "a", 26 "z", 27 "aa": how lawyers letter a long list. */
function letters(count: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

const ROMAN = [
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

function toRoman(count: number): string {
  let left = count;
  return ROMAN.map(([digits, value]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return digits.repeat(times);
  }).join("");
}

function fromRoman(written: string): number {
  const values = [...written].map((digit) => ({ i: 1, v: 5, x: 10, l: 50 })[digit]!);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** The value of its own level: 2 for "7.2". */
export const ownValue = ({ counts }: NumberLabel): number => counts[counts.length - 1]!.value;

/** The same number with another value at its own level. */
export function withOwnValue(label: NumberLabel, value: number): NumberLabel {
  const counts = label.counts.slice(0, -1);
  return { ...label, counts: [...counts, { ...label.counts[label.counts.length - 1]!, value }] };
}

/** `label`, numbered `value` below `parent`: "7.2" below 8 is "8.1"; "(c)" stays on its own and is "(a)". */
export function below(label: NumberLabel, parent: NumberLabel | undefined, value: number): NumberLabel {
  const own = withOwnValue(label, value);
  if (parent === undefined || own.counts.length !== parent.counts.length + 1) return own;
  const above = parent.counts.map(({ value: count }, at) => ({ ...own.counts[at]!, value: count }));
  return { ...own, counts: [...above, own.counts[own.counts.length - 1]!] };
}

/** How it is written, whatever its values: the same for "7." and "12.", another for "7.1". */
export function shapeOf({ opening, counts, closing }: NumberLabel): string {
  return [opening, closing, ...counts.map(({ counting }) => counting)].join("|");
}
