import type { LanguageCode } from "../../src/core";
import { findingIn, statusIn } from "./passage-in-agreement";

const ACCESS: Readonly<Record<LanguageCode, string>> = {
  en: "The Customer approves a GDAP relationship with the role Exchange Administrator for two years",
  de: "Der Auftraggeber genehmigt die GDAP-Beziehung mit der Rolle Exchange-Administrator für zwei Jahre",
  fr: "Le Client approuve la relation GDAP avec le rôle Administrateur Exchange pour deux ans",
  es: "El Cliente aprueba la relación GDAP con el rol Administrador de Exchange durante dos años",
  nl: "Opdrachtgever keurt de GDAP-relatie met de rol Exchange-beheerder voor twee jaar goed",
};

/** What heads the column of what held before, and that of what holds now. */
const HEADS: readonly (readonly [LanguageCode, string, string])[] = [
  ["en", "Until now", "From 1 May 2026"],
  ["en", "Until March 31, 2026", "From April 1, 2026"],
  ["de", "Bis 31. März 2026", "Ab 1. April 2026"],
  ["fr", "Jusqu’au 31 mars 2026", "À compter du 1er avril 2026"],
  ["en", "Old text", "New text"],
  ["en", "Current wording of the clause", "Replaced by"],
  ["en", "Before", "After"],
  ["en", "Proposed by the Supplier", "Agreed"],
  ["de", "Bisher", "Neu"],
  ["de", "Vorschlag", "Vereinbart"],
  ["fr", "Texte actuel", "Nouveau texte"],
  ["es", "Hasta ahora", "Desde el 15 de mayo de 2026"],
  ["nl", "Tot nu toe", "Voortaan"],
];

const table = (old: string, now: string, before: string, after: string): string =>
  `| | ${old} | ${now} |
|---|---|---|
| 10 | ${before} | ${after} |`;

test.each(HEADS)("what held before is agreed no longer: %s: %s | %s", (code, old, now) => {
  expect(statusIn("admin-access", code, table(old, now, ACCESS[code], "-"))).toBe("missing");
});

test.each(HEADS)("what takes its place is agreed: %s: %s | %s", (code, old, now) => {
  expect(statusIn("admin-access", code, table(old, now, "-", ACCESS[code]))).toBe("present");
});

test("a value of the old column fills nothing", () => {
  const after = "The Customer approves a GDAP relationship with the role Exchange Administrator";
  const { status, elements } = findingIn("admin-access", "en", table("Old", "New", ACCESS.en, after));
  expect(status).toBe("incomplete");
  expect(elements.find(({ element }) => element === "term")!.state).toBe("absent");
});

test("what was proposed and answered with no is refused", () => {
  const text = table("Proposed", "Agreed", ACCESS.en, "No");
  expect(statusIn("admin-access", "en", text)).toBe("adverse");
});

test("what was proposed and answered with yes is agreed", () => {
  const text = table("Proposed", "Agreed", ACCESS.en, "Yes");
  expect(statusIn("admin-access", "en", text)).toBe("present");
});

test("a column that nothing takes the place of says what it says", () => {
  const text = table("Current text", "Remarks", ACCESS.en, "-");
  expect(statusIn("admin-access", "en", text)).toBe("present");
});

const STATUS: readonly (readonly [LanguageCode, string, string])[] = [
  ["en", "Status", "Deleted"],
  ["en", "Agreed?", "No"],
  ["en", "Applies", "No"],
  ["en", "Customer's comments", "Rejected"],
  ["de", "Status", "Gestrichen"],
  ["fr", "Statut", "Supprimé"],
  ["es", "Estado", "Suprimido"],
  ["nl", "Status", "Vervallen"],
];

test.each(STATUS)("a clause that its row says is out is refused: %s: %s: %s", (code, head, said) => {
  const text = `| No. | Text | ${head} |
|---|---|---|
| 10 | ${ACCESS[code]} | ${said} |`;
  expect(statusIn("admin-access", code, text)).toBe("adverse");
});

test("a clause that its row says applies is agreed", () => {
  const text = `| No. | Text | Applies |
|---|---|---|
| 10 | ${ACCESS.en} | Yes |`;
  expect(statusIn("admin-access", "en", text)).toBe("present");
});

const LABELS: readonly (readonly [LanguageCode, string])[] = [
  ["en", "Old text"],
  ["en", "Until now"],
  ["en", "Previously"],
  ["de", "Bisher"],
  ["fr", "Ancien texte"],
  ["es", "Texto anterior"],
  ["nl", "Tot nu toe"],
];

test.each(LABELS)("what a label says held before is only mentioned: %s: %s", (code, label) => {
  expect(statusIn("admin-access", code, `${label}: ${ACCESS[code]}.`)).toBe("mentioned");
});

test("a label that says what holds now takes nothing away", () => {
  expect(statusIn("admin-access", "en", `New text: ${ACCESS.en}.`)).toBe("present");
});

test.each([
  ["en", "Old text", "New text", "Unchanged"],
  ["en", "As it stands", "As it will read from 1 June 2026", "No change"],
  ["de", "Bisher", "Neu", "Keine Änderung"],
  ["fr", "Texte actuel", "Nouveau texte", "Inchangé"],
  ["es", "Hasta ahora", "Desde el 15 de mayo de 2026", "Sin cambios"],
  ["nl", "Tot nu toe", "Voortaan", "Ongewijzigd"],
] as const)("what stays unchanged is still agreed: %s: %s | %s: %s", (code, old, now, said) => {
  expect(statusIn("admin-access", code, table(old, now, ACCESS[code], said))).toBe("present");
});

test("what is left out of the new text is refused", () => {
  const text = table("As it stands", "As it will read", ACCESS.en, "Left out");
  expect(statusIn("admin-access", "en", text)).toBe("adverse");
});

test("a row with fewer cells than the head is read as far as it goes", () => {
  const text = `| No. | Text | Status |
|---|---|---|
| 10 | ${ACCESS.en} |`;
  expect(statusIn("admin-access", "en", text)).toBe("present");
});
