// Knows: by which first bytes files that are no .docx give themselves away, and what to tell the user about each.
// Refuses to know: how to read any of them.
import { unreadable, type Unreadable } from "./problem";

const SAVE_AS = "Open it in Word and save it as a Word document (.docx).";

/** The problem of a file that is no zip container, or undefined where it may be one. */
export function recognise(bytes: Uint8Array): Unreadable | undefined {
  if (bytes.length === 0) return unreadable("not-a-docx", "The file is empty.");
  if (startsWith(bytes, [0x50, 0x4b])) return undefined;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundFile(bytes);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2000)).replaceAll("\0", "").trimStart();
  if (start.startsWith("{\\rtf")) return unreadable("not-a-docx", `This is a Rich Text file. ${SAVE_AS}`);
  if (start.startsWith("%PDF"))
    return unreadable("not-a-docx", "This is a PDF file. Ask for the Word document.");
  if (/http:\/\/schemas\.microsoft\.com\/office\/(2006\/xmlPackage|word\/2003\/wordml)/.test(start))
    return unreadable("unsupported", `This is a Word document in a single XML file. ${SAVE_AS}`);
  if (/^(<!doctype html|<html)/i.test(start))
    return unreadable("not-a-docx", `This is a web page. ${SAVE_AS}`);
  return unreadable("not-a-docx", "This is no Word document (.docx), whatever its name says.");
}

/** Compound files ([MS-CFB]) hold old .doc files and encrypted .docx files ([MS-OFFCRYPTO] 1.3.3). */
function compoundFile(bytes: Uint8Array): Unreadable {
  if (["EncryptedPackage", "DRMEncryptedDataSpace"].some((stream) => includesUtf16(bytes, stream)))
    return unreadable(
      "encrypted",
      "The document is encrypted. Open it in Word, remove the password, and save it.",
    );
  return includesUtf16(bytes, "WordDocument")
    ? unreadable("not-a-docx", `This is a Word document in the old .doc format. ${SAVE_AS}`)
    : unreadable("not-a-docx", "This is an old Office file, but no Word document.");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
