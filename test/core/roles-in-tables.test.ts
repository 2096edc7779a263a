// Knows: kinds of wording by which rows of a table, a headed list or a fronted duty give access, and refuse it to anybody.
// Refuses to know: how they are recognised.
import { expectReadings } from "./access-agreements";

describe("Access that rows, lists and headings give", () => {
  describe("in English", () => {
    expectReadings("admin-access", "en", [
      [
        "present",
        "2.1 The Customer shall issue the permissions set out in Table B before work begins.\n| Environment | Permission of the Supplier | How | Until |\n| Sandbox | System Customizer | Guest accounts in the Customer's directory | 31 October 2027 |\n| Live | None | - | - |",
      ],
      [
        "present",
        "2.1 The roles in the grid below are assigned to the Supplier by the Customer.\n| Role | Mechanism | Duration |\n| Intune Administrator | GDAP | 90 days |",
      ],
      [
        "present",
        "| Scope | Role of the Supplier | Means | Ends |\n| Sub-Data | Contributor | Named guest accounts | 31 May 2027 |\n2.1 The Customer will give the rights in the table above within a week of signature.",
      ],
      [
        "incomplete, term absent",
        "2.1 The Customer shall issue the permissions set out in Table B before work begins.\n| Environment | Permission of the Supplier | How |\n| Sandbox | System Customizer | Guest accounts in the Customer's directory |",
      ],
      [
        "missing",
        "2.1 The Supplier shall fill the roles listed in the table below.\n| Role | People |\n| Exchange Administrator | 2 |",
      ],
      [
        "missing",
        "2.1 The Customer shall pay for the roles listed in the table below.\n| Role | Rate per hour | Price |\n| Exchange Administrator | 120 | 9600 |",
      ],
      [
        "missing",
        "2.1 The Customer may later give the rights in the table below.\n| Role | Scope |\n| Exchange Administrator | all mailboxes |",
      ],
      [
        "missing",
        "| Role | Scope |\n| Exchange Administrator | never |\n2.1 The Customer shall give the rights in the table above.",
      ],
      [
        "incomplete, roles absent, route found, term found",
        "### What we need from the Customer\n- A sponsor.\n- Guest accounts in its directory for the Supplier's three engineers, with whatever rights turn out to be needed, until the final review.",
      ],
      ["missing", "### What the Supplier will bring\n- Guest speakers for the kick-off."],
      [
        "present",
        "2.1 During the period stated in section 1, and no longer than 31 May 2027, the Customer shall furnish the Supplier with tenant access by accepting one GDAP request that carries the Intune Administrator role.",
      ],
      [
        "present",
        '2.1 The Customer shall confer on the Supplier\'s service principal "fab-ops" the Owner role over resource group rg-9 and, as to the same principal, Key Vault Administrator. The grants fall away on 30 June 2027.',
      ],
      [
        "present",
        "2.1 By way of GDAP the Customer grants the Supplier the Exchange Administrator role, expiring 30 June 2027.",
      ],
      [
        "incomplete, term absent",
        "2.1 The Customer grants the Supplier GDAP with Teams Administrator from 1 March 2027.",
      ],
      [
        "adverse",
        "2.1 The Customer assigns the Reader role to the Supplier's guest accounts until 30 June 2027.\n2.2 No account of a vendor shall hold any role, permanent or not, in the Customer's Azure subscriptions.",
      ],
      [
        "adverse",
        "2.1 Administrator roles in the Customer's Azure tenant are reserved to the Customer's own staff.",
      ],
      [
        "present",
        "2.1 The Customer assigns the Reader role to the Supplier's guest accounts until 30 June 2027. No vendor other than the Supplier shall hold a role in the Azure subscriptions.",
      ],
      [
        "present",
        "2.1 The Customer assigns the Reader role to the Supplier's guest accounts until 30 June 2027. Subcontractors shall not be given roles in the Azure subscriptions.",
      ],
      [
        "missing",
        "2.1 The Customer names the Supplier as digital partner of record. The entry shows consumption totals. It brings no administrative access.",
      ],
      [
        "missing",
        "2.1 The Customer names the Supplier as digital partner of record. No administrator rights follow from this.",
      ],
    ]);
  });

  describe("in German", () => {
    expectReadings("admin-access", "de", [
      [
        "present",
        "2.1 Die Auftraggeberin räumt die in Tabelle 4 genannten Rechte vor Beginn ein.\n| Umgebung | Recht | Weg | Bis |\n| Test | Mitwirkender | Gastkonten im Verzeichnis | 31.10.2027 |",
      ],
      [
        "adverse",
        "2.1 Die Auftraggeberin weist den Gastkonten der Auftragnehmerin bis 30. Juni 2027 die Rolle Mitwirkender zu.\n2.2 Kein Dienstleister darf in einer Azure-Subscription der Auftraggeberin eine Rolle erhalten.",
      ],
    ]);
  });

  describe("in French", () => {
    expectReadings("admin-access", "fr", [
      [
        "present",
        "2.1 Le Client accorde les droits indiqués au tableau 4 avant le début.\n| Environnement | Droit | Moyen | Jusqu'au |\n| Recette | Contributeur | Comptes invités dans l'annuaire | 31 octobre 2027 |",
      ],
      [
        "present",
        "2.1 Au plus tard jusqu'au 30 juin 2027, le Client donne accès à son locataire en approuvant une demande GDAP comportant le rôle d'administrateur Teams.",
      ],
    ]);
  });

  describe("in Spanish", () => {
    expectReadings("admin-access", "es", [
      [
        "present",
        "2.1 El Cliente concederá los derechos indicados en la tabla 4.\n| Entorno | Derecho | Vía | Hasta |\n| Pruebas | Colaborador | Cuentas de invitado en el directorio | 31 de octubre de 2027 |",
      ],
      [
        "present",
        "2.1 El Cliente aprobará la solicitud GDAP con la función de administrador de Teams, por un plazo de 90 días desde su aprobación.",
      ],
    ]);
  });

  describe("in Dutch", () => {
    expectReadings("admin-access", "nl", [
      [
        "present",
        "2.1 Opdrachtgever verleent de in tabel 4 genoemde rechten.\n| Omgeving | Recht | Wijze | Tot |\n| Test | Inzender | Gastaccounts in de directory | 31 oktober 2027 |",
      ],
      [
        "adverse",
        "2.1 Opdrachtgever kent aan de gastaccounts van Opdrachtnemer tot 30 juni 2027 de rol Inzender toe.\n2.2 Geen account van een leverancier krijgt een rol in een Azure-abonnement van Opdrachtgever.",
      ],
    ]);
  });
});
