// Knows: results for programs: a JSON array, or one JSON object a line.
// Refuses to know: anything about the results.
import type { Report } from "./report";

export function jsonLinesReport(): Report {
  return { begin: () => "", document: (result) => `${JSON.stringify(result)}\n`, end: () => "" };
}

/** The array is printed as it grows, so that a large folder needs no memory. */
export function jsonReport(): Report {
  let isFirst = true;
  return {
    begin: () => "[",
    document(result) {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + JSON.stringify(result, undefined, 2).replace(/^/gm, "  ");
    },
    end: () => "\n]\n",
  };
}
