// Knows: how the bench's result on a clause is shown: what failed first, then what passed, and what was not asked.
// Refuses to know: how the result comes about.
import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import { capital } from "../../core";
import type { CheckResult, ClauseReport, Fault } from "../../library/bench";
import { CHECKS } from "../../library/bench";
import { Notice } from "../Notice";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";
import { type Check, withinClause } from "./use-check";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "start" },
  icon: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warned: { color: tokens.colorStatusWarningForeground1 },
});

/** How many checks ended how. */
function countsOf({ checks }: ClauseReport) {
  const count = (outcome: CheckResult["outcome"]) => checks.filter((one) => one.outcome === outcome).length;
  return { failed: count("failed"), warned: count("warned"), passed: count("passed") };
}

/** One line under the clause's title, wherever the user is in it. */
export function CheckSummary({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { report, running, failed } = check;
  if (failed) return <p className={styles.line}>{TEXTS.checkFailed}</p>;
  if (report === undefined) return <p className={styles.line}>{TEXTS.checking}</p>;
  const counts = countsOf(report);
  const [Icon, color] =
    counts.failed > 0
      ? [ErrorCircle16Filled, styles.bad]
      : counts.warned > 0
        ? [Warning16Filled, styles.warned]
        : [CheckmarkCircle16Filled, styles.good];
  return (
    <p className={styles.line} style={{ margin: 0 }}>
      <span className={`${styles.icon} ${color}`}>
        <Icon aria-hidden />
      </span>
      {TEXTS.checkSummary(counts.failed, counts.warned, counts.passed)}
      {running && ` ${TEXTS.checkingAgain}`}
    </p>
  );
}

export function CheckPart({ check }: { readonly check: Check }) {
  const layout = useLayout();
  const { report, faults } = check;
  if (report === undefined) return <CheckSummary check={check} />;
  const byOutcome = (...outcomes: CheckResult["outcome"][]) =>
    report.checks.filter(({ outcome }) => outcomes.includes(outcome));
  const faulty = byOutcome("failed", "warned");
  const ease = report.readingEase;
  return (
    <div className={layout.screen}>
      {faulty.map(({ check: name, faults: own }) => (
        <section key={name} className={layout.card}>
          <h3 className={layout.subheading}>{holdsOf(name)}</h3>
          <FaultList faults={own} />
        </section>
      ))}
      {faults.length > 0 && (
        <Notice tone="warning">
          {TEXTS.faultsElsewhere}
          <FaultList faults={faults} />
        </Notice>
      )}
      <Holding title={TEXTS.passed} checks={byOutcome("passed")} />
      <Holding title={TEXTS.notRun} checks={byOutcome("not-run")} />
      {report.operative.length > 0 && (
        <section className={layout.group}>
          <h3 className={layout.subheading}>{TEXTS.operative}</h3>
          {report.operative.map((sentence) => (
            <blockquote key={sentence} className={layout.quote}>
              {sentence}
            </blockquote>
          ))}
        </section>
      )}
      {ease !== undefined && (
        <p className={layout.note}>{TEXTS.readingEase(ease.formula, ease.score, ease.wordsPerSentence)}</p>
      )}
    </div>
  );
}

function Holding({ title, checks }: { readonly title: string; readonly checks: readonly CheckResult[] }) {
  const layout = useLayout();
  if (checks.length === 0) return null;
  return (
    <section className={layout.group}>
      <h3 className={layout.subheading}>{title}</h3>
      <ul className={layout.bullets}>
        {checks.map(({ check, reason }) => (
          <li key={check}>
            {holdsOf(check)}
            {reason !== undefined && ` (${reason})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const layout = useLayout();
  return (
    <ul className={layout.bullets}>
      {faults.map(({ message, path, words, agreement, elements }, index) => (
        <li key={index}>
          {path !== undefined && `${TEXTS.place(withinClause(path))}: `}
          {message}
          {words !== undefined && words !== "" && <q> {words}</q>}
          {elements.length > 0 && ` ${TEXTS.ofElements(elements)}`}
          {agreement !== undefined && ` ${TEXTS.inAgreement(agreement)}`}
        </li>
      ))}
    </ul>
  );
}

function holdsOf(check: CheckResult["check"]): string {
  const holds = CHECKS.find((one) => one.check === check)!.holds;
  return capital(holds);
}
