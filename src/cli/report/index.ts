// The public surface of report: one layout for each format of the `scan` command.
import type { OpenedLibrary } from "../open-library";
import type { Format } from "../scan-arguments";
import { csvReport } from "./csv";
import { htmlReport } from "./html";
import { jsonLinesReport, jsonReport } from "./json";
import type { Report } from "./report";
import { tableReport } from "./table";

/** `width` is the number of columns of the terminal; only the table heeds it. */
export function reportIn(
  format: Format,
  { library, stamp }: Pick<OpenedLibrary, "library" | "stamp">,
  width: number,
): Report {
  switch (format) {
    case "json":
      return jsonReport();
    case "jsonl":
      return jsonLinesReport();
    case "csv":
      return csvReport();
    case "html":
      return htmlReport(library, stamp.digest);
    case "table":
      return tableReport(library, width);
  }
}
