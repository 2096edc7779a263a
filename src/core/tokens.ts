// Knows: how text becomes words that can be compared, each with the place it came from.
// Refuses to know: sentences, sections, and what any word means.

import { beginsWord, continuesWord } from "./letters";

/** What a token is by its shape alone. */
export type TokenKind =
  "word" | "number" | "guid" | "email" | "domain" | "blank" | "blank-domain" | "ticked" | "unticked";

/** A word or value. `norm` is lower case, without accents, soft hyphens, ligatures and possessive 's. */
export interface Token {
  readonly paragraph: number;
  /** UTF-16 offsets into the paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly kind: TokenKind;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Names of word classes that the token belongs to by what it refers to ("partner", "product"), beside its word. */
  readonly classes: readonly string[];
  /** A comma or bracket stands before the article that was left out in front of it. */
  readonly paused?: true;
}

const GUID =
  "[0-9a-f]{8}[-\\u2010\\u2011][0-9a-f]{4}[-\\u2010\\u2011][0-9a-f]{4}[-\\u2010\\u2011][0-9a-f]{4}[-\\u2010\\u2011][0-9a-f]{12}";
/** How a bracket begins that tells what to write: "(insert number of days)", "(Customer to list)". */
const ASKS =
  "(?:customer|client|company|contractor|supplier|vendor|partner) to (?:list|insert|fill in|complete|specify)|[\\p{L}’']+(?: [\\p{L}’']+)? to (?:insert|fill in|enter)|insert|fill in|please (?:insert|enter|complete|state|specify)|einfügen|bitte (?:einfügen|eintragen|ergänzen|ausfüllen)|à compléter|insérer|insertar|a completar|invullen";
/** What stands in a bracket for a value: "Signatory: (name)". */
const NAMED = "(?:full )?name|name and title|date|nom|nombre|naam|datum|fecha";
const PLACEHOLDER = [
  "<<[^<>\\n]{0,80}>>",
  "\\{\\{[^{}\\n]{0,80}\\}\\}",
  "\\[[^[\\]\\n]{0,90}\\]",
  "<[^<>\\n]{1,60}>",
  "_{3,}",
  "\\.{4,}",
  "…{2,}",
  "X{3,}(?:[-\\u2010\\u2011]X+)*",
  "[●•∙]{1,3}(?=\\s*$)",
  "(?<![^\\s(])(?:\\?{2,}|\\*{3,}|#{3,})(?![^\\s).,;:])",
  `\\((?:${ASKS})(?![\\p{L}\\p{N}])[^()\\n]{0,60}\\)`,
  "(?<![\\p{L}\\p{N}])(?:t\\.b\\.[acd]|n\\.[tn]\\.b)(?![\\p{L}\\p{N}])\\.?",
  `(?<=:[ \\u00A0]{0,3})(?:[—–?]|\\((?:${NAMED})\\))(?=\\s*$)`,
].join("|");
const LABELS = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const SHAPES: readonly (readonly [TokenKind, string])[] = [
  ["blank-domain", `(?:${PLACEHOLDER})[ \\u00A0]?\\.onmicrosoft\\.(?:com|us|de|cn)`],
  ["guid", GUID],
  ["email", `[a-z0-9._%+-]+@(?:${LABELS}\\.)+[a-z]{2,}`],
  ["domain", `(?:${LABELS}\\.)+[a-z]{2,}(?![a-z0-9@])`],
  ["ticked", "[☒☑✓✔✗✘]|\\[[xX✓]\\]"],
  ["unticked", "[☐❑□▢]|^\\[ ?\\](?=\\s*\\S)|(?<=(?:^\\[ ?\\]|\\[[xX✓]\\])\\s+\\S.*)\\[ ?\\](?=\\s*\\p{L})"],
  ["blank", PLACEHOLDER],
  [
    "word",
    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]*(?:[-\\u2010\\u2011]\\n[ \\t]*[\\p{L}\\p{N}\\p{M}\\u00AD]+)*",
  ],
];
/** A box to tick, ticked or not. */
export const isTickBox = ({ kind }: Token): boolean => kind === "ticked" || kind === "unticked";

