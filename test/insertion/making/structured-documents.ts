// Knows: agreements as Word writes them, told apart by what stands around the cursor: tables, controls, changes, sections.
// Refuses to know: how Word's files are put together (word-dialect.ts), and ways of numbering (numbered-documents.ts).
import { CLAUSE_NUMBERS, HEADED, HEADED_STYLES } from "./numbered-documents";
import { escaped, field, inList, lists, p, run, style, table, type WordContent } from "./word-dialect";

const BY = 'w:author="Dana Reviewer" w:date="2026-03-01T09:00:00Z"';
const SERVICES = "The Supplier provides the Services to the Customer.";
const CARE = "The Supplier uses reasonable skill and care.";
const PAYS = "The Customer pays the Charges within 30 days of an invoice.";
const FIXED = "The Charges are fixed.";
const numberedHeadings = (body: string): WordContent => ({ body, ...CLAUSE_NUMBERS });

/** The agreement with something else in the place of one of its paragraphs. */
const withInstead = (text: string, instead: string, body = HEADED) => body.replace(p("", text), instead);

const inserted = (id: number, text: string) => `<w:ins w:id="${id}" ${BY}>${run(text)}</w:ins>`;
const deleted = (id: number, text: string) =>
  `<w:del w:id="${id}" ${BY}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
const mark = (kind: "ins" | "del", id: number) => `<w:rPr><w:${kind} w:id="${id}" ${BY}/></w:rPr>`;
const control = (properties: string, ...blocks: string[]) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${blocks.join("")}</w:sdtContent></w:sdt>`;
const portrait =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';
const landscape =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';
const sectionBreak = (content: string) => p("", "", `<w:sectPr w:rsidR="00B71C5E">${content}</w:sectPr>`);
const reference = (kind: "header" | "footer", id: string, type = "default") =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const textBox = (content: string) =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" ' +
  'simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
  '<wp:positionH relativeFrom="column"><wp:posOffset>3600000</wp:posOffset></wp:positionH>' +
  '<wp:positionV relativeFrom="paragraph"><wp:posOffset>100000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="600000"/>' +
  '<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData ' +
  'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
  `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>` +
  "</w:drawing></mc:Choice></mc:AlternateContent></w:r>";
