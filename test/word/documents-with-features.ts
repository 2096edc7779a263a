// Knows: a small agreement once for each feature of Word documents that a reader can stumble over, its clause on
// Claiming Partner of Record told through that feature, and what must come out.
// Refuses to know: how documents are read.
import type { Status } from "../../src/core";
import { docxParts, escaped, p, r, zipped, type DocxContent } from "../docx/docx-file";
import type { KNOWN_DIFFERENCES } from "./reading-differences";

interface DocumentWithFeature {
  readonly feature: string;
  readonly file: Uint8Array;
  /** What both readings must say of Claiming Partner of Record. */
  readonly cpor: Status;
  /** All kinds of difference between the two readings. */
  readonly differences?: readonly (keyof typeof KNOWN_DIFFERENCES)[];
}

const PARTIES =
  p("Statement of Work between Lucerne Ltd (the “Supplier”) and Tailwind plc (the “Customer”).") +
  p("The Supplier deploys Microsoft Purview. The Customer has its licences under an Enterprise Agreement.");
const AUTHORISES = "The Customer authorises the Supplier to be";
const RECORD = "its Claiming Partner of Record for Microsoft Purview";
const TENANT = "in tenant 32833106-536e-45df-80b2-d002cc92d33d";
const PARTNER = "(Partner ID 4455667)";
const CLAUSE = `${AUTHORISES} ${RECORD} ${TENANT} ${PARTNER}.`;
const END = p("The Supplier invoices monthly.");
const BY = 'w:author="Dana Reviewer" w:date="2026-03-01T09:00:00Z"';

const ins = (id: number, runs: string) => `<w:ins w:id="${id}" ${BY}>${runs}</w:ins>`;
const del = (id: number, text: string) =>
  `<w:del w:id="${id}" ${BY}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
const hidden = (text: string) => r(text, "<w:vanish/>");
const mark = (kind: "ins" | "del", id: number) => `<w:rPr><w:${kind} w:id="${id}" ${BY}/></w:rPr>`;
const fldChar = (type: string, more = "") =>
  `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
const instruction = (code: string) => `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`;
const field = (code: string, result: string, data = "") =>
  fldChar("begin", data) + instruction(code) + fldChar("separate") + result + fldChar("end");
const sym = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const oldBox = (checked: boolean) =>
  field(
    "FORMCHECKBOX",
    "",
    `<w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/>${checked ? "<w:checked/>" : ""}</w:checkBox></w:ffData>`,
  );
