// Knows: what the user is asked before a clause is updated that somebody changed: which words would go.
// Refuses to know: how it is updated.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { UpdatePlan } from "../../core";
import { Notice } from "../Notice";
import { LineDiffs } from "./LineDiffs";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface UpdateQuestionProps {
  readonly plan: UpdatePlan;
  readonly busy: boolean;
  readonly onUpdate: () => void;
  readonly onCancel: () => void;
}

/** The question has the focus when it is put, on the answer that changes nothing; Escape gives that, too. */
export function UpdateQuestion({ plan, busy, onUpdate, onCancel }: UpdateQuestionProps) {
  const styles = useStyles();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Office.js on the web would take the focus out of the pane with it.
    event.stopPropagation();
    onCancel();
  };
  const loses = plan.losses.length > 0;
  return (
    <div role="group" aria-label={TEXTS.question} className={styles.question} onKeyDown={cancelOnEscape}>
      <Notice tone="warning">
        {TEXTS.question} {loses ? TEXTS.losses : TEXTS.noLosses}
      </Notice>
      {loses && <LineDiffs lines={plan.losses} label={TEXTS.losses} />}
      <p className={styles.text}>{TEXTS.result}</p>
      <LineDiffs lines={plan.lines} label={TEXTS.result} />
      <div className={styles.buttons}>
        <Button ref={cancel} size="small" onClick={onCancel}>
          {TEXTS.cancel}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onUpdate}>
          {loses ? TEXTS.updateAnyway : TEXTS.updateNow}
        </Button>
      </div>
    </div>
  );
}
