// Knows: results as comma-separated values (RFC 4180), a row for each document and family, safe to open in Excel.
// Refuses to know: what a spreadsheet does with them.
import type { ElementFinding } from "../../core";
import { isUnread, type ScanResult } from "../scan-result";
import type { Report } from "./report";

const COLUMNS = [
  "file",
  "language",
  "family",
  "level",
  "status",
  "flagged",
  "why",
  "open elements",
  "evidence",
  "library",
  "library version",
  "library digest",
  "error",
  "error message",
] as const;

export function csvReport(): Report {
  return { begin: () => row(COLUMNS), document: (result) => rowsOf(result).map(row).join(""), end: () => "" };
}

function rowsOf(result: ScanResult): string[][] {
  const { file } = result;
  if (isUnread(result))
    return [[file, ...Array<string>(11).fill(""), result.error.code, result.error.message]];
  const { language, library } = result;
  return result.families.map(({ family, level, status, flagged, why, elements, evidence }) => {
    const open = status === "incomplete" ? elements.filter(isOpen) : [];
    const openText = open.map(({ element, state }) => `${element} (${state})`).join("; ");
    const words = evidence.map(({ text }) => text).join(" … ");
    const stamp = [library.id, library.version, library.digest];
    return [
      file,
      language,
      family,
      level,
      status,
      flagged ? "yes" : "no",
      why,
      openText,
      words,
      ...stamp,
      "",
      "",
    ];
  });
}

function isOpen({ mandatory, state }: ElementFinding): boolean {
  return mandatory && state !== "found";
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe, so that no agreement can make a spreadsheet calculate. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
