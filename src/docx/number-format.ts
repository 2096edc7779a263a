// Knows: how Word writes a number in each numbering format (ST_NumberFormat).
// Refuses to know: what is being numbered.

const ROMAN: readonly (readonly [number, string])[] = [
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
const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** `custom` is the pattern of the format "custom" ("001, 002, 003, ..."). Unknown formats count in digits. */
export function formatNumber(number: number, format: string, custom?: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "custom":
      return String(number).padStart(/^0+1(?=,)/.exec(custom ?? "")?.[0].length ?? 1, "0");
    case "upperLetter":
      return letters(number).toUpperCase();
    case "lowerLetter":
      return letters(number);
    case "upperRoman":
      return roman(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "ordinal":
      return number + ordinalSuffix(number);
    case "cardinalText":
      return capitalised(words(number));
    case "ordinalText":
      return capitalised(ordinalWords(number));
    case "hex":
      return number.toString(16).toUpperCase();
    case "numberInDash":
      return `- ${number} -`;
    case "chicago":
      return "*†‡§".charAt((number - 1) % 4).repeat(Math.ceil(number / 4));
    default:
      return String(number);
  }
}

/** After z Word doubles the letter: aa, bb, ... zz, aaa. Its lists end at 780. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > 32_767) return String(number);
  let rest = number;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join("");
}

function ordinalSuffix(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return (isTeen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th";
}

function words(number: number): string {
  if (number < 0 || number >= 1000) return String(number);
  if (number < 20) return ONES[number]!;
  const below = (rest: number, join: string) => (rest === 0 ? "" : join + words(rest));
  if (number < 100) return TENS[Math.floor(number / 10)]! + below(number % 10, "-");
  return `${ONES[Math.floor(number / 100)]} hundred${below(number % 100, " ")}`;
}

function ordinalWords(number: number): string {
  return words(number).replace(
    /[a-z]+$/,
    (last) => IRREGULAR_ORDINALS[last] ?? last.replace(/y$/, "ie") + "th",
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
