// Knows: how the evidence for a finding is laid out: the points that its clause should make, and the words found.
// Refuses to know: how the finding came about.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evidence, Finding } from "../core";
import { Quote } from "./Quote";
import { RepairOffer } from "./repair/RepairOffer";
import { ELEMENT_STATE_NAMES, TEXTS } from "./texts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0 },
  point: { marginTop: tokens.spacingVerticalXS },
  state: { marginLeft: 0, color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The expandable part of a finding. `labelOf` gives the library's words for an element. */
export function FindingDetails({
  finding,
  name,
  labelOf,
  onGoTo,
}: {
  finding: Finding;
  /** The family's name. */
  name: string;
  labelOf: (element: string) => string;
  onGoTo: (what: string, evidence: Evidence) => void;
}) {
  const styles = useStyles();
  // Laid out when first wanted: eight families have some fifty points between them.
  const [wanted, setWanted] = useState(false);
  const found = finding.elements.filter(({ state }) => state === "found").length;
  return (
    // Word on the web moves the focus at Tab itself, and passes over a summary that has no tabindex.
    <details onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary
        tabIndex={0}
        className={styles.summary}
        aria-label={TEXTS.detailsLabel(name, found, finding.elements.length)}
      >
        {TEXTS.details(found, finding.elements.length)}
      </summary>
      {wanted && (
        <>
          <h4 className={styles.heading}>{TEXTS.elements}</h4>
          <dl className={styles.list}>
            {finding.elements.map((point) => {
              const { element, mandatory, state, evidence } = point;
              return (
                <div key={element} className={styles.point}>
                  <dt className={styles.name}>
                    {labelOf(element)}
                    {mandatory && ` (${TEXTS.needed})`}
                  </dt>
                  <dd className={styles.state}>
                    {ELEMENT_STATE_NAMES[state]}
                    {evidence && <Quote evidence={evidence} what={labelOf(element)} onGoTo={onGoTo} />}
                    <RepairOffer finding={finding} element={point} name={name} label={labelOf(element)} />
                  </dd>
                </div>
              );
            })}
          </dl>
          <h4 className={styles.heading}>{TEXTS.evidence}</h4>
          {finding.evidence.length === 0 && <div>{TEXTS.noEvidence}</div>}
          {finding.evidence.map((evidence) => (
            <Quote
              key={`${evidence.paragraph}:${evidence.start}`}
              evidence={evidence}
              what={name}
              onGoTo={onGoTo}
            />
          ))}
        </>
      )}
    </details>
  );
}
