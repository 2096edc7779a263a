// Knows: how many results are put to Microsoft's validator at once, which needs a second to start.
// Refuses to know: what an insertion is.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type SchemaError, schemaErrors } from "../support/validate-docx";

/** A document before and after something was done to it. */
export interface Result {
  readonly name: string;
  readonly original: Uint8Array;
  readonly saved: Uint8Array;
}

/** What the validator says against a result and not against its original, which need not be valid itself. */
export interface AddedErrors {
  readonly name: string;
  readonly errors: readonly string[];
}

const MAIN = "word/document.xml";
/** As many results as one file holds; the validator gives up behind a thousand errors, and some programs make dozens. */
const AT_ONCE = 60;
const GIVES_UP = 1000;

/**
 * The errors that results have and their originals have not. The bodies of many are put into one file, as building
 * blocks of its glossary; of the results whose other parts changed in the same way, the first is judged as it is.
 */
export async function addedErrors(results: readonly Result[]): Promise<AddedErrors[]> {
  const added: AddedErrors[] = [];
  for (let from = 0; from < results.length; from += AT_ONCE) {
    const some = results.slice(from, from + AT_ONCE);
    const originals = [...new Set(some.map(({ original }) => original))];
    const errors = await errorsByBody([...originals, ...some.map(({ saved }) => saved)]);
    some.forEach(({ name, original }, at) =>
      added.push({
        name,
        errors: beyond(errors[originals.length + at]!, errors[originals.indexOf(original)]!),
      }),
    );
  }
  for (const { name, original, saved } of firstOfEachKind(results)) {
    const known = (await schemaErrors(original)).map(described);
    added.push({ name, errors: beyond((await schemaErrors(saved)).map(described), known) });
  }
  return added.filter(({ errors }) => errors.length > 0);
}

const described = ({ path, description }: SchemaError) => `${path}: ${description}`;

/** Errors that occur more often than among `known`. */
function beyond(errors: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return errors.filter((error) => {
    const at = left.indexOf(error);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Results that differ in which parts changed besides the main one, and which styles came. */
function firstOfEachKind(results: readonly Result[]): Result[] {
  const kinds = new Map<string, Result>();
  for (const result of results) {
    const [before, after] = [unzipSync(result.original), unzipSync(result.saved)];
    const changed = Object.entries(after)
      .filter(([part]) => part !== MAIN)
      .map(([part, content]): [string, string, string] => {
        const was = before[part];
        return [part, strFromU8(content, true), was === undefined ? "" : strFromU8(was, true)];
      })
      .filter(([, is, was]) => is !== was)
      .map(([part, is, was]) => [part, ...tagsIn(is).filter((tag) => !tagsIn(was).includes(tag))]);
    const kind = JSON.stringify(changed);
    if (!kinds.has(kind)) kinds.set(kind, result);
  }
  return [...kinds.values()];
}

const tagsIn = (xml: string): readonly string[] => xml.match(/<w:style [^>]*>/g) ?? [];

/** The errors in each body. What it refers to in other parts is missing for originals and results alike. */
async function errorsByBody(files: readonly Uint8Array[]): Promise<string[][]> {
  const blocks = files.map((file, at) => {
    const xml = strFromU8(unzipSync(file)[MAIN]!);
    const [, namespaces, written] = /<w:document([^>]*)>.*?<w:body>(.*)<\/w:body>/s.exec(xml)!;
    // The validator breaks down where a header that a section names is not there.
    const body = written!.replace(
      /<w:(?:header|footer)Reference [^>]*>(?:<\/w:(?:header|footer)Reference>)?/g,
      "",
    );
    const name = `<w:docPartPr><w:name w:val="Result ${at}"/></w:docPartPr>`;
    return `<w:docPart${namespaces}>${name}<w:docPartBody>${body}</w:docPartBody></w:docPart>`;
  });
  const report = await schemaErrors(withGlossary(blocks.join("")));
  if (report.length >= GIVES_UP) throw new Error("The validator finds more errors than it tells.");
  const found = files.map((): string[] => []);
  for (const { path, xPath, description } of report) {
    // Several copies of a document have the same ids; whether one has an id twice is seen where it is judged alone.
    if (description.includes("should have unique value")) continue;
    const [, block] = /w:docPart\[(\d+)\]/.exec(xPath ?? "") ?? [];
    if (block === undefined)
      throw new Error(`The validator refuses the results as a whole: ${path}: ${description}`);
    found[Number(block) - 1]!.push(description);
  }
  return found;
}

/** The smallest file that has a glossary with these building blocks. */
function withGlossary(blocks: string): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/${MAIN}" ContentType="${media}.main+xml"/><Override PartName="/word/glossary.xml" ContentType="${media}.glossary+xml"/></Types>`,
    "_rels/.rels": relation("officeDocument", MAIN),
    [MAIN]: `<w:document ${W}><w:body><w:p/></w:body></w:document>`,
    "word/_rels/document.xml.rels": relation("glossaryDocument", "glossary.xml"),
    "word/glossary.xml": `<w:glossaryDocument ${W}><w:docParts>${blocks}</w:docParts></w:glossaryDocument>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
