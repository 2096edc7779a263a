// Knows: the agreements that wordings are put into: an empty one, and three real-looking ones in each of two languages.
// Refuses to know: what is put into them, and what becomes of it.
import type { ClauseFamily, Paragraph } from "../../core";
import licencesInGerman from "./agreements/licences-and-dynamics.de.json";
import licencesInEnglish from "./agreements/licences-and-dynamics.en.json";
import managedInGerman from "./agreements/managed-services.de.json";
import managedInEnglish from "./agreements/managed-services.en.json";
import workInGerman from "./agreements/statement-of-work.de.json";
import workInEnglish from "./agreements/statement-of-work.en.json";

/** An agreement with a place where a clause may go. */
export interface TestAgreement {
  readonly name: string;
  /** "en", "de"; absent where it has no words. */
  readonly language?: string;
  /** The families that are present in it, so that a wording could defeat them. */
  readonly present: readonly ClauseFamily[];
  readonly paragraphs: readonly Paragraph[];
  /** A clause goes before the paragraph with this index. */
  readonly place: number;
}

/** How the agreements are written down: "# " and "## " begin headings, "| " table rows, "- " items. */
interface Written {
  readonly name: string;
  readonly language: string;
  readonly present: readonly string[];
  /** One paragraph or table row each; "(place)" is where a clause goes. */
  readonly lines: readonly string[];
}

export const EMPTY_AGREEMENT: TestAgreement = {
  name: "an empty agreement",
  present: [],
  paragraphs: [],
  place: 0,
};

const WRITTEN: readonly Written[] = [
  workInEnglish,
  managedInEnglish,
  licencesInEnglish,
  workInGerman,
  managedInGerman,
  licencesInGerman,
];
const AGREEMENTS = WRITTEN.map(read);

/** The real-looking agreements in a language, which may name a country; none for a language that there are none in. */
export function agreementsIn(language: string): readonly TestAgreement[] {
  return AGREEMENTS.filter((agreement) => agreement.language === language.slice(0, 2));
}

function read({ name, language, present, lines }: Written): TestAgreement {
  const paragraphs: Paragraph[] = [];
  let place = 0;
  let [table, row] = [-1, 0];
  lines.forEach((line, at) => {
    if (line === "(place)") place = paragraphs.length;
    else if (line.startsWith("| ")) {
      row = lines[at - 1]!.startsWith("| ") ? row + 1 : 0;
      if (row === 0) table += 1;
      const cells = line.slice(2, -2).split(" | ");
      cells.forEach((text, column) =>
        paragraphs.push({ ...plain(text), cell: { table, row, column, nesting: 1 } }),
      );
    } else paragraphs.push(paragraphOf(line));
  });
  return {
    name,
    language,
    present: present as readonly ClauseFamily[],
    paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, index })),
    place,
  };
}

function paragraphOf(line: string): Paragraph {
  const heading = /^(#+) /.exec(line);
  if (heading) {
    const level = heading[1]!.length;
    return { ...plain(line.slice(level + 1)), style: `Heading ${level}`, outlineLevel: level };
  }
  if (line.startsWith("- "))
    return { ...plain(line.slice(2)), style: "List Bullet", listLabel: "•", listLevel: 0 };
  return plain(line);
}

/** A paragraph of body text, whose index is still to be given. */
export function plain(text: string): Paragraph {
  return {
    text,
    story: "body",
    index: 0,
    style: "Normal",
    outlineLevel: 10,
    listLabel: "",
    listLevel: -1,
    revision: "none",
  };
}
