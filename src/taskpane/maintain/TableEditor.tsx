// Knows: how a table of a wording is written: one field for each cell, named after its column, so that it fits 320 pixels.
// Refuses to know: where the table stands.
import { Button, Field, Input } from "@fluentui/react-components";
import type { ClauseTable } from "../../core";
import { withColumn, withoutColumn, withRow } from "./body-edits";
import { useLayout } from "./layout";
import { TEXTS } from "./texts";

const MOST_COLUMNS = 5;

export function TableEditor({
  name,
  table,
  problem,
  onChange,
}: {
  readonly name: string;
  readonly table: ClauseTable;
  readonly problem: string | undefined;
  readonly onChange: (table: ClauseTable) => void;
}) {
  const layout = useLayout();
  const { header, rows } = table;
  const change = (items: readonly string[], at: number, value: string) =>
    items.map((item, index) => (index === at ? value : item));
  return (
    <fieldset className={layout.card}>
      <legend className={layout.legend}>{name}</legend>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {header.map((text, column) => (
        <Field key={column} label={TEXTS.column(column + 1)}>
          <Input
            value={text}
            onChange={(_, { value }) => onChange({ ...table, header: change(header, column, value) })}
          />
        </Field>
      ))}
      {rows.map((cells, row) => (
        <fieldset key={row} className={layout.group}>
          <legend className={layout.legend}>{TEXTS.row(row + 1)}</legend>
          {cells.map((text, column) => (
            <Field key={column} label={header[column] === "" ? TEXTS.cell(column + 1) : header[column]!}>
              <Input
                value={text}
                onChange={(_, { value }) =>
                  onChange({
                    header,
                    rows: rows.map((own, index) => (index === row ? change(own, column, value) : own)),
                  })
                }
              />
            </Field>
          ))}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={rows.length === 1}
            onClick={() => onChange({ header, rows: rows.filter((_, index) => index !== row) })}
          >
            {TEXTS.removeRow(row + 1)}
          </Button>
        </fieldset>
      ))}
      <div className={layout.row}>
        <Button size="small" onClick={() => onChange(withRow(table))}>
          {TEXTS.addRow}
        </Button>
        <Button
          size="small"
          disabledFocusable={header.length >= MOST_COLUMNS}
          onClick={() => onChange(withColumn(table))}
        >
          {TEXTS.addColumn}
        </Button>
        <Button
          size="small"
          disabledFocusable={header.length <= 2}
          onClick={() => onChange(withoutColumn(table, header.length - 1))}
        >
          {TEXTS.removeColumn}
        </Button>
      </div>
    </fieldset>
  );
}
