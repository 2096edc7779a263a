// Knows: how two changes of one thing are shown side by side, and how the user makes one of them.
// Refuses to know: where changes touch, and what becomes of the choice.
import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type ClauseBody, isClauseTable, type Rule, wordDiff } from "../../core";
import type { Conflict as EditConflict, LibraryClause } from "../../library";
import { familyName } from "../texts";
import { type ClauseDraft, keyOf, type RuleDraft } from "./draft";
import { useLayout } from "./layout";
import { mergedRule } from "./rule-cues";
import { settled } from "./settle";
import { TEXTS } from "./texts";
import { useTools } from "./tools";
import type { Conflict } from "./use-workshop";
import { WordRuns } from "../WordRuns";

const useStyles = makeStyles({
  card: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  // Side by side where there is room for two columns of words, one below the other at 320 pixels.
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.screen} aria-labelledby="conflicts">
      <h2 id="conflicts" className={layout.heading}>
        {TEXTS.conflicts(conflicts.length)}
      </h2>
      {conflicts.map((conflict) => (
        <section
          key={keyOf(conflict.draft)}
          className={`${layout.card} ${styles.card}`}
          aria-labelledby={`conflict ${keyOf(conflict.draft)}`}
        >
          <h3 id={`conflict ${keyOf(conflict.draft)}`} className={layout.subheading}>
            <Title conflict={conflict} />
          </h3>
          <p className={layout.text}>{TEXTS.conflictFrom[conflict.from]}</p>
          {conflict.draft.kind === "rule" ? (
            <RuleConflict conflict={conflict} draft={conflict.draft} />
          ) : conflict.theirs === undefined ? (
            <GoneConflict conflict={conflict} draft={conflict.draft} />
          ) : (
            <ClauseConflict conflict={conflict} draft={conflict.draft} />
          )}
        </section>
      ))}
    </section>
  );
}

function Title({ conflict: { draft } }: { readonly conflict: Conflict }) {
  const { workshop } = useTools();
  if (draft.kind === "clause") return draft.mine.title;
  return TEXTS.cuesOf(familyName(draft.family, workshop.under.families[draft.family].title));
}

function ClauseConflict({
  conflict,
  draft: { base, mine },
}: {
  readonly conflict: Conflict;
  readonly draft: ClauseDraft;
}) {
  const layout = useLayout();
  const { steps, say } = useTools();
  const theirs = conflict.theirs as LibraryClause;
  const [theirsAt, setTheirsAt] = useState<ReadonlySet<string>>(new Set());
  const { clause, contradictions } = settled(base, mine, theirs, ({ path }) =>
    theirsAt.has(path) ? "theirs" : "mine",
  );
  return (
    <>
      <p className={layout.text}>
        {contradictions.length === 0 ? TEXTS.noContradiction : TEXTS.contradictions(contradictions.length)}
      </p>
      {contradictions.map((contradiction) => (
        <Contradiction
          key={contradiction.path}
          contradiction={contradiction}
          takes={theirsAt.has(contradiction.path) ? "theirs" : "mine"}
          onTake={(side) =>
            setTheirsAt((before) => {
              const next = new Set(before);
              if (side === "theirs") next.add(contradiction.path);
              else next.delete(contradiction.path);
              return next;
            })
          }
        />
      ))}
      <div className={layout.row}>
        <Button
          appearance="primary"
          onClick={() => {
            steps.settle(conflict, clause);
            say(TEXTS.conflictSettled);
          }}
        >
          {TEXTS.settle}
        </Button>
      </div>
    </>
  );
}

function Contradiction({
  contradiction: { path, base, mine, theirs },
  takes,
  onTake,
}: {
  readonly contradiction: EditConflict;
  readonly takes: "mine" | "theirs";
  readonly onTake: (side: "mine" | "theirs") => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const before = textOf(base);
  return (
    <fieldset className={layout.group}>
      <legend className={layout.legend}>{TEXTS.place(path)}</legend>
      <div className={styles.sides}>
        <div>
          <strong>{TEXTS.mine}</strong>
          <p className={layout.text}>
            {mine === undefined ? TEXTS.removed : <WordRuns runs={wordDiff(before, textOf(mine))} />}
          </p>
        </div>
        <div>
          <strong>{TEXTS.theirs}</strong>
          <p className={layout.text}>
            {theirs === undefined ? TEXTS.removed : <WordRuns runs={wordDiff(before, textOf(theirs))} />}
          </p>
        </div>
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={TEXTS.take(path)}
        value={takes}
        onChange={(_, { value }) => onTake(value === "theirs" ? "theirs" : "mine")}
      >
        <Radio value="mine" label={TEXTS.takeMine} />
        <Radio value="theirs" label={TEXTS.takeTheirs} />
      </RadioGroup>
    </fieldset>
  );
}

/** The library holds no such clause any more: it comes back with the draft, or the draft goes too. */
function GoneConflict({
  conflict,
  draft: { mine },
}: {
  readonly conflict: Conflict;
  readonly draft: ClauseDraft;
}) {
  const layout = useLayout();
  const { steps, say } = useTools();
  return (
    <>
      <p className={layout.text}>{TEXTS.clauseGone}</p>
      <div className={layout.row}>
        <Button
          onClick={() => {
            steps.settle(conflict, mine);
            say(TEXTS.conflictSettled);
          }}
        >
          {TEXTS.keepMine}
        </Button>
        <Button
          onClick={() => {
            steps.drop(keyOf(conflict.draft));
            say(TEXTS.discarded(mine.title));
          }}
        >
          {TEXTS.discard}
        </Button>
      </div>
    </>
  );
}

/** Lists of cues are sets: both changes fit into one, and nothing has to be chosen. */
function RuleConflict({
  conflict,
  draft: { base, mine },
}: {
  readonly conflict: Conflict;
  readonly draft: RuleDraft;
}) {
  const layout = useLayout();
  const { steps, say } = useTools();
  return (
    <>
      <p className={layout.text}>{TEXTS.cuesJoin}</p>
      <div className={layout.row}>
        <Button
          appearance="primary"
          onClick={() => {
            steps.settle(conflict, mergedRule(base, mine, conflict.theirs as Rule));
            say(TEXTS.conflictSettled);
          }}
        >
          {TEXTS.settle}
        </Button>
      </div>
    </>
  );
}

/** A value of a clause in words: a text, the texts of blocks, a fill-in with its properties. */
function textOf(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return propertiesOf(value as object);
  return value
    .map((item: unknown) => (typeof item === "string" ? item : blockText(item as ClauseBody[number])))
    .join("\n");
}

function blockText(block: ClauseBody[number]): string {
  if (!isClauseTable(block)) return block.text;
  return [block.header, ...block.rows].map((cells) => cells.join(" | ")).join("\n");
}

function propertiesOf(value: object): string {
  return Object.entries(value)
    .map(
      ([name, property]) =>
        `${name}: ${typeof property === "object" ? JSON.stringify(property) : String(property)}`,
    )
    .join("\n");
}
