// Knows: how a number is written in the formats of `w:numFmt` (ISO/IEC 29500-1, 17.18.59).
// Refuses to know: lists.

const romans: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of romans) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** a to z, then aa to zz: the letter is repeated, as Word does. */
function letters(number: number): string {
  if (number < 1) return "";
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "Twenty-one"; numbers from 100 on in digits. */
function cardinal(number: number): string {
  if (number >= 100) return String(number);
  const unit = number % 10;
  const words = units[number] ?? tens[Math.floor(number / 10) - 2]! + (unit ? `-${units[unit]}` : "");
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Formats that are not listed are written as decimals (belief: number-formats). */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerLetter":
      return letters(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "ordinal":
      return ordinal(number);
    case "cardinalText":
      return cardinal(number);
    default:
      return String(number);
  }
}
