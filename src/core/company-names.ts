// Knows: what the name of a firm, a public body or a person looks like, in a text and alone.
// Refuses to know: where parties are introduced (party-names.ts), and whose a name is.
import { tokenise } from "./tokens";

const WORD = "[\\p{Lu}\\d](?:[\\p{L}\\d'’-]|\\.(?!\\s)|(?<=\\b(?:\\p{L}{1,2}|Ste|Pte|Pvt|Pty|Sdn))\\.)*";
const JOINED =
  " *& *| +(?:of|de|du|des|del|do|dos|la|le|und|and|AND|y|et|e|van|der|de la|de los|de las|en la|en las|en los|en) +| +|-";
const LAST = "[\\p{Lu}\\d][\\p{L}\\d'’-]*(?: *\\([\\p{L} ]{2,18}\\))?";
const ENDS = [
  "Limited|Ltd\\b\\.?|LTD\\b\\.?|LIMITED|LLP|plc|PLC|Inc\\b\\.?|INC\\b\\.?|LLC|LP|L\\.P\\.|PSC|P\\.S\\.C\\.|Corp\\b\\.?|CORP\\b\\.?",
  "(?:Corporation|CORPORATION|(?<!,\\s)(?:Company|COMPANY)|Credit Union|Co-operative|Cooperative|Co\\.(?! \\p{Lu})|Co\\.(?= (?:Ltd|Inc|LLC)\\b))(?:,?\\s(?:Inc|INC|Ltd|LTD|LLC|Limited|LIMITED)\\b\\.?)?",
  // "Münster, AG Münster HRB 21987" is a court.
  "GmbH(?: & Co\\. KG)?|gGmbH|mbH|(?<!,\\s)AG(?!\\s\\p{Lu}[\\p{L}-]+,?\\s(?:HR|VR|GnR))|SE|KG|UG|eG|e\\.V\\.|KGaA|OHG|AöR",
  "SASU?|SARL|Sàrl|EURL|SCRL|SRL|SPRL|SNC|SCOP|SA\\b|S\\.A\\.(?:S\\.|U\\.)?(?: de C\\.V\\.)?|S\\. de R\\.L\\. de C\\.V\\.|S\\.L\\.(?:U\\.|P\\.)?|S\\. Coop\\.|SL\\b|S\\.p\\.A\\.|S\\.r\\.l\\.",
  "B\\.V\\.|BV\\b|N\\.V\\.|NV\\b|U\\.A\\.|V\\.O\\.F\\.|ASBL|VZW|vzw|Pty|Oy|AB|ApS|A\\/S|DAC|Designated Activity Company|DESIGNATED ACTIVITY COMPANY|CLG|CIC|CIO|Bhd\\b\\.?|BHD\\b\\.?|ULC|PLLC|P\\.C\\.|P\\.A\\.|N\\.A\\.|Teoranta",
].join("|");
/** A firm's name, by what it ends in. */
const COMPANY = new RegExp(
  `(?:${WORD}(?:${JOINED})){0,7}?${LAST}(?:,? +(?:(?:P(?:te|vt|ty|TE|VT|TY)|Sdn|SDN)\\.? +)?(?:${ENDS})|-(?:GmbH(?: & Co\\. KG)?|AG|KG))(?![\\p{L}])`,
  "gu",
);
const NAME_WORDS = "[\\p{Lu}][\\p{L}'’-]+(?: (?:and |of |de la |del |de )?[\\p{Lu}][\\p{L}'’-]+)*";
const BODY_FIRST =
  "City|County|Town|Village|Borough|Commonwealth|University|Board|Port Authority|Autoridad|Municipio|Ayuntamiento|Stadt|Gemeinde|Landkreis|Ville|Commune|Gemeente|Provincie|Waterschap|Stichting|Vereniging|Coöperatie|Stiftung|Verein|Fundación|Asociación|Fondation|Association|Mutualité|Universität|Université|Universidad|Universiteit|(?:\\p{Lu}[\\p{L}'’-]+ ){0,3}?(?:Municipality|Department|Office|School District)";
const BODY_LAST =
  "Council|Authority|Trust|Association|Society|University|College|Foundation|School District|Transit District|Museum|Partnership|Commissioners";
