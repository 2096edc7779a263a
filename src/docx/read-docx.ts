// Knows: which parts and stories make up a document, in which order they are read, and what is worth a notice.
// Refuses to know: what an agreement says, and anything of Word beyond the file format.
import type { Agreement, Story } from "../core";
import { readNumbering } from "./numbering";
import { openPackage, type Package, type Relationship } from "./package";
import { Unreadable, unreadable, type DocxProblem } from "./problem";
import { readStory, type Reading } from "./story";
import { readStyles } from "./styles";
import { child, children, type XmlElement } from "./xml";

/**
 * Reads a Word document (.docx, .docm, .dotx, .dotm; transitional or strict) as a reader sees it with all tracked
 * changes accepted. Whatever the bytes are, the answer is a value; nothing is fetched, and macros are not looked at.
 * Headers and footers are read in section order, whether or not their section shows them, without empty ones and those
 * that repeat an earlier one; notes in the order of their marks; text boxes in the order of their anchors. Paragraphs of the body count as in
 * `Word.Body.paragraphs`; those of each other kind of story count on over all stories of that kind.
 */
export function readDocx(bytes: Uint8Array): { agreement: Agreement } | { problem: DocxProblem } {
  try {
    return { agreement: readAgreement(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    throw error;
  }
}

function readAgreement(container: Package): Agreement {
  const notices: string[] = [];
  const mainPart = findMainPart(container);
  const body = bodyOf(container.part(mainPart), mainPart);
  const relationships = container.relationships(mainPart).filter(({ external }) => !external);

  const optional = (relationship: Relationship | undefined): XmlElement | undefined => {
    if (!relationship) return undefined;
    try {
      const part = container.part(relationship.target);
      if (!part) notices.push(`The part ${relationship.target} is missing from the file; it was left out.`);
      return part;
    } catch (error) {
      if (!(error instanceof Unreadable) || error.problem.code !== "damaged") throw error;
      notices.push(`${error.problem.message} It was left out.`);
      return undefined;
    }
  };
  const ofType = (type: string) => optional(relationships.find((it) => it.type === type));

  const styles = readStyles(ofType("styles"));
  const reading: Reading = {
    styles,
    numbering: readNumbering(ofType("numbering"), styles),
    encounters: { textBoxes: [], footnotes: new Set(), endnotes: new Set(), unread: new Map() },
    paragraphs: [],
    counts: new Map(),
    hiddenTexts: [],
    sections: [],
    tables: 0,
  };
  readStory(body, "body", reading);
  for (const story of ["header", "footer"] as const) {
    const seen = new Set([""]);
    for (const id of referenced(reading.sections, story)) {
      const part = optional(relationships.find((it) => it.id === id));
      const before = reading.paragraphs.length;
      if (part) readStory(part, story, reading);
      const words = reading.paragraphs
        .slice(before)
        .map(({ text }) => text)
        .join("\n")
        .trim();
      if (seen.has(words)) reading.paragraphs.length = before;
      seen.add(words);
    }
  }
  readNotes(ofType("footnotes"), "footnote", reading);
  readNotes(ofType("endnotes"), "endnote", reading);
  // Text boxes may hold further text boxes, which are appended while the list is walked.
  for (const box of reading.encounters.textBoxes) readStory(box, "text-box", reading);

  return { paragraphs: reading.paragraphs, notices: [...notices, ...noticesOf(reading)] };
}

function findMainPart(container: Package): string {
  const main = container.relationships("").find(({ type }) => type === "officeDocument")?.target;
  const name = main !== undefined && container.has(main) ? main : "word/document.xml";
  if (container.has(name)) return name;
  if (container.has("content.xml"))
    throw unreadable("not-a-docx", "This is an OpenDocument file. Save it as a Word document (.docx).");
  throw unreadable(
    "not-a-docx",
    "This is a zip archive, but no Word document (.docx): it has no document in it.",
  );
}

function bodyOf(main: XmlElement | undefined, name: string): XmlElement {
  const body = main?.name === "w:document" ? child(main, "w:body") : undefined;
  if (body) return body;
  if (main?.name === "w:document")
    throw unreadable("damaged", `The document is damaged: ${name} has no body.`);
  const kind = main?.name.replace(/^.*:/, "");
  const program = { workbook: "an Excel workbook", presentation: "a PowerPoint presentation" }[kind ?? ""];
  throw unreadable(
    "not-a-docx",
    `This is ${program ?? `an Office file ("${kind}")`}, not a Word document (.docx).`,
  );
}

function referenced(sections: readonly XmlElement[], story: "header" | "footer"): Set<string | undefined> {
  const order = ["default", "first", "even"];
  const place = ({ attributes }: XmlElement) => order.indexOf(attributes["w:type"] ?? "default");
  const references = sections.flatMap((section) =>
    children(section, `w:${story}Reference`).sort((one, other) => place(one) - place(other)),
  );
  return new Set(references.map(({ attributes }) => attributes["r:id"]));
}

function readNotes(
  part: XmlElement | undefined,
  story: Extract<Story, "footnote" | "endnote">,
  reading: Reading,
): void {
  const notes = new Map(children(part, `w:${story}`).map((note) => [note.attributes["w:id"], note]));
  const { footnotes, endnotes } = reading.encounters;
  for (const id of story === "footnote" ? footnotes : endnotes) {
    const note = notes.get(id);
    if (note) readStory(note, story, reading);
  }
}

function noticesOf({ hiddenTexts, encounters }: Reading): string[] {
  const notices = [...encounters.unread].map(([kind, count]) =>
    count === 1
      ? `One ${kind} was not read: text in it does not count.`
      : `${count} ${kind}s were not read: text in them does not count.`,
  );
  const [first] = hiddenTexts;
  if (first !== undefined) {
    const sample = first.length > 60 ? `${first.slice(0, 60)}…` : first;
    const places = hiddenTexts.length === 1 ? "one paragraph" : `${hiddenTexts.length} paragraphs`;
    notices.unshift(`Hidden text in ${places} was left out: “${sample}”.`);
  }
  return notices;
}
