// Knows: that a clause's standing is shown before it is inserted, and that a clause which policy forbids is not offered.
// Refuses to know: what policy says (src/library/vetting.ts), and how a clause is asked for.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { LibraryClause, Policy, Standing } from "../../library";
import { refusalToInsert, standingOf } from "../../library";
import { Notice } from "../Notice";
import { STANDING_NAMES, TEXTS } from "../texts";

const useStyles = makeStyles({
  gate: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  standing: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface VettingGateProps {
  readonly clause: LibraryClause;
  readonly policy: Policy;
  readonly onCancel: () => void;
  /** The form that inserts the clause. It is not there while the standing is not known and policy asks for it. */
  readonly children: ReactNode;
}

/** Shows where the clause stands, and the form only where the library's policy lets the clause be inserted. */
export function VettingGate({ clause, policy, onCancel, children }: VettingGateProps) {
  const styles = useStyles();
  const standing = useStanding(clause);
  const close = useRef<HTMLButtonElement>(null);
  const refusal = standing && refusalToInsert(clause, standing, policy);
  // Until the words are known to be the vetted ones, a policy that asks for vetting is not met.
  const offered = standing !== undefined || !policy.insertOnlyVetted;
  useEffect(() => {
    // Whoever is choosing another wording stays where they are.
    if (refusal !== undefined && document.activeElement === document.body) close.current?.focus();
  }, [refusal]);

  if (refusal !== undefined) {
    const cancelOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Office.js on the web would take the focus out of the pane with it.
      event.stopPropagation();
      onCancel();
    };
    return (
      <div className={styles.gate} onKeyDown={cancelOnEscape}>
        <Notice tone="error">{refusal}</Notice>
        <Button ref={close} size="small" onClick={onCancel}>
          {TEXTS.close}
        </Button>
      </div>
    );
  }
  return (
    <>
      {standing !== undefined && (
        <p className={styles.standing}>
          {TEXTS.standing(STANDING_NAMES[standing], vettedBy(clause, standing))}
        </p>
      )}
      {offered && children}
    </>
  );
}

function vettedBy({ vetting }: LibraryClause, standing: Standing): string | undefined {
  return standing === "vetted" && vetting.state === "vetted" ? `${vetting.by}, ${vetting.on}` : undefined;
}

/** The clause's standing. That of one whose record says "vetted" is known once its wording is hashed. */
function useStanding(clause: LibraryClause): Standing | undefined {
  const [hashed, setHashed] = useState<{ clause: LibraryClause; standing: Standing }>();
  const { state } = clause.vetting;
  useEffect(() => {
    if (state !== "vetted") return undefined;
    let wanted = true;
    void standingOf(clause).then((standing) => wanted && setHashed({ clause, standing }));
    return () => {
      wanted = false;
    };
  }, [clause, state]);
  if (state !== "vetted") return state;
  return hashed?.clause === clause ? hashed.standing : undefined;
}
