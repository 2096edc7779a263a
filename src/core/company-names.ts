// Knows: what the name of a firm, a public body or a person looks like, in a text and alone.
// Refuses to know: where parties are introduced (party-names.ts), and whose a name is.
import { nameWords, nameWordsAtHead } from "./language/name-patterns";
import {
  FORM_BEGINNINGS,
  FORMS_ALONE,
  isLegalForm,
  JOINED_FORMS,
  LEGAL_FORMS,
  SHORTENED,
} from "./legal-forms";
import { tokenise } from "./tokens";

const WORD = `[\\p{Lu}\\d](?:[\\p{L}\\d'’-]|\\.(?!\\s)|(?<=\\b(?:\\p{L}{1,2}|${SHORTENED}))\\.)*`;
const JOINED = ` *& *| +(?:${nameWords("joining")}) +| +|-`;
const LAST = "[\\p{Lu}\\d][\\p{L}\\d'’-]*(?: *\\([\\p{L} ]{2,18}\\))?";
/** A firm's name, by what it ends in. */
const COMPANY = new RegExp(
  `(?:${WORD}(?:${JOINED})){0,7}?${LAST}(?:,? +(?:(?:${FORM_BEGINNINGS})\\.? +)?(?:${LEGAL_FORMS})|-(?:${JOINED_FORMS}))(?![\\p{L}])`,
  "gu",
);
const CAPITALISED = "\\p{Lu}[\\p{L}'’-]+";
const WITHIN = nameWords("within");
const NAME_WORDS = `${CAPITALISED}(?: (?:(?:${WITHIN}) )?${CAPITALISED})*`;
const BODY_FIRST = `${nameWords("bodies")}|(?:${CAPITALISED} ){0,3}?(?:${nameWords("offices")})`;
const BODY_LAST = nameWords("bodyEndings");
const BODY_WORDS = `(?:${CAPITALISED} (?:(?:${WITHIN}|&) )?){1,6}?`;
/** No letter and no "of the City" follows. */
const NO_MORE = `(?![\\p{L}]| (?:${nameWords("of")}) \\p{Lu})`;
/** A body that no company law names: "Municipality of Bahía Clara", "Greenbridge Borough Council". */
const PUBLIC_BODY = new RegExp(
  [
    `(?<![\\p{L}])(?:${BODY_FIRST}) (?:(?:${nameWords("of")}) ?)?(?:(?:${nameWords("definite")}) )?${NAME_WORDS}`,
    `(?<![\\p{L}])(?!(?:${nameWordsAtHead("definite", "indefinite", "pointing")}) )${BODY_WORDS}(?:${BODY_LAST}|${BODY_LAST.toUpperCase()})${NO_MORE}`,
  ].join("|"),
  "gu",
);
/** A letterhead: "Fabrikam Housing Association". */
const BODY_HEAD = new RegExp(`^${BODY_WORDS}(?:${BODY_LAST})${NO_MORE}`, "u");
/** The name of what is done, or of a paper, which no party is called after. */
const NO_FIRM = new RegExp(`(?:${nameWords("doingEndings")})$|^(?:${nameWords("doingBeginnings")}) `, "u");
/** "Maplewood County, Iowa". */
const COUNTY = new RegExp(
  `${CAPITALISED}(?: ${CAPITALISED})? (?:${nameWords("districts")})(?=, \\p{Lu})`,
  "u",
);
/** "For Contoso Ltd", at the place of the signature; "If Contoso Ltd agrees". */
const BEFORE_NAME = new RegExp(`^(?:${nameWords("opening")})(?![\\p{L}])\\s+(?=\\S+\\s)`, "u");
const DEFINITE = nameWordsAtHead("definite", "pointing");
/** "The Co-operative", "the Credit Union", "6.1 Der AG" for the Auftraggeber: what a party is, not its name. */
const KIND_ALONE = new RegExp(`^(?:\\p{Lu}?[\\d.]+\\s+)?(?:${DEFINITE})\\s+(?:${FORMS_ALONE})$`, "u");
/** "IT IS AGREED BY THE COMPANY": the capitals are those of the whole sentence. */
const KIND_IN_CAPITALS = new RegExp(`(?:^|\\s)(?:${DEFINITE.toUpperCase()})\\s+\\p{Lu}+$`, "u");
const PLACES = nameWords("places");
/** A letterhead: "CITY OF HARLAN SPRINGS, TEXAS". */
const BODY_ALONE = new RegExp(
  [
    `^(?:${PLACES.toUpperCase()}) ${CAPITALISED}(?: ${CAPITALISED})*`,
    `^(?:${PLACES}) ${CAPITALISED}(?: ${CAPITALISED})*(?=$|,\\s*\\p{Lu}[\\p{L} ]+$)`,
  ].join("|"),
  "u",
);
/** The post of who signs or is written to, before the name of the firm. */
const POST = new RegExp(`^.*\\b(?:${nameWords("posts")})\\s+(?=\\p{Lu}[\\p{L}\\d'’-]*\\s+\\p{Lu})`, "u");
/** "Propuesta de Trey Servicios, S.L.", "an die Stelle der Litware GmbH", "Partner ID of Litware Ltd": what is the firm's, not the firm. */
const PAPER_OF = new RegExp(
  `^(?:${nameWords("belongings")}|(?:\\p{L}+[- ]){0,2}(?:${nameWords("identifiers")}))\\s+(?:${nameWords("of")})\\s+`,
  "u",
);
/** "Die Contoso AG" at the head of a sentence; a name of two words may begin so itself. */
const ARTICLE = new RegExp(`^(?:${nameWordsAtHead("definite")})\\s+(?=\\S+\\s+\\S+\\s)`, "u");
/** "La société Coho Vins": no ending tells that it is a firm. */
const CALLED_FIRM = new RegExp(
  `(?<![\\p{L}])(?:${nameWords("calledFirm")}|${nameWordsAtHead("calledFirm")})\\s+(\\p{Lu}[\\p{L}\\d'’-]+(?: \\p{Lu}[\\p{L}\\d'’-]+){0,3})(?![\\p{L}]| \\p{Lu})`,
  "gu",
);
/** What the name of a paper ends in, in one of the languages; German and Dutch ones may be longer words. */
const PAPER = new RegExp(`(?:^(?:${nameWords("papers")})|(?:${nameWords("paperEndings")}))$`);
/** Words with capitals, and what may join them. */
const CAPITALISED_RUN = new RegExp(
  `\\p{Lu}[\\p{L}\\d'’&-]*(?:\\s+(?:(?:${WITHIN}|&)\\s+)?\\p{Lu}[\\p{L}\\d'’&-]*)+`,
  "gu",
);

