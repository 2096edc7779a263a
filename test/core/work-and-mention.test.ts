import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";

const rules = rulesOf(builtInLibrary());

const PARTIES = {
  English:
    "# AGREEMENT\nFabrikam Consulting Ltd (the “Supplier”) and Contoso Retail plc (the “Customer”) agree on what follows.",
  German:
    "# VERTRAG\nzwischen der Fabrikam Beratung GmbH (nachfolgend „Auftragnehmer“) und der Contoso Handel AG (nachfolgend „Auftraggeber“).",
  French:
    "# CONTRAT\nEntre Fabrikam Conseil SAS (ci-après le « Prestataire ») et Contoso Distribution SA (ci-après le « Client »).",
  Spanish:
    "# CONTRATO\nEntre Fabrikam Consultoría S.L. (en adelante, el «Proveedor») y Contoso Comercio S.A. (en adelante, el «Cliente»).",
  Dutch:
    "# OVEREENKOMST\nDe partijen bij deze overeenkomst zijn Fabrikam Advies B.V. (hierna: „Leverancier”) en Contoso Retail N.V. (hierna: „Opdrachtgever”), die het volgende met elkaar afspreken.",
} as const;

/** The signals in words, in this order. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^service:microsoft-365$/, "works on Microsoft 365"],
  [/^service:azure$/, "works on Azure"],
  [/^service:dynamics-365$/, "works on Dynamics 365"],
  [/^service:power-platform$/, "works on Power Platform"],
  [/^work:managed$/, "runs it"],
  [/^work:migration$/, "migrates"],
  [/^sells:csp$/, "sells through CSP"],
  [/^sells:ea$/, "sells under an EA"],
  [/^route:csp-other$/, "another CSP sells"],
];

/** What the partner does by the agreement, as the signals tell it. */
function doings(language: keyof typeof PARTIES, text: string): string {
  return told(`${PARTIES[language]}\n${text}`);
}

function told(agreement: string): string {
  const { signals } = scan(agreementFrom(agreement), rules);
  const said = SAID.filter(([signal]) => signals.some((one) => signal.test(one.signal)));
  return said.map(([, words]) => words).join(", ") || "nothing";
}

