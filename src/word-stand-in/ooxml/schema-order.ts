// Knows: in which order ISO/IEC 29500-1 wants the children of property elements (its xsd:sequence types).
// Refuses to know: what the properties do.

import { childW, createW, elementsIn, W } from "./xml";

const paragraphProperties =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
  "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
  "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
  "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange";
const runProperties =
  "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint " +
  "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText " +
  "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange";

const sequences: Record<string, string> = {
  pPr: paragraphProperties,
  rPr: runProperties,
  numPr: "ilvl numId numberingChange ins",
  sdt: "sdtPr sdtEndPr sdtContent",
  sdtPr:
    "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex color appearance equation " +
    "comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography checkbox",
  tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  trPr: "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del",
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols " +
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  style:
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal " +
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  styles: "docDefaults latentStyles style",
  numbering: "numPicBullet abstractNum num numIdMacAtCleanup",
  settings:
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries " +
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts " +
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader " +
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState " +
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge " +
    "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride " +
    "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone " +
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders " +
    "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing " +
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery " +
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData " +
    "noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter " +
    "noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent " +
    "alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt " +
    "showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids " +
    "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures " +
    "forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags " +
    "decimalSymbol listSeparator",
};

const ranks = new Map(
  Object.entries(sequences).map(([parent, names]) => [
    parent,
    new Map(names.split(" ").map((name, rank) => [name, rank])),
  ]),
);

/** Puts a child where the schema wants it: before the first sibling that must come later. */
export function insertInOrder(parent: Element, child: Element): Element {
  const order = ranks.get(parent.localName);
  if (!order) throw new Error(`The order of the children of w:${parent.localName} is not known.`);
  const rank = order.get(child.localName) ?? Infinity;
  const later = elementsIn(parent).find((sibling) => (order.get(sibling.localName) ?? -1) > rank);
  parent.insertBefore(child, later ?? null);
  return child;
}

/** Puts a property in the place of the one of the same name, or where the schema wants it. */
export function putInOrder(parent: Element, child: Element): Element {
  const present = elementsIn(parent).find((one) => one.localName === child.localName);
  if (!present) return insertInOrder(parent, child);
  parent.replaceChild(child, present);
  return child;
}

/** The property container of an element, such as the `w:pPr` of a `w:p`, made as first child when it is missing. */
export function propertiesOf(owner: Element, local: "pPr" | "rPr" | "sdtPr" | "tcPr" | "trPr"): Element {
  const present = childW(owner, local);
  if (present) return present;
  const fresh = createW(owner, local);
  if (ranks.has(owner.localName)) return insertInOrder(owner, fresh);
  owner.insertBefore(fresh, owner.firstChild);
  return fresh;
}

/** Sets `<w:local w:val="...">` in a property container; null removes it. */
export function setValue(properties: Element, local: string, value: string | number | null): void {
  if (value === null) childW(properties, local)?.remove();
  else putInOrder(properties, createW(properties, local, { val: value }));
}

/** The attributes of the root of a new WordprocessingML part. */
export const W_DECLARATION = `xmlns:w="${W}"`;
