// Knows: how the text of a wording looks in the pane: heading, paragraphs, sub-paragraphs, tables.
// Refuses to know: fill-ins, and how the text looks in the document.
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ClauseBody, isClauseTable } from "../core";

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  sub: { paddingLeft: tokens.spacingHorizontalL },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalXS,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
});

export function ClauseText({ body }: { readonly body: ClauseBody }) {
  const styles = useStyles();
  return body.map((block, index) =>
    isClauseTable(block) ? (
      <TableText key={index} header={block.header} rows={block.rows} />
    ) : (
      <p
        key={index}
        className={block.level === 0 ? styles.heading : block.level === 2 ? styles.sub : undefined}
      >
        {block.text}
      </p>
    ),
  );
}

/** A table no wider than the pane. */
export function TableText({
  header,
  rows,
}: {
  readonly header?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      {header && (
        <thead>
          <tr>
            {header.map((text, column) =>
              // A heading without words, as in a wording that is being written, heads nothing.
              text === "" ? (
                <td key={column} className={styles.cell} />
              ) : (
                <th key={column} scope="col" className={styles.cell}>
                  {text}
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, column) => (
              <td key={column} className={styles.cell}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
