// Knows: how agreements introduce parties: by short names, labels, tables, names of firms, and which name each has.
// Refuses to know: who of them is partner or customer where no role word says so (parties.ts).
import { offered } from "./offers";
import {
  beginsCompany,
  bodyAlone,
  calledAfter,
  calledFirms,
  companiesIn,
  countyIn,
  endsInCompany,
  firmsIn,
  isPaper,
  isPerson,
  wordsOf,
} from "./company-names";
import { PART_WORD } from "./headings";
import type { Lexicon } from "./language/lexicon";
import { DEFINITE, nameWords, THE, WITH_ARTICLE } from "./language/name-patterns";
import type { Placed } from "./outline";
import { isLetterhead, type PartyRoles, type Side } from "./party-roles";
import { labelsWithColon, labelsWithDash, rolesBetweenDashes, toldOfThemselves } from "./party-labels";
import { ShortNamePlaces, smallName, type ShortNamePlace } from "./short-name-places";
import { isKindOfBody } from "./short-names";

/** Names that one place of the agreement gives the same party; `side` where one of them is a role. */
export interface Introduction {
  readonly names: readonly string[];
  readonly side: Side | undefined;
  /** Whose the name is if the partner writes: "From", "we"; customers write too. */
  readonly hint?: Side;
}

/** An introduction, and how many paragraphs of its block stand before it. */
export interface PlacedIntroduction extends Introduction {
  readonly after: number;
}

