// Knows: the screens of the workshop, the way between them, and what stands above each.
// Refuses to know: what is on a screen.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { ClauseFamily } from "../../core";
import type { Library } from "../../library";
import { Notice } from "../Notice";
import type { Remembered } from "../remembered";
import { ClauseList } from "./ClauseList";
import { ClauseScreen } from "./ClauseScreen";
import { ConflictList } from "./ConflictList";
import type { Drafts } from "./drafts";
import { FileScreen } from "./FileScreen";
import { ImpactScreen } from "./ImpactScreen";
import type { Work } from "./jobs/work";
import { useLayout } from "./layout";
import { Places } from "./Places";
import { ProblemList } from "./ProblemList";
import { SelectionScreen } from "./SelectionScreen";
import { TEXTS } from "./texts";
import { ToolsContext, type Tools, type WorkshopDocument } from "./tools";
import { useWorkshop } from "./use-workshop";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    // A field is never wider than the pane, however long its words or its longest option are.
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Textarea": { minWidth: 0, width: "100%" },
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  back: { alignSelf: "start" },
});

const PLACES = ["clauses", "selection", "file", "impact"] as const;
type Screen = (typeof PLACES)[number];
type Place = { readonly screen: Screen } | { readonly family: ClauseFamily; readonly id: string };

export interface MaintainProps {
  readonly opening: Promise<Drafts>;
  readonly published: Library;
  readonly work: Work;
  readonly document: WorkshopDocument;
  readonly remembered: Remembered;
  readonly onBack: () => void;
}

/** The workshop of those who maintain the library. */
export function Maintain({ opening, ...props }: MaintainProps) {
  const styles = useStyles();
  const [drafts, setDrafts] = useState<Drafts>();
  useEffect(() => {
    let wanted = true;
    void opening.then((opened) => wanted && setDrafts(opened));
    return () => {
      wanted = false;
    };
  }, [opening]);
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{TEXTS.title}</h1>
      <Button
        className={styles.back}
        size="small"
        icon={<ArrowLeft16Regular />}
        appearance="subtle"
        onClick={props.onBack}
      >
        {TEXTS.back}
      </Button>
      {drafts === undefined ? <p role="status">{TEXTS.opening}</p> : <Opened drafts={drafts} {...props} />}
    </main>
  );
}

function Opened({
  drafts,
  published,
  work,
  document,
  remembered,
}: Omit<MaintainProps, "opening" | "onBack"> & { readonly drafts: Drafts }) {
  const layout = useLayout();
  const [workshop, steps] = useWorkshop(drafts, published);
  const [place, setPlace] = useState<Place>({ screen: "clauses" });
  const [said, setSaid] = useState("");
  const [me, setMe] = useState(() => remembered.read("me") ?? "");
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const tools = useMemo(
    (): Tools => ({
      workshop,
      steps,
      work,
      document,
      today,
      me,
      setMe: (name) => {
        remembered.write("me", name);
        setMe(name);
      },
      say: setSaid,
    }),
    [workshop, steps, work, document, today, me, remembered],
  );
  const open = (family: ClauseFamily, id: string) => {
    setSaid("");
    setPlace({ family, id });
  };
  const goTo = (screen: Screen) => {
    setSaid("");
    setPlace({ screen });
  };
  const { under, isImported, conflicts, importProblems } = workshop;

  return (
    <ToolsContext value={tools}>
      <p className={layout.note}>
        {isImported && `${TEXTS.imported}: `}
        {TEXTS.worksOn(under.title, under.version)}, {TEXTS.draftCount(workshop.drafts.length)}
      </p>
      {!workshop.kept && <Notice tone="warning">{TEXTS.notKept}</Notice>}
      {importProblems.length > 0 && (
        <Notice tone="warning">
          {TEXTS.importGone}
          <ProblemList problems={importProblems} />
        </Notice>
      )}
      <Places
        label={TEXTS.placesLabel}
        places={PLACES.map((screen) => ({ id: screen, name: TEXTS.screens[screen] }))}
        current={"screen" in place ? place.screen : "clauses"}
        onGo={goTo}
      />
      <div role="status">{said}</div>
      {conflicts.length > 0 && <ConflictList conflicts={conflicts} />}
      <Arrival key={JSON.stringify(place)}>
        {"id" in place ? (
          <ClauseScreen family={place.family} id={place.id} onBack={() => goTo("clauses")} />
        ) : place.screen === "clauses" ? (
          <ClauseList onOpen={open} />
        ) : place.screen === "selection" ? (
          <SelectionScreen onSaved={open} />
        ) : place.screen === "file" ? (
          <FileScreen onOpen={open} />
        ) : (
          <ImpactScreen />
        )}
      </Arrival>
    </ToolsContext>
  );
}

/** Takes the focus to the heading of a screen that replaced another one, or it would fall to the page. */
function Arrival({ children }: { readonly children: ReactNode }) {
  const layout = useLayout();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    here.current?.querySelector<HTMLElement>("h2")?.focus();
  }, []);
  return (
    <div ref={here} className={layout.screen}>
      {children}
    </div>
  );
}
