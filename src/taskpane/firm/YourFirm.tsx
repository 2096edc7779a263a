// Knows: that the pane has a place for the user's firm, and that what is behind it is loaded when it is first opened.
// Refuses to know: what is asked there.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FillInValues } from "../../core";
import type { Library } from "../../library";
import { Notice } from "../Notice";
import { TEXTS } from "../texts";
import { FIRM_NAME, firmQuestions } from "./firm-answers";
import type { FirmFormProps } from "./FirmForm";

type Loaded = { readonly Form: (props: FirmFormProps) => React.ReactNode } | "failed";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
});

export interface YourFirmProps {
  readonly library: Library;
  readonly firm: FillInValues;
  readonly onKeep: FirmFormProps["onKeep"];
}

/** Closed at first; its summary says for which firm the pane is set up. */
export function YourFirm({ library, firm, onKeep }: YourFirmProps) {
  const styles = useStyles();
  const [loaded, setLoaded] = useState<Loaded>();
  const questions = useMemo(() => firmQuestions(library), [library]);
  const load = () => {
    if (loaded !== undefined && loaded !== "failed") return;
    import("./FirmForm").then(
      ({ FirmForm }) => setLoaded({ Form: FirmForm }),
      () => setLoaded("failed"),
    );
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && load()}>
      <summary tabIndex={0} className={styles.summary}>
        {TEXTS.firm.summary(firm[FIRM_NAME])}
      </summary>
      {loaded === "failed" && <Notice tone="error">{TEXTS.notLoaded}</Notice>}
      {loaded !== undefined && loaded !== "failed" && (
        <loaded.Form questions={questions} firm={firm} onKeep={onKeep} />
      )}
    </details>
  );
}
