import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

/** What is told of the deal by an agreement of two named parties whose lines are set apart by " // ". */
export const signalsOf = (lines: string): string[] =>
  scan(
    agreementFrom(`Supplier: Fabrikam Ltd\nCustomer: Contoso plc\n${lines.replaceAll(" // ", "\n")}`),
    rules,
  ).signals.map(({ signal }) => signal);
