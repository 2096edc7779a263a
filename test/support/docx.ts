// Knows: how to write a small real .docx from a readable description, valid for Microsoft's validator.
// Refuses to know: the code under test; documents that need more than this are kept as files.

import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const REVISION = 'w:author="Dana Reviewer" w:date="2026-03-01T09:00:00Z"';

/** A block of the body as WordprocessingML. */
export interface Block {
  readonly xml: string;
}

/** Part of a paragraph as WordprocessingML. */
export interface Inline {
  readonly inline: string;
}

export interface PlainOptions {
  /** A list of the document by `w:numId`: 1 multi-level numbers, 2 bullets, 3 as 1 but starting again at 5. */
  list?: number;
  /** 0 to 8. */
  level?: number;
  /** Further WordprocessingML for the paragraph's properties, such as `<w:jc w:val="center"/>`. */
  properties?: string;
}

let revisionId = 900;

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const idOf = (style: string) => style.replace(/ /g, "");

function runs(text: string, local: "t" | "delText" = "t"): string {
  const pieces = text.split(/([\t\v])/).filter((piece) => piece !== "");
  const content = pieces.map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    return piece === "\v" ? "<w:br/>" : `<w:${local} xml:space="preserve">${escape(piece)}</w:${local}>`;
  });
  return content.length > 0 ? `<w:r>${content.join("")}</w:r>` : "";
}

const inlineXml = (content: string | Inline) =>
  typeof content === "string" ? runs(content) : content.inline;

/** A paragraph in one of the document's styles, named as Word shows them: "Normal", "Heading 1", "Numbered Clause". */
export function paragraph(
  style: string,
  content: string | (string | Inline)[] = "",
  options: PlainOptions = {},
): Block {
  const list =
    options.list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${options.level ?? 0}"/><w:numId w:val="${options.list}"/></w:numPr>`;
  const named = style === "Normal" ? "" : `<w:pStyle w:val="${idOf(style)}"/>`;
  const properties = named + list + (options.properties ?? "");
  const inner = (Array.isArray(content) ? content : [content]).map(inlineXml).join("");
  return { xml: `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>` };
}

/** Text that a tracked change has put in. */
export const inserted = (text: string): Inline => ({
  inline: `<w:ins w:id="${revisionId++}" ${REVISION}>${runs(text)}</w:ins>`,
});

/** Text that a tracked change has taken out. */
export const deleted = (text: string): Inline => ({
  inline: `<w:del w:id="${revisionId++}" ${REVISION}>${runs(text, "delText")}</w:del>`,
});

/** Bold text, so that a paragraph has several runs. */
export const bold = (text: string): Inline => ({
  inline: runs(text).replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>"),
});

/** A field with its code and its result. */
export const field = (code: string, result: string): Inline => ({
  inline:
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
});

/** A link to a place in the same document. */
export const link = (anchor: string, text: string): Inline => ({
  inline: `<w:hyperlink w:anchor="${anchor}">${runs(text)}</w:hyperlink>`,
});

export interface ControlOptions {
  id?: number;
  tag?: string;
  title?: string;
  lock?: string;
}

let controlId = 5000;

function controlProperties({ id = controlId++, tag, title, lock }: ControlOptions): string {
  const one = (local: string, value?: string | number) =>
    value === undefined ? "" : `<w:${local} w:val="${value}"/>`;
  return `<w:sdtPr>${one("alias", title)}${one("tag", tag)}${one("id", id)}${one("lock", lock)}</w:sdtPr>`;
}

/** A rich-text content control around blocks. */
export const control = (options: ControlOptions, ...blocks: Block[]): Block => ({
  xml: `<w:sdt>${controlProperties(options)}<w:sdtContent>${xmlOf(blocks)}</w:sdtContent></w:sdt>`,
});

/** A rich-text content control within a paragraph. */
export const inlineControl = (options: ControlOptions, text: string): Inline => ({
  inline: `<w:sdt>${controlProperties(options)}<w:sdtContent>${runs(text)}</w:sdtContent></w:sdt>`,
});

