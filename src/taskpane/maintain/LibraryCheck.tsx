// Knows: how the whole library is put on the bench before it is published, and how the result is shown.
// Refuses to know: what the bench checks.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { CLAUSE_FAMILIES, type ClauseFamily } from "../../core";
import { wholeLibrary } from "../../library";
import type { BenchReport } from "../../library/bench";
import { Notice } from "../Notice";
import { Interrupted } from "./jobs/job";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";
import { useTools } from "./tools";

const useStyles = makeStyles({
  progress: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
});

export function LibraryCheck({ onOpen }: { readonly onOpen: (family: ClauseFamily, id: string) => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const { workshop, work, today, say } = useTools();
  const { library } = workshop;
  const stop = useRef<AbortController>(undefined);
  const [share, setShare] = useState<number>();
  const [done, setDone] = useState<{ of: typeof library; report: BenchReport }>();
  const [failed, setFailed] = useState(false);
  const run = async () => {
    stop.current = new AbortController();
    setShare(0);
    setFailed(false);
    try {
      const input = { content: wholeLibrary(library), on: today };
      const report = await work("check", input, { onShare: setShare, signal: stop.current.signal });
      setDone({ of: library, report });
      say(TEXTS.benchDone);
    } catch (error) {
      if (!(error instanceof Interrupted)) setFailed(true);
    } finally {
      setShare(undefined);
    }
  };
  const result = done?.of === library ? done.report : undefined;
  return (
    <section className={layout.card} aria-labelledby="bench">
      <h3 id="bench" className={layout.subheading}>
        {TEXTS.bench}
      </h3>
      <p className={layout.text}>{TEXTS.benchWhy}</p>
      <div className={layout.row}>
        {share === undefined ? (
          <Button onClick={() => void run()}>{TEXTS.runBench}</Button>
        ) : (
          <Button onClick={() => stop.current?.abort()}>{TEXTS.cancel}</Button>
        )}
      </div>
      {share !== undefined && (
        <progress className={styles.progress} value={share} aria-label={TEXTS.benchProgress} />
      )}
      {failed && <Notice tone="error">{TEXTS.checkFailed}</Notice>}
      {result !== undefined && <Result report={result} onOpen={onOpen} />}
    </section>
  );
}

function Result({
  report,
  onOpen,
}: {
  readonly report: BenchReport;
  readonly onOpen: (family: ClauseFamily, id: string) => void;
}) {
  const layout = useLayout();
  const failing = report.clauses.filter(({ checks }) => checks.some(({ outcome }) => outcome === "failed"));
  return (
    <>
      <p className={layout.text}>{TEXTS.benchResult(failing.length, report.clauses.length)}</p>
      <ul className={layout.bullets}>
        {failing.map(({ clause, family, checks }) => (
          <li key={clause}>
            {isFamily(family) && (
              <Button size="small" onClick={() => onOpen(family, clause)}>
                {clause}
              </Button>
            )}{" "}
            {checks.find(({ outcome }) => outcome === "failed")?.faults[0]?.message}
          </li>
        ))}
        {report.faults.map(({ message, clause, words }, index) => (
          <li key={index}>
            {clause !== undefined && `${clause}: `}
            {message}
            {words !== undefined && <q> {words}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}

function isFamily(name: string): name is ClauseFamily {
  return (CLAUSE_FAMILIES as readonly string[]).includes(name);
}
