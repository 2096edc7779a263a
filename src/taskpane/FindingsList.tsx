// Knows: the list of findings, which family's form is open, and where the focus goes when it closes.
// Refuses to know: how the document is read or changed.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  type Agreement,
  type Analysis,
  type Clause,
  type ClauseFamily,
  type FilledClause,
  foreignTerms,
  type Words,
} from "../core";
import { agreementLanguage, type Library, termsOf, wordingsToOffer } from "../library";
import type { InsertOptions } from "../word";
import { FindingItem } from "./FindingItem";
import type { DocumentMemory } from "./insertion/document-memory";
import { InsertForm } from "./insertion/InsertForm";
import { knownValues } from "./insertion/known-values";
import { familyName, TEXTS } from "./texts";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

export interface FindingsListProps {
  /** The agreement that the analysis is of. */
  readonly agreement: Agreement;
  readonly analysis: Analysis;
  readonly library: Library;
  /** What earlier insertions in this document told. */
  readonly memory: DocumentMemory;
  readonly busy: boolean;
  readonly onGoTo: (what: string, words: Words) => void;
  /** Resolves to whether the clause stands in the document. */
  readonly onInsert: (
    filled: FilledClause,
    blanks: number,
    told: DocumentMemory,
    options: InsertOptions,
  ) => Promise<boolean>;
}

/** The findings, in the order of the families; at most one form is open. */
export function FindingsList(props: FindingsListProps) {
  const { agreement, analysis, library, memory, busy, onGoTo, onInsert } = props;
  const styles = useStyles();
  const [open, setOpen] = useState<ClauseFamily>();
  const [closed, setClosed] = useState<ClauseFamily>();
  const insertButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The form that had the focus is gone: the button that opened it takes it back, or it would fall to the page.
    if (closed !== undefined) insertButton.current?.focus();
  }, [closed]);
  const language = useMemo(() => agreementLanguage(agreement, analysis), [agreement, analysis]);
  const foreignIn = useCallback(
    (clause: Clause) => {
      const expected = termsOf(clause, library);
      return foreignTerms(agreement, analysis, { language: clause.language, expected }, memory.terms);
    },
    [agreement, analysis, library, memory.terms],
  );
  const openForm = (family: ClauseFamily) => {
    setClosed(undefined);
    setOpen(family);
  };
  const closeForm = (family: ClauseFamily) => {
    setOpen(undefined);
    setClosed(family);
  };

  return (
    <section>
      <h2 id="findings" className={styles.heading}>
        {TEXTS.findings}
      </h2>
      {/* The role is written out because Safari drops it from lists without markers. */}
      <ul role="list" aria-labelledby="findings" className={styles.list}>
        {analysis.findings.map((finding) => {
          const { family } = finding;
          const { title, elements, clauses } = library.families[family];
          const wordings = open === family ? wordingsToOffer(clauses, language) : [];
          const labelOf = (element: string) => elements.find(({ id }) => id === element)?.label ?? element;
          return (
            <FindingItem
              key={family}
              finding={finding}
              name={familyName(family, title)}
              labelOf={labelOf}
              busy={busy}
              onGoTo={onGoTo}
              onInsert={() => openForm(family)}
              insertButton={family === closed ? insertButton : undefined}
            >
              {wordings.length > 0 && (
                <InsertForm
                  wordings={wordings}
                  policy={library.policy}
                  known={knownValues(wordings, analysis.findings, memory.answers)}
                  foreign={foreignIn}
                  decided={memory.terms}
                  busy={busy}
                  onCancel={() => closeForm(family)}
                  onInsert={async (...filled) => {
                    if (await onInsert(...filled)) closeForm(family);
                  }}
                />
              )}
            </FindingItem>
          );
        })}
      </ul>
    </section>
  );
}
