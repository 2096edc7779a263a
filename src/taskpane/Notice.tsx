// Knows: how a short message stands out in the pane, in every theme and in forced colours.
// Refuses to know: what it says.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});

const ICONS = { info: Info16Regular, warning: Warning16Filled, error: ErrorCircle16Filled };

/** A message; an error is announced at once. */
export function Notice({ tone, children }: { tone: keyof typeof ICONS; children: ReactNode }) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className={mergeClasses(styles.notice, tone !== "info" && styles[tone])}
    >
      <Icon className={styles.icon} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