/** What a token is marked with that refers to nothing known: one list for all, so that it can be remembered. */
export const NO_CLASSES: readonly string[] = [];
const SCANNER = new RegExp(SHAPES.map(([, shape]) => `(${shape})`).join("|"), "yiu");
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\n \t\u2010\u2011-]/gu;
const MARKS = /\p{M}/gu;

/** One word as it is compared: compatibility forms resolved, accents and invisible characters gone, lower case. */
export function normaliseWord(word: string): string {
  const plain = word.replace(INVISIBLE, "");
  if (/^[a-z0-9]*$/.test(plain)) return plain;
  const folded = plain.normalize("NFKD").toLowerCase().normalize("NFKD").replace(MARKS, "");
  return folded.replace(INVISIBLE, "").replace(/ß/g, "ss").replace(/æ/g, "ae").replace(/œ/g, "oe");
}

/** Words are remembered up to this many; then the memory begins anew. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/** The same, remembered: agreements say most words again and again. */
function normOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const norm = normaliseWord(word);
  known.set(word, norm);
  return norm;
}

/** What an editor writes into a bracket: "[Intentionally left blank]", "[Struck out by the Customer]", "[a) or b)]". */
const EDITORS_NOTE =
  /^\W*(?:reserved|intentionally|not used|deliberately|sic|struck|crossed out|deleted|rejected|refused|not agreed|not accepted|\p{L}\))/iu;

/** "[name, title and e-mail of the signatory, to be inserted by the Customer's counsel]". */
const TO_FILL_IN =
  /(?<!\p{L})(?:insert|complete|fill in|to be (?:inserted|completed|filled|provided|confirmed|supplied|added)|to follow|tb[acd]|ein(?:zu)?setzen|ein(?:zu)?tragen|(?:zu )?ergänzen|nach(?:zu)?tragen|[àa] (?:compléter|renseigner|préciser|insérer)|(?:por|a) (?:completar|rellenar|indicar)|in te vullen|invullen|aan te vullen)(?!\p{L})/iu;
const LONGEST_TO_FILL_IN = 16;

/** A bracket that holds a value, an address or a long text is an ordinary bracket; a short description in it is a placeholder. */
function isRealBracket(text: string): boolean {
  const inner = text.replace(/^[<{[]+|[>}\]]+$/g, "");
  return (
    /\d{4}/.test(inner) ||
    /^<[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}>$/i.test(text) ||
    inner.split(/\s+/).length > (TO_FILL_IN.test(inner) ? LONGEST_TO_FILL_IN : 9) ||
    EDITORS_NOTE.test(inner)
  );
}

/** Taken once: where modules are loaded one by one, each use of an import is a look-up, too much for every character. */
const begins = beginsWord;
const continues = continuesWord;

/** Characters that something other than a plain word may begin with. */
const SPECIAL = /[(?*#<{[_.…—–●•∙☒☑✓✔✗✘☐❑□]/;
/** After a word, these may go on to make a value of it; a full stop only before more. */
const GOES_ON = /[-\u2010\u2011_%+@]|\.(?=[^\s.])/y;

const SPACE = 0x20;
/** A row of these is a placeholder. */
const SMALL_X = 0x78;
/** What a small letter has in its code and a capital has not. */
const CASE = 0x20;

/** The tokens of one paragraph, in order. Every character that is not in a token is punctuation or space. */
export function tokenise(text: string, paragraph = 0): Token[] {
  const tokens: Token[] = [];
  const plain = !text.includes("@");
  for (let at = 0; at < text.length;) {
    const end = plain ? endOfPlainWord(text, at) : at;
    if (end > at) {
      addWord(tokens, text, at, end, paragraph);
      at = end;
    } else if (isNothing(text, at, plain)) at++;
    else at = addShape(tokens, text, at, paragraph);
  }
  return tokens;
}

/** No token begins there; told at once where the text is `plain`, which has no addresses, and of any space. */
function isNothing(text: string, at: number, plain: boolean): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || (plain && !begins(unit) && !SPECIAL.test(text[at]!));
}

/** The end of the word that begins at `start`, where it can be nothing but a word; otherwise `start`. */
function endOfPlainWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!begins(first) || (first | CASE) === SMALL_X) return start;
  let end = start + 1;
  while (end < text.length && continues(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === SPACE) return end;
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text) ? start : end;
}

