// Knows: how a row of places to go to looks, and which of them one is at.
// Refuses to know: what is there.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  places: {
    display: "flex",
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    margin: 0,
  },
  place: {
    minWidth: 0,
    borderRadius: 0,
    borderBottom: "2px solid transparent",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  // A border and not a colour alone: forced colours keep it.
  current: {
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function Places<Id extends string>({
  label,
  places,
  current,
  onGo,
}: {
  readonly label: string;
  readonly places: readonly { readonly id: Id; readonly name: string }[];
  readonly current: Id;
  readonly onGo: (id: Id) => void;
}) {
  const styles = useStyles();
  return (
    <nav aria-label={label} className={styles.places}>
      {places.map(({ id, name }) => (
        <Button
          key={id}
          size="small"
          appearance="transparent"
          className={mergeClasses(styles.place, id === current && styles.current)}
          aria-current={id === current ? "page" : undefined}
          onClick={() => onGo(id)}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
