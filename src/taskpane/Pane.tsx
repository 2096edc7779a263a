// Knows: what stands in the pane from top to bottom.
// Refuses to know: Word, and how an agreement is analysed.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { InsertionToolsContext, useInsertionTools } from "./insertion/insertion-tools";
import { Inserted } from "./Inserted";
import { Notice } from "./Notice";
import { TEXTS } from "./texts";
import { type ReviewTools, useReview } from "./use-review";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    minHeight: "100vh",
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  text: { margin: 0 },
  scan: { alignSelf: "start" },
  summary: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  status: { overflowWrap: "anywhere" },
  progress: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
  limits: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  summaryOfLimits: { cursor: "pointer" },
});

/** The task pane: scan, the findings, and what can be done about them. */
export function Pane(tools: ReviewTools) {
  const styles = useStyles();
  const [review, steps] = useReview(tools);
  const { activity, scan, stale, following, said, failure } = review;
  const busy = activity !== "idle";
  const insertionTools = useInsertionTools(tools.document, scan?.agreement, steps.goTo);
  const flagged = scan?.analysis.findings.filter((finding) => finding.flagged).length ?? 0;
  const isEmpty = scan !== undefined && scan.agreement.paragraphs.every(({ text }) => text.trim() === "");

  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{TEXTS.product}</h1>
      {scan === undefined && <p className={styles.text}>{TEXTS.intro}</p>}
      <Button
        className={styles.scan}
        appearance={scan === undefined || (stale && !following) ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => void steps.scan()}
      >
        {activity === "scanning" ? TEXTS.scanning : scan === undefined ? TEXTS.scan : TEXTS.scanAgain}
      </Button>
      <div role="status" className={styles.status}>
        {said}
        {scan !== undefined && !busy && (
          <p className={styles.summary}>{TEXTS.summary(flagged, scan.analysis.findings.length)}</p>
        )}
      </div>
      {review.share !== undefined && (
        <progress className={styles.progress} value={review.share} aria-label={TEXTS.progress} />
      )}
      {failure !== undefined && <Notice tone="error">{failure}</Notice>}
      {stale && !following && !busy && <Notice tone="warning">{TEXTS.stale}</Notice>}
      {isEmpty && <Notice tone="info">{TEXTS.noText}</Notice>}
      {scan?.agreement.notices.map((notice) => (
        <Notice key={notice} tone="info">
          {notice}
        </Notice>
      ))}
      {scan !== undefined && (
        <>
          <p className={styles.text}>{TEXTS.readTheWords}</p>
          {scan.reviewing.inUse && <scan.reviewing.LibraryNote inUse={scan.reviewing.inUse} />}
          <InsertionToolsContext value={insertionTools}>
            <scan.reviewing.FindingsList
              agreement={scan.agreement}
              analysis={scan.analysis}
              library={scan.reviewing.library}
              memory={review.memory}
              busy={busy}
              onGoTo={(what, words) => void steps.goTo(what, words)}
              onInsert={steps.insert}
              tryOut={steps.tryOut}
              repair={steps.repair}
            />
          </InsertionToolsContext>
          {tools.loadInserted && (
            <Inserted scan={scan} activity={activity} load={tools.loadInserted} carryOut={steps.carryOut} />
          )}
        </>
      )}
      <details>
        <summary tabIndex={0} className={styles.summaryOfLimits}>
          {TEXTS.limitsTitle}
        </summary>
        <ul className={styles.limits}>
          {TEXTS.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </main>
  );
}