/** A body that no company law names: "Municipality of Bahía Clara", "Greenbridge Borough Council". */
const PUBLIC_BODY = new RegExp(
  [
    `(?<![\\p{L}])(?:${BODY_FIRST}) (?:of |de |d['’]|van )?(?:la |the )?${NAME_WORDS}`,
    `(?<![\\p{L}])(?!(?:The|This|Each|Our|Your|An?|Any) )(?:\\p{Lu}[\\p{L}'’-]+ (?:and |of |& )?){1,6}?(?:${BODY_LAST}|${BODY_LAST.toUpperCase()})(?![\\p{L}]| of \\p{Lu})`,
  ].join("|"),
  "gu",
);
/** A letterhead: "Fabrikam Housing Association". */
const BODY_HEAD = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’-]+ (?:and |of |& )?){1,6}?(?:${BODY_LAST})(?![\\p{L}]| of \\p{Lu})`,
  "u",
);
/** The name of what is done, or of a paper, which no party is called after. */
const NO_FIRM = /(?:Services?|Statement|Project|Act|Code)$|^(?:Master|Statement|Services?) /u;
/** "Maplewood County, Iowa". */
const COUNTY = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:County|Township)(?=, \p{Lu})/u;
/** "For Contoso Ltd", at the place of the signature; "If Contoso Ltd agrees". */
const BEFORE_NAME =
  /^(?:No\.|Nr\.|Yes\.|(?:For|By|To|From|Between|And|Signed|If|When|Where|As|Dear|With|Only|Solely|Nur|Allein|Seule?|Solo|Alleen|Für|Wenn|Zwischen|Pour|Si|Entre|Par|Por|Para|Voor|Als|Tussen|Namens|BETWEEN|AND|FOR|BY)(?![\p{L}]))\s+(?=\S+\s)/u;
/** "The Co-operative", "the Credit Union": what a party is, not its name. */
const KIND_ALONE = /^(?:The|This|Each|Our|Your)\s+(?:Credit Union|Co-?operative|Company)$/;
/** A letterhead: "CITY OF HARLAN SPRINGS, TEXAS". */
const BODY_ALONE =
  /^(?:CITY|COUNTY|TOWN|VILLAGE|BOROUGH|UNIVERSITY|TOWNSHIP) OF \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*|^(?:City|County|Town|Village|Borough|University|Township) of \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*(?=$|,\s*\p{Lu}[\p{L} ]+$)/u;
/** The post of who signs or is written to, before the name of the firm. */
const POST =
  /^.*\b(?:Officer|Director|Manager|President|Secretary|Counsel|Administrator|Directeur|Directrice|Gérant|Gérante|Président|Présidente|Directora|Gerente|Geschäftsführer|Geschäftsführerin|Vorstand|Bestuurder)\s+(?=\p{Lu}[\p{L}\d'’-]*\s+\p{Lu})/u;
/** "Propuesta de Trey Servicios, S.L.", "an die Stelle der Litware GmbH", "Partner ID of Litware Ltd": what is the firm's, not the firm. */
const PAPER_OF =
  /^(?:Proposal|Offer|Quote|Quotation|Agreement|Contract|Propuesta|Oferta|Presupuesto|Contrato|Acuerdo|Convenio|Pedido|Offre|Proposition|Devis|Contrat|Accord|Commande|Angebot|Vertrag|Offerte|Overeenkomst|Stelle|Namen|Auftrag|Seite|Seiten|(?:\p{L}+[- ]){0,2}(?:IDs?|Number|Nummer|Kennung|Nr\.?|partenaire|Numéro|Identificador))\s+(?:of|de|du|des|la|der|van)\s+/u;
/** "Die Contoso AG" at the head of a sentence; a name of two words may begin so itself. */
const ARTICLE = /^(?:The|Die|Der|Das|La|Le|El|De|Het)\s+(?=\S+\s+\S+\s)/u;
/** "La société Coho Vins": no ending tells that it is a firm. */
const CALLED_FIRM =
  /(?<![\p{L}])(?:[Ll]a société|[Ll]['’]entreprise|[Ll]a empresa|[Ll]a compañía|[Dd]ie Firma|[Dd]e firma|[Hh]et bedrijf)\s+(\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+){0,3})(?![\p{L}]| \p{Lu})/gu;
/** What every company's name ends in, as the words of a text: "S.A." is two. */
const COMPANY_ENDS =
  /^(?:limited|ltd|llp|plc|inc|llc|lp|psc|corporation|corp|co|gmbh|ggmbh|mbh|ag|se|kg|ug|eg|sas|sasu|sarl|eurl|scrl|srl|sprl|sa|sl|bv|nv|pty|oy|ab|aps|dac|clg|cic|cio|bhd|ulc|pllc|teoranta|kgaa|ohg|aor|snc|scop|asbl|vzw|union|cooperative|operative|company)$/;
/** What the name of a paper ends in, in one of the languages; German and Dutch ones may be longer words. */
const PAPER =
  /(?:^(?:agreement|contract|deed|order|letter|schedule|plan|programme|program|terms|policy|addendum|amendment|contrat|accord|convention|avenant|contrato|acuerdo|convenio|pedido)|(?:vertrag|vereinbarung|auftrag|overeenkomst))$/;

/** The words of a name, as they are compared. */
export function wordsOf(name: string): string[] {
  return tokenise(name.replace(/["“”„«»*_]/g, " ")).map((token) => token.norm);
}

/** The name alone of what looks like the name of a company. */
function bare(company: string): string {
  return company.replace(POST, "").replace(PAPER_OF, "").replace(BEFORE_NAME, "").replace(ARTICLE, "");
}

/** The firms that a text names, in order. */
export function companiesIn(text: string): string[] {
  return (text.match(COMPANY) ?? []).filter((one) => !KIND_ALONE.test(one)).map(bare);
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

/** "Managed Workplace Agreement": a paper, not a firm. */
export function isPaper(name: string): boolean {
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
  return COMPANY_ENDS.test(norm) || (capital && /^[nsuvlpc]$/.test(norm));
}

/**
 * The words with capitals that one of the short names begins, or of which it has the initials: "Wide World Importers Canada
 * Unlimited (“WWI”)".
 */
export function calledAfter(aliases: readonly string[], before: string): string | undefined {
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

export function endsInCompany(text: string): boolean {
  const last = (text.match(COMPANY) ?? []).at(-1);
  return last !== undefined && text.trimEnd().endsWith(last.trim());
}

/** "Fabrikam Pty Ltd ACN 004 085 616 of Perth (Fabrikam)". */
export function beginsCompany(name: string, text: string): boolean {
  return (text.match(COMPANY) ?? []).some((company) => company.startsWith(`${name} `));
}