/** Adds the token of whatever shape that begins at `start`; the place to go on from. */
function addShape(tokens: Token[], text: string, start: number, paragraph: number): number {
  SCANNER.lastIndex = start;
  const match = SCANNER.exec(text);
  if (!match) return start + 1;
  const raw = match[0];
  let kind = SHAPES[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]![0];
  if (kind === "blank" && /^[<{[]/.test(raw) && isRealBracket(raw)) return start + 1;
  const end = start + raw.length;
  if (kind === "word") addWord(tokens, text, start, end, paragraph);
  else {
    if (kind === "guid" && /^[0\W]+$/.test(raw)) kind = "blank";
    tokens.push({
      paragraph,
      start,
      end,
      norm: normOf(raw),
      kind,
      capital: CAPITAL.test(raw),
      classes: NO_CLASSES,
    });
  }
  return end;
}

/** Adds a word; the "s" and "t" after an apostrophe belong to the word before. */
function addWord(tokens: Token[], text: string, start: number, end: number, paragraph: number): void {
  const raw = text.slice(start, end);
  const norm = normOf(raw);
  if (norm === "") return;
  if ((norm === "s" || norm === "t") && APOSTROPHE.test(text.slice(Math.max(0, start - 2), start))) {
    const before = tokens.pop()!;
    if (norm === "t") tokens.push(...negatedVerb(before, end));
    else tokens.push({ ...before, end });
    return;
  }
  const kind = beginsInDigit(norm) && DIGITS.test(norm) ? "number" : "word";
  const word: Token = { paragraph, start, end, norm, kind, capital: isCapital(raw), classes: NO_CLASSES };
  const before = tokens[tokens.length - 1];
  if (norm === "may" && isMonth(word, before, text)) tokens.push({ ...word, norm: MONTH });
  else if (norm === "then" && before?.norm === "until")
    tokens.push({ ...tokens.pop()!, end, norm: "meanwhile" });
  else tokens.push(word);
}

/** The month in "3 May" and "May 3", which allows nobody anything. */
function isMonth({ start, end, capital }: Token, before: Token | undefined, text: string): boolean {
  if (!capital) return false;
  return (before?.kind === "number" && start - before.end === 1) || /^\s\d/.test(text.slice(end, end + 2));
}
/** No word of a text is written so. */
const MONTH = "may month";

const beginsInDigit = (norm: string): boolean => norm.charCodeAt(0) <= 0x39;

/** The word begins with a capital letter; most begin with one of the English letters, whose codes tell it. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : CAPITAL.test(word);
}

const APOSTROPHE = /[\p{L}\p{N}]['’ʼ]$/u;
const DIGITS = /^\d+$/;
const CAPITAL = /^\p{Lu}/u;

const NEGATED_VERBS: Readonly<Record<string, string>> = {
  won: "will",
  can: "can",
  shan: "shall",
  don: "do",
  doesn: "does",
  isn: "is",
  aren: "are",
};

/** "won't" is two words, "will" and "not"; both stand at the same place. */
function negatedVerb(verb: Token, end: number): Token[] {
  const whole = { ...verb, end };
  return [
    { ...whole, norm: NEGATED_VERBS[verb.norm] ?? verb.norm.replace(/n$/, "") },
    { ...whole, norm: "not" },
  ];
}
