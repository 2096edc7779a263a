// Knows: agreements as Word writes them, told apart by how their clauses are numbered.
// Refuses to know: how Word's files are put together (word-dialect.ts).
import {
  field,
  headingStyle,
  inList,
  type Level,
  lists,
  p,
  run,
  style,
  type WordContent,
} from "./word-dialect";

/** A clause of a fictional agreement: its heading and what stands under it. */
const CLAUSES: readonly (readonly [heading: string, ...paragraphs: string[]])[] = [
  [
    "Services",
    "The Supplier provides the Services to the Customer.",
    "The Supplier uses reasonable skill and care.",
  ],
  ["Charges", "The Customer pays the Charges within 30 days of an invoice.", "The Charges are fixed."],
  ["Law", "This Agreement is governed by the law of England.", "The courts of England decide."],
];
const OPENING =
  "This Agreement is made between Contoso Limited (the Supplier) and Northwind Traders (the Customer).";

/** The agreement, each clause numbered as `heading` and `paragraph` write it. */
function agreement(
  heading: (text: string, at: number) => string,
  paragraph: (text: string, at: number, clause: number) => string,
): string {
  const clauses = CLAUSES.map(
    ([title, ...texts], clause) =>
      heading(title, clause) + texts.map((text, at) => paragraph(text, at, clause)).join(""),
  );
  return p("Title", "Services Agreement") + p("", OPENING) + clauses.join("");
}

const DECIMAL: Level[] = [
  { format: "decimal", text: "%1." },
  { format: "decimal", text: "%1.%2" },
  { format: "lowerLetter", text: "(%3)", left: 1440 },
  { format: "lowerRoman", text: "(%4)", left: 2160 },
];
const bound = (...styles: string[]) => DECIMAL.map((level, at) => ({ ...level, style: styles[at] }) as Level);
const numbered = (numId: number, level: number) =>
  `<w:numPr>${level ? `<w:ilvl w:val="${level}"/>` : ""}<w:numId w:val="${numId}"/></w:numPr>`;
const plain = (text: string) => p("", text);
const BOLD = "<w:b/>";

/** Four levels, with items at the third and fourth below "Charges". */
function lawyersList(item: (text: string, level: number) => string): string {
  return [
    item("Services", 0),
    item("The Supplier provides the Services to the Customer.", 1),
    item("Charges", 0),
    item("The Customer pays:", 1),
    item("the fixed Charges; and", 2),
    item("the expenses that:", 2),
    item("it approved; or", 3),
    item("the parties agreed.", 3),
    item("The Charges are net of tax.", 1),
    item("Law", 0),
    item("This Agreement is governed by the law of England.", 1),
  ].join("");
}

