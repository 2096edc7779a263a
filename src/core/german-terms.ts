// Knows: German grammar as far as a clause needs it when a party's term becomes another noun: gender, case, articles.
// Refuses to know: who the parties are. What it cannot settle it names as doubtful.
import type { Adapted, Replacement } from "./adapt-terms";
import { capital } from "./letters";

type Gender = "masculine" | "feminine" | "neuter";
type Case = "nominative" | "genitive" | "dative" | "accusative";

const ARTICLES: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  masculine: { nominative: "der", genitive: "des", dative: "dem", accusative: "den" },
  feminine: { nominative: "die", genitive: "der", dative: "der", accusative: "die" },
  neuter: { nominative: "das", genitive: "des", dative: "dem", accusative: "das" },
};

/** Prepositions that swallow the article of the masculine and the neuter, and what they are with the feminine and with names. */
const CONTRACTIONS: Readonly<Record<string, { feminine: string; alone: string }>> = {
  vom: { feminine: "von der", alone: "von" },
  zum: { feminine: "zur", alone: "zu" },
  beim: { feminine: "bei der", alone: "bei" },
  im: { feminine: "in der", alone: "in" },
  am: { feminine: "an der", alone: "an" },
};

const PRONOUNS: Readonly<Record<Gender, Readonly<Record<string, string>>>> = {
  masculine: {},
  feminine: { er: "sie", ihm: "ihr", ihn: "sie" },
  neuter: { er: "es", ihn: "es" },
};

const FEMININE =
  /(?:in|ung|schaft|heit|keit|ion|bank|stadt|gemeinde|behörde|agentur|firma|partei|GmbH|AG|KG|SE|UG|OHG|eG)$/;
const NEUTER =
  /(?:unternehmen|haus|amt|büro|institut|werk|ministerium|zentrum|Unternehmen|Haus|Amt|Institut)$/;
/** Masculine nouns with -n or -en in every case but the nominative. */
const WEAK = /(?:e|ant|ent|ist|oge|at)$/;
/** A company that is spoken of with its legal form has the article of that form. */
const LEGAL_FORM = /(?:GmbH|AG|KG|SE|UG|OHG|eG)$/;

/** The text with every term replaced: article, case ending, contraction, and pronouns where the gender changes. */
export function adaptGerman(text: string, replacements: readonly Replacement[]): Adapted {
  const doubtful: string[] = [];
  const sentences = text.split(/(?<=[.;:?!]\s)/).map((sentence) => {
    const adapted = adaptSentence(sentence, replacements);
    if (adapted.doubtful) doubtful.push(adapted.text.trim());
    return adapted.text;
  });
  return { text: sentences.join(""), doubtful };
}

function adaptSentence(
  sentence: string,
  replacements: readonly Replacement[],
): { text: string; doubtful: boolean } {
  let text = sentence;
  let doubtful = false;
  for (const { term, by } of replacements) {
    const source = nounOf(term);
    const target = nounOf(by.text);
    const bare = by.kind === "name" && !by.article && !LEGAL_FORM.test(by.text);
    const spoken = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(der|die|das|des|dem|den|vom|zum|beim|im|am)\\s+)?(${formsOf(term).join("|")})(?![\\p{L}\\p{N}-])`,
      "giu",
    );
    let changed = false;
    text = text.replace(spoken, (whole, article: string | undefined, noun: string) => {
      if (!/^\p{Lu}/u.test(noun)) return whole;
      changed = true;
      if (article === undefined) {
        // Without an article only the plain form is surely the nominative; "Kunden" may be several.
        if (noun === term) return by.text;
        doubtful = true;
        return declined(by.text, "dative");
      }
      const { words, unsure } = phrase(article, source, by.text, target, bare);
      doubtful ||= unsure;
      return /^\p{Lu}/u.test(article) ? capital(words) : words;
    });
    if (changed && target !== source && !bare) {
      const before = text;
      text = withPronouns(text, target);
      doubtful ||= text !== before;
    }
  }
  return { text, doubtful };
}

/** What stands for an article and the old noun, and whether the case had to be guessed. */
function phrase(
  article: string,
  source: Gender,
  noun: string,
  target: Gender,
  bare: boolean,
): { words: string; unsure: boolean } {
  const lower = article.toLowerCase();
  const contraction = CONTRACTIONS[lower];
  if (contraction !== undefined) {
    const preposition = bare ? contraction.alone : target === "feminine" ? contraction.feminine : lower;
    return { words: `${preposition} ${bare ? noun : declined(noun, "dative")}`, unsure: false };
  }
  const cases = (Object.keys(ARTICLES[source]) as Case[]).filter((one) => ARTICLES[source][one] === lower);
  const chosen = cases[0];
  if (chosen === undefined) return { words: `${article} ${noun}`, unsure: true };
  const different = new Set(cases.map((one) => ARTICLES[target][one])).size > 1;
  if (bare) return { words: chosen === "genitive" ? `von ${noun}` : noun, unsure: different };
  return { words: `${ARTICLES[target][chosen]} ${declined(noun, chosen)}`, unsure: different };
}

function nounOf(noun: string): Gender {
  if (FEMININE.test(noun)) return "feminine";
  return NEUTER.test(noun) ? "neuter" : "masculine";
}

/** The noun in its case, singular. */
function declined(noun: string, as: Case): string {
  if (as === "nominative" || nounOf(noun) === "feminine") return noun;
  if (nounOf(noun) === "masculine" && WEAK.test(noun)) return noun.endsWith("e") ? `${noun}n` : `${noun}en`;
  if (as !== "genitive") return noun;
  return /(?:s|ß|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The forms in which a term stands in a wording, the longest first. */
function formsOf(term: string): string[] {
  const cases: readonly Case[] = ["nominative", "genitive", "dative", "accusative"];
  return [...new Set(cases.map((one) => declined(term, one)))].sort((a, b) => b.length - a.length);
}

/** "er" and "sein" of a masculine become those of the new gender. Whose they are is not told apart: see `doubtful`. */
function withPronouns(text: string, gender: Gender): string {
  const pronouns = PRONOUNS[gender];
  const possessive = gender === "feminine" ? "ihr" : "sein";
  return text
    .replace(/(?<!\p{L})(er|ihm|ihn)(?!\p{L})/giu, (word: string) => {
      const other = pronouns[word.toLowerCase()];
      if (other === undefined) return word;
      return /^\p{Lu}/u.test(word) ? capital(other) : other;
    })
    .replace(/(?<!\p{L})(s)ein(e[mnrs]?)?(?!\p{L})/giu, (_, first: string, ending = "") => {
      const other = `${possessive}${ending as string}`;
      return first === "S" ? capital(other) : other;
    });
}
