// Knows: how agreements are chosen, compared under the published and the drafted rules, and what is shown of it.
// Refuses to know: how files are read and verdicts compared.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { FamilyImpact } from "../../library";
import { rulesOf } from "../../library";
import { Notice } from "../Notice";
import { ELEMENT_STATE_NAMES, familyName, LEVEL_NAMES, STATUS_NAMES } from "../texts";
import { agreementsAmong } from "./chosen-files";
import { isSame } from "./draft";
import { FileChooser } from "./FileChooser";
import type { FileImpact, ImpactReport } from "./jobs/impact";
import { Interrupted } from "./jobs/job";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";
import { useTools } from "./tools";

const useStyles = makeStyles({
  progress: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
});

export function ImpactScreen() {
  const layout = useLayout();
  const styles = useStyles();
  const { workshop, work, say } = useTools();
  const { published, library } = workshop;
  const [files, setFiles] = useState<readonly File[]>();
  const [share, setShare] = useState<number>();
  const [done, setDone] = useState<{ of: typeof library; report: ImpactReport }>();
  const [failed, setFailed] = useState(false);
  const stop = useRef<AbortController>(undefined);
  const [before, after] = useMemo(() => [rulesOf(published), rulesOf(library)], [published, library]);
  const isAlike = useMemo(() => isSame(before, after), [before, after]);

  const choose = (chosen: readonly File[]) => {
    const agreements = agreementsAmong(chosen);
    setFiles(agreements);
    setDone(undefined);
    say(TEXTS.filesChosen(agreements.length, chosen.length - agreements.length));
  };
  const compare = async () => {
    if (files === undefined) return;
    stop.current = new AbortController();
    setShare(0);
    setFailed(false);
    try {
      const options = { onShare: setShare, signal: stop.current.signal };
      const report = await work("impact", { before, after, files }, options);
      setDone({ of: library, report });
      say(TEXTS.compared);
    } catch (error) {
      if (error instanceof Interrupted) say(TEXTS.comparisonEnded);
      else setFailed(true);
    } finally {
      setShare(undefined);
    }
  };
  const result = done?.of === library ? done.report : undefined;

  return (
    <section className={layout.screen} aria-labelledby="impact">
      <h2 id="impact" tabIndex={-1} className={layout.heading}>
        {TEXTS.screens.impact}
      </h2>
      <p className={layout.text}>{TEXTS.impactIntro}</p>
      {isAlike && <Notice tone="info">{TEXTS.rulesAlike}</Notice>}
      <div className={layout.row}>
        <FileChooser label={TEXTS.chooseFolder} folder disabled={share !== undefined} onChoose={choose} />
        <FileChooser
          label={TEXTS.chooseFiles}
          accept=".docx,.docm,.dotx,.dotm,.txt"
          several
          disabled={share !== undefined}
          onChoose={choose}
        />
      </div>
      {files !== undefined && <p className={layout.text}>{TEXTS.agreements(files.length)}</p>}
      <div className={layout.row}>
        {share === undefined ? (
          <Button
            appearance="primary"
            disabledFocusable={files === undefined || files.length === 0}
            onClick={() => void compare()}
          >
            {TEXTS.compareVerdicts}
          </Button>
        ) : (
          <Button onClick={() => stop.current?.abort()}>{TEXTS.cancel}</Button>
        )}
      </div>
      {share !== undefined && (
        <progress className={styles.progress} value={share} aria-label={TEXTS.impactProgress} />
      )}
      {failed && <Notice tone="error">{TEXTS.impactFailed}</Notice>}
      {result !== undefined && <Result report={result} />}
    </section>
  );
}

function Result({ report: { compared, files } }: { readonly report: ImpactReport }) {
  const layout = useLayout();
  const changed = files.filter((file) => "families" in file);
  const unread = files.filter((file) => "unread" in file);
  return (
    <>
      <p className={layout.text}>
        <strong>{TEXTS.impactResult(changed.length, compared)}</strong>
      </p>
      <ul role="list" className={layout.list} aria-label={TEXTS.screens.impact}>
        {changed.map((file) => (
          <li key={file.file} className={layout.card}>
            <h3 className={layout.subheading}>{file.file}</h3>
            <Changes families={file.families} />
          </li>
        ))}
      </ul>
      {unread.length > 0 && <Unread files={unread} />}
    </>
  );
}

function Changes({ families }: { readonly families: readonly FamilyImpact[] }) {
  const layout = useLayout();
  const { workshop } = useTools();
  return (
    <ul className={layout.bullets}>
      {families.map(({ family, status, level, flagged, elements }) => {
        const { title, elements: labels } = workshop.library.families[family];
        const labelOf = (id: string) => labels.find((one) => one.id === id)?.label ?? id;
        const changes = [
          status && TEXTS.turn(STATUS_NAMES[status.before], STATUS_NAMES[status.after]),
          level && TEXTS.turn(LEVEL_NAMES[level.before], LEVEL_NAMES[level.after]),
          flagged && (flagged.after ? TEXTS.flaggedNow : TEXTS.flaggedNoMore),
          ...elements.map(({ element, before, after }) => {
            const name = (state: typeof before) =>
              state === undefined ? TEXTS.notAsked : ELEMENT_STATE_NAMES[state];
            return `${labelOf(element)}: ${TEXTS.turn(name(before), name(after))}`;
          }),
        ];
        return (
          <li key={family}>
            {familyName(family, title)}: {changes.filter(Boolean).join("; ")}
          </li>
        );
      })}
    </ul>
  );
}

function Unread({ files }: { readonly files: readonly Extract<FileImpact, { readonly unread: string }>[] }) {
  const layout = useLayout();
  return (
    <Notice tone="warning">
      {TEXTS.unreadFiles(files.length)}
      <ul className={layout.bullets}>
        {files.map(({ file, unread }) => (
          <li key={file}>
            {file}: {unread}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
