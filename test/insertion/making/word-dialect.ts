// Knows: how Word itself writes a .docx: its parts, namespaces, revision ids and paragraph ids, styles and settings.
// Refuses to know: what stands in a document, and what an insertion makes of it.
import { strToU8, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  `xmlns:r="${OFFICE}" ` +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'mc:Ignorable="w14 w15 wp14"';

/** What stands in a document, as WordprocessingML; parts that are left out are not in the file. */
export interface WordContent {
  /** Without the last section's properties. */
  readonly body: string;
  /** Content of the last `w:sectPr`, before the page size. */
  readonly section?: string;
  /** Replaces page size and margins. */
  readonly page?: string;
  readonly language?: string;
  /** Styles beside the usual ones. */
  readonly styles?: string;
  readonly numbering?: string;
  /** Settings in front of the usual ones, such as `<w:trackRevisions/>`. */
  readonly settings?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** By relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>' +
  '<w:cols w:space="708"/><w:docGrid w:linePitch="360"/>';

/** The bytes of the file; the same content gives the same bytes. */
export function wordFile(content: WordContent): Uint8Array {
  const { body, section = "", page = PAGE, language = "en-GB" } = content;
  const parts: Record<string, string> = {};
  const related: string[] = [];
  const types: string[] = [];
  const add = (id: string, type: string, name: string, root: string, inner: string) => {
    const withParagraphIds = withIds(inner, (related.length + 1) * 0x1000);
    parts[`word/${name}`] = `${PROLOG}<w:${root} ${NAMESPACES}>${withParagraphIds}</w:${root}>`;
    related.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${name}"/>`);
    types.push(`<Override PartName="/word/${name}" ContentType="${MEDIA}.${type}+xml"/>`);
  };
  add("rId1", "styles", "styles.xml", "styles", usualStyles(language) + (content.styles ?? ""));
  add("rId2", "settings", "settings.xml", "settings", usualSettings(content));
  add("rId3", "fontTable", "fontTable.xml", "fonts", FONTS);
  if (content.numbering) add("rId4", "numbering", "numbering.xml", "numbering", content.numbering);
  if (content.footnotes)
    add("rId5", "footnotes", "footnotes.xml", "footnotes", SEPARATORS + content.footnotes);
  if (content.comments) add("rId6", "comments", "comments.xml", "comments", content.comments);
  for (const [id, inner] of Object.entries(content.headers ?? {}))
    add(id, "header", `${id}.xml`, "hdr", inner);
  for (const [id, inner] of Object.entries(content.footers ?? {}))
    add(id, "footer", `${id}.xml`, "ftr", inner);
  const last = `<w:sectPr w:rsidR="00B71C5E" w:rsidSect="00B71C5E">${section}${page}</w:sectPr>`;
  parts["word/document.xml"] =
    `${PROLOG}<w:document ${NAMESPACES}><w:body>${withIds(body, 0)}${last}</w:body></w:document>`;
  parts["word/_rels/document.xml.rels"] = relationships(related.join(""));
  parts["_rels/.rels"] = relationships(
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/>`,
  );
  parts["docProps/app.xml"] =
    `${PROLOG}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    "<Template>Normal.dotm</Template><TotalTime>4</TotalTime><Pages>1</Pages><DocSecurity>0</DocSecurity></Properties>";
  parts["[Content_Types].xml"] =
    `${PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${MEDIA}.document.main+xml"/>` +
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
    `${types.join("")}</Types>`;
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { level: 9, mtime: new Date(2026, 1, 2, 12) });
}

const relationships = (inner: string) =>
  `${PROLOG}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** Word gives each paragraph the session in which it was made, and an id that no other paragraph of the file has. */
function withIds(inner: string, from: number): string {
  let id = 0x1a2b0000 + from;
  return inner.replace(
    /<w:p(?=[>/])/g,
    () =>
      `<w:p w14:paraId="${(id++).toString(16).toUpperCase()}" w14:textId="77777777" w:rsidR="00B71C5E" w:rsidRDefault="00B71C5E"`,
  );
}

function usualSettings({ settings = "", footnotes }: WordContent): string {
  const notes = footnotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : "";
  const mode = ["compatibilityMode", "overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures"];
  const compat = mode
    .map(
      (name, at) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${at === 0 ? 15 : 1}"/>`,
    )
    .join("");
  return (
    `<w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>${settings}` +
    `<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>${notes}` +
    `<w:compat>${compat}</w:compat><w:rsids><w:rsidRoot w:val="00B71C5E"/><w:rsid w:val="00B71C5E"/></w:rsids>` +
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
  );
}

