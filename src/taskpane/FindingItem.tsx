// Knows: how one family's finding is shown, and that its clause is asked for in the same place.
// Refuses to know: how the clause gets into the document.
import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { ReactNode, RefObject } from "react";
import type { Finding, Status, Words } from "../core";
import { FindingDetails } from "./FindingDetails";
import { LEVEL_NAMES, STATUS_NAMES, TEXTS } from "./texts";
import { WhyDetails } from "./WhyDetails";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  flagged: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  title: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0, flexGrow: 1 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  verdict: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  why: { margin: `${tokens.spacingVerticalXS} 0` },
});

const BADGE_COLORS: Readonly<Record<Status, "success" | "warning" | "danger" | "informative">> = {
  present: "success",
  incomplete: "warning",
  mentioned: "warning",
  adverse: "danger",
  missing: "danger",
};

export interface FindingItemProps {
  readonly finding: Finding;
  /** The family's name. */
  readonly name: string;
  readonly labelOf: (element: string) => string;
  readonly onGoTo: (what: string, words: Words) => void;
  readonly onInsert: () => void;
  /** Nothing can be inserted at the moment. */
  readonly busy: boolean;
  /** Where the focus returns to when the form is closed. */
  readonly insertButton?: RefObject<HTMLButtonElement | null>;
  /** The form of the family's clause, while it is open; it stands in the place of the Insert button. */
  readonly children?: ReactNode;
}

/** One list item of the findings. */
export function FindingItem(props: FindingItemProps) {
  const { finding, name, labelOf, onGoTo, onInsert, busy, insertButton, children } = props;
  const styles = useStyles();
  const { level, status, flagged } = finding;
  const concerns = level !== "not-applicable";
  return (
    <li className={mergeClasses(styles.item, flagged && styles.flagged)}>
      <div className={styles.title}>
        <h3 className={styles.name}>{name}</h3>
        {flagged ? (
          <Warning20Filled className={mergeClasses(styles.icon, styles.warning)} title={TEXTS.attention} />
        ) : status === "present" ? (
          <CheckmarkCircle20Filled className={mergeClasses(styles.icon, styles.good)} aria-hidden />
        ) : (
          <Circle20Regular className={styles.icon} aria-hidden />
        )}
      </div>
      <div className={styles.verdict}>
        <span>{LEVEL_NAMES[level]}</span>
        <Badge
          appearance="tint"
          shape="rounded"
          color={concerns || status === "present" ? BADGE_COLORS[status] : "informative"}
        >
          {STATUS_NAMES[status]}
        </Badge>
      </div>
      <p className={styles.why}>{finding.why}</p>
      <FindingDetails finding={finding} name={name} labelOf={labelOf} onGoTo={onGoTo} />
      <WhyDetails finding={finding} name={name} onGoTo={onGoTo} />
      {children || (
        <Button
          ref={insertButton}
          appearance={flagged ? "primary" : "secondary"}
          size="small"
          disabledFocusable={busy}
          aria-label={TEXTS.insertLabel(name)}
          onClick={onInsert}
        >
          {TEXTS.insert}
        </Button>
      )}
    </li>
  );
}
