// Knows: how one clause of the document is shown: its standing, what differs, and what can be done about it.
// Refuses to know: how any of it is found out or done.
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type Agreement, changesIn, planUpdate, type UpdatePlan } from "../../core";
import { type InsertedClause, type Library, refusalToInsert, standingOf, vettingOf } from "../../library";
import { LineDiffs } from "./LineDiffs";
import { TEXTS } from "./texts";
import { UpdateQuestion } from "./UpdateQuestion";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0 },
  standing: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export interface InsertedItemProps {
  readonly inserted: InsertedClause;
  /** The agreement that it was found in. */
  readonly agreement: Agreement;
  readonly library: Library;
  readonly busy: boolean;
  readonly onGoTo: (title: string) => void;
  /** Resolves to whether the clause was updated. */
  readonly onUpdate: (title: string, plan: UpdatePlan) => Promise<boolean>;
  readonly onUnwrap: (title: string, control: number) => void;
}

/** One clause that stands in the document. */
export function InsertedItem(props: InsertedItemProps) {
  const { inserted, agreement, library, busy, onGoTo, onUpdate, onUnwrap } = props;
  const { clause, clauseId, version, standing, isKept, newer, control } = inserted;
  const styles = useStyles();
  const { vetted, refusal } = useVetting(inserted, library);
  const [asks, setAsks] = useState(false);
  const updateButton = useRef<HTMLButtonElement>(null);
  const title = standing?.wording.title ?? clauseId;
  // Without the words of its own version nobody knows which of the differences are the user's.
  const plan = newer && standing && isKept ? planUpdate(standing, newer, agreement.paragraphs) : undefined;
  const hindrance = refusal ?? (plan === undefined && isKept ? TEXTS.notByMachine : undefined);
  const isChanged = standing?.changed ?? false;
  const retired = clause?.vetting.state === "retired" ? clause.vetting : undefined;

  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{title}</h3>
      <div className={styles.standing}>
        {clause === undefined ? (
          <Badge appearance="tint" color="warning">
            {TEXTS.unknown}
          </Badge>
        ) : isChanged ? (
          <Badge appearance="tint" color="warning">
            {TEXTS.changed}
          </Badge>
        ) : (
          <Badge appearance="tint" color={vetted ? "success" : "informative"}>
            {vetted ? TEXTS.asVetted : library.id === "built-in" ? TEXTS.unchanged : TEXTS.unchangedOfAddress}
          </Badge>
        )}
        {newer && (
          <Badge appearance="tint" color="warning">
            {TEXTS.outdated}
          </Badge>
        )}
        {retired && (
          <Badge appearance="tint" color="danger">
            {TEXTS.retired}
          </Badge>
        )}
        <span>{TEXTS.version(version)}</span>
      </div>
      {notesOf(inserted, vetted).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {standing && isChanged && (
        <details>
          <summary tabIndex={0} className={styles.summary} aria-label={TEXTS.whatChangedLabel(title)}>
            {TEXTS.whatChanged}
          </summary>
          <LineDiffs lines={changesIn(standing)} label={TEXTS.whatChangedLabel(title)} />
          <p className={styles.note}>{TEXTS.values}</p>
        </details>
      )}
      {newer && plan && !asks && (
        <details>
          <summary
            tabIndex={0}
            className={styles.summary}
            aria-label={TEXTS.whatIsNewLabel(newer.version, title)}
          >
            {TEXTS.whatIsNew(newer.version)}
          </summary>
          <LineDiffs lines={plan.lines} label={TEXTS.whatIsNewLabel(newer.version, title)} />
        </details>
      )}
      {newer && hindrance !== undefined && <p className={styles.note}>{hindrance}</p>}
      {asks && plan && (
        <UpdateQuestion
          plan={plan}
          busy={busy}
          onUpdate={() => void onUpdate(title, plan).then((done) => done && setAsks(false))}
          onCancel={() => {
            setAsks(false);
            // The button is drawn again first.
            setTimeout(() => updateButton.current?.focus());
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={TEXTS.goToLabel(title)}
          onClick={() => onGoTo(title)}
        >
          {TEXTS.goTo}
        </Button>
        {newer && plan && refusal === undefined && !asks && (
          <Button
            ref={updateButton}
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            aria-label={TEXTS.updateLabel(title, newer.version)}
            onClick={() => (isChanged ? setAsks(true) : void onUpdate(title, plan))}
          >
            {TEXTS.update(newer.version)}
          </Button>
        )}
        {control !== undefined && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={TEXTS.unwrapLabel(title)}
            onClick={() => onUnwrap(title, control)}
          >
            {TEXTS.unwrap}
          </Button>
        )}
      </div>
    </li>
  );
}

type Vetted = Awaited<ReturnType<typeof vettingOf>>;

/** What is to be said besides the standing, one sentence or two each. */
function notesOf(inserted: InsertedClause, vetted: Vetted): string[] {
  const { clause, clauseId, version, standing, isKept, newer, successor, control } = inserted;
  const notes: (string | undefined)[] = [
    clause === undefined ? TEXTS.unknownNote(clauseId) : undefined,
    vetted && !standing?.changed ? TEXTS.vettedBy(vetted.by, vetted.on) : undefined,
    newer && TEXTS.newerIs(newer.version),
    clause?.vetting.state === "retired" ? clause.vetting.reason : undefined,
    successor && TEXTS.instead(successor.title),
    clause && !isKept ? TEXTS.notKept(version, clause.version) : undefined,
    control === undefined ? TEXTS.byWords : undefined,
  ];
  return notes.filter((note) => note !== undefined);
}

/** Who vetted what stands there, and why the library does not let the newer version be put in; both take a moment. */
function useVetting(inserted: InsertedClause, { policy }: Library) {
  const [known, setKnown] = useState<{ of: InsertedClause; vetted: Vetted; refusal: string | undefined }>();
  useEffect(() => {
    let wanted = true;
    const { newer } = inserted;
    const refused = newer && standingOf(newer).then((standing) => refusalToInsert(newer, standing, policy));
    void Promise.all([vettingOf(inserted), refused]).then(
      ([vetted, refusal]) => wanted && setKnown({ of: inserted, vetted, refusal }),
    );
    return () => {
      wanted = false;
    };
  }, [inserted, policy]);
  const current = known?.of === inserted ? known : undefined;
  return { vetted: current?.vetted, refusal: current?.refusal };
}
