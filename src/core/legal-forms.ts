// Knows: the legal forms that end the names of firms, which stand in agreements of every language as they are registered.
// Refuses to know: what stands before them in a name (company-names.ts).

/** The forms as they are written, as alternatives of a pattern. */
export const LEGAL_FORMS = [
  "Limited|Ltd\\b\\.?|LTD\\b\\.?|LIMITED|LLP|plc|PLC|Inc\\b\\.?|INC\\b\\.?|LLC|LP|L\\.P\\.|PSC|P\\.S\\.C\\.|Corp\\b\\.?|CORP\\b\\.?",
  "(?:Corporation|CORPORATION|(?<!,\\s)(?:Company|COMPANY)(?!\\s(?:[Nn]o\\b|[Nn]umber|[Rr]eg))|Credit Union|(?:Co-operative|Cooperative)(?: (?:Society|Association|Bank|Group))?|Co\\.(?! \\p{Lu})|Co\\.(?= (?:Ltd|Inc|LLC)\\b))(?:,?\\s(?:Inc|INC|Ltd|LTD|LLC|Limited|LIMITED)\\b\\.?)?",
  // "Münster, AG Münster HRB 21987" is a court.
  "GmbH(?: & Co\\.? (?:KGaA|KG|OHG))?|gGmbH|mbH|(?<!,\\s)AG(?!\\s\\p{Lu}[\\p{L}-]+,?\\s(?:HR|VR|GnR))|SE|KG|UG|eG|eGen|e\\.V\\.|KGaA|OHG|AöR",
  "SASU?|SARL|Sàrl|EURL|SCRL|SRL|SPRL|SNC|SCOP|SA\\b|S\\.A\\.(?:S\\.|U\\.)?(?: de C\\.V\\.)?|S\\. de R\\.L\\. de C\\.V\\.|S\\.L\\.(?:U\\.|P\\.)?|S\\. Coop\\.|SL\\b|S\\.p\\.A\\.|S\\.r\\.l\\.",
  "B\\.V\\.|BV\\b|N\\.V\\.|NV\\b|U\\.A\\.|V\\.O\\.F\\.|ASBL|VZW|vzw|Pty|Oy|AB|ApS|A\\/S|DAC|Designated Activity Company|DESIGNATED ACTIVITY COMPANY|CLG|CIC|CIO|Bhd\\b\\.?|BHD\\b\\.?|ULC|PLLC|P\\.C\\.|P\\.A\\.|N\\.A\\.|Teoranta",
].join("|");
/** What may stand before a form: "Pte. Ltd". */
export const FORM_BEGINNINGS = "P(?:te|vt|ty|TE|VT|TY)|Sdn|SDN";
/** The forms that a hyphen may join to the name. */
export const JOINED_FORMS = "GmbH(?: & Co\\.? (?:KGaA|KG|OHG))?|AG|KG";
/** Within a name these, and words of one or two letters, end in a full stop. */
export const SHORTENED = "Ste|Pte|Pvt|Pty|Sdn";
/** What a party may be called by its form alone: "the Credit Union". */
export const FORMS_ALONE = "Credit Union|Co-?operative|Company|AG";

/** What every company's name ends in, as the words of a text: "S.A." is two. */
const FORM_WORDS =
  /^(?:limited|ltd|llp|plc|inc|llc|lp|psc|corporation|corp|co|gmbh|ggmbh|mbh|ag|se|kg|ug|eg|egen|sas|sasu|sarl|eurl|scrl|srl|sprl|sa|sl|bv|nv|pty|oy|ab|aps|dac|clg|cic|cio|bhd|ulc|pllc|teoranta|kgaa|ohg|aor|snc|scop|asbl|vzw|union|cooperative|operative|company)$/;

/** Forms that may end in a full stop, as words are compared. */
export const ABBREVIATED_FORM = /^(?:inc|ltd|corp|co)$/;

/** The word is one that every company's name ends in. */
export function isLegalForm(norm: string): boolean {
  return FORM_WORDS.test(norm);
}

/** A word that may end a company's name; the single letters of "S.A." are capitals. */
export function mayEndCompany(norm: string, capital: boolean): boolean {
  return isLegalForm(norm) || (capital && /^[nsuvlpc]$/.test(norm));
}