const checkBox = (checked: boolean) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr>` +
  `<w:sdtContent>${r(checked ? "☒" : "☐", '<w:rFonts w:ascii="MS Gothic"/>')}</w:sdtContent></w:sdt>`;
const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const reference = (kind: "header" | "footer", id: string, type = "default") =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const level = (ilvl: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const item = (content: string, numId: number, ilvl = 0) =>
  p(content, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

function document(
  feature: string,
  cpor: Status,
  clause: string,
  more: Omit<DocxContent, "body"> & Pick<DocumentWithFeature, "differences"> & { section?: string } = {},
): DocumentWithFeature {
  const { differences, section = "", ...content } = more;
  const body = `${PARTIES}${clause}${END}<w:sectPr>${section}</w:sectPr>`;
  return { feature, cpor, differences, file: zipped(docxParts({ ...content, body })) };
}

const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "(%3)")}${level(3, "lowerRoman", "(%4)")}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uF0A7", '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "\uF0B7", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';

const HIDING_STYLES =
  '<w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Drafting Note"/><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';

export const FEATURES: readonly DocumentWithFeature[] = [
  document("nothing special", "present", p(CLAUSE)),
  document("a clause that is not there", "missing", ""),

  document(
    "a tracked insertion",
    "present",
    p(r(`${AUTHORISES} `) + ins(1, r(RECORD)) + r(` ${TENANT} ${PARTNER}.`)),
    {
      differences: ["pending change"],
    },
  ),
  document("an inserted paragraph", "present", p(ins(1, r(CLAUSE)), mark("ins", 2)), {
    differences: ["pending change"],
  }),
  document(
    "a tracked deletion of one word",
    "present",
    p(r("The Customer ") + del(1, "never ") + r(CLAUSE.slice(13))),
    {
      differences: ["pending change"],
    },
  ),
  document("a deleted paragraph", "missing", p(del(1, CLAUSE), mark("del", 2)), {
    differences: ["empty paragraph", "pending change"],
  }),
  document(
    "a deleted paragraph mark",
    "present",
    p(r(`${AUTHORISES} ${RECORD} `), mark("del", 1)) + p(`${TENANT} ${PARTNER}.`),
    { differences: ["joined paragraphs", "pending change"] },
  ),
  document(
    "moved text",
    "present",
    p(`<w:moveFrom w:id="1" ${BY}>${r(CLAUSE)}</w:moveFrom>`) +
      p(`<w:moveTo w:id="2" ${BY}>${r(CLAUSE)}</w:moveTo>`),
    { differences: ["pending change"] },
  ),

  document("headers and footers", "incomplete", p(`${AUTHORISES} ${RECORD}.`), {
    section: reference("header", "h2", "first") + reference("header", "h1") + reference("footer", "f1"),
    headers: { h1: p("Confidential"), h2: p("Draft of 3 May") },
    footers: { f1: p(`Lucerne Ltd, ${PARTNER}`) + p("") },
  }),
  document("sections with their own and linked headers", "present", p(CLAUSE), {
    section: reference("header", "h2", "even"),
    headers: { h1: p("Confidential"), h2: p("Draft") },
  }),
  document(
    "a section break between clauses",
    "present",
    p("", `<w:sectPr>${reference("header", "h1")}</w:sectPr>`) + p(CLAUSE),
    { headers: { h1: p("Confidential") } },
  ),
  document(
    "a footnote and an endnote",
    "present",
    p(
      r(`${AUTHORISES} ${RECORD}`) +
        '<w:r><w:footnoteReference w:id="2"/></w:r>' +
        r(` ${TENANT}`) +
        '<w:r><w:endnoteReference w:id="3"/></w:r>' +
        r(` ${PARTNER}.`),
    ),
    {
      footnotes: `<w:footnote w:id="2">${p("As Microsoft calls it.")}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${p("See the order.")}</w:endnote>`,
    },
  ),
  document(
    "a text box",
    "missing",
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(CLAUSE)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    ),
    { differences: ["text box"] },
  ),

  document(
    "content controls",
    "present",
    control(p(r(`${AUTHORISES} `) + control(r(RECORD)) + r(` ${TENANT} ${PARTNER}.`))),
  ),
  document("a ticked check box", "present", p(checkBox(true) + r(` ${CLAUSE}`))),
  document("an unticked check box", "mentioned", p(checkBox(false) + r(` ${CLAUSE}`))),
  document(
    "a choice of check boxes",
    "present",
    p(checkBox(false) + r(" No association.")) + p(checkBox(true) + r(` ${CLAUSE}`)),
  ),

  document(
    "fields with results",
    "present",
    p(r(`${AUTHORISES} `) + field("DOCPROPERTY Claim", r(RECORD)) + r(` ${TENANT} ${PARTNER}.`)),
  ),
  document(
    "a field within a field's code",
    "present",
    p(
      r(`${AUTHORISES} ${RECORD} `) +
        fldChar("begin") +
        instruction("IF") +
        field("DOCPROPERTY Tenant", r("never shown")) +
        instruction('= "" "none" "some"') +
        fldChar("separate") +
        r(TENANT) +
        fldChar("end") +
        r(` ${PARTNER}.`),
    ),
  ),
  document(
    "a field over several paragraphs",
    "present",
    p(fldChar("begin") + instruction("INCLUDETEXT terms") + fldChar("separate") + r("Terms.")) +
      p(r(CLAUSE) + fldChar("end")),
  ),
  document(
    "a simple field and a link",
    "present",
    p(
      `${r(`${AUTHORISES} ${RECORD} `)}<w:fldSimple w:instr=" REF tenant ">${r(TENANT)}</w:fldSimple><w:hyperlink w:anchor="x">${r(` ${PARTNER}`)}</w:hyperlink>${r(".")}`,
    ),
  ),
  document(
    "a choice of an old form",
    "present",
    p(
      r(`${CLAUSE} Region: `) +
        field(
          "FORMDROPDOWN",
          "",
          '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="north"/><w:listEntry w:val="south"/></w:ddList></w:ffData>',
        ) +
        r("."),
    ),
    { differences: ["field without result"] },
  ),

  document("a hidden clause", "missing", p(hidden(CLAUSE))),
  document("a hidden word", "present", p(r("The Customer ") + hidden("never ") + r(CLAUSE.slice(13)))),
  document("a clause in a hiding style", "missing", p(CLAUSE, '<w:pStyle w:val="Note"/>'), {
    styles: HIDING_STYLES,
  }),
  document(
    "text that its character style hides, and text that shows in spite of its style",
    "present",
    p(
      r("The Customer ") +
        r("never ", '<w:rStyle w:val="Secret"/>') +
        r(CLAUSE.slice(13), '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>'),
    ),
    { styles: HIDING_STYLES },
  ),
  document(
    "hidden and deleted words",
    "present",
    p(r("The Customer ") + hidden("never ") + del(1, "not ") + r(CLAUSE.slice(13))),
    {
      differences: ["pending change"],
    },
  ),

  document(
    "arrows",
    "present",
    p(r(`${AUTHORISES} ${RECORD} `) + sym("Wingdings", "F0E0") + r(` ${TENANT} ${PARTNER}.`)),
  ),
  document("other symbols", "present", p(r("Call ") + sym("Wingdings", "F028") + r(" 01234.")) + p(CLAUSE), {
    differences: ["symbol"],
  }),
  document("a symbol in a header", "present", p(CLAUSE), {
    section: reference("header", "h1"),
    headers: { h1: p(r("Lucerne ") + sym("Wingdings", "F0E0") + r(" Tailwind")) },
    differences: ["symbol"],
  }),
  document("a ticked box that is a symbol", "present", p(sym("Wingdings", "F0FE") + r(` a) ${CLAUSE}`))),
  document("an unticked box that is a symbol", "mentioned", p(sym("Wingdings", "F0A8") + r(` a) ${CLAUSE}`))),
  document(
    "one option twice, once ticked",
    "present",
    p(sym("Wingdings 2", "F0A3") + r(" Yes.")) + p(sym("Wingdings 2", "F052") + r(" Yes.")) + p(CLAUSE),
  ),
  document("parentheses that only look like symbols", "present", p(`${CLAUSE} ( as agreed`)),
  document("a ticked box of an old form", "present", p(oldBox(true) + r(` ${CLAUSE}`))),
  document("an unticked box of an old form", "mentioned", p(oldBox(false) + r(` ${CLAUSE}`))),
  document(
    "an unticked box beside hidden and deleted words",
    "mentioned",
    p(sym("Wingdings", "F0A8") + hidden(" never") + del(1, " not") + r(` ${CLAUSE}`)),
    { differences: ["pending change"] },
  ),

  document(
    "numbers on several levels",
    "present",
    item("Services", 1) +
      item("Records", 1, 1) +
      item(CLAUSE, 1, 2) +
      item("Other.", 1, 3) +
      item("Fees", 1) +
      item("Again", 4),
    { numbering: NUMBERING },
  ),
  document("a numbered footnote", "present", p(r(CLAUSE) + '<w:r><w:footnoteReference w:id="2"/></w:r>'), {
    numbering: NUMBERING,
    footnotes: `<w:footnote w:id="2">${item("As Microsoft calls it.", 1)}</w:footnote>`,
    differences: ["list outside the body"],
  }),
  document(
    "a deleted item of a list",
    "present",
    item("One.", 1) +
      p(del(1, "Two."), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark("del", 2)}`) +
      item(CLAUSE, 1),
    {
      numbering: NUMBERING,
      differences: ["empty paragraph", "number after a deletion", "pending change"],
    },
  ),
  document("bullets of symbol fonts", "present", item("Services.", 3) + item(CLAUSE, 2), {
    numbering: NUMBERING,
    differences: ["bullet"],
  }),

  document(
    "a table of answers",
    "present",
    p(CLAUSE.replace(` ${TENANT} ${PARTNER}`, ", with these details")) +
      table(
        row(cell(p("Tenant ID")), cell(p("32833106-536e-45df-80b2-d002cc92d33d"))),
        row(cell(p("Partner ID")), cell(p("4455667"))),
      ),
  ),
  document(
    "nested tables",
    "present",
    table(row(cell(p("Record")), cell(table(row(cell(p(CLAUSE)), cell(p("yes")))) + p("")))),
  ),
  document(
    "merged cells",
    "present",
    table(
      row(cell(p("Wide"), '<w:gridSpan w:val="2"/>'), cell(p("Last"))),
      row(cell(p("Tall"), '<w:vMerge w:val="restart"/>'), cell(p(CLAUSE)), cell(p("."))),
      row(cell(p(""), "<w:vMerge/>"), cell(p("Below")), cell(p("."))),
    ),
    { differences: ["empty paragraph", "merged cells"] },
  ),

  document(
    "line breaks, page breaks and tabs",
    "present",
    p(
      `<w:r><w:br w:type="page"/></w:r>${r(`1.\t${AUTHORISES}`)}<w:r><w:br/></w:r>${r(RECORD)}<w:r><w:cr/></w:r>${r(TENANT)}<w:r><w:tab/></w:r>${r(`${PARTNER}.`)}`,
    ),
  ),
  document(
    "soft and non-breaking hyphens",
    "present",
    p(
      `${r("The Customer author")}<w:r><w:softHyphen/></w:r>${r(`ises the Supplier to be ${RECORD} ${TENANT} (Partner ID 4455667, on a non`)}<w:r><w:noBreakHyphen/></w:r>${r("exclusive basis).")}`,
    ),
  ),
  document(
    "spaces that the file does not keep",
    "present",
    p(
      `<w:r><w:t>  ${AUTHORISES} </w:t></w:r><w:r><w:t xml:space="preserve"> ${RECORD} ${TENANT}\n</w:t></w:r><w:r><w:t>${PARTNER}.\n\t</w:t></w:r>`,
    ),
  ),
  document(
    "an equation",
    "present",
    p(`${r(`${CLAUSE} The fee is `)}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${r(".")}`),
    { differences: ["equation"] },
  ),
];
