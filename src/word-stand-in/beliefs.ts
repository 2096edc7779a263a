// Knows: every behaviour of the stand-in that leans on a belief about the real Word, and where the belief comes from.
// Refuses to know: the code that relies on it, which names the id in a comment: (belief: id).

export interface Belief {
  readonly id: string;
  /** What the stand-in does, as a statement about Word. */
  readonly behaviour: string;
  /** An address, "@types/office-js" with the member, "OfficeDev/office-js#" with the issue, or "" for none. */
  readonly source: string;
  /** Written down by Microsoft, seen by users, or only supposed. */
  readonly verified: "documented" | "reported" | "unverified";
}

const issue = (number: number) => `https://github.com/OfficeDev/office-js/issues/${number}`;
const documented = (id: string, behaviour: string, source: string): Belief => ({
  id,
  behaviour,
  source,
  verified: "documented",
});
const reported = (id: string, behaviour: string, source: string): Belief => ({
  id,
  behaviour,
  source,
  verified: "reported",
});
const unverified = (id: string, behaviour: string): Belief => ({
  id,
  behaviour,
  source: "",
  verified: "unverified",
});

export const beliefs: readonly Belief[] = [
  reported(
    "text-of-deletions",
    "Whether text holds tracked deletions depends on the view; without them unless deletionsInText is set.",
    issue(1267),
  ),
  documented(
    "special-characters",
    "A line break is U+000B in text, a page break U+000C, a column break U+000E, a tab U+0009, a non-breaking hyphen " +
      "U+001E, a soft hyphen U+001F, a note reference U+0002.",
    "https://learn.microsoft.com/office/vba/api/word.range.text",
  ),
  unverified(
    "text-joins-paragraphs",
    "Text over several paragraphs or cells has U+000D between them and none at its end.",
  ),
  unverified("undo-selects", "Undo and redo put the selection where it was before or after the step."),
  documented(
    "hidden-text",
    "Whether text holds hidden text depends on the view, as with VBA; here it always does, the harder case.",
    "https://learn.microsoft.com/office/vba/api/word.textretrievalmode.includehiddentext",
  ),
  documented(
    "get-text",
    "getText leaves out hidden text, tracked deletions and the marks of notes; options bring the first two back.",
    "@types/office-js Paragraph.getText",
  ),
  documented("equations", "Equations and pictures are no text.", "@types/office-js Paragraph.getText"),
  reported("symbols", "A symbol from a symbol font is an opening parenthesis in text.", issue(2368)),
  unverified(
    "form-fields",
    "A check box or a choice of the old form fields, whose result is not stored, has no text.",
  ),
  unverified(
    "space-in-file",
    'Spaces at the ends of a w:t without xml:space="preserve" are lost; line breaks and tabs in it are spaces.',
  ),
  unverified(
    "heading-levels",
    "A built-in heading style without an outline level has the level of its number.",
  ),
  unverified(
    "section-break-unnumbered",
    "A paragraph that holds nothing but a section break bears no number.",
  ),
  reported("newline-splits", 'insertText makes paragraphs of "\\n", and line breaks of "\\v".', issue(4275)),
  unverified(
    "range-grows",
    'insertText at "Start" or "End" makes the range grow, at "Before" or "After" not.',
  ),
  unverified(
    "replace-format",
    "Text that replaces other text has the format of its first character; when tracked it follows the deletion.",
  ),
  unverified(
    "mark-formatting",
    "Text in an empty or new paragraph has the character format of the paragraph's mark.",
  ),
  unverified(
    "new-paragraph-format",
    "A paragraph from insertParagraph has the paragraph format, style and list of the one it was inserted beside.",
  ),
  unverified(
    "paragraph-break",
    "insertBreak on a paragraph puts a page break into a paragraph of its own, a line break at the paragraph's edge.",
  ),
  reported(
    "ooxml-last-paragraph",
    "insertOoxml joins the last paragraph with what follows, whose format it takes.",
    issue(2914),
  ),
  reported(
    "ooxml-single-paragraph",
    "insertOoxml of one paragraph inserts its text and ignores its paragraph properties.",
    issue(3149),
  ),
  reported(
    "present-styles-win",
    "insertOoxml leaves styles alone that the document has already.",
    issue(5491),
  ),
  reported(
    "new-list-ids",
    "Lists that come with insertOoxml do not change those of the document.",
    issue(5381),
  ),
  documented(
    "built-in-style-added",
    "A built-in style that the file lacks can be set all the same, and is in the file from then on.",
    "@types/office-js Paragraph.styleBuiltIn",
  ),
  unverified(
    "style-resets-format",
    "Setting a paragraph's style takes away its own paragraph format, the list it had of its own among it, and each " +
      "character format that more than half of its text has.",
  ),
  documented(
    "attach-to-list",
    "attachToList fails for a paragraph that is a list item already.",
    "@types/office-js Paragraph.attachToList",
  ),
  unverified(
    "new-table",
    "insertTable makes a Table Grid as wide as the text, its cells in Normal; a paragraph follows where it would end its story.",
  ),
  unverified(
    "new-row",
    "insertRows gives each cell the properties of the cell beside which it stands, and of its first paragraph; it heads no page.",
  ),
  unverified("number-formats", "Numbers in formats the stand-in does not know are written as decimals."),
  unverified("list-id", "List.id is the number of the list in the file."),
  documented(
    "search-limit",
    "search refuses more than 255 characters.",
    "https://learn.microsoft.com/javascript/api/word/word.range",
  ),
  unverified("intersection-of-neighbours", "Ranges that only touch have no intersection."),
  unverified(
    "block-or-inline",
    "A control around whole paragraphs, or at a caret in an empty one, holds paragraphs; else it is part of one. A " +
      "selection that holds parts of several paragraphs is widened to whole ones.",
  ),
  reported(
    "no-crossing-controls",
    "A control cannot cross the border of another one: GeneralException.",
    issue(1169),
  ),
  reported(
    "title-limit",
    "Titles and tags of content controls have at most 64 characters.",
    "https://github.com/OfficeDev/office-js-docs-reference/issues/1238",
  ),
  unverified(
    "merged-cells",
    "Each cell of a row in the file counts as one, continued cells of a vertical merge included.",
  ),
  unverified("absent-header", "A header or footer that the document does not have reads as an empty body."),
  unverified("revision-grouping", "Neighbouring marks of one author and kind are one tracked change."),
  unverified("tracking-is-no-step", "Switching change tracking on or off cannot be undone."),
  reported(
    "unique-local-ids",
    "uniqueLocalId differs from session to session.",
    "@types/office-js Paragraph.uniqueLocalId",
  ),
  unverified("one-store-of-settings", "Word.Setting and Office.context.document.settings are one store."),
  unverified(
    "settings-in-the-file",
    "The add-in's settings travel with the file; in which part of it differs from Word.",
  ),
  reported(
    "settings-not-in-get-file",
    "The copy that getFileAsync gives lacks the add-in's settings.",
    issue(6434),
  ),
  unverified("property-format", "DocumentProperties.format is the content status of the package."),
  unverified("styles-of-the-file", "getStyles lists the styles of the file, without built-in ones it lacks."),
  unverified("style-visibility", "Style.visibility is true for a hidden style."),
  reported("paragraph-events", "Paragraph events come once for each paragraph after each step.", issue(4874)),
  unverified("null-object-write", "A method or property set on a null object answers ItemNotFound."),
  reported(
    "viewing-mode",
    "While a document is open for viewing, writes answer GeneralException and document.mode still says readWrite.",
    issue(5484),
  ),
  unverified("failed-sync-keeps", "A sync that fails keeps what its actions did before, as one undo step."),
];