export const NUMBERED: Readonly<Record<string, WordContent>> = {
  "plain-paragraphs": {
    body: agreement(
      (text) => p("", run(text, BOLD), "<w:keepNext/>"),
      (text) => plain(text),
    ),
  },
  "numbered-by-heading-style": {
    body: agreement((text) => p("Heading1", text), plain),
    styles: headingStyle(1, numbered(1, 0)) + headingStyle(2, numbered(1, 1)),
    numbering: lists(bound("Heading1", "Heading2")),
  },
  "numbered-by-clause-styles": {
    body: agreement(
      (text) => p("ClauseHeading", text),
      (text) => p("ClauseText", text),
    ),
    styles:
      style("Clause Heading", `<w:keepNext/>${numbered(1, 0)}<w:outlineLvl w:val="0"/>`, "<w:b/><w:caps/>") +
      style("Clause Text", `${numbered(1, 1)}<w:jc w:val="both"/>`),
    numbering: lists(bound("ClauseHeading", "ClauseText")),
  },
  "numbered-by-list": {
    body: agreement(
      (text) => p("ListParagraph", run(text, BOLD), inList(1, 0)),
      (text) => p("ListParagraph", text, inList(1, 1)),
    ),
    numbering: lists(DECIMAL),
  },
  "numbered-headings-by-list": {
    body: agreement((text) => p("Heading1", text, inList(1, 0)), plain),
    styles: headingStyle(1),
    numbering: lists(DECIMAL),
  },
  "typed-numbers": {
    body: agreement(
      (text, at) => p("", run(`${at + 6}.\t${text}`, BOLD)),
      (text, at, clause) =>
        p("", `${clause + 6}.${at + 1}\t${text}`, '<w:ind w:left="720" w:hanging="720"/>'),
    ),
  },
  "typed-numbers-with-spaces": {
    body: agreement(
      (text, at) => p("Heading1", `${at + 1} ${text}`),
      (text, at, clause) => p("", `${clause + 1}.${at + 1} ${text}`),
    ),
    styles: headingStyle(1),
  },
  "numbers-in-fields": {
    body: agreement(
      (text, at) => p("", field("SEQ Clause \\* ARABIC", String(at + 1)) + run(`. ${text}`, BOLD)),
      plain,
    ),
  },
  "lawyers-styles": {
    body: lawyersList((text, level) => p(`Level${level + 1}`, text)),
    styles: [0, 1, 2, 3]
      .map((level) =>
        style(
          `Level ${level + 1}`,
          `${numbered(1, level)}<w:spacing w:before="120" w:after="120"/>`,
          level === 0 ? BOLD : "",
        ),
      )
      .join(""),
    numbering: lists(bound("Level1", "Level2", "Level3", "Level4")),
  },
  "lawyers-list": {
    body: lawyersList((text, level) => p("", level === 0 ? run(text, BOLD) : text, inList(1, level))),
    numbering: lists(DECIMAL),
  },
  "lawyers-list-of-one-definition-and-two-lists": {
    body: [1, 2]
      .map((list) =>
        lawyersList((text, level) => p("", level === 0 ? run(text, BOLD) : text, inList(list, level))),
      )
      .join(p("", "Schedule", "<w:pageBreakBefore/>")),
    numbering: lists(DECIMAL).replace(
      /$/,
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    ),
  },
  "articles-and-sections": {
    body: agreement(
      (text) => p("ArticleHeading", text),
      (text) => p("SectionText", text),
    ),
    styles:
      style("Article Heading", `${numbered(1, 0)}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`, "<w:b/>") +
      style("Section Text", numbered(1, 1)),
    numbering: lists([
      { format: "upperRoman", text: "Article %1", style: "ArticleHeading", left: 0 },
      { format: "decimalZero", text: "Section %1.%2", style: "SectionText", more: "<w:isLgl/>" },
      { format: "lowerLetter", text: "(%3)" },
    ]),
    language: "en-US",
  },
  "clauses-of-one-paragraph": {
    body:
      p("Title", "Terms") +
      CLAUSES.map(([, first, second]) => p("", `${first} ${second}`, inList(1, 0))).join(""),
    numbering: lists(DECIMAL),
  },
  "numbers-from-seven": {
    body: agreement(
      (text) => p("", run(text, BOLD), inList(1, 0)),
      (text) => p("", text, inList(1, 1)),
    ),
    numbering: lists(DECIMAL.map((level, at) => (at === 0 ? { ...level, start: 5 } : level))),
  },
  "paragraphs-in-german": {
    language: "de-DE",
    body:
      p("Title", "Dienstleistungsvertrag") +
      p(
        "",
        "Dieser Vertrag wird zwischen der Contoso GmbH (Auftragnehmer) und der Northwind AG (Auftraggeber) geschlossen.",
      ) +
      (
        [
          [
            "Leistungen",
            "Der Auftragnehmer erbringt die Leistungen.",
            "Er setzt dafür geeignetes Personal ein.",
          ],
          ["Vergütung", "Der Auftraggeber zahlt die Vergütung binnen 30 Tagen.", "Die Preise sind fest."],
          ["Schlussbestimmungen", "Es gilt deutsches Recht.", "Gerichtsstand ist Köln."],
        ] as const
      )
        .map(([title, ...texts]) => p("Paragraph", title) + texts.map((text) => p("Absatz", text)).join(""))
        .join(""),
    styles:
      style("Paragraph", `${numbered(1, 0)}<w:jc w:val="center"/><w:outlineLvl w:val="0"/>`, BOLD) +
      style("Absatz", numbered(1, 1)),
    numbering: lists([
      { format: "decimal", text: "§ %1", style: "Paragraph", left: 0 },
      { format: "decimal", text: "(%2)", style: "Absatz" },
      { format: "lowerLetter", text: "%3)" },
    ]),
  },
};

/** What documents that are not about numbering are made around. */
export const HEADED = agreement((text) => p("Heading1", text), plain);
export const HEADED_STYLES = headingStyle(1) + headingStyle(2);
export const CLAUSE_NUMBERS = {
  styles: headingStyle(1, numbered(1, 0)),
  numbering: lists(bound("Heading1")),
};