/** The words of a name, as they are compared. */
export function wordsOf(name: string): string[] {
  return tokenise(name.replace(/["“”„«»*_]/g, " ")).map((token) => token.norm);
}

/** "A.1 Contoso Ltd", "C4.1 Contoso Ltd": the number of the clause. */
const CLAUSE_NUMBER = /^(?:\p{Lu}\.\d+(?:\.\d+)*|\p{Lu}\d+(?:\.\d+)+|\d+(?:\.\d+)+)[.)]?\s+/u;

/** The name alone of what looks like the name of a company. */
function bare(company: string): string {
  return company
    .replace(CLAUSE_NUMBER, "")
    .replace(POST, "")
    .replace(PAPER_OF, "")
    .replace(BEFORE_NAME, "")
    .replace(ARTICLE, "");
}

/** What a party is stands there, not its name. */
function isKind(name: string): boolean {
  return KIND_ALONE.test(name) || (name === name.toUpperCase() && KIND_IN_CAPITALS.test(name));
}

/** So many words in capitals are a clause that is printed so, and no name. */
const PRINTED_IN_CAPITALS = 12;

/** The firms that a text names, in order; in a clause that is printed in capitals these tell no name. */
export function companiesIn(text: string): string[] {
  if (!/\p{Ll}/u.test(text) && text.split(/\s+/).length >= PRINTED_IN_CAPITALS) return [];
  return (text.match(COMPANY) ?? []).filter((one) => !isKind(one)).map(bare);
}

/** Firms and public bodies, in order; a body whose name ends as a firm's is a firm. */
export function firmsIn(text: string): string[] {
  const placed = [...text.matchAll(COMPANY), ...text.matchAll(PUBLIC_BODY)].map((match) => ({
    name: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
  return placed
    .filter((one) => !placed.some((other) => other !== one && other.from <= one.from && one.to < other.to))
    .sort((left, right) => left.from - right.from)
    .map(({ name }) => bare(name));
}

/** A county that its state tells: "Maplewood County, Iowa". */
export function countyIn(text: string): string | undefined {
  return COUNTY.exec(text)?.[0];
}

/** A public body whose name is the line, or is told by its state: "Maplewood County, Iowa". */
export function bodyAlone(text: string): string | undefined {
  const [body] = (text.length <= LONGEST_HEAD && BODY_HEAD.exec(text)) || [];
  return body && firmsIn(text)[0] === body ? body : (BODY_ALONE.exec(text) ?? COUNTY.exec(text))?.[0];
}
const LONGEST_HEAD = 120;

/** Firms that are only called so: "la société Coho Vins". */
export function calledFirms(text: string): string[] {
  return [...text.matchAll(CALLED_FIRM)].map(([, name]) => name!);
}

/** "Managed Workplace Agreement", "Professional Terms of October", "Services Contract No. 24-IT": a paper, not a firm. */
export function isPaper(name: string): boolean {
  const words = wordsOf(name);
  return words.some(
    (word, at) =>
      PAPER.test(word) &&
      (at === words.length - 1 || (at > 0 && TOLD_BY.test(words.slice(at + 1, at + 3).join(" ")))),
  );
}
/** The date or the number behind a paper's name. */
const TOLD_BY =
  /^(?:n(?:o|r|umber)? \S|(?:of|dated|vom|du|de|del|van) (?:\d+|(?:jan|feb|fev|mar|apr|avr|abr|ma[iy]|jun|jui|jul|aug|aou|ago|sep|okt|oct|nov|de[cz]|dic|ene|maa)[a-z]*)$)/;

/** First and last name, perhaps an initial between; no firm's name ends in what firms are. */
export function isPerson(name: string): boolean {
  return /^\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+$/u.test(name) && !isLegalForm(wordsOf(name).at(-1)!);
}

/** A person, by full or first name. */
export function isSomebody(name: string): boolean {
  return isPerson(name) || /^\p{Lu}\p{Ll}+$/u.test(name);
}

/**
 * The words with capitals that one of the short names begins, or of which it has the initials: "Wide World Importers Canada
 * Unlimited (“WWI”)".
 */
export function calledAfter(aliases: readonly string[], before: string): string | undefined {
  const runs = before.match(CAPITALISED_RUN) ?? [];
  return [...runs].reverse().find((run) => {
    if (isPaper(run) || NO_FIRM.test(run)) return false;
    const letters = [...run.matchAll(/(?<![\p{L}\d'’-])\p{Lu}/gu)].join("");
    return aliases.some(
      (alias) => run.startsWith(`${alias} `) || (/^\p{Lu}{2,6}$/u.test(alias) && letters.startsWith(alias)),
    );
  });
}

export function endsInCompany(text: string): boolean {
  const last = (text.match(COMPANY) ?? []).at(-1);
  return last !== undefined && text.trimEnd().endsWith(last.trim());
}

/** "Fabrikam Pty Ltd ACN 004 085 616 of Perth (Fabrikam)". */
export function beginsCompany(name: string, text: string): boolean {
  return (text.match(COMPANY) ?? []).some((company) => company.startsWith(`${name} `));
}
