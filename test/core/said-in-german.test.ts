import { scan } from "../../src/core";
import { builtInLibrary, rulesOf } from "../../src/library";
import { agreementFrom } from "./agreement-from";
import { AGREEMENTS, saidIn, WORK } from "./agreements-in-languages";

const rules = rulesOf(builtInLibrary());

const SAID = {
  agreed: `
    cpor present Die Zuordnung des Auftragnehmers zum Mandanten des Auftraggebers als Claiming Partner of Record für Microsoft Teams erfolgt mit Zustimmung des Auftraggebers.
    cpor present Mit Abschluss dieses Vertrages gilt die Zustimmung des Auftraggebers zur Registrierung des Auftragnehmers als CPOR für SharePoint Online als erteilt.
    cpor present Der Auftraggeber ist damit einverstanden, dass ihn Microsoft über die CPOR-Zuordnung des Auftragnehmers für Microsoft Teams unterrichtet.
    cpor present Der Auftraggeber nimmt zur Kenntnis und billigt, dass der Auftragnehmer gegenüber Microsoft als Claiming Partner of Record (CPOR) für Exchange Online auftritt.
    cpor present Die Einwilligung in die Zuordnung als Claiming Partner of Record für Microsoft Teams ist mit Unterzeichnung dieses Vertrags erteilt.
    cpor present Seitens des Auftraggebers bestehen keine Einwände gegen die Registrierung des Auftragnehmers als Claiming Partner of Record für Teams.
    cpor present Der Auftragnehmer wird vom Auftraggeber ermächtigt, sich bei Microsoft für Microsoft Teams als Claiming Partner of Record eintragen zu lassen.
    cpor present Dem Auftragnehmer wird gestattet, gegenüber Microsoft einen CPOR-Antrag für den Mandanten des Auftraggebers (Workload: SharePoint Online) zu stellen.
    cpor present Der Auftraggeber hat der Zuordnung des Auftragnehmers zu seinem Mandanten im Microsoft Partner Center für die Workloads Teams und SharePoint zuzustimmen; die Zustimmung wird hiermit erklärt.
    cpor present Hiermit erklären wir uns als Auftraggeber damit einverstanden, dass der Auftragnehmer im Microsoft Partner Center für Microsoft Teams unserem Mandanten zugeordnet wird.
    cpor present Die Anmeldung der Kundenbeziehung als Claiming Partner of Record bei Microsoft für Microsoft Teams durch den Auftragnehmer wird seitens des Auftraggebers hiermit genehmigt.
    cpor present Der Auftraggeber anerkennt den Auftragnehmer als Claiming Partner of Record für Microsoft Teams.
    cpor present Zum Zwecke der Anerkennung der Leistungen durch Microsoft ordnet sich der Auftragnehmer dem Mandanten des Auftraggebers als Claiming Partner of Record für Microsoft Teams zu; der Auftraggeber erteilt dazu seine Zustimmung.
    cpor present Der Auftraggeber bewilligt dem Auftragnehmer, für SharePoint Online den Anspruch als Claiming Partner of Record (CPOR) bei Microsoft geltend zu machen.
    cpor present Wir sind damit einverstanden, dass die Fabrikam Beratung GmbH bei Microsoft als unser Claiming Partner of Record für Exchange Online geführt wird.
    cpor present Der Auftragnehmer meldet die Zusammenarbeit für Microsoft Teams als CPOR bei Microsoft an. Der Auftraggeber ist damit einverstanden.
    cpor present Der Auftraggeber gibt seine Einwilligung zur CPOR-Zuordnung für die Arbeitslast Microsoft Purview; er wird eine entsprechende Anfrage von Microsoft nicht ablehnen.
    cpor present Dem Auftraggeber ist bekannt, dass der Auftragnehmer einen CPOR-Anspruch für Microsoft Teams einreicht, und er erklärt hierzu sein Einverständnis.
    cpor present Der Auftraggeber verpflichtet sich, der Registrierung des Auftragnehmers als Claiming Partner of Record für Microsoft Teams nicht zu widersprechen und stimmt ihr schon jetzt zu.
    cpor present Der Auftraggeber verpflichtet sich: / - der Zuordnung des Auftragnehmers als Claiming Partner of Record (CPOR) für Microsoft Teams zuzustimmen; / - die Anfrage von Microsoft zu bestätigen.
    dpor present Der Auftraggeber hinterlegt den Auftragnehmer als Digital Partner of Record auf jeder Azure-Subscription.
    dpor present Der Auftraggeber hat den Auftragnehmer im Microsoft 365 Admin Center als digitalen Partner (DPOR) für sämtliche Abonnements einzutragen.
    dpor present Die Eintragung des Auftragnehmers als Digital Partner of Record auf allen Abonnements erfolgt durch den Auftraggeber innerhalb von zehn Tagen.
    dpor present Der Auftragnehmer ist vom Auftraggeber auf allen bestehenden Subscriptions als Digital Partner of Record zu hinterlegen.
    dpor present Der globale Administrator des Auftraggebers wählt im Portal unter „Partnerinformationen“ den Auftragnehmer als DPOR für alle Subscriptions aus.
    dpor present Als Digital Partner of Record für die in Anlage 1 genannten Subscriptions wird durch den Auftraggeber der Auftragnehmer benannt.
    dpor present Bei neuen Abonnements sorgt der Auftraggeber dafür, dass der Auftragnehmer als Digital Partner of Record eingetragen wird.
    dpor present Sofern das Portal dies vorsieht, trägt der Auftraggeber den Auftragnehmer auf jedem Abonnement als Digital Partner of Record ein.
    dpor present Der Auftraggeber stellt sicher, dass der Auftragnehmer auf sämtlichen Subscriptions als Digital Partner of Record eingetragen ist und bleibt.
    dpor present Dem Auftraggeber obliegt es, den Auftragnehmer als DPOR auf jeder neuen Subscription zu hinterlegen.
    dpor present Der Abonnementbesitzer des Auftraggebers setzt den Auftragnehmer als Digital Partner of Record für die Abonnements „Prod“ und „Test“.
    pal present Der Auftraggeber lädt die Techniker des Auftragnehmers als Gastbenutzer in sein Verzeichnis ein und weist ihnen die Rolle Mitwirkender auf der Subscription „Produktion“ zu. Der Auftragnehmer verknüpft seine Partner-ID mit diesen Konten (Partner Admin Link).
    pal present Dem Dienstprinzipal des Auftragnehmers ist die Rolle „Mitwirkender“ auf der Ressourcengruppe „rg-prod“ zuzuweisen; der Auftragnehmer ist befugt, diesen mittels PAL mit seiner Partner-ID zu verknüpfen.
    pal present Die Verknüpfung der Microsoft-Partner-ID des Auftragnehmers mit dem bereitgestellten Gastkonto, dem die Rolle Besitzer auf der Subscription erteilt ist, wird vom Auftraggeber gestattet.
    pal present Der Auftraggeber richtet für den Auftragnehmer ein Konto mit der Rolle Mitwirkender auf allen Subscriptions ein und duldet, dass der Auftragnehmer daran seine Partnerkennung hinterlegt (Partner Admin Link).
    pal present Mit dem Konto, das der Auftraggeber mit der Rolle Mitwirkender auf der Subscription einrichtet, darf der Auftragnehmer seine Partner-ID verbinden.
    pal present Der Auftraggeber stimmt der Herstellung eines Partner Admin Link zu. Hierzu erhält das Gastkonto des Auftragnehmers die Rolle Mitwirkender auf der Verwaltungsgruppe „Betrieb“.
    pal present Partner Admin Link: Die dem Auftragnehmer zugewiesene Identität (Dienstprinzipal mit der Rolle Mitwirkender auf der Subscription) wird mit dessen Partner-ID verknüpft; der Auftraggeber erklärt sich hiermit einverstanden.
    pal present Dem Auftragnehmer wird über Azure Lighthouse die Rolle Mitwirkender auf der Subscription „Betrieb“ delegiert. Er hinterlegt zu dieser Delegierung seine Partner-ID (PAL).
    pal present Die Techniker erhalten Gastkonten mit der Rolle Mitwirkender auf der Ressourcengruppe „rg-app“. Der Auftragnehmer ist ermächtigt, diese Gastkonten mit seiner Partner-ID zu verknüpfen.
    tpor present Der Auftraggeber bezieht die in Anlage 1 genannten Microsoft-Lizenzen im Rahmen des CSP-Programms über den Auftragnehmer.
    tpor present Der Auftragnehmer ist für sämtliche Microsoft-Abonnements des Auftraggebers Cloud Solution Provider.
    tpor present Die Lieferung der Microsoft-365-Abonnements an den Auftraggeber erfolgt durch den Auftragnehmer als CSP.
    tpor present Sämtliche Lizenzen werden vom Auftragnehmer als Reseller geliefert und in Rechnung gestellt.
    tpor present Als Reseller of Record für alle Lizenzen des Auftraggebers tritt der Auftragnehmer auf.
    tpor present Der Auftraggeber bestellt alle Abonnements beim Auftragnehmer, der sie als indirekter Reseller abwickelt.
    tpor present Der Auftragnehmer überlässt dem Auftraggeber die nachstehenden Microsoft-Lizenzen: 50 Microsoft 365 Business Premium.
    tpor present Der Kauf der Lizenzen nach Anlage 1 erfolgt beim Auftragnehmer.
    tpor present Fabrikam tritt als Cloud Solution Provider (CSP) auf und stellt dem Auftraggeber die Microsoft-Abonnements gemäß Anlage 1 bereit.
    tpor present Der Auftraggeber ordert seine Microsoft-365-Lizenzen ausschließlich beim Auftragnehmer.
    tpor present Der Auftragnehmer ist für die Lizenzen nach Anlage 1 Transacting Partner of Record.
    poe present Dieser Vertrag kann vom Auftragnehmer gegenüber Microsoft als Ausführungsnachweis (Proof of Execution) verwendet und Microsoft vorgelegt werden. Auf Verlangen stellt der Auftraggeber eine unterzeichnete Bestätigung aus. Mit seiner Unterschrift bestätigt der Auftraggeber, dass die in § 1 beschriebenen Leistungen vom Auftragnehmer von Januar bis Juni 2027 erbracht werden.
    poe present Die Verwendung dieses Vertrages als Proof of Execution gegenüber Microsoft wird gestattet; der Auftragnehmer ist von der Vertraulichkeit insoweit befreit und darf ihn Microsoft übermitteln. Der Auftraggeber ist verpflichtet, auf Anforderung einen Ausführungsnachweis zu unterzeichnen. Die Erbringung der Leistungen nach § 1 durch den Auftragnehmer wird vom Auftraggeber bestätigt.
    poe present Der Auftraggeber bescheinigt dem Auftragnehmer die Durchführung der Leistungen gemäß § 1 im Zeitraum 1. Februar bis 31. Mai 2027. Diese Bescheinigung ist zur Vorlage bei Microsoft als Leistungsnachweis (Proof of Execution) bestimmt. Auf Aufforderung unterzeichnet der Auftraggeber das hierfür vorgesehene Formular.
    poe present Als Ausführungsnachweis gegenüber Microsoft dient der vorliegende Leistungsschein; der Auftragnehmer ist berechtigt, ihn bei Microsoft einzureichen. Der Auftraggeber wirkt mit, indem er auf Anfrage ein Bestätigungsformular unterschreibt. Er bestätigt, dass der Auftragnehmer die Leistungen nach § 1 seit März 2026 ausführt.
    poe present Der Auftraggeber ist damit einverstanden, dass dieser Vertrag Microsoft als Proof of Execution überlassen wird. Er fertigt auf Anforderung eine Bestätigung aus. Der Auftraggeber bestätigt, dass die Leistungen nach § 1 seit dem 1. März 2026 durch den Auftragnehmer erbracht werden.
    admin-access present Dem Auftragnehmer sind für die Dauer des Vertrages delegierte Administratorrechte (GDAP) mit den Rollen Exchange-Administrator und Helpdesk-Administrator einzuräumen.
    admin-access present Der Auftraggeber hat für die Techniker des Auftragnehmers personenbezogene Administratorkonten mit der Rolle Teams-Administrator anzulegen; sie enden mit Abnahme.
    admin-access present Die Einräumung der Rolle SharePoint-Administrator über eine GDAP-Beziehung für 180 Tage erfolgt durch den Auftraggeber vor Projektbeginn.
    admin-access present Der Zugriff auf den Mandanten erfolgt über GDAP. Der Auftraggeber erteilt hierfür die Rollen Globaler Leser und Intune-Administrator, befristet auf zwölf Monate.
    admin-access present Vom Auftraggeber ist eine GDAP-Beziehungsanfrage des Auftragnehmers mit den Rollen Benutzeradministrator und Lizenzadministrator, Laufzeit 730 Tage, zu genehmigen.
    admin-access present Der Auftraggeber stellt dem Auftragnehmer bis zur Schlussabnahme Gastkonten mit der Rolle Globaler Administrator zur Verfügung.
    admin-access present Die Mitarbeitenden des Auftragnehmers erhalten während der Vertragslaufzeit über Azure Lighthouse die Rolle Mitwirkender.
    admin-access present Der Auftraggeber stellt die erforderlichen Zugänge bereit: GDAP-Beziehung mit den Rollen Exchange-Administrator und Teams-Administrator, Laufzeit 365 Tage.
    admin-access present Für die Dauer der Migration wird dem Auftragnehmer ein Gastkonto mit der Rolle Globaler Administrator eingerichtet.
    admin-access present Der Auftraggeber akzeptiert die vom Auftragnehmer versandte GDAP-Anfrage (Rollen: Sicherheitsadministrator, Globaler Leser; Dauer: 730 Tage).
    customer-agreement present Der Auftraggeber hat die Microsoft-Kundenvereinbarung vor der ersten Bestellung durch seine vertretungsberechtigte Geschäftsführerin anzunehmen.
    customer-agreement present Vor Bereitstellung der ersten Lizenz ist die Microsoft-Kundenvereinbarung durch einen bevollmächtigten Vertreter des Auftraggebers zu akzeptieren.
    customer-agreement present Bestellungen werden erst ausgeführt, nachdem der Auftraggeber der Microsoft-Kundenvereinbarung durch Herrn Jan Vogt (j.vogt@contoso.example) zugestimmt hat.
    customer-agreement present Die Annahme der Microsoft-Kundenvereinbarung durch den Auftraggeber, vertreten durch Prokuristin Eva Lang, erfolgt vor jeder Bestellung.
    customer-agreement present Der Auftraggeber bestätigt, die Microsoft-Kundenvereinbarung (MCA) vor Unterzeichnung dieses Vertrages durch seinen Zeichnungsberechtigten angenommen zu haben; ohne diese Annahme wird keine Bestellung ausgelöst.
    customer-agreement present Der Auftraggeber stimmt vor der ersten Bestellung dem Microsoft Customer Agreement zu; Zeichner ist der Geschäftsführer Paul Berg, p.berg@contoso.example.
    customer-agreement present Vor Vertragsbeginn nimmt ein zeichnungsberechtigter Vertreter des Auftraggebers die Microsoft-Kundenvereinbarung an.
  `,
  refused: `
    cpor adverse Eine Registrierung des Auftragnehmers als Claiming Partner of Record erfolgt nicht.
    cpor adverse Eine Zustimmung zur CPOR-Zuordnung wird vom Auftraggeber ausdrücklich nicht erteilt.
    cpor adverse Der Auftragnehmer hat jede Anmeldung als Claiming Partner of Record zu unterlassen.
    cpor adverse Der Auftragnehmer ist nicht berechtigt, den Mandanten im Partner Center als CPOR für sich zu beanspruchen.
    cpor adverse Die Eintragung als Claiming Partner of Record ist dem Auftragnehmer untersagt.
    cpor adverse Eine CPOR-Meldung hat zu unterbleiben.
    cpor adverse Dem Auftragnehmer ist es nicht gestattet, als Claiming Partner of Record aufzutreten.
    cpor adverse Claiming Partner of Record ist und bleibt die Litware Systemhaus GmbH.
    cpor adverse Die Zustimmung zur Registrierung des Auftragnehmers als Claiming Partner of Record wird versagt.
    cpor adverse Der Auftraggeber duldet keine Zuordnung eines Dienstleisters als Claiming Partner of Record.
    cpor adverse Eine etwaige Zustimmung zur CPOR-Zuordnung wird hiermit widerrufen.
    cpor adverse Als Claiming Partner of Record darf sich ausschließlich die Northwind Systeme GmbH registrieren.
    cpor adverse Von einer Registrierung als Claiming Partner of Record sieht der Auftragnehmer ab.
    cpor adverse Der Auftraggeber erteilt seine Zustimmung zur Zuordnung als Claiming Partner of Record für Microsoft Teams nicht.
    cpor adverse Abweichend von Ziffer 4 wird der Auftragnehmer für Microsoft Teams nicht als Claiming Partner of Record registriert.
    cpor adverse Die mit Vertrag vom 1. Mai 2024 erteilte Zustimmung zur CPOR-Zuordnung für Microsoft Teams wird widerrufen.
    cpor adverse Der Auftragnehmer verzichtet auf die Stellung als Claiming Partner of Record für Microsoft Teams.
    cpor adverse Weder der Auftragnehmer noch seine Unterauftragnehmer dürfen sich für Microsoft Teams als Claiming Partner of Record anmelden.
    dpor adverse Ein Digital Partner of Record wird nicht eingetragen.
    dpor adverse Der Auftraggeber ist nicht bereit, den Auftragnehmer als Digital Partner of Record zu benennen.
    dpor adverse Digital Partner of Record auf allen Abonnements ist weiterhin die Litware Systemhaus GmbH.
    dpor adverse Der Auftragnehmer wird nicht Digital Partner of Record der Abonnements.
    dpor adverse Die Benennung des Auftragnehmers als Digital Partner of Record ist nicht geschuldet und erfolgt nicht.
    dpor adverse Der Auftraggeber entfernt den Auftragnehmer als Digital Partner of Record von allen Subscriptions.
    dpor adverse Der Auftraggeber belässt die Northwind Systeme GmbH als Digital Partner of Record auf allen Subscriptions.
    pal adverse Ein Partner Admin Link wird nicht eingerichtet.
    pal adverse Die Herstellung eines Partner Admin Link ist ausgeschlossen.
    pal adverse Der Auftragnehmer unterlässt es, seine Partner-ID mit Konten im Mandanten des Auftraggebers zu verknüpfen.
    pal adverse Eine Verknüpfung der Partner-ID mit Zugängen des Auftraggebers (PAL) ist nicht zulässig.
    pal adverse Ohne dass es einer Begründung bedarf, untersagt der Auftraggeber dem Auftragnehmer die Nutzung von Partner Admin Link.
    pal adverse Das Setzen eines Partner Admin Links ist dem Auftragnehmer nicht erlaubt.
    pal adverse Der Auftragnehmer wird keinen Partner Admin Link einrichten.
    pal adverse Das Gastkonto mit der Rolle Mitwirkender auf der Subscription darf nicht über PAL mit der Partner-ID des Auftragnehmers verknüpft werden.
    pal adverse Der Auftragnehmer löst die Verknüpfung seiner Partner-ID (PAL) mit dem Gastkonto (Rolle Mitwirkender, Subscription „Prod“) auf.
    tpor adverse Der Auftragnehmer ist nicht Reseller des Auftraggebers; Lizenzen werden von ihm nicht geliefert.
    tpor adverse Transacting Partner of Record bleibt die Litware Systemhaus GmbH.
    tpor adverse Der Auftragnehmer verkauft dem Auftraggeber keine Lizenzen und wird nicht Transacting Partner of Record.
    tpor adverse Reseller of Record der Lizenzen bleibt die Northwind Systeme GmbH.
    poe adverse Dieser Vertrag ist nicht als Proof of Execution zu verwenden.
    poe adverse Eine Weitergabe dieses Vertrages an Microsoft als Ausführungsnachweis ist ausgeschlossen.
    poe adverse Der Auftraggeber wird keinen Ausführungsnachweis für Microsoft unterzeichnen.
    poe adverse Der Auftraggeber lehnt es ab, gegenüber Microsoft einen Proof of Execution auszustellen.
    poe adverse Der Auftraggeber stellt keinen Proof of Execution aus.
    poe adverse Eine Vorlage dieses Vertrages bei Microsoft als Ausführungsnachweis gestattet der Auftraggeber nicht.
    poe adverse Der Auftragnehmer darf diesen Vertrag weder Microsoft noch Dritten als Ausführungsnachweis vorlegen.
    poe adverse Ein Ausführungsnachweis für Microsoft wird vom Auftraggeber nicht ausgestellt.
    admin-access adverse Administratorrechte im Mandanten des Auftraggebers werden dem Auftragnehmer nicht eingeräumt.
    admin-access adverse Der Auftragnehmer erhält zu keinem Zeitpunkt administrativen Zugriff auf den Mandanten des Auftraggebers.
    admin-access adverse GDAP-Beziehungen werden nicht eingerichtet.
    admin-access adverse Der Auftragnehmer arbeitet ohne Administratorrechte im Mandanten; solche werden nicht erteilt.
    admin-access adverse Dem Auftragnehmer wird die Rolle Globaler Administrator nicht eingeräumt.
    admin-access adverse Die bestehende GDAP-Beziehung (Rolle Teams-Administrator) wird mit Unterzeichnung beendet.
    customer-agreement adverse Die Annahme der Microsoft-Kundenvereinbarung wird verweigert.
    customer-agreement adverse Der Auftraggeber wird die Microsoft-Kundenvereinbarung nicht akzeptieren.
    customer-agreement adverse Mit Unterzeichnung dieses Vertrages ist keine Annahme der Microsoft-Kundenvereinbarung verbunden.
    customer-agreement adverse Der Auftraggeber lehnt die Microsoft-Kundenvereinbarung ab.
    customer-agreement adverse Der Auftraggeber nimmt die Microsoft-Kundenvereinbarung weder jetzt noch künftig an.
  `,
  "only mentioned": `
    cpor mentioned Im ersten Entwurf hieß es, der Auftraggeber stimme der CPOR-Zuordnung zu.
    cpor mentioned Ob der Auftragnehmer als Claiming Partner of Record geführt wird, bleibt einer gesonderten Vereinbarung vorbehalten.
    cpor mentioned Die Zuordnung als Claiming Partner of Record bedarf einer gesonderten schriftlichen Zustimmung des Auftraggebers.
    cpor mentioned Der Auftragnehmer wird den Auftraggeber gegebenenfalls um Zustimmung zur Registrierung als Claiming Partner of Record bitten.
    cpor mentioned Über eine Zuordnung als Claiming Partner of Record werden sich die Parteien nach Abschluss der Pilotphase verständigen.
    cpor mentioned Ein Claiming Partner of Record ist ein Partner, der bei Microsoft einen Anspruch auf einen Workload angemeldet hat.
    cpor mentioned Die Zustimmung zur CPOR-Zuordnung wird erst wirksam, wenn die Parteien Anlage 5 unterzeichnet haben.
    cpor mentioned Der Auftragnehmer würde im Falle einer Beauftragung als Claiming Partner of Record auftreten.
    cpor mentioned Die Parteien behalten sich vor, über eine CPOR-Zuordnung nach der Pilotphase zu sprechen.
    cpor mentioned Der Auftragnehmer strebt an, als Claiming Partner of Record registriert zu werden.
    cpor mentioned CPOR: Verfahren, mit dem Microsoft die Leistung eines Partners anerkennt.
    cpor mentioned Sollte der Auftraggeber einer CPOR-Zuordnung zustimmen, so wird hierüber ein Nachtrag geschlossen.
    cpor mentioned Hat der Auftraggeber der CPOR-Zuordnung zugestimmt?
    cpor mentioned Der Auftragnehmer hat dem Auftraggeber erläutert, was Microsoft unter einem Claiming Partner of Record für Microsoft Teams versteht.
    cpor mentioned Der Auftraggeber prüft derzeit, ob er der Zuordnung des Auftragnehmers als Claiming Partner of Record für Microsoft Teams zustimmt.
    cpor mentioned Die Zustimmung des Auftraggebers zur CPOR-Zuordnung für Microsoft Teams steht noch aus.
    cpor mentioned Der Auftraggeber wird binnen vier Wochen entscheiden, ob er der CPOR-Zuordnung für Microsoft Teams zustimmt.
    cpor mentioned Vorbehaltlich der Zustimmung des Aufsichtsrates kann der Auftragnehmer später als Claiming Partner of Record für Microsoft Teams vorgeschlagen werden.
    cpor mentioned Im Falle einer CPOR-Zuordnung benachrichtigt Microsoft den Auftraggeber.
    cpor mentioned Der Auftragnehmer bittet den Auftraggeber, der Zuordnung als Claiming Partner of Record für Microsoft Teams zuzustimmen.
    dpor mentioned Die Parteien stimmen sich noch ab, ob der Auftragnehmer als Digital Partner of Record eingetragen wird.
    dpor mentioned Digital Partner of Record ist die Bezeichnung für den Partner, der auf einer Subscription hinterlegt ist.
    dpor mentioned Der Auftraggeber kann den Auftragnehmer als Digital Partner of Record eintragen; eine Pflicht dazu besteht nicht.
    dpor mentioned Der Auftraggeber erwägt, den Auftragnehmer als Digital Partner of Record auf allen Subscriptions einzutragen.
    dpor mentioned Ob der Auftraggeber den Auftragnehmer als Digital Partner of Record auf allen Subscriptions einträgt, steht ihm frei.
    dpor mentioned Früher trug der Auftraggeber auf jeder Subscription einen Digital Partner of Record ein.
    pal mentioned Der Partner Admin Link ist ein Verfahren, mit dem eine Partner-ID einem Azure-Konto zugeordnet wird.
    pal mentioned Ein Partner Admin Link kann zu einem späteren Zeitpunkt vereinbart werden.
    pal mentioned Ob ein Partner Admin Link gesetzt wird, ist noch offen.
    pal mentioned In der Vorversion dieses Vertrages war vorgesehen, dass der Auftragnehmer einen Partner Admin Link setzt.
    pal mentioned Die Parteien prüfen, ob ein Partner Admin Link sinnvoll ist.
    pal mentioned Der Auftraggeber überlegt, dem Gastkonto mit der Rolle Mitwirkender auf der Subscription einen Partner Admin Link zu erlauben.
    pal mentioned Ein Partner Admin Link setzt voraus, dass das Gastkonto die Rolle Mitwirkender auf der Subscription hat.
    tpor mentioned Transacting Partner of Record ist der Partner, über den die Lizenzen bezogen werden.
    tpor mentioned Der Auftragnehmer würde gerne Transacting Partner of Record des Auftraggebers werden.
    tpor mentioned Ob der Auftragnehmer künftig Reseller of Record wird, entscheiden die Parteien im Jahr 2027.
    poe mentioned Proof of Execution bezeichnet den von Microsoft verlangten Nachweis der Ausführung.
    poe mentioned Über einen Ausführungsnachweis gegenüber Microsoft werden sich die Parteien bei Projektende abstimmen.
    poe mentioned Der Auftragnehmer hatte um einen Proof of Execution für Microsoft gebeten.
    poe mentioned Microsoft verlangt unter Umständen einen Ausführungsnachweis (Proof of Execution).
    poe mentioned Der Auftragnehmer würde diesen Vertrag gern Microsoft als Ausführungsnachweis vorlegen; der Auftraggeber prüft dies noch.
    poe mentioned Ob dieser Vertrag Microsoft als Ausführungsnachweis vorgelegt werden darf, klären die Parteien gesondert.
    admin-access mentioned GDAP steht für Granular Delegated Admin Privileges.
    admin-access mentioned Im Angebot war noch von einer GDAP-Beziehung mit der Rolle Globaler Administrator die Rede.
    admin-access mentioned Eine GDAP-Beziehung soll später vereinbart werden.
    admin-access mentioned Der Auftraggeber prüft, ob er dem Auftragnehmer für die Vertragslaufzeit über GDAP die Rolle Teams-Administrator einräumt.
    admin-access mentioned Der Auftragnehmer hat die Einräumung der Rolle Teams-Administrator über GDAP für die Vertragslaufzeit beantragt; der Auftraggeber hat hierüber noch nicht entschieden.
    customer-agreement mentioned Microsoft-Kundenvereinbarung bezeichnet den Vertrag zwischen Microsoft und dem Endkunden.
    customer-agreement mentioned Ob die Microsoft-Kundenvereinbarung abgeschlossen werden muss, klären die Parteien noch.
    customer-agreement mentioned Die Microsoft-Kundenvereinbarung ist unter der Internetadresse von Microsoft abrufbar.
    customer-agreement mentioned Der Auftraggeber prüft die Microsoft-Kundenvereinbarung vor der ersten Bestellung durch seine Rechtsabteilung.
    customer-agreement mentioned Der Auftraggeber wird vor der ersten Bestellung entscheiden, ob er die Microsoft-Kundenvereinbarung annimmt.
  `,
  "about something else": `
    cpor missing Der Auftraggeber gestattet dem Auftragnehmer, seine Microsoft-Partner-ID mit dem Gastkonto (Rolle Mitwirkender auf der Subscription) zu verknüpfen, damit Microsoft den Azure-Verbrauch zuordnet.
    cpor missing Der Auftraggeber stimmt zu, dass der Auftragnehmer Microsoft Teams einführt.
    cpor missing Störungen meldet der Auftragnehmer für den Auftraggeber bei Microsoft an.
    cpor missing Der Auftraggeber registriert seine Geräte in Microsoft Intune.
    cpor missing Der Auftragnehmer wird einen Antrag auf Fördermittel bei der Investitionsbank stellen; Microsoft Teams wird eingeführt.
    pal missing Der Auftragnehmer verknüpft die Konten der Anwender mit Microsoft Intune.
    pal missing Der Auftraggeber weist den Technikern die Rolle Mitwirkender auf der Subscription zu.
    tpor missing Der Auftraggeber bezieht seine Microsoft-Lizenzen bei einem anderen Händler.
    tpor missing Der Auftragnehmer liefert einen Betriebsleitfaden für Microsoft Teams.
    tpor missing Der Auftragnehmer verkauft keine Lizenzen.
    tpor missing Der Auftragnehmer bietet an, künftig als CSP die Microsoft-Lizenzen des Auftraggebers zu liefern.
    tpor missing Der Auftraggeber erwägt, seine Microsoft-Lizenzen künftig über den Auftragnehmer zu beziehen.
    poe missing Der Auftraggeber unterzeichnet den Leistungsnachweis des Auftragnehmers monatlich; er dient der Abrechnung.
    poe missing Auf Verlangen weist der Auftragnehmer seine Microsoft-Zertifizierungen nach.
    admin-access missing Der Auftraggeber gewährt dem Auftragnehmer Zutritt zu seinen Räumen und Zugang zu den erforderlichen Systemen.
    customer-agreement missing Dieser Kundenvertrag tritt mit Unterzeichnung durch den Auftraggeber in Kraft.
  `,
};

describe.each(Object.entries(SAID))("Said in German and %s", (_, lines) => {
  it.each(saidIn(lines))("%s is %s: %s", (family, status, clause) => {
    const analysis = scan(agreementFrom(AGREEMENTS.de(WORK.de, clause)), rules);
    expect(analysis.findings.find((finding) => finding.family === family)!.status).toBe(status);
  });
});
