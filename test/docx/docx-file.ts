// Knows: how to build a small .docx file from hand-written WordprocessingML, so that a test shows what it reads.
// Refuses to know: what the reader makes of it.
import { strToU8, zipSync } from "fflate";
import type { Agreement, Paragraph } from "../../src/core";
import { readDocx } from "../../src/docx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONSHIPS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");

/** Content of the parts, without their root elements. Header and footer names are relationship ids too. */
export interface DocxContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

/** The parts of a .docx file by name, for tests that spoil one of them before they zip. */
export function docxParts(content: DocxContent): Record<string, string> {
  const parts: Record<string, string> = {
    "word/document.xml": part("document", `<w:body>${content.body}</w:body>`),
  };
  const relationships: string[] = [];
  const overrides = [override("document.xml", "document.main")];
  const add = (type: string, id: string, name: string, xml: string) => {
    parts[`word/${name}`] = xml;
    overrides.push(override(name, type));
    relationships.push(`<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${name}"/>`);
  };
  for (const type of ["styles", "numbering", "footnotes", "endnotes"] as const)
    if (content[type] !== undefined) add(type, type, `${type}.xml`, part(type, content[type]));
  for (const [id, xml] of Object.entries(content.headers ?? {}))
    add("header", id, `${id}.xml`, part("hdr", xml));
  for (const [id, xml] of Object.entries(content.footers ?? {}))
    add("footer", id, `${id}.xml`, part("ftr", xml));
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationshipsPart(
      `<Relationship Id="main" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relationshipsPart(relationships.join("")),
    ...parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    new Uint8Array(typeof content === "string" ? strToU8(content) : content),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>));
}

/** Reads a document of that content; the test fails where it has a problem. */
export function agreementOf(content: DocxContent | string): Agreement {
  const read = readDocx(zipped(docxParts(typeof content === "string" ? { body: content } : content)));
  if ("problem" in read) throw new Error(read.problem.message);
  return read.agreement;
}

export function paragraphsOf(content: DocxContent | string): readonly Paragraph[] {
  return agreementOf(content).paragraphs;
}

export function textsOf(content: DocxContent | string): string[] {
  return paragraphsOf(content).map(({ text }) => text);
}

/** A paragraph of runs; plain text becomes a run. */
export function p(content: string, properties = ""): string {
  const runs = content.startsWith("<") || content === "" ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function override(name: string, type: string): string {
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`;
  return `<Override PartName="/word/${name}" ContentType="${contentType}"/>`;
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationshipsPart(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}