describe("What the partner does is told from what is only named, bought, owned or put off", () => {
  it.each<[string, string]>([
    ["works on Microsoft 365", "## 1. Scope\nThe Supplier shall configure Exchange Online for 300 users."],
    ["works on Microsoft 365", "The Supplier will be rolling out Microsoft Teams to the depots."],
    ["works on Microsoft 365", "The engagement covers the hardening of the Customer's Entra ID."],
    [
      "works on Microsoft 365, runs it",
      "Under this Agreement the Supplier looks after the Customer's Microsoft 365 tenant day and night.",
    ],
    [
      "works on Microsoft 365, migrates",
      "The Supplier lifts 900 mailboxes off Exchange 2016 and lands them in Exchange Online.",
    ],
    [
      "works on Microsoft 365, migrates",
      "Our file shares are to be moved across to SharePoint by the Supplier before 1 May 2026.",
    ],
    [
      "works on Microsoft 365",
      "What the Supplier delivers: an intranet on SharePoint Online, thirty page templates and two evenings of training.",
    ],
    [
      "works on Microsoft 365",
      "The Customer engages the Supplier to introduce Copilot among its 200 buyers.",
    ],
    [
      "works on Microsoft 365",
      "The Customer has asked the Supplier for a review of its Microsoft 365 security settings, and the Supplier accepts the task.",
    ],
    ["works on Azure", "The Supplier shall architect a landing zone in Azure."],
    [
      "works on Azure, runs it",
      "The Supplier operates the Customer's Azure subscriptions, including patching and backup.",
    ],
    [
      "works on Azure, migrates",
      "The Supplier relocates forty virtual machines from the Customer's data centre into Azure.",
    ],
    [
      "works on Azure, migrates",
      "Workloads now hosted at Litware are re-platformed by the Supplier on Azure.",
    ],
    [
      "works on Azure",
      "The Supplier develops a pricing service, which runs on Azure Kubernetes Service in the Customer's subscription.",
    ],
    ["works on Azure", "The work consists of building a lakehouse on Microsoft Fabric."],
    ["works on Azure", "The Supplier shall tune the analytics rules of Microsoft Sentinel."],
    [
      "works on Azure, runs it",
      "A 24x7 security operations centre of the Supplier watches the Customer's Microsoft Sentinel workspace.",
    ],
    ["works on Dynamics 365", "The Supplier implements Dynamics 365 Finance for the three plants."],
    ["works on Dynamics 365", "The Supplier extends Business Central with a module for repairs."],
    [
      "works on Power Platform",
      "The Supplier writes three Power Apps and the flows in Power Automate behind them.",
    ],
    ["works on Power Platform", "The Supplier shall produce sales dashboards in Power BI."],
    [
      "works on Azure, works on Power Platform",
      "The Supplier builds reports in Power BI on a warehouse in Azure SQL.",
    ],
    [
      "works on Microsoft 365, works on Dynamics 365",
      "The Supplier connects Dynamics 365 Sales to Outlook and trains the sales staff in Teams.",
    ],
    [
      "works on Microsoft 365",
      "Item 1 of the work: labels and retention in Microsoft Purview. Item 2: a pilot with twenty users.",
    ],
    [
      "works on Microsoft 365",
      "| Deliverable | Acceptance |\n| Intune baseline for 300 laptops | Report accepted |\n| Autopilot enrolment guide | Handed over |",
    ],
    [
      "works on Microsoft 365",
      "## Services\n- Teams Phone for 80 extensions\n- Call queues and auto attendants",
    ],
    [
      "works on Microsoft 365",
      "Subject matter: rollout of Microsoft Defender for Endpoint on 1,200 devices.",
    ],
    ["works on Microsoft 365", "The Supplier provides 40 days of consultancy on Microsoft Purview."],
    [
      "works on Microsoft 365, runs it",
      "The Supplier provides second-line support for Microsoft 365, Monday to Friday, 08:00 to 18:00.",
    ],
    [
      "works on Microsoft 365, runs it",
      "Managed workplace: the Supplier administers Intune, Entra ID and Exchange Online on behalf of the Customer.",
    ],
    [
      "works on Azure, runs it",
      "The Supplier shall run, patch and watch over the Customer's Azure estate for 36 months.",
    ],
    [
      "works on Azure, runs it",
      "The Supplier assumes responsibility for the day-to-day operation of the Azure environment.",
    ],
    [
      "works on Microsoft 365",
      "The Supplier supplies two consultants who will help the Customer adopt Microsoft Viva.",
    ],
    [
      "works on Microsoft 365, migrates",
      "The Supplier consolidates two Microsoft 365 tenants into one after the merger.",
    ],
    [
      "works on Microsoft 365, migrates",
      "Carrying over the mail and the OneDrive files of the acquired company into the Customer's Microsoft 365 tenant is the Supplier's task.",
    ],
    [
      "works on Microsoft 365, migrates",
      "The Supplier performs a tenant-to-tenant move of 150 Microsoft 365 users.",
    ],
    ["works on Microsoft 365", "The Supplier shall write a roadmap for Copilot and present it to the board."],
    ["works on Microsoft 365", "Assessment of Copilot readiness by the Supplier, fixed price 12,000."],
    [
      "nothing",
      "The Supplier shall paint the offices. Invoices go to accounts@contoso.example. Meetings take place in Microsoft Teams.",
    ],
    [
      "nothing",
      "The Supplier shall supply and install a warehouse management system. The system is hosted in the Supplier's own Azure subscription.",
    ],
    [
      "nothing",
      "The Supplier grants access to its SaaS application, which it hosts on Microsoft Azure in West Europe.",
    ],
    ["nothing", "The Supplier's application offers single sign-on with Microsoft Entra ID."],
    ["nothing", "The Supplier shall implement SAP. Project documents are kept in SharePoint."],
    ["nothing", "The Supplier builds a web shop. Tickets are raised by e-mail or in Teams."],
    ["nothing", "The Supplier audits the annual accounts. Files are exchanged through OneDrive."],
    ["nothing", "The Supplier provides temporary staff. Candidates must know Microsoft Office and Teams."],
    ["nothing", "The Supplier delivers payroll services. Reports are available as a Power BI export."],
    [
      "nothing",
      "The Supplier installs network cabling in four schools. The Customer uses Microsoft 365 for its correspondence.",
    ],
    ["nothing", "The Supplier shall supply laptops. The laptops come without Microsoft 365."],
    [
      "nothing",
      "The Supplier translates the Customer's catalogues. The Customer makes the texts available in a SharePoint folder.",
    ],
    [
      "works on Azure",
      "The Supplier designs a landing zone on Azure. Microsoft 365 is outside the scope of this Agreement.",
    ],
    [
      "works on Azure",
      "The Supplier builds an API on Azure. Meetings are held over Teams and minutes are filed in SharePoint.",
    ],
    [
      "works on Azure",
      "The Supplier builds an API on Azure. Support requests are raised in the Supplier's Teams channel.",
    ],
    [
      "works on Dynamics 365",
      "The Supplier implements Business Central. The Customer's Microsoft 365 tenant is looked after by Litware Ltd, and nothing here concerns it.",
    ],
    [
      "works on Dynamics 365",
      "The Supplier implements Business Central. Reporting in Power BI may be added later by a separate order.",
    ],
    [
      "works on Dynamics 365",
      "The Supplier implements Business Central. Not included: Power BI, Power Automate.",
    ],
    [
      "works on Dynamics 365",
      "The Supplier implements Dynamics 365 Sales. Integration with SharePoint is excluded.",
    ],
    [
      "works on Microsoft 365",
      "The Supplier rolls out Teams. The Customer's Azure subscriptions are managed by Litware Ltd under another contract.",
    ],
    ["works on Microsoft 365", "The Supplier rolls out Teams. Azure is not part of this work."],
    ["works on Microsoft 365", "The Supplier rolls out Teams. Status reports are sent as a Power BI file."],
    [
      "works on Power Platform",
      "The Supplier builds a Power App for inspections. Users sign in with their Entra ID account.",
    ],
    [
      "works on Power Platform",
      "The Supplier builds Power Apps. The Customer already holds Microsoft 365 E3 licences under its Enterprise Agreement.",
    ],
    [
      "sells through CSP",
      "## 1. Supply\nThe Supplier is an indirect CSP reseller and sells the Customer the subscriptions below. Prices move with Microsoft's price list.\n| Product | Seats | Price |\n| Microsoft 365 E5 Security step-up | 10 | 12 |\n| Azure plan | 1 | usage |",
    ],
    [
      "sells through CSP",
      "The Supplier provides the Customer with 40 Microsoft 365 Business Premium subscriptions through the Cloud Solution Provider programme. No consulting or implementation work is included.",
    ],
    [
      "sells through CSP",
      "As your CSP we sell; we do not design, configure or run anything for you. Covered are Microsoft 365 E3 and one Azure plan.",
    ],
    [
      "sells through CSP",
      "## Scope\n- 300 Microsoft 365 E3 seats\n- one Azure plan\n## Terms\nThe Supplier sells these subscriptions as Cloud Solution Provider. Any implementation service needs a separate order.",
    ],
    [
      "sells through CSP",
      "The Supplier resells Microsoft 365 Business Standard under CSP. Billing support is given by e-mail; technical support for Microsoft 365 comes from Microsoft.",
    ],
    [
      "sells through CSP",
      "The Customer buys Microsoft 365 and Azure from the Supplier as its CSP. Azure rates move with the exchange rate. Microsoft supports and operates Microsoft 365.",
    ],
    [
      "sells through CSP",
      "The Supplier sells Azure through CSP. The Customer is responsible for the configuration and the security of Azure itself.",
    ],
    [
      "sells through CSP",
      "The Supplier sells Microsoft 365 E3 under the CSP programme. Training is not part of this order. The Supplier shall not configure Microsoft 365.",
    ],
    [
      "sells through CSP",
      "Seats may be added through the Supplier's portal. The Supplier sells Microsoft 365 F3 to the Customer as a CSP. Support for licence questions: 2 working days.",
    ],
    [
      "sells under an EA",
      "The Supplier is the Customer's Licensing Solution Provider under Enterprise Agreement 1234567. It places orders for Microsoft 365 E5 and Azure and processes the annual true-up.",
    ],
    [
      "sells under an EA",
      "As of 1 May 2026 the Supplier shall be the Customer's Licensing Solution Provider and channel partner of record for Enterprise Enrollment 7391 and for all Microsoft 365 E3 licenses ordered under it.",
    ],
    [
      "sells under an EA",
      "With effect from 1 May 2026 the Supplier is appointed as LSP for Volume Licensing Enrolment 7719 and for every Microsoft 365 E5 licence ordered under it.",
    ],
    [
      "sells under an EA",
      "The Supplier transacts every licence ordered under the Customer's EA enrolment: Microsoft 365 E5, Power BI Pro, Azure. No implementation or support service is bought here.",
    ],
    [
      "sells under an EA",
      "The Supplier takes over the supply of Microsoft 365 licences under the Customer's Enterprise Agreement. No consulting or support services are sold.",
    ],
    [
      "sells under an EA",
      "The Supplier, as LSP, will help the Customer with the true-up of its Microsoft 365 E5 licences under the Enterprise Agreement and report once a year on unused licences.",
    ],
    [
      "works on Microsoft 365, sells through CSP",
      "The Supplier sells Microsoft 365 E3 as CSP. The Supplier shall also deploy Intune on 300 laptops.",
    ],
    [
      "works on Microsoft 365, runs it, sells through CSP",
      "The Supplier sells the Customer Microsoft 365 Business Premium under CSP and administers the tenant for it, with a service desk on working days.",
    ],
    [
      "works on Azure, sells through CSP",
      "The Supplier sells the Azure plan to the Customer as CSP. In addition it designs and builds the landing zone in Azure.",
    ],
    [
      "works on Dynamics 365, sells through CSP",
      "The Implementer, Fabrikam, is the Supplier. The Supplier will implement Business Central. The Supplier will also sell the Customer the Dynamics 365 subscriptions in Schedule 2, in its capacity as a Cloud Solution Provider.",
    ],
    [
      "works on Dynamics 365, sells through CSP",
      "The Supplier implements Business Central. It also sells the licences, as CSP.",
    ],
    [
      "works on Dynamics 365, sells through CSP",
      "The Supplier implements Business Central. The licences for it come from the Supplier under the CSP programme.",
    ],
    [
      "works on Microsoft 365, runs it, sells through CSP",
      "The Supplier stays the Customer's Cloud Solution Provider for 275 Microsoft 365 seats. The Supplier goes on running Exchange Online and Teams as a managed service.",
    ],
    [
      "works on Azure, runs it, sells through CSP",
      "The Supplier shall (a) supply Azure to the Customer as a Cloud Solution Provider, and (b) monitor, patch and operate the said subscriptions.",
    ],
    [
      "works on Microsoft 365, sells through CSP",
      "Services: (1) resale of Microsoft 365 E3 via CSP by the Supplier; (2) workshops on the use of Teams, held by the Supplier.",
    ],
    [
      "works on Azure, sells through CSP",
      "The Supplier invoices the Customer's Azure consumption monthly, as its Cloud Solution Provider. The Supplier optimises the cost of the Azure estate each quarter and reports on it.",
    ],
    [
      "works on Dynamics 365, another CSP sells",
      "The Supplier configures Business Central. The licences are sold to the Customer by Litware Licensing Ltd, its Cloud Solution Provider.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "The Supplier rolls out Teams. The Customer buys its licences from Litware Cloud Ltd under the CSP programme.",
    ],
    [
      "works on Microsoft 365",
      "The Supplier rolls out Teams. Licences: held by the Customer under its Enterprise Agreement. The Supplier sells none.",
    ],
    [
      "works on Microsoft 365",
      "The Supplier rolls out Teams. The Customer's reseller of record remains Litware Licensing Ltd, from whom it buys under an Enterprise Agreement. The Supplier makes no offer of licences.",
    ],
    [
      "works on Microsoft 365",
      "The Supplier rolls out Teams. The University obtains Microsoft 365 A5 under its Enrollment for Education Solutions.",
    ],
    [
      "works on Microsoft 365",
      "The Supplier rolls out Teams. The Customer pays for its seats by credit card on Microsoft's website.",
    ],
    [
      "works on Azure",
      "The Supplier builds a landing zone on Azure. The Azure subscription is billed to the Customer by Microsoft.",
    ],
    ["works on Azure", "The Supplier builds a landing zone on Azure under the Customer's MCA-E."],
    [
      "works on Microsoft 365",
      "The Supplier rolls out Teams. The Customer provides the licences that are needed.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "The Supplier rolls out Teams. It is not the Customer's reseller; the CSP for Microsoft 365 is Litware Cloud Ltd.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "The Supplier rolls out Teams. Microsoft 365 seats reach the Customer through another cloud solution provider, and the Supplier does not sell any.",
    ],
    [
      "works on Dynamics 365",
      "The Supplier implements Dynamics 365 Sales. The Microsoft Customer Agreement is the contract used for licences sold by a cloud solution provider, whereas the Customer's are held under an Enterprise Agreement.",
    ],
  ])("in English, %s: %s", (expected, text) => {
    expect(doings("English", text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["works on Microsoft 365", "Der Auftragnehmer führt Microsoft Teams bei 300 Anwendern ein."],
    ["works on Microsoft 365", "Gegenstand ist die Härtung von Entra ID und Intune."],
    [
      "works on Microsoft 365, runs it",
      "Der Auftragnehmer kümmert sich fortlaufend um den Microsoft-365-Mandanten des Auftraggebers.",
    ],
    [
      "works on Microsoft 365, runs it",
      "Der Auftragnehmer betreut die Umgebung Microsoft 365 im laufenden Betrieb, einschließlich Störungsannahme von 8 bis 18 Uhr.",
    ],
    [
      "works on Microsoft 365, migrates",
      "Der Auftragnehmer zieht 900 Postfächer von Exchange 2016 nach Exchange Online um.",
    ],
    [
      "works on Microsoft 365, migrates",
      "Die Netzlaufwerke werden durch den Auftragnehmer nach SharePoint Online überführt.",
    ],
    [
      "works on Azure, migrates",
      "Vierzig virtuelle Maschinen aus dem Rechenzentrum gelangen durch den Auftragnehmer nach Azure.",
    ],
    ["works on Azure", "Der Auftragnehmer entwirft und baut eine Landing Zone in Azure."],
    [
      "works on Azure, runs it",
      "Der Auftragnehmer überwacht und patcht die Azure-Subscriptions rund um die Uhr.",
    ],
    ["works on Dynamics 365", "Der Auftragnehmer führt Dynamics 365 Finance ein."],
    [
      "works on Dynamics 365",
      "Der Auftragnehmer führt Business Central ein und übernimmt dabei die Stammdaten aus dem Altsystem.",
    ],
    ["works on Power Platform", "Der Auftragnehmer programmiert drei Power Apps."],
    ["nothing", "Der Auftragnehmer verlegt Netzwerkkabel. Besprechungen finden über Microsoft Teams statt."],
    ["nothing", "Der Auftragnehmer verlegt Netzwerkkabel. Die Pläne werden in SharePoint abgelegt."],
    [
      "nothing",
      "Der Auftragnehmer stellt eine Software für die Lagerverwaltung bereit, die er in seiner eigenen Azure-Umgebung betreibt.",
    ],
    [
      "nothing",
      "Der Auftragnehmer überlässt Leiharbeitskräfte. Sie müssen Microsoft Teams und Outlook beherrschen.",
    ],
    ["nothing", "Der Auftragnehmer führt SAP ein. Die Anmeldung erfolgt über Microsoft Entra ID."],
    [
      "nothing",
      "Der Auftragnehmer führt SAP ein. Protokolle werden im Teams-Kanal des Projekts veröffentlicht.",
    ],
    [
      "nothing",
      "Der Auftragnehmer erstellt die Lohnabrechnung. Auswertungen stehen als Power-BI-Datei bereit.",
    ],
    [
      "works on Azure",
      "Der Auftragnehmer baut eine Landing Zone in Azure. Microsoft 365 ist nicht Gegenstand dieses Vertrags.",
    ],
    [
      "works on Azure",
      "Der Auftragnehmer baut eine Landing Zone in Azure. Microsoft 365 wird von der Litware GmbH betreut.",
    ],
    [
      "works on Azure",
      "Der Auftragnehmer baut eine Landing Zone in Azure. Dokumente werden über SharePoint ausgetauscht.",
    ],
    [
      "works on Dynamics 365",
      "Der Auftragnehmer führt Dynamics 365 Sales ein. Eine Erweiterung um Power BI kann später gesondert beauftragt werden.",
    ],
    [
      "sells through CSP",
      "Der Auftragnehmer verkauft dem Auftraggeber als Cloud Solution Provider 100 Lizenzen Microsoft 365 E3. Beratungs- oder Einführungsleistungen werden nicht geschuldet.",
    ],
    [
      "sells through CSP",
      "Der Auftraggeber bezieht Microsoft 365 und Azure über den Auftragnehmer als CSP. Microsoft betreibt und unterstützt die Dienste; die Preise für Azure bewegen sich mit der Preisliste.",
    ],
    [
      "sells through CSP",
      "Als CSP liefert der Auftragnehmer 40 Lizenzen Microsoft 365 Business Premium. Die Konfiguration von Microsoft 365 ist Sache des Auftraggebers.",
    ],
    [
      "sells through CSP",
      "Der Auftragnehmer ist CSP des Auftraggebers für Microsoft 365. Dieser Vertrag umfasst ausschließlich den Verkauf der Lizenzen.",
    ],
    [
      "sells under an EA",
      "Der Auftragnehmer ist ab 1. Juli Licensing Solution Provider des Auftraggebers für dessen Enterprise Agreement und liefert die Lizenzen für Microsoft 365 E5.",
    ],
    [
      "works on Microsoft 365, sells through CSP",
      "Der Auftragnehmer verkauft Microsoft 365 E3 als CSP und richtet Intune auf 300 Notebooks ein.",
    ],
    [
      "works on Microsoft 365, runs it, sells through CSP",
      "Der Auftragnehmer liefert die Lizenzen für Microsoft 365 als CSP und betreibt den Mandanten als Managed Service.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "Der Auftragnehmer führt Teams ein. Die Lizenzen bezieht der Auftraggeber im CSP-Programm von der Litware GmbH.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "Der Auftragnehmer führt Teams ein. Die Lizenzen kommen im CSP-Programm von einem anderen Händler; der Auftragnehmer verkauft keine.",
    ],
    [
      "works on Microsoft 365",
      "Der Auftragnehmer führt Teams ein. Die Lizenzen laufen über den Konzernvertrag des Auftraggebers mit Microsoft.",
    ],
    [
      "works on Microsoft 365",
      "Der Auftragnehmer führt Teams ein. Der Auftraggeber kauft die Lizenzen unmittelbar bei Microsoft.",
    ],
    [
      "works on Microsoft 365",
      "Der Auftragnehmer führt Teams ein. Der Auftraggeber stellt die Lizenzen bei.",
    ],
  ])("in German, %s: %s", (expected, text) => {
    expect(doings("German", text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["works on Microsoft 365", "Le Prestataire déploie Microsoft Teams auprès de 300 utilisateurs."],
    ["works on Microsoft 365", "Le présent contrat a pour objet le durcissement d'Entra ID et d'Intune."],
    ["works on Microsoft 365", "Le Prestataire accompagne l'adoption de Copilot par les équipes du Client."],
    [
      "works on Microsoft 365, runs it",
      "Le Prestataire assure l'infogérance du tenant Microsoft 365 du Client.",
    ],
    [
      "works on Microsoft 365, runs it",
      "Le Prestataire prend en charge l'exploitation courante d'Exchange Online.",
    ],
    [
      "works on Microsoft 365, migrates",
      "Le Prestataire transfère 900 boîtes aux lettres vers Exchange Online.",
    ],
    ["works on Azure, migrates", "Le Prestataire déplace quarante serveurs vers Azure."],
    ["works on Azure", "Le Prestataire conçoit une zone d'atterrissage sur Azure."],
    ["works on Azure, runs it", "Le Prestataire supervise les abonnements Azure 24 h sur 24."],
    ["works on Dynamics 365", "Le Prestataire met en place Dynamics 365 Finance."],
    ["works on Dynamics 365", "Le Prestataire déploie Business Central et y reprend les données comptables."],
    ["works on Power Platform", "Le Prestataire réalise trois applications Power Apps."],
    ["nothing", "Le Prestataire pose des câbles réseau. Les réunions se tiennent dans Microsoft Teams."],
    ["nothing", "Le Prestataire pose des câbles réseau. Les plans sont déposés sur SharePoint."],
    ["nothing", "Le Prestataire met en place SAP. La connexion se fait au moyen de Microsoft Entra ID."],
    ["nothing", "Le Prestataire assure la paie. Les états sont fournis au format Power BI."],
    ["nothing", "Le Prestataire délègue du personnel. Les candidats doivent maîtriser Microsoft Teams."],
    ["works on Azure", "Le Prestataire construit un socle sur Azure. Microsoft 365 est exclu du périmètre."],
    [
      "works on Azure",
      "Le Prestataire construit un socle sur Azure. La messagerie Microsoft 365 relève de Litware SAS.",
    ],
    [
      "works on Azure",
      "Le Prestataire construit un socle sur Azure. Les livrables sont partagés dans SharePoint.",
    ],
    [
      "sells through CSP",
      "Le Prestataire vend au Client, en qualité de CSP, 100 licences Microsoft 365 E3. Aucune prestation de conseil ou de mise en œuvre n'est comprise.",
    ],
    [
      "sells through CSP",
      "Le Client achète ses abonnements Microsoft 365 et Azure auprès du Prestataire, CSP. Microsoft exploite et sécurise les services Azure.",
    ],
    [
      "sells through CSP",
      "Le Prestataire fournit 40 abonnements Microsoft 365 Business Premium dans le cadre du programme CSP. Le paramétrage de Microsoft 365 incombe au Client.",
    ],
    [
      "sells under an EA",
      "Le Prestataire est le LSP du Client pour son Accord Entreprise et fournit les licences Microsoft 365 E5 qui y sont commandées.",
    ],
    [
      "works on Microsoft 365, sells through CSP",
      "Le Prestataire vend Microsoft 365 E3 comme CSP et configure Intune sur 300 postes.",
    ],
    [
      "works on Microsoft 365, runs it, sells through CSP",
      "Le Prestataire fournit les licences Microsoft 365 en tant que CSP et administre le tenant au quotidien.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "Le Prestataire déploie Teams. Le Client achète ses licences auprès de Litware SAS, dans le cadre du programme CSP.",
    ],
    [
      "works on Microsoft 365",
      "Le Prestataire déploie Teams. Les licences relèvent de l'Accord Entreprise du Client.",
    ],
    [
      "works on Microsoft 365",
      "Le Prestataire déploie Teams. Le Client souscrit ses licences directement auprès de Microsoft.",
    ],
    [
      "works on Microsoft 365",
      "Le Prestataire déploie Teams. Les licences nécessaires sont fournies par le Client.",
    ],
  ])("in French, %s: %s", (expected, text) => {
    expect(doings("French", text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["works on Microsoft 365", "El Proveedor despliega Microsoft Teams para 300 usuarios."],
    ["works on Microsoft 365", "Constituye el objeto del contrato el endurecimiento de Entra ID e Intune."],
    ["works on Microsoft 365", "El Cliente encarga al Proveedor la adopción de Copilot entre sus empleados."],
    [
      "works on Microsoft 365, runs it",
      "El Proveedor presta el servicio gestionado del inquilino Microsoft 365 del Cliente.",
    ],
    [
      "works on Microsoft 365, runs it",
      "El Proveedor administra Exchange Online y Teams de forma continuada.",
    ],
    ["works on Microsoft 365, migrates", "El Proveedor traslada 900 buzones a Exchange Online."],
    ["works on Azure", "El Proveedor diseña una zona de aterrizaje en Azure."],
    ["works on Azure, runs it", "El Proveedor monitoriza las suscripciones de Azure 24 horas al día."],
    ["works on Dynamics 365", "El Proveedor implanta Dynamics 365 Finance."],
    ["works on Dynamics 365", "El Proveedor implanta Business Central y carga los datos maestros."],
    ["works on Power Platform", "El Proveedor crea tres aplicaciones en Power Apps."],
    ["nothing", "El Proveedor instala cableado. Las reuniones se celebran por Microsoft Teams."],
    ["nothing", "El Proveedor instala cableado. Los planos se guardan en SharePoint."],
    ["nothing", "El Proveedor suministra un programa de almacén que aloja en su propio entorno de Azure."],
    ["nothing", "El Proveedor implanta SAP. El inicio de sesión se hace con Microsoft Entra ID."],
    ["nothing", "El Proveedor cede personal. Los candidatos deben dominar Microsoft Teams."],
    [
      "works on Azure",
      "El Proveedor construye una plataforma en Azure. Microsoft 365 queda fuera del alcance.",
    ],
    [
      "works on Azure",
      "El Proveedor construye una plataforma en Azure. De Microsoft 365 se ocupa Litware S.L.",
    ],
    [
      "works on Dynamics 365",
      "El Proveedor implanta Dynamics 365 Sales. Los informes en Power BI podrán contratarse más adelante por separado.",
    ],
    [
      "sells through CSP",
      "El Proveedor vende al Cliente, como CSP, 100 licencias de Microsoft 365 E3. No se incluyen servicios de consultoría ni de implantación.",
    ],
    [
      "sells through CSP",
      "El Cliente compra sus suscripciones de Microsoft 365 y Azure al Proveedor, en su condición de CSP. Microsoft opera y protege Azure.",
    ],
    [
      "sells through CSP",
      "El Proveedor suministra 40 suscripciones de Microsoft 365 Business Premium por el programa CSP. La configuración de Microsoft 365 corresponde al Cliente.",
    ],
    [
      "sells under an EA",
      "El Proveedor es el LSP del Cliente para su Enterprise Agreement y suministra las licencias de Microsoft 365 E5 que se pidan.",
    ],
    [
      "works on Microsoft 365, sells through CSP",
      "El Proveedor vende Microsoft 365 E3 como CSP y configura Intune en 300 portátiles.",
    ],
    [
      "works on Microsoft 365, runs it, sells through CSP",
      "El Proveedor suministra las licencias de Microsoft 365 como CSP y administra el inquilino de forma continuada.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "El Proveedor despliega Teams. El Cliente compra sus licencias a Litware S.L. dentro del programa CSP.",
    ],
    [
      "works on Microsoft 365",
      "El Proveedor despliega Teams. Las licencias se rigen por el Enterprise Agreement del Cliente.",
    ],
    [
      "works on Microsoft 365",
      "El Proveedor despliega Teams. El Cliente contrata las licencias directamente con Microsoft.",
    ],
    ["works on Microsoft 365", "El Proveedor despliega Teams. El Cliente aporta las licencias necesarias."],
  ])("in Spanish, %s: %s", (expected, text) => {
    expect(doings("Spanish", text)).toBe(expected);
  });

  it.each<[string, string]>([
    ["works on Microsoft 365", "Leverancier rolt Microsoft Teams uit bij 300 gebruikers."],
    [
      "works on Microsoft 365",
      "De opdracht betreft het versterken van de beveiliging van Entra ID en Intune.",
    ],
    ["works on Microsoft 365", "Opdrachtgever geeft Leverancier opdracht om Copilot in te voeren."],
    [
      "works on Microsoft 365, runs it",
      "Leverancier verzorgt het beheer van de Microsoft 365-tenant van Opdrachtgever.",
    ],
    [
      "works on Microsoft 365, runs it",
      "Leverancier beheert Exchange Online en Teams, met een servicedesk op werkdagen.",
    ],
    ["works on Microsoft 365, migrates", "Leverancier zet 900 mailboxen over naar Exchange Online."],
    ["works on Azure, migrates", "Leverancier verhuist veertig servers naar Azure."],
    ["works on Azure", "Leverancier ontwerpt een landingszone in Azure."],
    ["works on Azure, runs it", "Leverancier bewaakt de Azure-abonnementen dag en nacht."],
    ["works on Dynamics 365", "Leverancier implementeert Dynamics 365 Finance."],
    ["works on Dynamics 365", "Leverancier implementeert Business Central en leest de stamgegevens in."],
    ["works on Power Platform", "Leverancier bouwt drie Power Apps."],
    ["nothing", "Leverancier legt netwerkkabels aan. Vergaderingen vinden plaats via Microsoft Teams."],
    ["nothing", "Leverancier legt netwerkkabels aan. De tekeningen worden in SharePoint bewaard."],
    ["nothing", "Leverancier levert een magazijnsysteem dat draait in zijn eigen Azure-omgeving."],
    ["nothing", "Leverancier implementeert SAP. Inloggen gaat via Microsoft Entra ID."],
    ["nothing", "Leverancier stelt uitzendkrachten ter beschikking. Kennis van Microsoft Teams is vereist."],
    ["works on Azure", "Leverancier bouwt een platform op Azure. Microsoft 365 valt buiten de opdracht."],
    [
      "works on Azure",
      "Leverancier bouwt een platform op Azure. Microsoft 365 wordt beheerd door Litware B.V.",
    ],
    [
      "works on Dynamics 365",
      "Leverancier implementeert Dynamics 365 Sales. Rapportages in Power BI kunnen later apart worden besteld.",
    ],
    [
      "sells through CSP",
      "Leverancier verkoopt Opdrachtgever als CSP 100 licenties Microsoft 365 E3. Adviesdiensten of implementatie zijn niet inbegrepen.",
    ],
    [
      "sells through CSP",
      "Opdrachtgever neemt zijn abonnementen Microsoft 365 en Azure af van Leverancier als CSP. Microsoft beheert en beveiligt Azure.",
    ],
    [
      "sells through CSP",
      "Leverancier levert als CSP 40 abonnementen Microsoft 365 Business Premium. De inrichting van Microsoft 365 is een zaak van Opdrachtgever.",
    ],
    [
      "sells under an EA",
      "Leverancier is de Licensing Solution Provider van Opdrachtgever voor diens Enterprise Agreement en levert de licenties Microsoft 365 E5.",
    ],
    [
      "works on Microsoft 365, sells through CSP",
      "Leverancier verkoopt Microsoft 365 E3 als CSP en richt Intune in op 300 laptops.",
    ],
    [
      "works on Microsoft 365, runs it, sells through CSP",
      "Leverancier levert de licenties Microsoft 365 als CSP en beheert de tenant.",
    ],
    [
      "works on Microsoft 365, another CSP sells",
      "Leverancier rolt Teams uit. Opdrachtgever koopt zijn licenties binnen het CSP-programma bij Litware B.V.",
    ],
    [
      "works on Microsoft 365",
      "Leverancier rolt Teams uit. De licenties vallen onder de Enterprise Agreement van Opdrachtgever.",
    ],
    [
      "works on Microsoft 365",
      "Leverancier rolt Teams uit. Opdrachtgever koopt de licenties rechtstreeks bij Microsoft.",
    ],
    ["works on Microsoft 365", "Leverancier rolt Teams uit. Opdrachtgever zorgt voor de licenties."],
  ])("in Dutch, %s: %s", (expected, text) => {
    expect(doings("Dutch", text)).toBe(expected);
  });

  it.each<[string, string]>([
    [
      "works on Microsoft 365",
      "Wingtip Workplace Ltd\nTo: Proseware Foods plc\nDear Ms Shaw\n**Your move to Teams**\nThank you for choosing us. We will roll out Microsoft Teams to your 400 staff and coach the champions. You buy the licences yourself under your Enterprise Agreement.\nYou pay us 30,000 pounds.\nYours sincerely",
    ],
    [
      "sells through CSP",
      "# Quotation 77\nPrepared for: Proseware Foods plc\nPrepared by: Wingtip Cloud Ltd\n| Item | Qty | Unit price |\n| Microsoft 365 Business Premium | 60 | 18.60 |\n| Azure plan | 1 | consumption |\nWe supply these subscriptions as your Cloud Solution Provider. We will invoice you monthly. Set-up and migration are not part of this quotation.",
    ],
    [
      "works on Azure, runs it",
      "# Order form\n| Supplier | Wingtip Cloud Ltd |\n| Customer | Proseware Foods plc |\n| Service | Managed Azure Operations, gold |\n| Scope | 14 Azure subscriptions |\n| Term | 36 months |",
    ],
    [
      "works on Dynamics 365",
      '# STATEMENT OF WORK No. 3\nunder the Master Services Agreement between Wingtip Systems Ltd ("Wingtip") and Proseware Foods plc ("Proseware")\n## Deliverables\n- Dynamics 365 Field Service configured for 90 engineers\n- Interfaces to the ERP system\n## Assumptions\nProseware\'s staff use Microsoft 365 and have Teams installed. Proseware manages its own Azure subscription.',
    ],
    [
      "nothing",
      '# CATERING AGREEMENT\nbetween Wingtip Kitchens Ltd ("Supplier") and Proseware Foods plc ("Customer")\n## Services\nSupplier provides lunch for 300 staff.\n## Ordering\nOrders are placed through the Customer\'s SharePoint page. Menus are published in Microsoft Teams.\n## Data\nThe Supplier keeps personal data in Microsoft 365 and uses multi-factor authentication.',
    ],
    [
      "nothing",
      '# DATA PROCESSING AGREEMENT\nbetween Wingtip Payroll Ltd ("Processor") and Proseware Foods plc ("Controller", also the "Customer")\nSub-processors: Microsoft Ireland Operations Ltd (Microsoft Azure hosting, Microsoft 365 e-mail).\nThe Processor processes payroll data.',
    ],
    [
      "nothing",
      '# FRAMEWORK FOR TEMPORARY STAFF\nbetween Wingtip People Ltd ("Agency") and Proseware Foods plc ("Customer")\nThe Agency supplies clerks. Each clerk receives a Microsoft 365 account from the Customer and works with Excel and Teams.',
    ],
    [
      "works on Microsoft 365",
      '# CONSULTANCY AGREEMENT\nbetween Wingtip Security Ltd ("Consultant") and Proseware Foods plc ("Client")\nThe Consultant shall test the Client\'s Conditional Access policies in Entra ID and report its findings. The Client\'s Azure estate, its Dynamics 365 system and its Power BI reports are not tested.',
    ],
    [
      "works on Microsoft 365, migrates",
      '# WORK ORDER\nbetween Wingtip Systems Ltd ("Contractor") and Proseware Foods plc ("Client")\n1. Objective. Bring the mail of 600 users from Google Workspace into Exchange Online.\n2. Method. The Contractor copies the mail in three waves.\n3. Licences. The Client has them under its Enterprise Agreement.',
    ],
    [
      "works on Power Platform",
      '# SOW\nbetween Wingtip Systems Ltd ("Contractor") and Proseware Foods plc ("Client")\nThe Contractor shall automate the approval of invoices with Power Automate. Notifications appear in Teams; the attachments are read from SharePoint.',
    ],
    [
      "works on Dynamics 365, sells through CSP",
      '# AGREEMENT\nbetween Wingtip Business Apps Ltd ("Partner") and Proseware Foods plc ("Company")\n1. Partner implements Dynamics 365 Business Central for Company.\n2. Partner supplies the subscriptions listed in Schedule 1 through the Cloud Solution Provider programme.\n3. Company uses Microsoft 365 already, bought elsewhere.',
    ],
  ])("in letters, orders and contracts, %s: %s", (expected, agreement) => {
    expect(told(agreement)).toBe(expected);
  });

  it("reads a label of a letterhead as a party in the head alone", () => {
    const body = "We implement Microsoft Teams for you.\n".repeat(40);
    expect(told(`# OFFER\n${body}\nFor: Proseware Foods plc`)).toBe("works on Microsoft 365");
  });
});

describe("What only explains a mechanism", () => {
  test.each([
    "“Claiming partner of record” is how Microsoft calls a firm that helps customers with Microsoft 365.",
    "You may come across the phrase “claiming partner of record”. That is a scheme for firms that help with Microsoft 365.",
  ])("tells of no work on the products that it names: %s", (told) => {
    expect(doings("English", `The Supplier sets up Microsoft Sentinel for the Customer.\n${told}`)).toBe(
      "works on Azure",
    );
  });
});
