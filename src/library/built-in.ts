// Knows: the library that comes with the add-in, one JSON file a family.
// Refuses to know: any other library.
import adminAccess from "./built-in/admin-access.json";
import cpor from "./built-in/cpor.json";
import customerAgreement from "./built-in/customer-agreement.json";
import dpor from "./built-in/dpor.json";
import header from "./built-in/library.json";
import pal from "./built-in/pal.json";
import poe from "./built-in/poe.json";
import tenantDetails from "./built-in/tenant-details.json";
import tpor from "./built-in/tpor.json";
import type { Library } from "./library";
import { loadLibrary } from "./load";
import type { LibraryFile } from "./problem";

/** The built-in files as they are read. */
export const BUILT_IN_FILES: readonly LibraryFile[] = [
  { file: "library.json", content: header },
  { file: "cpor.json", content: cpor },
  { file: "dpor.json", content: dpor },
  { file: "pal.json", content: pal },
  { file: "tpor.json", content: tpor },
  { file: "poe.json", content: poe },
  { file: "admin-access.json", content: adminAccess },
  { file: "customer-agreement.json", content: customerAgreement },
  { file: "tenant-details.json", content: tenantDetails },
];

let loaded: Library | undefined;

/**
 * The built-in library, checked on first use.
 * @throws Error naming every problem; a release never has one, for the tests load it.
 */
export function builtInLibrary(): Library {
  loaded ??= libraryOrThrow(BUILT_IN_FILES);
  return loaded;
}

/** @throws Error naming every problem of the files. */
export function libraryOrThrow(files: readonly LibraryFile[]): Library {
  const result = loadLibrary(files);
  if ("library" in result) return result.library;
  const list = result.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`);
  throw new Error(`The library has ${list.length} problems:\n${list.join("\n")}`);
}
