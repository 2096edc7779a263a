// Knows: that the pane has two sides, the review of the open agreement and the workshop of the library, and the switch between.
// Refuses to know: what either side shows. The workshop is a bundle of its own, loaded when it is first asked for.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Library } from "../library";
import { RememberedContext } from "./firm/remembered-context";
import type * as maintainingModule from "./maintain/maintaining";
import { Notice } from "./Notice";
import { Pane } from "./Pane";
import type { Remembered } from "./remembered";
import { TEXTS } from "./texts";
import type { ReviewTools } from "./use-review";

/** What is loaded for the workshop; `import("./maintain/maintaining")` gives it. */
type Maintaining = typeof maintainingModule;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "end",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  switch: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, cursor: "pointer" },
  box: { accentColor: tokens.colorCompoundBrandBackground, width: "16px", height: "16px", margin: 0 },
  loading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "start",
    padding: tokens.spacingHorizontalM,
  },
});

export interface TaskPaneProps extends ReviewTools {
  readonly remembered: Remembered;
  /** May be called more than once; a call that failed may succeed later. */
  readonly loadMaintaining: () => Promise<Maintaining>;
}

/** The pane with its switch. The review keeps its findings while the workshop is open. */
export function TaskPane({ remembered, loadMaintaining, ...review }: TaskPaneProps) {
  const styles = useStyles();
  const [maintains, setMaintains] = useState(() => remembered.read("maintain") === "on");
  const change = (on: boolean) => {
    remembered.write("maintain", on ? "on" : "off");
    setMaintains(on);
  };
  return (
    <>
      <header className={styles.bar}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            className={styles.box}
            checked={maintains}
            onChange={(event) => change(event.target.checked)}
          />
          {TEXTS.maintain}
        </label>
      </header>
      {maintains && (
        <Workshop
          load={loadMaintaining}
          review={review}
          remembered={remembered}
          onBack={() => change(false)}
        />
      )}
      <div hidden={maintains}>
        <RememberedContext value={remembered}>
          <Pane {...review} />
        </RememberedContext>
      </div>
    </>
  );
}

function Workshop({
  load,
  review,
  remembered,
  onBack,
}: {
  readonly load: TaskPaneProps["loadMaintaining"];
  readonly review: ReviewTools;
  readonly remembered: Remembered;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const [loaded, setLoaded] = useState<{ maintaining: Maintaining; library: Library } | "failed">();
  const { load: loadReviewing } = review;
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    // The workshop works on the very library that the review uses, shared or built in.
    Promise.all([load(), loadReviewing()]).then(
      ([maintaining, { library }]) => wanted && setLoaded({ maintaining, library }),
      () => wanted && setLoaded("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [load, loadReviewing, attempt]);

  if (loaded !== undefined && loaded !== "failed") {
    return (
      <loaded.maintaining.Maintain
        published={loaded.library}
        readAgreement={review.document.read}
        remembered={remembered}
        onBack={onBack}
      />
    );
  }
  return (
    <main className={styles.loading}>
      {loaded === "failed" ? (
        <>
          <Notice tone="error">{TEXTS.maintainNotLoaded}</Notice>
          <Button
            onClick={() => {
              setLoaded(undefined);
              setAttempt(attempt + 1);
            }}
          >
            {TEXTS.tryAgain}
          </Button>
          <Button onClick={onBack}>{TEXTS.backToReview}</Button>
        </>
      ) : (
        <p role="status">{TEXTS.maintainLoading}</p>
      )}
    </main>
  );
}
