// Knows: the list of findings, which family's form is open, and where the focus goes when it closes.
// Refuses to know: how the document is read or changed.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  type Agreement,
  type Analysis,
  type Clause,
  type ClauseFamily,
  type FilledClause,
  type FillInValues,
  foreignTerms,
  type Words,
} from "../core";
import { additionsToOffer, agreementLanguage, type Library, termsOf, wordingsToOffer } from "../library";
import type { InsertOptions } from "../word";
import { FindingItem } from "./FindingItem";
import { keepFirm, readFirm } from "./firm/firm-answers";
import { RememberedContext } from "./firm/remembered-context";
import { YourFirm } from "./firm/YourFirm";
import type { DocumentMemory } from "./insertion/document-memory";
import { InsertForm } from "./insertion/InsertForm";
import { knownValues } from "./insertion/known-values";
import { RepairContext, type RepairSteps, type RepairTools } from "./repair/repair-tools";
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

export interface FindingsListProps extends Partial<RepairSteps> {
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
  const { agreement, analysis, library, memory, busy, onGoTo, onInsert, tryOut, repair } = props;
  const styles = useStyles();
  const [open, setOpen] = useState<ClauseFamily>();
  const [closed, setClosed] = useState<ClauseFamily>();
  const insertButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The form that had the focus is gone: the button that opened it takes it back, or it would fall to the page.
    if (closed !== undefined) insertButton.current?.focus();
  }, [closed]);
  const language = useMemo(() => agreementLanguage(agreement, analysis), [agreement, analysis]);
  const remembered = useContext(RememberedContext);
  const [firm, setFirm] = useState(() => readFirm(remembered));
  const tell = (answers: FillInValues): boolean => {
    setFirm(answers);
    return keepFirm(remembered, answers);
  };
  const wordings = useMemo(
    () => (open === undefined ? [] : wordingsToOffer(library.families[open].clauses, language)),
    [open, library, language],
  );
  const known = useMemo(
    () => knownValues(wordings, { agreement, analysis, terms: library.terms }, memory.answers, firm),
    [wordings, agreement, analysis, library, memory.answers, firm],
  );
  const foreignIn = useCallback(
    (clause: Clause) => {
      const expected = termsOf(clause, library);
      return foreignTerms(agreement, analysis, { language: clause.language, expected }, memory.terms);
    },
    [agreement, analysis, library, memory.terms],
  );
  const additions = useMemo(
    () =>
      new Map(
        analysis.findings.map(({ family, elements }) => {
          const { clauses, rule } = library.families[family];
          const offered = [...additionsToOffer(clauses, language)].filter(([id]) => {
            const isForSome = typeof rule.elements.find((one) => one.id === id)?.mandatory === "string";
            // What only some deals need would be untrue in the others: not every customer is a public-sector one.
            return !isForSome || elements.some(({ element, mandatory }) => element === id && mandatory);
          });
          return [family, new Map(offered)];
        }),
      ),
    [analysis, library, language],
  );
  const repairing: RepairTools | undefined = tryOut &&
    repair && {
      tryOut,
      repair,
      agreement,
      analysis,
      policy: library.policy,
      additions,
      foreign: foreignIn,
      decided: memory.terms,
      known: (clause) =>
        knownValues([clause], { agreement, analysis, terms: library.terms }, memory.answers, firm),
      busy,
    };
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
      <RepairContext value={repairing}>
        {/* The role is written out because Safari drops it from lists without markers. */}
        <ul role="list" aria-labelledby="findings" className={styles.list}>
          {analysis.findings.map((finding) => {
            const { family } = finding;
            const { title, elements } = library.families[family];
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
                {open === family && wordings.length > 0 && (
                  <InsertForm
                    wordings={wordings}
                    policy={library.policy}
                    known={known}
                    foreign={foreignIn}
                    decided={memory.terms}
                    firm={firm}
                    busy={busy}
                    onCancel={() => closeForm(family)}
                    onInsert={async (filled, blanks, told, options, forFirm) => {
                      if (!(await onInsert(filled, blanks, told, options))) return;
                      if (Object.keys(forFirm).length > 0) tell({ ...firm, ...forFirm });
                      closeForm(family);
                    }}
                  />
                )}
              </FindingItem>
            );
          })}
        </ul>
      </RepairContext>
      <YourFirm library={library} firm={firm} onKeep={tell} />
    </section>
  );
}
