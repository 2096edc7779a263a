// Knows: how a sample's blocks become the parts of a .docx file as Word would write them.
// Refuses to know: the Markdown dialect, and where files are read and written.

import { strToU8, zipSync } from "fflate";
import type { Block, Cell, FrontMatter, Inline, SampleText } from "./markup";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const AUTHOR = 'w:author="Ines Moreau" w:date="2026-02-11T09:30:00Z"';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Page sizes and margins in twentieths of a point. */
const PAPER = {
  a4: { width: 11906, height: 16838, margin: 1418 },
  letter: { width: 12240, height: 15840, margin: 1440 },
};

/** The parts that are the same in every sample, as XML text. */
export interface FixedParts {
  readonly styles: string;
  readonly numbering: string;
}

/** The bytes of the .docx; the same sample gives the same bytes. */
export function wordFile({ front, blocks }: SampleText, fixed: FixedParts): Uint8Array {
  const story = new Story(front);
  const body = blocks.map((block) => story.block(block)).join("\n");
  const { width, height, margin } = PAPER[front.paper];
  const section =
    `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" ` +
    `w:left="${margin}" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;
  const language = front.language === "de" ? "de-DE" : front.paper === "letter" ? "en-US" : "en-GB";
  const parts: Record<string, string> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "docProps/core.xml": coreProperties(front.title),
    "word/document.xml": `${PROLOG}<w:document ${W} ${R}><w:body>\n${body}\n${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([...DOCUMENT_RELATIONSHIPS, ...story.links]),
    "word/styles.xml": fixed.styles.replace('w:lang w:val="en-GB"', `w:lang w:val="${language}"`),
    "word/numbering.xml": fixed.numbering,
    "word/settings.xml": `${PROLOG}<w:settings ${W}>${SETTINGS}</w:settings>`,
    "word/header1.xml": `${PROLOG}<w:hdr ${W}>${pageEdge("Header", text(front.header))}</w:hdr>`,
    "word/footer1.xml": `${PROLOG}<w:ftr ${W}>${pageEdge("Footer", text(front.footer) + pageNumber(front.language))}</w:ftr>`,
    "word/footnotes.xml": `${PROLOG}<w:footnotes ${W}>${NOTE_SEPARATORS}${story.notes.join("")}</w:footnotes>`,
    "word/comments.xml": `${PROLOG}<w:comments ${W}>${story.comments.join("")}</w:comments>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { level: 9, mtime: new Date(2026, 1, 2, 12) });
}

/** The body as it is written: it collects the notes, comments and links that stand in parts of their own. */
class Story {
  readonly notes: string[] = [];
  readonly comments: string[] = [];
  readonly links: string[] = [];
  private revisions = 0;

  constructor(private readonly front: FrontMatter) {}

  block(block: Block): string {
    switch (block.kind) {
      case "paragraph":
        return this.paragraph(block.style, block.content);
      case "table":
        return this.table(block.rows) + spacer;
      case "signatures":
        return this.signatures(block.parties);
      case "page break":
        return `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;
    }
  }

  /** A paragraph that is wholly one revision has its mark inserted or deleted too. */
  private paragraph(style: string, content: readonly Inline[], properties = ""): string {
    const only = content.length === 1 ? content[0]!.revision : undefined;
    const mark = only ? `<w:rPr>${this.revisionTag(only, "/>")}</w:rPr>` : "";
    const runs = content.map((inline) => this.run(inline)).join("");
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}${mark}</w:pPr>${runs}</w:p>`;
  }

  private run(inline: Inline): string {
    if (inline.note) return this.noteReference(inline.note);
    if (inline.comment) return this.commentReference(inline.comment);
    if (inline.link) return this.hyperlink(inline.text, inline.link);
    const properties = (inline.bold ? "<w:b/><w:bCs/>" : "") + (inline.italic ? "<w:i/><w:iCs/>" : "");
    const format = properties && `<w:rPr>${properties}</w:rPr>`;
    if (!inline.revision) return `<w:r>${format}${text(inline.text)}</w:r>`;
    const [tag, name] = inline.revision === "inserted" ? ["w:ins", "w:t"] : ["w:del", "w:delText"];
    return `${this.revisionTag(inline.revision, ">")}<w:r>${text(inline.text, name)}</w:r></${tag}>`;
  }

  private revisionTag(revision: "inserted" | "deleted", end: string) {
    return `<w:${revision === "inserted" ? "ins" : "del"} w:id="${900 + this.revisions++}" ${AUTHOR}${end}`;
  }

  private noteReference(content: readonly Inline[]): string {
    const id = this.notes.length + 1;
    const reference = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
    const runs = content.map((inline) => this.run(inline)).join("");
    this.notes.push(
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
        `<w:r>${reference}<w:footnoteRef/></w:r><w:r>${text(" ")}</w:r>${runs}</w:p></w:footnote>`,
    );
    return `<w:r>${reference}<w:footnoteReference w:id="${id}"/></w:r>`;
  }

  private commentReference(comment: string): string {
    const id = this.comments.length;
    const style = '<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>';
    this.comments.push(
      `<w:comment w:id="${id}" ${AUTHOR} w:initials="IM"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>` +
        `<w:r>${style}<w:annotationRef/></w:r><w:r>${text(comment)}</w:r></w:p></w:comment>`,
    );
    return `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r>${style}<w:commentReference w:id="${id}"/></w:r>`;
  }

  private hyperlink(words: string, address: string): string {
    const id = `rIdLink${this.links.length + 1}`;
    this.links.push(
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" Target="${escape(address)}" TargetMode="External"/>`,
    );
    const style = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>';
    return `<w:hyperlink r:id="${id}"><w:r>${style}${text(words)}</w:r></w:hyperlink>`;
  }

  private table(rows: readonly (readonly Cell[])[]): string {
    const columns = Math.max(...rows.map((row) => row.length));
    const widths = columnWidths(rows, columns, this.textWidth);
    const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
    const body = rows.map((row, index) => this.row(rows, index, row, widths)).join("");
    return (
      `<w:tbl><w:tblPr><w:tblStyle w:val="AgreementTable"/><w:tblW w:w="${this.textWidth}" w:type="dxa"/>` +
      `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" ` +
      `w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
    );
  }

  private row(
    rows: readonly (readonly Cell[])[],
    index: number,
    row: readonly Cell[],
    widths: readonly number[],
  ): string {
    const cells = row.map((cell, column) => {
      if (cell === "continues left") return "";
      let span = 1;
      while (row[column + span] === "continues left") span++;
      const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const below = rows[index + 1]?.[column] === "continues above";
      const merge = cell === "continues above" ? "<w:vMerge/>" : below ? '<w:vMerge w:val="restart"/>' : "";
      const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${merge}`;
      const content = this.paragraph("TableText", cell === "continues above" ? [] : cell);
      return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${index === 0 ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
  }

  /** The block for signatures: one column a party, without borders. */
  private signatures(parties: readonly string[]): string {
    const width = Math.floor(this.textWidth / parties.length);
    const [signedFor, ...labels] =
      this.front.language === "de"
        ? ["Für", "Unterschrift", "Name", "Funktion", "Datum"]
        : ["Signed for", "Signature", "Name", "Position", "Date"];
    const cell = (content: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
    const row = (cells: readonly string[]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
    const line = (label: string) => [{ text: `${label}: ______________________` }];
    const rows = [
      row(
        parties.map((party) =>
          cell(
            this.paragraph(
              "TableText",
              [{ text: `${signedFor} ` }, { text: party, bold: true }],
              "<w:keepNext/>",
            ),
          ),
        ),
      ),
      ...labels.map((label) =>
        row(
          parties.map(() =>
            cell(this.paragraph("TableText", line(label), '<w:keepNext/><w:spacing w:before="160"/>')),
          ),
        ),
      ),
    ];
    const grid = parties.map(() => `<w:gridCol w:w="${width}"/>`).join("");
    const properties = `<w:tblPr><w:tblW w:w="${width * parties.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
    return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${spacer}`;
  }

  private get textWidth(): number {
    const { width, margin } = PAPER[this.front.paper];
    return width - 2 * margin;
  }
}

/** Columns share the width by their longest text, none below a sixth of the width. */
function columnWidths(rows: readonly (readonly Cell[])[], columns: number, total: number): number[] {
  const lengthOf = (cell: Cell | undefined) =>
    typeof cell === "object" ? cell.reduce((sum, inline) => sum + inline.text.length, 0) : 0;
  const wishes = Array.from({ length: columns }, (_, column) =>
    Math.min(
      60,
      Math.max(16, ...rows.map((row) => (row[column + 1] === "continues left" ? 0 : lengthOf(row[column])))),
    ),
  );
  const sum = wishes.reduce((a, b) => a + b, 0);
  const widths = wishes.map((wish) => Math.floor((wish / sum) * total));
  widths[columns - 1]! += total - widths.reduce((a, b) => a + b, 0);
  return widths;
}

const spacer = '<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:spacing w:after="60"/></w:pPr></w:p>';

function text(content: string, name = "w:t"): string {
  return content
    .split("\t")
    .map((piece) => (piece ? `<${name} xml:space="preserve">${escape(piece)}</${name}>` : ""))
    .join("<w:tab/>");
}

function escape(content: string): string {
  return content
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function pageEdge(style: "Header" | "Footer", content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${content}</w:r></w:p>`;
}

function pageNumber(language: string): string {
  const field = (code: string) =>
    `</w:r><w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r>`;
  const [page, of] = language === "de" ? ["Seite", "von"] : ["Page", "of"];
  return `<w:tab/>${text(`${page} `)}${field("PAGE")}${text(` ${of} `)}${field("NUMPAGES")}`;
}

function coreProperties(title: string): string {
  return (
    `${PROLOG}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title>` +
    `<dc:creator>Ines Moreau</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">2026-02-02T12:00:00Z</dcterms:created></cp:coreProperties>`
  );
}

function relationships(entries: readonly string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${PROLOG}<Relationships xmlns="${namespace}">${entries.join("")}</Relationships>`;
}

const SETTINGS =
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>' +
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

const NOTE_SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

const PARTS = [
  ["styles", "styles"],
  ["numbering", "numbering"],
  ["settings", "settings"],
  ["header1", "header"],
  ["footer1", "footer"],
  ["footnotes", "footnotes"],
  ["comments", "comments"],
] as const;

const DOCUMENT_RELATIONSHIPS = PARTS.map(
  ([file, type], index) =>
    `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${file}.xml"/>`,
);

const PACKAGE_RELATIONSHIPS = relationships([
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`,
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
]);

const CONTENT_TYPES =
  `${PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${MEDIA}.document.main+xml"/>` +
  PARTS.map(
    ([file, type]) => `<Override PartName="/word/${file}.xml" ContentType="${MEDIA}.${type}+xml"/>`,
  ).join("") +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';
