// Knows: how a wording is written: its heading, paragraphs, sub-paragraphs and tables, and their order.
// Refuses to know: fill-ins beyond their place in the text, and what is wrong with a wording.
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import {
  ArrowDown16Regular,
  ArrowUp16Regular,
  Delete16Regular,
  TextIndentDecrease16Regular,
  TextIndentIncrease16Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { type ClauseBody, isClauseTable } from "../../core";
import {
  type Edited,
  EMPTY_TABLE,
  numbersOf,
  withBlockAfter,
  withBlockMoved,
  withLevel,
  withoutBlock,
  withTable,
  withText,
} from "./body-edits";
import { useLayout } from "./layout";
import { TableEditor } from "./TableEditor";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", minWidth: 0, border: "none", margin: 0, padding: 0 },
  sub: { marginLeft: tokens.spacingHorizontalL },
  steps: { display: "flex", flexWrap: "wrap", justifyContent: "end" },
  area: { minWidth: 0, width: "100%" },
});

export function WordingEditor({
  body,
  problemAt,
  onChange,
}: {
  readonly body: ClauseBody;
  /** What is wrong with the block, in words. */
  readonly problemAt: (index: number) => string | undefined;
  readonly onChange: (body: ClauseBody) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<{ block: number }>();
  useEffect(() => {
    if (focus === undefined) return;
    const block = list.current?.querySelectorAll("[data-block]")[focus.block];
    block?.querySelector<HTMLElement>("textarea, input")?.focus();
  }, [focus]);
  const step = (edited: Edited) => {
    onChange(edited.body);
    setFocus({ block: edited.focus });
  };
  const write = (at: number, text: string) => {
    const edited = withText(body, at, text);
    if (edited.focus === at) onChange(edited.body);
    else step(edited);
  };
  const numbers = numbersOf(body);
  const last = body.length - 1;

  return (
    <div ref={list} className={layout.screen}>
      {body.map((block, at) => {
        const name = nameOf(body, at, numbers[at]!);
        const problem = problemAt(at);
        const isSub = !isClauseTable(block) && block.level === 2;
        return (
          <div key={at} data-block className={isSub ? styles.sub : undefined}>
            {isClauseTable(block) ? (
              <TableEditor
                name={name}
                table={block}
                problem={problem}
                onChange={(table) => onChange(withTable(body, at, table))}
              />
            ) : (
              <Field label={name} {...(problem !== undefined && { validationMessage: problem })}>
                <Textarea
                  className={styles.area}
                  resize="vertical"
                  rows={Math.min(8, Math.max(1, Math.ceil(block.text.length / 36)))}
                  value={block.text}
                  onChange={(_, { value }) => write(at, value)}
                />
              </Field>
            )}
            {at > 0 && (
              <div className={styles.steps} role="group" aria-label={TEXTS.stepsOf(name)}>
                {!isClauseTable(block) && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={
                      block.level === 1 ? <TextIndentIncrease16Regular /> : <TextIndentDecrease16Regular />
                    }
                    aria-label={block.level === 1 ? TEXTS.makeSub(name) : TEXTS.makeParagraph(name)}
                    title={block.level === 1 ? TEXTS.makeSub(name) : TEXTS.makeParagraph(name)}
                    disabledFocusable={at === 1 && block.level === 1}
                    onClick={() => onChange(withLevel(body, at, block.level === 1 ? 2 : 1).body)}
                  />
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUp16Regular />}
                  aria-label={TEXTS.moveUp(name)}
                  title={TEXTS.moveUp(name)}
                  disabledFocusable={at === 1}
                  onClick={() => step(withBlockMoved(body, at, -1))}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDown16Regular />}
                  aria-label={TEXTS.moveDown(name)}
                  title={TEXTS.moveDown(name)}
                  disabledFocusable={at === last}
                  onClick={() => step(withBlockMoved(body, at, 1))}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete16Regular />}
                  aria-label={TEXTS.remove(name)}
                  title={TEXTS.remove(name)}
                  onClick={() => step(withoutBlock(body, at))}
                />
              </div>
            )}
          </div>
        );
      })}
      <div className={layout.row}>
        <Button size="small" onClick={() => step(withBlockAfter(body, last, { level: 1, text: "" }))}>
          {TEXTS.addParagraph}
        </Button>
        <Button
          size="small"
          disabledFocusable={last < 1}
          onClick={() => step(withBlockAfter(body, last, { level: 2, text: "" }))}
        >
          {TEXTS.addSub}
        </Button>
        <Button size="small" onClick={() => step(withBlockAfter(body, last, EMPTY_TABLE))}>
          {TEXTS.addTable}
        </Button>
      </div>
      <p className={layout.note}>{TEXTS.wordingHint}</p>
    </div>
  );
}

function nameOf(body: ClauseBody, at: number, number: string): string {
  const block = body[at]!;
  if (isClauseTable(block)) {
    return TEXTS.table(body.slice(0, at + 1).filter(isClauseTable).length);
  }
  if (block.level === 0) return TEXTS.heading;
  if (block.level === 1) return TEXTS.paragraph(number);
  const above = body.slice(0, at).findLast((one) => !isClauseTable(one) && one.level === 1);
  const numbers = numbersOf(body);
  return TEXTS.sub(above === undefined ? number : `${numbers[body.indexOf(above)]}${number}`);
}
