// Knows: for which elements a repair is offered, and that its form is fetched when it is first asked for.
// Refuses to know: what is written where.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useRef, useState } from "react";
import { type ElementFinding, type Finding, repairPlaces } from "../../core";
import { TEXTS } from "../texts";
import { RepairContext } from "./repair-tools";

const RepairForm = lazy(async () => ({ default: (await import("./RepairForm")).RepairForm }));

const useStyles = makeStyles({ offer: { margin: `${tokens.spacingVerticalXS} 0` } });

export interface RepairOfferProps {
  readonly finding: Finding;
  readonly element: ElementFinding;
  /** The family's name, and the library's words for the element. */
  readonly name: string;
  readonly label: string;
}

/** A button for an element that is lacking, and its form in the button's place; nothing where the library or the document has no way. */
export function RepairOffer({ finding, element, name, label }: RepairOfferProps) {
  const styles = useStyles();
  const tools = useContext(RepairContext);
  const [open, setOpen] = useState(false);
  const offer = useRef<HTMLDivElement>(null);
  const addition = tools?.additions.get(finding.family)?.get(element.element);
  if (tools === undefined || addition === undefined) return null;
  const { agreement, analysis } = tools;
  const additions = [...tools.additions.values()].flatMap((family) => [...family.values()]);
  const [first, ...others] = repairPlaces({
    agreement,
    findings: analysis.findings,
    finding,
    element,
    addition,
    additions,
  });
  if (first === undefined) return null;
  const { offer: words, offerLabel } = TEXTS.repair;
  const change = first.change === "fill" ? "fill" : "add";
  const close = (isDone: boolean) => {
    setOpen(false);
    // What was repaired is offered no longer after the next scan: the focus goes where it can stay.
    const details = offer.current?.closest("details")?.querySelector("summary");
    requestAnimationFrame(() => (isDone ? details : offer.current?.querySelector("button"))?.focus());
  };
  return (
    <div ref={offer} className={styles.offer}>
      {open ? (
        <Suspense fallback={<span role="status">{TEXTS.repair.opening}</span>}>
          <RepairForm
            tools={tools}
            what={{ family: finding.family, element: element.element, label }}
            addition={addition}
            places={[first, ...others]}
            onClose={close}
          />
        </Suspense>
      ) : (
        <Button
          size="small"
          disabledFocusable={tools.busy}
          aria-label={offerLabel(change, label, name)}
          onClick={() => setOpen(true)}
        >
          {words(change)}
        </Button>
      )}
    </div>
  );
}
