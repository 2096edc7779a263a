// Knows: the list of the library's clauses in the document, and what is said when something was done to one.
// Refuses to know: how a clause is recognised (src/library/inserted.ts), and how it is changed (src/word).
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Agreement, PartyTerm, UpdatePlan } from "../../core";
import { type InsertedClause, insertedInSteps, type Library, libraryFingerprints } from "../../library";
import { aMoment } from "../analysis/analyst";
import type { ClauseTools } from "./clause-tools";
import { InsertedItem } from "./InsertedItem";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: `0 0 ${tokens.spacingVerticalS}` },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

export interface InsertedClausesProps {
  readonly agreement: Agreement;
  readonly parties: readonly PartyTerm[];
  readonly library: Library;
  readonly tools: ClauseTools;
  readonly busy: boolean;
  /**
   * Does something in the document, nothing else beside it, and says what it resolves to; with `changes` the findings
   * follow. Resolves to whether it was done.
   */
  readonly carryOut: (doing: string, work: () => Promise<string>, changes: boolean) => Promise<boolean>;
}

/** The library's clauses that stand in the agreement. They are looked up once the findings are there to be read. */
export function InsertedClauses(props: InsertedClausesProps) {
  const { agreement, parties, library, tools, busy, carryOut } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useInserted(agreement, parties, library);
  if (found === undefined) return null;

  const isShown = (title: string, clause: InsertedClause): Promise<boolean> =>
    carryOut(
      TEXTS.going,
      async () => {
        await tools.goTo(agreement, clause);
        return TEXTS.wentTo(title);
      },
      false,
    );
  const update = (title: string, clause: InsertedClause, plan: UpdatePlan): Promise<boolean> =>
    carryOut(
      TEXTS.updating,
      async () => {
        const { marked } = await tools.update(agreement, clause, plan);
        const said = TEXTS.updated(title, clause.newer!.version, newBlanks(clause));
        return marked ? said : `${said} ${TEXTS.notMarked}`;
      },
      true,
    );
  const unwrap = (title: string, control: number): Promise<boolean> =>
    carryOut(
      TEXTS.unwrapping,
      async () => {
        await tools.unwrap(control);
        return TEXTS.unwrapped(title);
      },
      true,
    );
  // What was pressed may be gone once the findings follow: the focus stays at the list.
  const thenFocus = async (done: Promise<boolean>): Promise<boolean> => {
    const isDone = await done;
    if (isDone) heading.current?.focus();
    return isDone;
  };

  return (
    <section>
      <h2 id="inserted" ref={heading} tabIndex={-1} className={styles.heading}>
        {TEXTS.title}
      </h2>
      {found.length === 0 ? (
        <p className={styles.none}>{TEXTS.none}</p>
      ) : (
        // The role is written out because Safari drops it from lists without markers.
        <ul role="list" aria-labelledby="inserted" className={styles.list}>
          {found.map((clause, index) => (
            <InsertedItem
              key={`${clause.clauseId}@${clause.version}:${index}`}
              inserted={clause}
              agreement={agreement}
              library={library}
              busy={busy}
              onGoTo={(title) => void isShown(title, clause)}
              onUpdate={(title, plan) => thenFocus(update(title, clause, plan))}
              onUnwrap={(title, control) => void thenFocus(unwrap(title, control))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Blanks of the new version that the one in the document has not. */
function newBlanks({ newer, standing }: InsertedClause): number {
  return newer!.fillIns.filter(({ name }) => !standing!.wording.fillIns.some((old) => old.name === name))
    .length;
}

/** The fingerprints of the library that was last asked for. */
let lastPrints:
  { readonly library: Library; readonly prints: ReturnType<typeof libraryFingerprints> } | undefined;

/** Milliseconds; a frame of the screen has 16. */
const SLICE = 12;

/** Undefined until they are looked up: after the findings were drawn, and in slices, for a long agreement takes a while. */
function useInserted(agreement: Agreement, parties: readonly PartyTerm[], library: Library) {
  const [found, setFound] = useState<readonly InsertedClause[]>();
  useEffect(() => {
    let wanted = true;
    const lookUp = async () => {
      await aMoment();
      if (lastPrints?.library !== library) {
        lastPrints = { library, prints: libraryFingerprints(library) };
        await aMoment();
      }
      const steps = insertedInSteps(agreement, parties, library, lastPrints.prints);
      for (let began = performance.now(); wanted;) {
        const step = steps.next();
        if (step.done) return setFound(step.value);
        if (performance.now() - began < SLICE) continue;
        await aMoment();
        began = performance.now();
      }
    };
    void lookUp();
    return () => {
      wanted = false;
    };
  }, [agreement, parties, library]);
  return found;
}