const FONTS = ["Calibri", "Calibri Light", "Times New Roman"]
  .map((name) => `<w:font w:name="${name}"><w:charset w:val="00"/><w:pitch w:val="variable"/></w:font>`)
  .join("");

const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

/** A paragraph style as Word writes it. */
export function style(name: string, paragraph = "", run = "", next = "Normal"): string {
  const id = name.replace(/^heading/, "Heading").replaceAll(" ", "");
  return (
    `<w:style w:type="paragraph"${/^(?:heading|List P|toc|footnote|header|Title)/.test(name) ? "" : ' w:customStyle="1"'} w:styleId="${id}">` +
    `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/>` +
    `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

/** Theme fonts would need a theme, which says nothing here. */
const usualStyles = (language: string) =>
  "<w:docDefaults><w:rPrDefault><w:rPr>" +
  '<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
  `<w:lang w:val="${language}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">' +
  '<w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  style("Title", '<w:spacing w:after="240"/><w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>') +
  style("List Paragraph", '<w:ind w:left="720"/><w:contextualSpacing/>');

const HEADING_RUN =
  '<w:rFonts w:ascii="Calibri Light" w:hAnsi="Calibri Light"/><w:b/><w:color w:val="1F3763"/>';

/** The built-in style of headings of that level; `paragraph` is put before its outline level. */
export const headingStyle = (level: number, paragraph = ""): string =>
  style(
    `heading ${level}`,
    `<w:keepNext/><w:keepLines/>${paragraph}<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    HEADING_RUN,
  );

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A run of text; a tab in it becomes one of Word's. */
export const run = (text: string, properties = ""): string => {
  const content = escaped(text)
    .split("\t")
    .map((piece) => (piece === "" ? "" : `<w:t xml:space="preserve">${piece}</w:t>`))
    .join("<w:tab/>");
  return `<w:r w:rsidR="00B71C5E">${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
};

/** A paragraph of runs; plain text becomes one. `styleId` "" is Normal. */
export const p = (styleId: string, content = "", properties = ""): string => {
  const inner = content === "" || content.startsWith("<") ? content : run(content);
  const all = `${styleId && `<w:pStyle w:val="${styleId}"/>`}${properties}`;
  return `<w:p>${all && `<w:pPr>${all}</w:pPr>`}${inner}</w:p>`;
};

/** The properties by which a paragraph stands in a list of its own accord. */
export const inList = (numId: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

export interface Level {
  readonly format: string;
  readonly text: string;
  /** Id of the style that is bound to it. */
  readonly style?: string;
  readonly left?: number;
  readonly start?: number;
  readonly more?: string;
}

/** A list of the document with the same id as its definition. */
export function lists(...all: readonly (readonly Level[])[]): string {
  const definitions = all.map((levels, at) => {
    const one = ({ format, text, style: bound, left, start = 1, more = "" }: Level, level: number) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
      `${bound ? `<w:pStyle w:val="${bound}"/>` : ""}${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${left ?? 720 * (level + 1)}" w:hanging="${Math.min(720, left ?? 720)}"/></w:pPr></w:lvl>`;
    return (
      `<w:abstractNum w:abstractNumId="${at}" w15:restartNumberingAfterBreak="0"><w:nsid w:val="4F2A0C${10 + at}"/>` +
      `<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="7C8A12${10 + at}"/>${levels.map(one).join("")}</w:abstractNum>`
    );
  });
  const numbers = all.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  return definitions.join("") + numbers.join("");
}

/** A field as Word writes it. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A table with borders; a cell is its text or its blocks. */
export function table(...rows: readonly (readonly string[])[]): string {
  const width = Math.floor(9016 / rows[0]!.length);
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.startsWith("<") ? content : p("", content)}</w:tc>`;
  const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("");
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders><w:tblLook w:val="04A0"/></w:tblPr>` +
    `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(rows[0]!.length)}</w:tblGrid>` +
    `${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`
  );
}
