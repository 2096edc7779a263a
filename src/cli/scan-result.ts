// Knows: the JSON object that `scan` prints for one document, and how it is made from an agreement and a library.
// Refuses to know: how results are laid out, and how many documents there are.
import type { Finding, RuleSet, Signal } from "../core";
import { scan } from "../core";
import type { DocxProblem } from "../docx";
import { readAgreementFile } from "./read-agreement";

/** Names the exact library that a result rests on; `digest` is "sha256-" and 64 hexadecimal digits. */
export interface LibraryStamp {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** The analysis of one document: other programs read this object, so its members stay as they are. */
export interface ScannedDocument {
  /** The path as it was given, or as it was found in a given folder. */
  readonly file: string;
  readonly library: LibraryStamp;
  readonly language: string;
  readonly signals: readonly Signal[];
  /** All eight families, in the fixed order. */
  readonly families: readonly Finding[];
  /** What of the document was not read: hidden text, pictures, damaged parts. */
  readonly notices: readonly string[];
}
export interface UnreadDocument {
  readonly file: string;
  readonly error: DocxProblem;
}
export type ScanResult = ScannedDocument | UnreadDocument;

export function scanFile(file: string, rules: RuleSet, stamp: LibraryStamp): ScanResult {
  const read = readAgreementFile(file);
  if ("problem" in read) return { file, error: read.problem };
  const { language, signals, findings } = scan(read.agreement, rules);
  return { file, library: stamp, language, signals, families: findings, notices: read.agreement.notices };
}

export function isUnread(result: ScanResult): result is UnreadDocument {
  return "error" in result;
}
