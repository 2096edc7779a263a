// Knows: how a library is imported from one file and exported into one, and what stands in the way.
// Refuses to know: what a library must hold.
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { CLAUSE_FAMILIES, type ClauseFamily } from "../../core";
import { higherVersion, jsonText, loadLibrary, type Problem, wholeLibrary } from "../../library";
import { Notice } from "../Notice";
import { FileChooser } from "./FileChooser";
import { importLibrary } from "./import-library";
import { useLayout } from "./layout";
import { filesOf } from "./library-file";
import { LibraryCheck } from "./LibraryCheck";
import { ProblemList } from "./ProblemList";
import { TEXTS } from "./texts";
import { useTools } from "./tools";
import { lacksVersion } from "./versions";

type Open = (family: ClauseFamily, id: string) => void;

export function FileScreen({ onOpen }: { readonly onOpen: Open }) {
  const layout = useLayout();
  return (
    <section className={layout.screen} aria-labelledby="file">
      <h2 id="file" tabIndex={-1} className={layout.heading}>
        {TEXTS.screens.file}
      </h2>
      <Import />
      <Export onOpen={onOpen} />
      <LibraryCheck onOpen={onOpen} />
    </section>
  );
}

function Import() {
  const layout = useLayout();
  const { workshop, steps, say } = useTools();
  const [problems, setProblems] = useState<{ file: string; problems: readonly Problem[] }>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const imported = await importLibrary(file);
    if ("problems" in imported) {
      setProblems({ file: file.name, problems: imported.problems });
      say("");
      return;
    }
    setProblems(undefined);
    steps.workOn(imported.content);
    say(TEXTS.importDone(imported.library.title, imported.library.version));
  };
  return (
    <section className={layout.card} aria-labelledby="import">
      <h3 id="import" className={layout.subheading}>
        {TEXTS.import}
      </h3>
      <p className={layout.text}>{TEXTS.importWhy}</p>
      <div className={layout.row}>
        <FileChooser
          label={TEXTS.chooseLibrary}
          accept=".json,application/json"
          onChoose={([file]) => void take(file)}
        />
        {workshop.isImported && (
          <Button
            onClick={() => {
              steps.workOn(undefined);
              say(TEXTS.backToPublished);
            }}
          >
            {TEXTS.usePublished}
          </Button>
        )}
      </div>
      {problems !== undefined && (
        <Notice tone="error">
          {TEXTS.importRefused(problems.file, problems.problems.length)}
          <ProblemList problems={problems.problems} />
        </Notice>
      )}
    </section>
  );
}

function Export({ onOpen }: { readonly onOpen: Open }) {
  const layout = useLayout();
  const { workshop, say } = useTools();
  const { under, library, drafts, conflicts } = workshop;
  const [typed, setVersion] = useState<string>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const version = typed ?? (drafts.length === 0 ? under.version : higherVersion(under.version, "minor"));
  const unversioned = CLAUSE_FAMILIES.flatMap((family) =>
    library.families[family].clauses
      .filter((clause) =>
        lacksVersion(
          clause,
          under.families[family].clauses.find(({ id }) => id === clause.id),
        ),
      )
      .map(({ id, title }) => ({ family, id, title })),
  );
  const isReady = unversioned.length === 0 && conflicts.length === 0;

  /** The text of the file, or undefined where it would not be taken in again; the problems are shown then. */
  const fileText = (): string | undefined => {
    const content = wholeLibrary({ ...library, version });
    const loaded = loadLibrary(filesOf("", content));
    setProblems("problems" in loaded ? loaded.problems : []);
    return "problems" in loaded ? undefined : jsonText(content);
  };
  const save = () => {
    const text = fileText();
    if (text === undefined) return;
    const name = `${library.id}-${version}.json`;
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = window.document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken the content over once the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(address));
    say(TEXTS.exported(name));
  };
  const copy = async () => {
    const text = fileText();
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
      say(TEXTS.copied);
    } catch {
      say(TEXTS.notCopied);
    }
  };

  return (
    <section className={layout.card} aria-labelledby="export">
      <h3 id="export" className={layout.subheading}>
        {TEXTS.export}
      </h3>
      <p className={layout.text}>{TEXTS.exportWhy}</p>
      {conflicts.length > 0 && <Notice tone="warning">{TEXTS.conflictsFirst}</Notice>}
      {unversioned.length > 0 && (
        <Notice tone="warning">
          {TEXTS.versionsFirst}
          <ul className={layout.bullets}>
            {unversioned.map(({ family, id, title }) => (
              <li key={id}>
                <Button size="small" onClick={() => onOpen(family, id)}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Field label={TEXTS.libraryVersion}>
        <Input value={version} onChange={(_, { value }) => setVersion(value)} />
      </Field>
      {problems.length > 0 && (
        <Notice tone="error">
          {TEXTS.exportRefused(problems.length)}
          <ProblemList problems={problems} />
        </Notice>
      )}
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={save}>
          {TEXTS.exportFile}
        </Button>
        <Button disabledFocusable={!isReady} onClick={() => void copy()}>
          {TEXTS.copyFile}
        </Button>
      </div>
    </section>
  );
}
