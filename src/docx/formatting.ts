// Knows: elements that only format, or mark places that no reader of text needs: two thirds of a usual document.
// Refuses to know: what they mean. Leaving them out of the tree saves memory, and changes nothing that is read.

const names =
  "b bCs i iCs u caps smallCaps strike color sz szCs kern lang rtl highlight shd spacing ind jc tabs contextualSpacing " +
  "keepNext keepLines widowControl suppressAutoHyphens autoSpaceDE autoSpaceDN adjustRightInd snapToGrid noProof bidi " +
  "textAlignment pBdr bdr position vertAlign effect w tcW tcBorders tcMar vAlign hideMark noWrap textDirection " +
  "tblBorders tblCellMar tblW tblLook tblInd tblLayout tblGrid tblPrEx trHeight cantSplit cnfStyle wAfter wBefore " +
  "pgSz pgMar cols docGrid rPrChange pPrChange tblPrChange tcPrChange trPrChange sectPrChange tblGridChange " +
  "proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak latentStyles rsid nsid tmpl";

export const FORMATTING: ReadonlySet<string> = new Set(names.split(" ").map((name) => `w:${name}`));