const bookmark = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
const bookmarkEnd = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`;

/** A table that fits into a cell of another one. */
const narrow = (xml: string) => xml.replaceAll('w:w="4508"', 'w:w="2000"');

export const STRUCTURED: Readonly<Record<string, WordContent>> = {
  table: {
    ...numberedHeadings(withInstead(PAYS, table(["Role", "Day rate"], ["Consultant", "900"]) + p("", PAYS))),
  },
  "behind-table": numberedHeadings(
    withInstead(FIXED, table(["Role", "Day rate"], ["Consultant", "900"]) + p("")),
  ),
  "nested-tables": {
    body: withInstead(
      PAYS,
      table(
        ["Part", "Terms"],
        ["Charges", narrow(table(["Role", "Rate"], ["Architect", "1,100"])) + p("", PAYS)],
      ) + p(""),
    ),
    styles: HEADED_STYLES,
  },
  "foreign-control": numberedHeadings(
    withInstead(
      PAYS,
      control('<w:alias w:val="Payment"/><w:tag w:val="crm:payment"/><w:id w:val="1207"/>', p("", PAYS)),
    ),
  ),
  "locked-control": numberedHeadings(
    withInstead(
      PAYS,
      control(
        '<w:id w:val="1208"/><w:lock w:val="sdtContentLocked"/>',
        p("", PAYS),
        p("", "Late payment bears interest."),
      ),
    ),
  ),
  "form-control": numberedHeadings(withInstead(PAYS, control('<w:id w:val="1209"/><w:text/>', p("", PAYS)))),
  "our-clause": numberedHeadings(
    withInstead(
      FIXED,
      p("", FIXED) +
        control(
          '<w:alias w:val="Proof of execution"/><w:tag w:val="pc:poe-earlier@1.0.0"/><w:id w:val="1210"/>',
          p("Heading1", "Acceptance"),
          p("", "The Customer accepts the deliverables in writing."),
        ),
    ),
  ),
  "tracked-insertion": {
    ...numberedHeadings(withInstead(PAYS, p("", inserted(11, PAYS), mark("ins", 12)))),
    settings: "<w:trackRevisions/>",
  },
  "tracked-deletion": {
    ...numberedHeadings(
      withInstead(
        PAYS,
        p("", deleted(11, PAYS), mark("del", 12)) +
          p("", run("The Customer pays ") + deleted(13, "late") + run("on time.")),
      ),
    ),
    settings: "<w:trackRevisions/>",
  },
  "right-to-left": {
    body: [
      ["خدمات", "يقدم المورد الخدمات إلى العميل."],
      ["الرسوم", "يدفع العميل الرسوم خلال ثلاثين يوما."],
      ["القانون", "يخضع هذا العقد للقانون الإنجليزي."],
    ]
      .map(
        ([title, text]) =>
          p("Heading1", run(title!, "<w:rtl/>"), "<w:bidi/>") + p("", run(text!, "<w:rtl/>"), "<w:bidi/>"),
      )
      .join(""),
    ...CLAUSE_NUMBERS,
  },
  "protected-sections": {
    ...numberedHeadings(
      p("Title", "Services Agreement") +
        p("", "Order number:") +
        sectionBreak('<w:type w:val="continuous"/>' + portrait) +
        HEADED.slice(HEADED.indexOf(p("Heading1", "Services"))),
    ),
    section: '<w:type w:val="continuous"/>',
    page: `${portrait}<w:formProt w:val="0"/>`,
    settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
  },
  footnote: {
    ...numberedHeadings(
      withInstead(
        PAYS,
        p(
          "",
          run(PAYS) +
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
        ),
      ),
    ),
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(" As on the invoice.")}</w:p></w:footnote>`,
  },
  "empty-document": { body: p("") },
  "end-of-document": numberedHeadings(HEADED),
  "start-of-document": numberedHeadings(HEADED),
  "headers-and-footers": {
    ...numberedHeadings(HEADED),
    section:
      reference("header", "rId11") + reference("header", "rId12", "first") + reference("footer", "rId13"),
    page: `${portrait}<w:titlePg/>`,
    headers: { rId11: p("", "Contoso Limited – Confidential"), rId12: p("", "Draft") },
    footers: { rId13: p("", `${run("Page ")}${field("PAGE", "1")}`) },
  },
  "table-of-contents": {
    ...numberedHeadings(
      control(
        '<w:id w:val="1211"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
        p("", "Contents"),
        p(
          "TOC1",
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" </w:instrText></w:r>' +
            `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Services\t1")}`,
        ),
        p("TOC1", run("Charges\t1")),
        p("TOC1", run("Law\t1")),
        p("", '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      ) + HEADED,
    ),
    styles: CLAUSE_NUMBERS.styles + style("toc 1").replace('w:styleId="toc1"', 'w:styleId="TOC1"'),
  },
  "text-box": numberedHeadings(withInstead(PAYS, p("", textBox(p("", "Seal of the Customer")) + run(PAYS)))),
  comments: {
    ...numberedHeadings(
      HEADED.replace(
        p("", PAYS) + p("", FIXED),
        p("", `<w:commentRangeStart w:id="3"/>${run(PAYS)}`) +
          p("", `${run(FIXED)}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`),
      ),
    ),
    comments: `<w:comment w:id="3" ${BY} w:initials="DR"><w:p>${run("Is this the rate of last year?")}</w:p></w:comment>`,
  },
  "bookmarks-and-references": numberedHeadings(
    HEADED.replace(
      p("Heading1", "Charges") + p("", PAYS) + p("", FIXED),
      p("Heading1", `${bookmark(5, "_Ref50001")}${run("Charges")}`) +
        p("", run(PAYS)) +
        p(
          "",
          `${run(`${FIXED} See clause `)}${field("REF _Ref50001 \\r \\h", "2.")}${run(".")}${bookmarkEnd(5)}`,
        ),
    ),
  ),
  "two-columns": {
    ...numberedHeadings(
      p("Title", "Services Agreement") +
        sectionBreak(`<w:type w:val="continuous"/>${portrait}<w:cols w:space="708"/>`) +
        HEADED.slice(HEADED.indexOf(p("Heading1", "Services"))),
    ),
    section: '<w:type w:val="continuous"/>',
    page: `${portrait}<w:cols w:num="2" w:space="708"/>`,
  },
  "landscape-section": {
    ...numberedHeadings(
      `${HEADED}${sectionBreak(portrait)}${p("Heading1", "Rates")}${p("", SERVICES)}${sectionBreak(landscape)}${p("", "End of the Agreement.")}`,
    ),
    page: portrait,
  },
  "section-break-in-the-text": {
    ...numberedHeadings(
      withInstead(
        FIXED,
        p("", FIXED, `<w:sectPr w:rsidR="00B71C5E"><w:type w:val="nextPage"/>${portrait}</w:sectPr>`),
      ),
    ),
    page: landscape,
  },
  "signature-block": numberedHeadings(
    HEADED +
      p("", "Signed for and on behalf of the Supplier") +
      p("", "Name: ______________") +
      p("", "Signed for and on behalf of the Customer") +
      p("", "Name: ______________"),
  ),
  "list-below-a-clause": {
    body: withInstead(
      CARE,
      p("", "The Services are:") +
        ["advice;", "operation; and", "support."]
          .map((text) => p("ListParagraph", text, inList(2, 0)))
          .join(""),
    ),
    styles: CLAUSE_NUMBERS.styles,
    numbering: lists(
      [{ format: "decimal", text: "%1.", style: "Heading1" }],
      [{ format: "bullet", text: "\u2022", more: "" }],
    ),
  },
  "odds-and-ends": numberedHeadings(
    withInstead(
      PAYS,
      p(
        "",
        `${bookmark(0, "_GoBack")}${bookmarkEnd(0)}<w:proofErr w:type="spellStart"/>${run("The Customer")}<w:proofErr w:type="spellEnd"/>` +
          `<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> pays the Charges within</w:t></w:r><w:r><w:noBreakHyphen/></w:r>` +
          `${run("30")}<w:r><w:br/></w:r>${run("days of an invoice.")}` +
          '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
      ) + p("", run("Never printed.", "<w:vanish/>")),
    ),
  ),
};