/** "For Contoso (Client)", over a signature. */
const SIGNED_FOR = new RegExp(`^(?:${nameWords("signingFor")})\\s+(\\S+(?: \\S+)?)\\s*$`, "u");
/** Without a company's name further on one of these stands where somebody is introduced. */
const INTRODUCING = /^[:("“„«]$/;
const WITHIN = nameWords("within");
const QUOTED = new RegExp(`["“”„«»]\\s*${THE}?([^"“”„«»()]{2,40}?)\\s*["“”»]`, "giu");
const QUOTED_OR_BRACKETED = /[("“„«]/;
const PLAIN_BRACKET = new RegExp(
  `^\\s*(?:${DEFINITE})\\s+(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)\\s*$`,
  "u",
);
const NAMED_IN_BRACKET = /^[\s"“„«*]*(\p{Lu}\p{L}+(?: \p{L}+)?)[\s"”»*]*\((\p{Lu}[^()]{2,80})\)[\s.;*]*$/u;
const SHORT_NAME = /^\p{Lu}[\p{L}\d&]+(?: \p{Lu}[\p{L}\d&]+)?$/u;
/** "Mandant (Verzeichnis-ID)": what a form asks for, and no party. */
const IDENTIFIER =
  /(?:^|[\s-])(?:IDs?|GUID|UUID|Kennung|Nummer|Number|Identifier|Identifiant|Identificador)$/iu;
/** "Supplier: Team North": who sells for it, and no firm. */
const TEAM = /^\s*(?:Team|Équipe|Equipe|Equipo|Sales Team|Vertriebsteam|Verkoopteam)(?![\p{L}])/u;
/** "1.2 Supplier", "A. Supplier". */
const NUMBERED = /^\s*\(?(?:[A-Za-z]?\d+(?:\.\d+)*[.)]?|[A-Za-z][.)])\s+/;
/** What a row is called by: "2.1", "A2", "B". */
const NUMBER = /^\s*\(?(?:[A-Za-z]{0,2}\d+(?:\.\d+)*|[A-Za-z])[.)]?\s*$/;
const CALLED_CELL = new RegExp(`^(?:(?:${DEFINITE})\\s+)?["“„]?(\\p{Lu}[\\p{L}-]+)["”]?$`, "iu");
const LABEL = new RegExp(`^(?:(?:${DEFINITE}) )?([^()]+?)(?: \\(([^()]+)\\))?$`, "i");
/** What is told of a party behind its name: other firms and places may be named there. */
const PARTICULARS = new RegExp(
  `, (?:${nameWords("indefinite")}) |,? (?:${nameWords("particulars")})(?![\\p{L}])`,
  "u",
);
/** "(2) CONTOSO INSTITUTE (a charity), of London (the Institute)": the words with capitals that the place begins with. */
const HEAD = new RegExp(
  `^[\\s,;:.)]*(?:\\(?[\\da-z][.)]\\s*)?(?:(?:${nameWords("and", "between")})\\s+)?(?:(?:${DEFINITE})\\s+)?((?:\\p{Lu}[\\p{L}\\d'’&-]*\\s+(?:(?:${WITHIN}|&)\\s+)?){1,6}\\p{Lu}[\\p{L}\\d'’&-]*)(?=\\s*[,(])`,
  "u",
);
const OWNER = /^(\p{Lu}\p{L}+(?: \p{L}+)?)['’]s? /u;
/** "Dynamics 365 Sales and Power BI (together, the “System”)": a product is given a short name, too. */
const OF_MICROSOFT =
  /^(?:Microsoft|Dynamics 365|Office 365|Power (?:Apps|Automate|BI|Pages|Platform)|SharePoint Online|Exchange Online)\b/i;
/** "ARTICLE V. REPORTS TO MICROSOFT CORPORATION": a heading in capitals. */
const OF_PART = /^\S+ (?:\d|[IVXLC]+(?![\p{L}]))/u;
/** "Auftragnehmer (AN)": no "An" over an address. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/**
 * Somebody may be introduced by what is written there, even where no company's name stands and the agreement has long
 * begun; in a table nothing needs to be written for it.
 */
export function mayIntroduce(written: string): boolean {
  return INTRODUCING.test(written);
}

const NONE: readonly Introduction[] = [];

/** What stands beside a paragraph in which somebody may be introduced. */
export interface Around {
  readonly before: Placed | undefined;
  readonly next: Placed | undefined;
  /** The head of the column or the rows that a cell stands in. */
  readonly above: string | undefined;
  /** The same of the cell beside it. */
  readonly aboveNext: string | undefined;
}

/** Finds where parties are introduced, in agreements whose languages have these lexicons. */
export class PartyNames {
  private readonly notNames: ReadonlySet<string>;
  private readonly places: ShortNamePlaces;

  constructor(
    lexicons: readonly Lexicon[],
    private readonly roles: PartyRoles,
  ) {
    this.notNames = new Set(lexicons.flatMap((lexicon) => lexicon.notNames));
    this.places = new ShortNamePlaces(lexicons);
  }

  /**
   * The parties that a paragraph introduces, in order. `early` where it is one of the first of the agreement: further
   * on a short name must follow its company's name directly. `companies` where the text may hold a company's name.
   */
  introductionsIn(
    { paragraph: { text, cell }, section }: Placed,
    { before, next, above, aboveNext }: Around,
    early: boolean,
    companies: boolean,
  ): readonly Introduction[] {
    const found: (Introduction | undefined)[] = [];
    for (const { label, value, whole } of labelsWithColon(text))
      found.push(
        this.labelled(label, value, early, whole) ??
          (early ? this.calledByLabel(label, value.trim()) : undefined),
      );
    if (early && !cell && section.zone !== "definitions")
      for (const { label, value } of labelsWithDash(text)) found.push(this.labelled(label, value, early));
    if (early) found.push(...this.calledBehind(text), ...this.toldOfSelf(text));
    if (cell && next?.paragraph.cell?.row === cell.row) {
      // "Customer", and below it "Company | Contoso Ltd": what stands above tells whose the name is, not its label.
      const isHeaded = aboveNext !== undefined && this.roles.sideOf(aboveNext) !== undefined;
      if (!isHeaded && (!before || NUMBER.test(before.paragraph.text)))
        found.push(
          this.labelled(text, next.paragraph.text, early) ??
            (early ? this.calledByLabel(text, next.paragraph.text.trim()) : undefined),
        );
      else if (before && early) found.push(this.calledBeside(text, before.paragraph.text));
    }
    if (above) found.push(this.labelled(above, text, early));
    const [, role, name] = (early && NAMED_IN_BRACKET.exec(text)) || [];
    if (role && name && !IDENTIFIER.test(name)) found.push(this.labelled(role, name, early));
    found.push(...this.named(text, early));
    if (early) found.push(...offered(text));
    if (companies) for (const name of companiesIn(text)) found.push({ names: [name], side: undefined });
    if (early) for (const name of calledFirms(text)) found.push({ names: [name], side: undefined });
    // "Contoso ICT B.V., Haarlem aan Woningstichting De Vaart": the head of a letter or an order.
    const both = early && !QUOTED_OR_BRACKETED.test(text) ? firmsIn(text) : [];
    if (both.length === 2 && text.startsWith(both[0]!))
      for (const name of both) found.push({ names: [name], side: undefined });
    const body = early && bodyAlone(text);
    if (body) found.push({ names: [body], side: undefined });
    const isFirm = (one: Introduction | undefined): one is Introduction =>
      one !== undefined &&
      !OF_MICROSOFT.test(one.names[0]!) &&
      !(PART_WORD.test(one.names[0]!) && OF_PART.test(one.names[0]!)) &&
      (one.side !== undefined || !isPaper(one.names[0]!));
    return found.filter(isFirm);
  }

  /** "Supplier: Fabrikam Ltd", "Outgoing Provider: Fabrikam Ltd", where the agreement calls it by the whole label. */
  private labelled(label: string, value: string, early: boolean, whole?: string): Introduction | undefined {
    if (label === "" || value === "" || label.length > 40 || value.length > 160) return undefined;
    const plain = label.replace(/[*_"“”„]/g, "").replace(NUMBERED, "");
    const [, outer, inner] = LABEL.exec(plain) ?? [];
    const roles = [outer, inner].filter((role) => role !== undefined);
    const side = roles.map((role) => this.roles.sideOf(role)).find((known) => known !== undefined);
    const hint = roles.map((role) => this.roles.hintOf(role)).find((known) => known !== undefined);
    if (!early && (side === undefined || roles.some(isLetterhead))) return undefined;
    if (!(side ?? hint) || SIGNED_FOR.test(outer!) || !/^[\s"“]*\p{Lu}/u.test(value)) return undefined;
    if (TEAM.test(value)) return undefined;
    const [first, second] = value.split(/[,(;·]/).map((part) => part.trim());
    const firm = side === undefined && isPerson(first!) && /^\p{Lu}/u.test(second ?? "") ? second : first;
    const name = (firmsIn(value)[0] ?? firm!).trim();
    if (this.roles.sideOf(name) !== undefined || this.isOfRole(name)) return undefined;
    if (side === undefined && /\d/.test(name) && firmsIn(value).length === 0) return undefined;
    if (name.split(/\s+/).length > 8 || /[\da-f]{4}-|[@[\]_●]/.test(name) || /(?<!\bCo)[.?!]\s/.test(name))
      return undefined;
    const isCalled = (role: string): boolean =>
      !isLetterhead(role) || (role === inner && ABBREVIATION.test(role));
    // "Fabrikam County, Ohio, through its Office of Records": the body, beside the office that is a name as well.
    const body = name !== first && isKindOfBody(wordsOf(first!).at(-1)!) ? [first!] : [];
    const called = early && side !== undefined && whole !== undefined ? [whole] : [];
    return { names: [name, ...body, ...roles.filter(isCalled), ...called], side, hint };
  }

  /** "We are Contoso Ltd". */
  private toldOfSelf(text: string): Introduction[] {
    return toldOfThemselves(text).map(({ pronoun, name }) => ({
      names: [name],
      side: undefined,
      hint: this.roles.isWriter(pronoun) ? "partner" : "customer",
    }));
  }

  /** The firm that stands before its role between dashes. */
  private calledBehind(text: string): Introduction[] {
    return rolesBetweenDashes(text).flatMap(({ role, quoted, before }) => {
      const side = this.roles.sideOf(role);
      const name = side || quoted ? firmsIn(before).at(-1) : undefined;
      return name ? [{ names: [name, role], side }] : [];
    });
  }

  /** "Organisation | Contoso Ltd": a party under a label that no list of roles has, where nothing else stands beside it. */
  private calledByLabel(label: string, value: string): Introduction | undefined {
    const plain = label.replace(/[*_:]/g, "").replace(NUMBERED, "").trim();
    const isWord = /^\p{Lu}\p{Ll}{3,}$/u.test(plain) && !this.notNames.has(plain.toLowerCase());
    const [body, kind] = [value.split(",")[0]!, plain.toLowerCase()];
    // "District: Water District No. 4 of Fabrikam County, a municipal corporation".
    if (isKindOfBody(kind) && wordsOf(body).includes(kind) && body !== plain)
      return { names: [body, plain], side: undefined };
    const [name] = isWord ? firmsIn(value) : [];
    const isAlone = name !== undefined && value.startsWith(name) && /^(?:$|,)/.test(value.slice(name.length));
    return isAlone && !isPaper(name) ? { names: [name, plain], side: undefined } : undefined;
  }

  /** "Provider's Partner ID", below the row of the provider: the label of what is the party's, not its name. */
  private isOfRole(name: string): boolean {
    const owner = OWNER.exec(name)?.[1];
    return owner !== undefined && this.roles.sideOf(owner) !== undefined;
  }

  /** "Contoso Ltd | the Employer": the name in the cell before, and how it is called. */
  private calledBeside(text: string, name: string): Introduction | undefined {
    const [, role] = CALLED_CELL.exec(text) ?? [];
    if (!role || firmsIn(name)[0] !== name.trim()) return undefined;
    const side = this.roles.sideOf(role);
    return side || WITH_ARTICLE.test(text) ? { names: [name.trim(), role], side } : undefined;
  }

  /** 'Fabrikam Ltd (the "Supplier")', 'Fabrikam Ltd, hereinafter "Fabrikam"'. */
  private named(text: string, early: boolean): readonly Introduction[] {
    const brackets = this.places.of(text, early);
    if (brackets.length === 0) return NONE;
    const found: Introduction[] = [];
    let done = 0;
    for (const run of adjacent(brackets, text)) {
      const before = text.slice(done, run[0]!.at);
      // "Contoso Holdings plc (Halifax) (C&H)": of brackets in a row the last one tells the name.
      const aliases = run
        .map(({ inner }) => this.shortNames(inner, before, early && firmsIn(text).length > 0))
        .findLast((names) => names.length > 0);
      if (!aliases) continue;
      done = run.at(-1)!.at;
      const introduced = before.split(PARTICULARS)[0]!;
      const name =
        lastOf(introduced, [firmsIn(introduced).at(-1), countyIn(introduced)]) ??
        firmsIn(before).at(-1) ??
        (early ? (calledAfter(aliases, before.slice(-160)) ?? HEAD.exec(before)?.[1]) : undefined);
      const words = /((?:[\p{Lu}\d][\p{L}\d'’&.-]*\s+|&\s+)+)$/u.exec(before.replace(/[,\s]*$/, " "));
      const side = aliases.map((alias) => this.roles.sideOf(alias)).find((known) => known !== undefined);
      const hint = aliases.map((alias) => this.roles.hintOf(alias)).find((known) => known !== undefined);
      if (side === undefined && !name && words && this.isNoName(words[1]!)) continue;
      if (side === undefined && !name && !(words && words[1]!.trim().includes(" "))) continue;
      const follows = name && before.trimEnd().replace(/,$/, "").endsWith(name.trim());
      if (side === undefined && name && !follows && !early) continue;
      const signed = words && SIGNED_FOR.exec(words[1]!);
      // "Contoso Ltd will advise Fairbrook County (the “County”)": who stands before the bracket has the last word of his name.
      const whole =
        words && aliases.some((alias) => words[1]!.trim().endsWith(` ${alias}`)) && words[1]!.trim();
      const full =
        (follows ? undefined : whole) ||
        (name ?? signed?.[1] ?? (words && side === undefined ? words[1]!.trim() : undefined));
      found.push({ names: full === undefined ? aliases : [full, ...aliases], side, hint });
    }
    return found;
  }

  /** "31 December 2026 (the “End Date”)": nothing but numbers and words that no name begins with. */
  private isNoName(run: string): boolean {
    return wordsOf(run).every((word) => /^\d/.test(word) || this.notNames.has(word));
  }

  /** `beside` where the text names a firm too, as a parties clause does. */
  private shortNames(inner: string, before: string, beside: boolean): string[] {
    const aliases = [...inner.matchAll(QUOTED)].map((match) => match[1]!);
    const plain = PLAIN_BRACKET.exec(inner);
    if (plain) aliases.push(plain[1]!);
    const small = beside ? smallName(inner, before) : undefined;
    if (small && !this.notNames.has(small)) aliases.push(small);
    const word = inner.trim().replace(WITH_ARTICLE, "");
    // "(Auftraggeber, AG)": the role, and how it is cut short.
    const [role, short] = word.split(/,\s+/);
    if (short && ABBREVIATION.test(short) && this.roles.sideOf(role!) !== undefined)
      aliases.push(role!, short);
    const isRole =
      this.roles.sideOf(word) !== undefined && !/^partner$/i.test(word) && firmsIn(before).length > 0;
    if (isRole || (SHORT_NAME.test(word) && (endsInCompany(before) || beginsCompany(word, before))))
      aliases.push(word);
    else if (this.roles.hintOf(word) && firmsIn(before).length > 0) aliases.push(word);
    const isWord = (alias: string): boolean =>
      this.roles.sideOf(alias) === undefined &&
      this.roles.hintOf(alias) === undefined &&
      wordsOf(alias).every((word) => this.notNames.has(word));
    return aliases.every(isWord) ? [] : aliases;
  }
}

/** The places, those together between which nothing stands. */
function adjacent(places: readonly ShortNamePlace[], text: string): ShortNamePlace[][] {
  const runs: ShortNamePlace[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last !== undefined && /^\([^()]*\)\s*$/.test(text.slice(last.at, place.at));
    if (isNext) runs.at(-1)!.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Of names that stand in the text, the one that stands last. */
function lastOf(text: string, names: readonly (string | undefined)[]): string | undefined {
  const known = names.filter((name) => name !== undefined);
  return known.sort((left, right) => text.lastIndexOf(left) - text.lastIndexOf(right)).at(-1);
}
