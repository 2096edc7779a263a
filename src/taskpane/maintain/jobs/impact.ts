// Knows: how agreements in files are read one after the other, and how their verdicts differ under two sets of rules.
// Refuses to know: how files are chosen, and how the differences are shown.
import type { Agreement, RuleSet } from "../../../core";
import { readDocx } from "../../../docx";
import { type FamilyImpact, impactOn } from "../../../library";
import { bytesOf } from "../chosen-files";
import { agreementOf } from "../pasted-text";
import type { Pause } from "./job";

export interface ImpactInput {
  readonly before: RuleSet;
  readonly after: RuleSet;
  readonly files: readonly File[];
}

/** What changes in one agreement, or why it cannot be read. */
export type FileImpact =
  | { readonly file: string; readonly families: readonly FamilyImpact[] }
  | { readonly file: string; readonly unread: string };

export interface ImpactReport {
  /** How many agreements were compared. */
  readonly compared: number;
  /** In the order of the files: those in which something changes, and those that cannot be read. */
  readonly files: readonly FileImpact[];
}

/** Files above this many bytes are not read; agreements are far below. */
const MOST_BYTES = 64 * 1024 * 1024;

export async function impactOnFiles(
  { before, after, files }: ImpactInput,
  pause: Pause,
): Promise<ImpactReport> {
  const found: FileImpact[] = [];
  let compared = 0;
  for (const [index, file] of files.entries()) {
    await pause(index / files.length);
    const name = file.webkitRelativePath || file.name;
    const read = await readAgreement(file);
    if ("unread" in read) {
      found.push({ file: name, unread: read.unread });
      continue;
    }
    compared += 1;
    const families = impactOn(read.agreement, before, after);
    if (families.length > 0) found.push({ file: name, families });
  }
  return { compared, files: found };
}

async function readAgreement(file: File): Promise<{ agreement: Agreement } | { unread: string }> {
  if (file.size > MOST_BYTES) return { unread: "The file is too large for an agreement." };
  try {
    const bytes = await bytesOf(file);
    if (/\.txt$/i.test(file.name)) return { agreement: agreementOf(new TextDecoder().decode(bytes)) };
    const read = readDocx(bytes);
    return "agreement" in read ? read : { unread: read.problem.message };
  } catch {
    return { unread: "The file could not be opened." };
  }
}
