// Knows: what clauses of six families name and oblige to, in English, for sentences that say it in many ways.
// Refuses to know: what any sentence makes of it.
import type { ClauseFamily } from "../../src/core";

/** What a clause of the family names, and what it obliges a party to. */
export interface Subject {
  readonly family: ClauseFamily;
  readonly named: string;
  readonly act: string;
  readonly doer: "Supplier" | "Customer";
}

export const ENGLISH_SUBJECTS: readonly Subject[] = [
  {
    family: "cpor",
    named: "the Supplier's claim as Claiming Partner of Record for Teams",
    act: "register as Claiming Partner of Record for Teams",
    doer: "Supplier",
  },
  {
    family: "dpor",
    named: "the Supplier's entry as digital partner of record",
    act: "enter the Supplier as digital partner of record",
    doer: "Customer",
  },
  {
    family: "pal",
    named: "the Partner Admin Link of the Supplier's Partner ID to its guest accounts",
    act: "link its Partner ID to its guest accounts by Partner Admin Link",
    doer: "Supplier",
  },
  {
    family: "admin-access",
    named: "the Supplier's GDAP relationship with the Teams Administrator role",
    act: "approve a GDAP relationship with the Teams Administrator role",
    doer: "Customer",
  },
  {
    family: "poe",
    named: "the use of this agreement as proof of execution towards Microsoft",
    act: "sign a proof of execution for Microsoft",
    doer: "Customer",
  },
  {
    family: "customer-agreement",
    named: "the Microsoft Customer Agreement",
    act: "accept the Microsoft Customer Agreement",
    doer: "Customer",
  },
];
