// Knows: what the form of a clause may ask about the open document, handed down without a chain of properties.
// Refuses to know: how any of it is done.
import { createContext, useEffect, useMemo, useRef } from "react";
import type { Agreement, Words } from "../../core";
import type { OpenDocument } from "../open-document";

export interface InsertionTools extends Pick<OpenDocument, "preview" | "onSelectionChange"> {
  /** The agreement of the last scan. */
  readonly agreement: Agreement;
  readonly goTo: (what: string, words: Words) => void;
}

/** Absent where no document is open behind the form. */
export const InsertionToolsContext = createContext<InsertionTools | undefined>(undefined);

/** The same tools as long as the document and the scan are the same, so that a form asks nothing twice. */
export function useInsertionTools(
  document: OpenDocument,
  agreement: Agreement | undefined,
  goTo: (what: string, words: Words) => unknown,
): InsertionTools | undefined {
  const latest = useRef(goTo);
  useEffect(() => {
    latest.current = goTo;
  });
  return useMemo(
    () =>
      agreement && {
        preview: (clause, options) => document.preview(clause, options),
        onSelectionChange: (listener) => document.onSelectionChange(listener),
        agreement,
        goTo: (what, words) => void latest.current(what, words),
      },
    [document, agreement],
  );
}
