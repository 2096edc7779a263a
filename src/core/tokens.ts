// Knows: how text becomes words that can be compared, each with the place it came from.
// Refuses to know: sentences, sections, and what any word means.

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
}

const GUID =
  "[0-9a-f]{8}[-\\u2010\\u2011][0-9a-f]{4}[-\\u2010\\u2011][0-9a-f]{4}[-\\u2010\\u2011][0-9a-f]{4}[-\\u2010\\u2011][0-9a-f]{12}";
const PLACEHOLDER =
  "<<[^<>\\n]{0,80}>>|\\{\\{[^{}\\n]{0,80}\\}\\}|\\[[^[\\]\\n]{0,60}\\]|<[^<>\\n]{1,60}>|_{3,}|\\.{4,}|…{2,}|X{3,}(?:[-\\u2010\\u2011]X+)*|[●•∙]{1,3}(?=\\s*$)";
const LABELS = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const SHAPES: readonly (readonly [TokenKind, string])[] = [
  ["blank-domain", `(?:${PLACEHOLDER})\\.onmicrosoft\\.(?:com|us|de|cn)`],
  ["guid", GUID],
  ["email", `[a-z0-9._%+-]+@(?:${LABELS}\\.)+[a-z]{2,}`],
  ["domain", `(?:${LABELS}\\.)+[a-z]{2,}(?![a-z0-9@])`],
  ["ticked", "[☒☑✓✔✗✘]|\\[[xX✓]\\]"],
  ["unticked", "[☐❑□]|^\\[ ?\\](?=\\s*\\S)"],
  ["blank", PLACEHOLDER],
  [
    "word",
    "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]*(?:[-\\u2010\\u2011]\\n[ \\t]*[\\p{L}\\p{N}\\p{M}\\u00AD]+)*",
  ],
];
const NO_CLASSES: readonly string[] = [];
const SCANNER = new RegExp(SHAPES.map(([, shape]) => `(${shape})`).join("|"), "giu");
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

/** A bracket that holds a value or a long text is an ordinary bracket; a short description in it is a placeholder. */
function isRealBracket(text: string): boolean {
  const inner = text.replace(/^[<{[]+|[>}\]]+$/g, "");
  return (
    /\d{4}/.test(inner) ||
    inner.split(/\s+/).length > 9 ||
    /^\W*(reserved|intentionally|not used|deliberately|sic|\p{L}\))/iu.test(inner)
  );
}

/** The tokens of one paragraph, in order. Every character that is not in a token is punctuation or space. */
export function tokenise(text: string, paragraph = 0): Token[] {
  const tokens: Token[] = [];
  SCANNER.lastIndex = 0;
  for (let match = SCANNER.exec(text); match; match = SCANNER.exec(text)) {
    const start = match.index;
    const raw = match[0];
    let kind = SHAPES[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]![0];
    if (kind === "blank" && /^[<{[]/.test(raw) && isRealBracket(raw)) {
      SCANNER.lastIndex = start + 1;
      continue;
    }
    if (kind === "guid" && /^[0\W]+$/.test(raw)) kind = "blank";
    const norm = normOf(raw);
    if (kind === "word" && norm === "") continue;
    if (
      kind === "word" &&
      (norm === "s" || norm === "t") &&
      /[\p{L}\p{N}]['’ʼ]$/u.test(text.slice(Math.max(0, start - 2), start))
    ) {
      const before = tokens[tokens.length - 1]!;
      if (norm === "t") tokens.push(...negatedVerb(tokens.pop()!, start + raw.length));
      else tokens[tokens.length - 1] = { ...before, end: start + raw.length };
      continue;
    }
    if (kind === "word" && /^\d+$/.test(norm)) kind = "number";
    tokens.push({
      paragraph,
      start,
      end: start + raw.length,
      norm,
      kind,
      capital: /^\p{Lu}/u.test(raw),
      classes: NO_CLASSES,
    });
  }
  return tokens;
}

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
