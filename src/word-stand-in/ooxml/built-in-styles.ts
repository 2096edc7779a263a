// Knows: Word's built-in styles: the name in a file, the name Word shows, and the API's name of each.
// Refuses to know: any one document's style sheet.

/** API name (`Word.BuiltInStyleName`) to the name Word shows in its English user interface. */
const shown: Record<string, string> = {
  Normal: "Normal",
  ...numbered(9, (level) => [`Heading${level}`, `Heading ${level}`]),
  ...numbered(9, (level) => [`Toc${level}`, `TOC ${level}`]),
  FootnoteText: "Footnote Text",
  Header: "Header",
  Footer: "Footer",
  Caption: "Caption",
  FootnoteReference: "Footnote Reference",
  EndnoteReference: "Endnote Reference",
  EndnoteText: "Endnote Text",
  Title: "Title",
  Subtitle: "Subtitle",
  Hyperlink: "Hyperlink",
  Strong: "Strong",
  Emphasis: "Emphasis",
  NoSpacing: "No Spacing",
  ListParagraph: "List Paragraph",
  Quote: "Quote",
  IntenseQuote: "Intense Quote",
  SubtleEmphasis: "Subtle Emphasis",
  IntenseEmphasis: "Intense Emphasis",
  SubtleReference: "Subtle Reference",
  IntenseReference: "Intense Reference",
  BookTitle: "Book Title",
  Bibliography: "Bibliography",
  TocHeading: "TOC Heading",
  TableGrid: "Table Grid",
  PlainTable1: "Plain Table 1",
};

function numbered(count: number, name: (level: number) => [string, string]): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => name(index + 1)));
}

/** Files spell some built-in names in lower case ("heading 1"); comparison ignores case. */
const byShownName = new Map(Object.entries(shown).map(([api, name]) => [name.toLowerCase(), { api, name }]));

/** The name Word shows for a style's name in the file: "Heading 1" for "heading 1". */
export const shownName = (nameInFile: string): string =>
  byShownName.get(nameInFile.toLowerCase())?.name ?? nameInFile;

/** The API's name of a style; "Other" for those that are not built in. */
export const builtInName = (nameInFile: string): string =>
  byShownName.get(nameInFile.toLowerCase())?.api ?? "Other";

/** The name Word shows for an API name; null when the stand-in does not know that style. */
export const shownNameOfBuiltIn = (api: string): string | null => shown[api] ?? null;

/** The name as files spell it. */
export function nameInFile(shownAs: string): string {
  const lower = /^(heading|toc) \d$|^(footnote|endnote) |^(header|footer|caption)$/i.test(shownAs);
  return lower ? shownAs.toLowerCase() : shownAs;
}

const characterStyles = new Set(
  (
    "Hyperlink Strong Emphasis SubtleEmphasis IntenseEmphasis SubtleReference IntenseReference BookTitle " +
    "FootnoteReference EndnoteReference"
  ).split(" "),
);
const tableStyles = new Set(["TableGrid", "PlainTable1"]);

export function styleTypeOf(api: string): "paragraph" | "character" | "table" {
  if (characterStyles.has(api)) return "character";
  return tableStyles.has(api) ? "table" : "paragraph";
}