/** A table, row by row; a cell is its text or its blocks. */
export function table(rows: (string | Block[])[][]): Block {
  const columns = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="2400"/>'.repeat(columns);
  const cell = (content: string | Block[]) => {
    const blocks = typeof content === "string" ? [paragraph("Normal", content)] : content;
    return `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${xmlOf(blocks)}</w:tc>`;
  };
  const body = rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
  const properties = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>';
  return { xml: `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>` };
}

/** A block of WordprocessingML as it stands. */
export const raw = (xml: string): Block => ({ xml });

export interface Surroundings {
  header?: Block[];
  footer?: Block[];
}

const xmlOf = (blocks: readonly Block[]) => blocks.map((block) => block.xml).join("");

/** A document of these blocks. */
export const docx = (...blocks: Block[]): Uint8Array => docxWith({}, ...blocks);

/** As `docx`, with a header and a footer. */
export function docxWith({ header, footer }: Surroundings, ...blocks: Block[]): Uint8Array {
  const beside = [
    { name: "header", root: "hdr", blocks: header },
    { name: "footer", root: "ftr", blocks: footer },
  ].filter((one) => one.blocks !== undefined);
  const references = beside
    .map(({ name }) => `<w:${name}Reference w:type="default" r:id="rId-${name}"/>`)
    .join("");
  const section = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(beside.map(({ name }) => name)),
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${xmlOf(blocks)}${section}</w:body>`),
    "word/_rels/document.xml.rels": relationships([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "settings", "settings.xml"],
      ...beside.map(({ name }): [string, string, string] => [`rId-${name}`, name, `${name}1.xml`]),
    ]),
    "word/styles.xml": part("styles", styles),
    "word/numbering.xml": part("numbering", numbering),
    "word/settings.xml": part("settings", '<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'),
    ...Object.fromEntries(
      beside.map(({ name, root, blocks: content }) => [`word/${name}1.xml`, part(root, xmlOf(content!))]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const part = (root: string, content: string) =>
  `${declaration}<w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`;

function relationships(entries: [id: string, type: string, target: string][]): string {
  const one = ([id, type, target]: [string, string, string]) =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${declaration}<Relationships xmlns="${namespace}">${entries.map(one).join("")}</Relationships>`;
}

function contentTypes(beside: string[]): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${word}${type}+xml"/>`;
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("document", "document.main") +
    ["styles", "numbering", "settings"].map((name) => override(name, name)).join("") +
    beside.map((name) => override(`${name}1`, name)).join("") +
    "</Types>"
  );
}

function style(name: string, properties = "", runProperties = ""): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${idOf(name)}"><w:name w:val="${name.replace(/^H(eading \d)$/, "h$1")}"/>` +
    '<w:basedOn w:val="Normal"/><w:qFormat/>' +
    `${properties && `<w:pPr>${properties}</w:pPr>`}${runProperties && `<w:rPr>${runProperties}</w:rPr>`}</w:style>`
  );
}

const heading = (level: number) =>
  style(`Heading ${level}`, `<w:keepNext/><w:outlineLvl w:val="${level - 1}"/>`, "<w:b/>");

const styles =
  "<w:docDefaults><w:rPrDefault><w:rPr>" +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  style("Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="36"/>') +
  [1, 2, 3].map(heading).join("") +
  style("List Paragraph", '<w:ind w:left="720"/>') +
  style("Numbered Clause", '<w:numPr><w:numId w:val="4"/></w:numPr>') +
  style("Numbered Subclause", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>') +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' +
  ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("") +
  "</w:tblBorders></w:tblPr></w:style>";

function level(index: number, format: string, text: string, bound = ""): string {
  const indent = `<w:pPr><w:ind w:left="${360 * (index + 1)}" w:hanging="360"/></w:pPr>`;
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${bound}` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`
  );
}

const outline = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)");
const boundOutline =
  level(0, "decimal", "%1.", '<w:pStyle w:val="NumberedClause"/>') +
  level(1, "decimal", "%1.%2", '<w:pStyle w:val="NumberedSubclause"/>') +
  level(2, "lowerRoman", "(%3)");

const abstractList = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;

const list = (id: number, abstractId: number, override = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${override}</w:num>`;

const numbering =
  abstractList(0, outline) +
  abstractList(1, level(0, "bullet", "\u2022")) +
  abstractList(2, boundOutline) +
  list(1, 0) +
  list(2, 1) +
  list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
  list(4, 2);
