// Knows: how agreements introduce parties: brackets with a short name, "hereinafter", labels, tables, company names.
// Refuses to know: who of them is partner or customer where no role word says so (parties.ts).
import type { Lexicon } from "./language/lexicon";
import type { Placed } from "./outline";
import { tokenise } from "./tokens";

export type Side = "partner" | "customer" | "third";

/** Names that one place of the agreement gives the same party; `side` where one of them is a role. */
export interface Introduction {
  readonly names: readonly string[];
  readonly side: Side | undefined;
}

/** An introduction, and how many paragraphs of its block stand before it. */
export interface PlacedIntroduction extends Introduction {
  readonly after: number;
}

const COMPANY =
  /(?:[\p{Lu}\d](?:[\p{L}\d'’-]|\.(?!\s)|(?<=\b(?:\p{L}{1,2}|Ste|Pte|Pvt|Pty|Sdn))\.)*(?:\s*&\s*|\s+(?:of|de|du|des|la|le|und|y|et|van|der)\s+|\s+|-)){0,7}?[\p{Lu}\d][\p{L}\d'’-]*(?:\s*\([\p{L} ]{2,12}\))?,?\s+(?:(?:P(?:te|vt|ty|TE|VT|TY)|Sdn|SDN)\.?\s+)?(?:Limited|Ltd\b\.?|LTD\b\.?|LIMITED|LLP|plc|PLC|Inc\b\.?|INC\b\.?|LLC|LP|Corporation|CORPORATION|Corp\b\.?|Co\.|GmbH(?: & Co\. KG)?|AG|SE|KG|UG|eG|e\.V\.|SAS|SASU|SARL|SA\b|S\.A\.(?:S\.|U\.)?|S\.L\.(?:U\.)?|SL\b|B\.V\.|BV\b|N\.V\.|NV\b|U\.A\.|Pty|Oy|AB|A\/S|DAC|CLG|CIC|CIO|Bhd\b\.?|BHD\b\.?|ULC|PLLC|P\.C\.|P\.A\.|N\.A\.|Teoranta|KGaA|OHG|AöR|SNC|SCOP|ASBL|VZW|vzw|V\.O\.F\.|S\.p\.A\.|S\.r\.l\.|Credit Union|Co-operative|Cooperative|Company)(?![\p{L}])/gu;
const PUBLIC_BODY =
  /\b(?:City|County|Town|Village|Borough|University|Department|School District|Board|Port Authority|Autoridad|Municipio|Ayuntamiento|Stadt|Gemeinde|Landkreis|Ville|Commune|Gemeente|Stichting|Vereniging|Coöperatie|Stiftung|Fundación|Asociación|Fondation|Mutualité|Universität|Université|Universidad|Universiteit) (?:of |de |d['’]|van )?[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)*/gu;
/** The name of what is done, or of a paper, which no party is called after. */
const NO_FIRM = /(?:Services?|Statement|Project|Act|Code)$|^(?:Master|Statement|Services?) /u;
/** "Maplewood County, Iowa". */
const COUNTY = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:County|Township)(?=, \p{Lu})/u;
/** "For Contoso Ltd", at the place of the signature. */
const BEFORE_NAME =
  /^(?:For|By|To|From|Between|And|Signed|Only|Solely|Nur|Allein|Seule?|Solo|Alleen|Für|Zwischen|Pour|Entre|Par|Por|Para|Voor|Tussen|Namens)\s+(?=\S+\s)/u;
/** "For Contoso (Client)", over a signature. */
const SIGNED_FOR = /^(?:For|Für|Pour|Por|Para|Voor|Namens)\s+(\S+(?: \S+)?)\s*$/u;
/** "The Co-operative", "the Credit Union": what a party is, not its name. */
const KIND_ALONE = /^(?:The|This|Each|Our|Your)\s+(?:Credit Union|Co-?operative|Company)$/;
/** A letterhead: "CITY OF HARLAN SPRINGS, TEXAS". */
const BODY_ALONE =
  /^(?:CITY|COUNTY|TOWN|VILLAGE|BOROUGH|UNIVERSITY|TOWNSHIP) OF \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|^(?:City|County|Town|Village|Borough|University|Township) of \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?=$|,\s*\p{Lu}[\p{L} ]+$)/u;
/** Without a company's name further on one of these stands where somebody is introduced. */
const INTRODUCING = /^[:("“„«]$/;
const QUOTE = /["“„«]/;
const ARTICLES = "the|der|die|das|le|la|el|los|de|het";
const QUOTED =
  /["“”„«»]\s*(?:(?:the|der|die|das|le|la|les|el|los|de|het)\s+|l['’])?([^"“”„«»()]{2,40}?)\s*["“”»]/giu;
/** Without brackets, at the end of the line: 'Fabrikam Pte. Ltd. (UEN 1), the "Implementer";'. */
const AFTER_COMPANY =
  /(?:,|\s[–—-])\s+(?:(?:the|der|die|das|le|la|el|los|de|het)\s+|l['’])?(["“„«]\s*(?:(?:the|der|die|das|le|la|les|el|los|de|het)\s+)?\p{Lu}[^"“”„«»()]{1,39}["“”»])[\s.,;)]*(?:and|und|et|y|en)?[\s.,;]*$/gu;
/** 'Fabrikam Ltd (no. 123), the "Supplier"'. */
const APPOSED = /,\s+(?:(?:the|der|die|das|le|la|el|de|het)\s+|l['’])(["“„«][^"“”„«»]{2,40}["“”»])/giu;
/** Without an article, further on: 'Fabrikam Pte. Ltd. (UEN 1), "FAB", and'. */
const NEXT_NAMED =
  /(?<=[\p{L}.)]),\s+(["“„«]\s*\p{Lu}[\p{L}\d&]+(?: \p{Lu}[\p{L}\d&]+)?\s*["“”»])(?=,|\s+(?:and|und|et|y|en)\s)/gu;
/** The post of who signs or is written to, before the name of the firm. */
const POST =
  /^.*\b(?:Officer|Director|Manager|President|Secretary|Counsel|Administrator|Directeur|Directrice|Gérant|Gérante|Président|Présidente|Directora|Gerente|Geschäftsführer|Geschäftsführerin|Vorstand|Bestuurder)\s+(?=\p{Lu}[\p{L}\d'’-]*\s+\p{Lu})/u;
/** "Propuesta de Trey Servicios, S.L.", "an die Stelle der Litware GmbH": the paper or the place, whose firm is meant. */
const PAPER_OF =
  /^(?:Proposal|Offer|Quote|Quotation|Agreement|Contract|Propuesta|Oferta|Presupuesto|Contrato|Acuerdo|Convenio|Pedido|Offre|Proposition|Devis|Contrat|Accord|Commande|Angebot|Vertrag|Offerte|Overeenkomst|Stelle|Namen|Auftrag|Seite|Seiten|(?:\p{L}+-)?(?:ID|Nummer|Kennung|Nr\.?))\s+(?:of|de|du|des|la|der|van)\s+/u;
/** "Die Contoso AG" at the head of a sentence; a name of two words may begin so itself. */
const ARTICLE = /^(?:The|Die|Der|Das|La|Le|El|De|Het)\s+(?=\S+\s+\S+\s)/u;
/** "La société Coho Vins": no ending tells that it is a firm. */
const CALLED_FIRM =
  /(?<![\p{L}])(?:[Ll]a société|[Ll]['’]entreprise|[Ll]a empresa|[Ll]a compañía|[Dd]ie Firma|[Dd]e firma|[Hh]et bedrijf)\s+(\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+){0,3})(?![\p{L}]| SA| SAS| S\.)/gu;
const PLAIN_BRACKET = /^\s*(?:the|der|die|das|le|la|el|de|het)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\s*$/u;
const NAMED_IN_BRACKET = /^[\s"“„«*]*(\p{Lu}\p{L}+(?: \p{L}+)?)[\s"”»*]*\((\p{Lu}[^()]{2,80})\)[\s.;*]*$/u;
const SHORT_NAME = /^\p{Lu}[\p{L}\d&]+(?: \p{Lu}[\p{L}\d&]+)?$/u;
const ADDRESSED = /(?<![\p{L}\d])(\p{Lu}{2,4}):\s+\p{Ll}/gu;
const LABELLED = /\b(\p{Lu}[\p{L}]+(?: \p{Ll}[\p{L}]+){0,2})\s*:\s+/gu;
/** Roles only in the head of a letter or an offer. */
const LETTERHEAD = new Set([
  "from",
  "to",
  "prepared by",
  "prepared for",
  "for",
  "fur",
  "pour",
  "para",
  "voor",
]);
/** What every company's name ends in, as the words of a text: "S.A." is two. */
const COMPANY_ENDS =
  /^(?:limited|ltd|llp|plc|inc|llc|lp|corporation|corp|co|gmbh|ag|se|kg|ug|eg|sas|sasu|sarl|sa|sl|bv|nv|pty|oy|ab|dac|clg|cic|cio|bhd|ulc|pllc|teoranta|kgaa|ohg|aor|snc|scop|asbl|vzw|union|cooperative|operative|company)$/;

/** The name alone of what looks like the name of a company. */
function bare(company: string): string {
  return company.replace(POST, "").replace(PAPER_OF, "").replace(BEFORE_NAME, "").replace(ARTICLE, "");
}

/** What the name of a paper ends in, in one of the languages; German and Dutch ones may be longer words. */
const PAPER =
  /(?:^(?:agreement|contract|deed|order|letter|schedule|plan|programme|program|terms|policy|addendum|amendment|contrat|accord|convention|avenant|contrato|acuerdo|convenio|pedido)|(?:vertrag|vereinbarung|auftrag|overeenkomst))$/;

/** "Managed Workplace Agreement": a paper, not a firm. */
function isPaper(name: string): boolean {
  return PAPER.test(wordsOf(name).at(-1)!);
}

/** First and last name, perhaps an initial between; no firm's name ends in what firms are. */
export function isPerson(name: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+$/u.test(name) && !COMPANY_ENDS.test(wordsOf(name).at(-1)!)
  );
}

/** A word that may end a company's name; the single letters of "S.A." are capitals. */
export function mayEndCompany(norm: string, capital: boolean): boolean {
  return COMPANY_ENDS.test(norm) || (capital && /^[nsuvlp]$/.test(norm));
}

function isLetterhead(role: string): boolean {
  return LETTERHEAD.has(wordsOf(role).join(" "));
}

/** The words of a name, as they are compared. */
export function wordsOf(name: string): string[] {
  return tokenise(name.replace(/["“”„«»*_]/g, " ")).map((token) => token.norm);
}

/** Initials by which paragraphs address somebody: "VH: invite the engineers". */
export function addressedBy(text: string): string[] {
  return [...text.matchAll(ADDRESSED)].map((match) => match[1]!);
}

/**
 * Somebody may be introduced by what is written there, even where no company's name stands and the agreement has long
 * begun; in a table nothing needs to be written for it.
 */
export function mayIntroduce(written: string): boolean {
  return INTRODUCING.test(written);
}

/** All places that match; where there is none, nothing is made to look for more. */
function placesOf(expression: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(expression) < 0 ? NO_PLACES : text.matchAll(expression);
}
const NO_PLACES: readonly RegExpExecArray[] = [];
const NONE: readonly Introduction[] = [];

/** Finds where parties are introduced, in agreements whose languages have these lexicons. */
export class PartyNames {
  private readonly partnerRoles: ReadonlySet<string>;
  private readonly customerRoles: ReadonlySet<string>;
  private readonly notNames: ReadonlySet<string>;
  private readonly hereinafter: RegExp;
  private readonly unquoted: RegExp;

  constructor(lexicons: readonly Lexicon[]) {
    this.partnerRoles = new Set(lexicons.flatMap((lexicon) => lexicon.partnerRoles));
    this.customerRoles = new Set(lexicons.flatMap((lexicon) => lexicon.customerRoles));
    this.notNames = new Set(lexicons.flatMap((lexicon) => lexicon.notNames));
    const calling = lexicons.flatMap((lexicon) => lexicon.hereinafter).join("|");
    this.hereinafter = new RegExp(`(?:${calling})[^"“„«]{0,30}(["“„«][^"“”„«»]{2,40}["“”»])`, "giu");
    this.unquoted = new RegExp(
      `(?:${calling})\\s*:?\\s+(?:(?:${ARTICLES})\\s+)?(\\p{Lu}[\\p{L}-]{2,30})[.,;)]*$`,
      "u",
    );
  }

  /** The side whose role the name is. */
  sideOf(name: string): Side | undefined {
    const role = wordsOf(name).join(" ");
    return this.partnerRoles.has(role) ? "partner" : this.customerRoles.has(role) ? "customer" : undefined;
  }

  /** Every role word with its side. */
  roles(): [string, Side][] {
    return [
      ...[...this.partnerRoles].map((role): [string, Side] => [role, "partner"]),
      ...[...this.customerRoles].map((role): [string, Side] => [role, "customer"]),
    ];
  }

  /**
   * The parties that a paragraph introduces, in order. `early` where it is one of the first of the agreement: further
   * on a short name must follow its company's name directly. `next` is the paragraph behind, `above` the head
   * of the column or the rows that a cell stands in. `companies` where the text may hold a company's name.
   */
  introductionsIn(
    { paragraph: { text, cell } }: Placed,
    { next, above }: { readonly next: Placed | undefined; readonly above: string | undefined },
    early: boolean,
    companies: boolean,
  ): readonly Introduction[] {
    const found: (Introduction | undefined)[] = [];
    if (text.includes(":"))
      for (const match of text.matchAll(LABELLED)) {
        const value = text.slice(match.index + match[0].length);
        found.push(
          this.labelled(match[1]!, value.split(/\n| (?=\p{Lu}\p{L}+(?: \p{Ll}\p{L}+)?: )/u)[0]!, early),
        );
      }
    if (cell?.column === 0 && next?.paragraph.cell?.row === cell.row)
      found.push(this.labelled(text, next.paragraph.text, early));
    if (above) found.push(this.labelled(above, text, early));
    const [, role, name] = (early && NAMED_IN_BRACKET.exec(text)) || [];
    if (role && name) found.push(this.labelled(role, name, early));
    found.push(...this.named(text, early));
    if (companies)
      for (const name of (text.match(COMPANY) ?? []).filter((one) => !KIND_ALONE.test(one)))
        found.push({ names: [bare(name)], side: undefined });
    if (early)
      for (const [, name] of text.matchAll(CALLED_FIRM)) found.push({ names: [name!], side: undefined });
    if (early) {
      const [body] = BODY_ALONE.exec(text) ?? COUNTY.exec(text) ?? [];
      if (body) found.push({ names: [body], side: undefined });
    }
    const isFirm = (one: Introduction | undefined): one is Introduction =>
      one !== undefined &&
      !/^Microsoft\b/i.test(one.names[0]!) &&
      (one.side !== undefined || !isPaper(one.names[0]!));
    return found.filter(isFirm);
  }

  /** "Supplier: Fabrikam Ltd". */
  private labelled(label: string, value: string, early: boolean): Introduction | undefined {
    if (label === "" || value === "" || label.length > 40 || value.length > 160) return undefined;
    const [, outer, inner] = /^(?:The )?([^()]+?)(?: \(([^()]+)\))?$/i.exec(label.replace(/[*_]/g, "")) ?? [];
    const roles = [outer, inner].filter((role) => role !== undefined);
    const side = roles.map((role) => this.sideOf(role)).find((known) => known !== undefined);
    if (!early && roles.some(isLetterhead)) return undefined;
    if (!side || SIGNED_FOR.test(outer!) || !/^[\s"“]*\p{Lu}/u.test(value)) return undefined;
    const name = (value.match(COMPANY) ?? value.match(PUBLIC_BODY) ?? [value.split(/[,(;·]/)[0]!])[0]!.trim();
    if (this.sideOf(name) !== undefined) return undefined;
    if (name.split(/\s+/).length > 8 || /[\da-f]{4}-|@/.test(name) || /[.?!]\s/.test(name)) return undefined;
    return { names: [name, ...roles.filter((role) => !isLetterhead(role))], side };
  }

  /** 'Fabrikam Ltd (the "Supplier")', 'Fabrikam Ltd, hereinafter "Fabrikam"'. */
  private named(text: string, early: boolean): readonly Introduction[] {
    const brackets: { inner: string; at: number }[] = [];
    if (text.includes("("))
      for (const match of text.matchAll(/\(([^()]{2,120})\)/gu))
        brackets.push({ inner: match[1]!, at: match.index });
    if (QUOTE.test(text))
      for (const calling of early ? [this.hereinafter, APPOSED] : [this.hereinafter])
        for (const match of placesOf(calling, text)) brackets.push({ inner: match[1]!, at: match.index });
    const plain = early ? this.unquoted.exec(text) : null;
    if (plain) brackets.push({ inner: `"${plain[1]!}"`, at: plain.index });
    if (early)
      for (const calling of [AFTER_COMPANY, NEXT_NAMED])
        for (const match of text.matchAll(calling)) brackets.push({ inner: match[1]!, at: match.index });
    if (brackets.length === 0) return NONE;
    const found: Introduction[] = [];
    let done = 0;
    for (const bracket of brackets.sort((left, right) => left.at - right.at)) {
      const before = text.slice(done, bracket.at);
      const aliases = this.shortNames(bracket.inner, before);
      if (aliases.length === 0) continue;
      done = bracket.at;
      const companies = [...(before.match(COMPANY) ?? []).map(bare), ...(before.match(PUBLIC_BODY) ?? [])];
      const name =
        companies[companies.length - 1] ?? (early ? calledAfter(aliases, before.slice(-160)) : undefined);
      const run = /((?:[\p{Lu}\d][\p{L}\d'’&.-]*\s+)+)$/u.exec(before.replace(/[,\s]*$/, " "));
      const side = aliases.map((alias) => this.sideOf(alias)).find((known) => known !== undefined);
      if (side === undefined && !name && run && this.isNoName(run[1]!)) continue;
      if (side === undefined && !name && !(run && run[1]!.trim().includes(" "))) continue;
      const follows = name && before.trimEnd().replace(/,$/, "").endsWith(name.trim());
      if (side === undefined && name && !follows && !early) continue;
      const signed = run && SIGNED_FOR.exec(run[1]!);
      // "Contoso Ltd will advise Fairbrook County (the “County”)": who stands before the bracket has the last word of his name.
      const whole = run && aliases.some((alias) => run[1]!.trim().endsWith(` ${alias}`)) && run[1]!.trim();
      const full =
        (follows ? undefined : whole) ||
        (name ?? signed?.[1] ?? (run && side === undefined ? run[1]!.trim() : undefined));
      found.push({ names: full === undefined ? aliases : [full, ...aliases], side });
    }
    return found;
  }

  /** "31 December 2026 (the “End Date”)": nothing but numbers and words that no name begins with. */
  private isNoName(run: string): boolean {
    return wordsOf(run).every((word) => /^\d/.test(word) || this.notNames.has(word));
  }

  private shortNames(inner: string, before: string): string[] {
    const aliases = [...inner.matchAll(QUOTED)].map((match) => match[1]!);
    const plain = PLAIN_BRACKET.exec(inner);
    if (plain) aliases.push(plain[1]!);
    if (SHORT_NAME.test(inner) && (endsInCompany(before) || beginsCompany(inner, before)))
      aliases.push(inner);
    const isWord = (alias: string): boolean =>
      this.sideOf(alias) === undefined && wordsOf(alias).every((word) => this.notNames.has(word));
    return aliases.every(isWord) ? [] : aliases;
  }
}

/**
 * The words with capitals that one of the short names begins, or of which it has the initials: "Wide World Importers Canada
 * Unlimited (“WWI”)".
 */
function calledAfter(aliases: readonly string[], before: string): string | undefined {
  const runs =
    before.match(/\p{Lu}[\p{L}\d'’&-]*(?:\s+(?:(?:of|and|&|de|du|der|van|y)\s+)?\p{Lu}[\p{L}\d'’&-]*)+/gu) ??
    [];
  return [...runs].reverse().find((run) => {
    if (isPaper(run) || NO_FIRM.test(run)) return false;
    const letters = [...run.matchAll(/(?<![\p{L}\d'’-])\p{Lu}/gu)].join("");
    return aliases.some(
      (alias) => run.startsWith(`${alias} `) || (/^\p{Lu}{2,6}$/u.test(alias) && letters.startsWith(alias)),
    );
  });
}

function endsInCompany(text: string): boolean {
  const companies = text.match(COMPANY) ?? [];
  const last = companies[companies.length - 1];
  return last !== undefined && text.trimEnd().endsWith(last.trim());
}

/** "Fabrikam Pty Ltd ACN 004 085 616 of Perth (Fabrikam)". */
function beginsCompany(name: string, text: string): boolean {
  return (text.match(COMPANY) ?? []).some((company) => company.startsWith(`${name} `));
}
