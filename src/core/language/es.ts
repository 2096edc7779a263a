// Knows: Spanish as agreements use it.
// Refuses to know: the eight families.
import { OTHER_VENDORS } from "./other-vendors";
import { lines, words, type Lexicon } from "./lexicon";
import { spanishFirstPerson, spanishPersons } from "./persons";

const VERBS = words(`
  abre abrira abren abriran cede dota provee proveera atribuye atribuira comunica comunicara remite remitira transmite transmitira cumplimenta completa devuelve devolvera incorpora incorporara envia enviara cursa cursara
      autorizo acepto consiento confirmo designo nombro apruebo concedo otorgo asigno presento firmo comprometo obligo mantengo
      otorgare hare dare tendre mantendre pondre comprometemos obligamos
      debe deben debera deberan obliga obligan compromete comprometen acepta aceptara habra autoriza autorizara consiente consentira aprueba aprobara reconoce confirma confirmara
      concede concedera otorga otorgara asigna asignara da dara facilita facilitara crea creara invita invitara designa designara nombra nombrara anade anadira agrega agregara
      registra registrara enlaza enlazara indica indicara certifica elige introduce introducira selecciona seleccionara mantiene mantendra conserva conservara vincula vinculara asocia asociara firma firmara entrega entregara presenta presentara
      vende vendera suministra suministrara compra comprara adquiere adquirira delega delegara habilita habilitara proporciona proporcionara establece establecera tiene tendra sera seran ha han
      suscribe suscribira factura facturara revende revendera valida validara presta prestara solicita solicitara ejecuta ejecutara inscribe inscribira configura configurara permite
      corresponde corresponden incumbe procede procedera proceda asume asumira expide expedira emite emitira extiende extendera refrenda refrendara hace hara aporta aportara realiza realizara efectua efectuara lleva llevara incluye incluira consigna consignara configuren activa activara pone pondra deja dejara recibe recibira ostenta ostentara obtiene obtendra dispone dispondra actua actuara habran queda quedan quedara autorizamos designamos aceptamos confirmamos nombramos anadimos registramos conceden otorgan asignan crean invitan designan nombran anaden registran aceptan autorizan entregan firman presentan vinculan aprueban invitaran crearan concederan otorgaran asignaran designaran facilitaran firmaran aceptaran autorizaran presentaran autorizaron utilizara utiliza tramita tramitara opera confiere conferira gestiona distribuye comercializa estara 
      vinculamos asociamos presentamos suministramos vendemos facturamos aprobamos asignamos creamos otorgamos invitamos entregamos solicitamos tramitamos facilitan introducen introduciran tienen suscriben suscribiran compran adquieren contratan mantendran mantienen agregan configuran reconocen consienten prestan expiden otorgaremos facilitaremos presentaremos vincularemos
      vela velara velaran
      encomienda encarga apodera mandata
    `);

export const es: Lexicon = {
  code: "es",
  stopwords: words("el los las que y en una por con para del se al es su como"),
  articles: words("el la los las un una unos unas de del al a lo"),
  fillers: words("tambien expresamente asimismo"),
  abbreviations: words(`
      art num n sr sra ud etc ej pag cl s l lcda lcdo lic ing arq dr dra srta prof avda uds e f g h i j k
      m o p q r t u v w x y
      dna
      d
    `),
  partnerRoles: lines(`
    integradora
    asesor
    asesora
    licitador
    subcontratista
    suministradora
    implantador
    implantadora
    proveedor
    proveedora
    prestador
    prestadora
    consultor
    consultora
    contratista
    partner
    revendedor
    distribuidor
    integrador
    adjudicatario
    adjudicataria
    suministrador
    vendedor
    socio
      prestador servicios
      proveedor servicios
      contratado
      contratada
      prestatario
      empresa consultora
      empresa prestadora
      implementador
      implementadora
      distribuidora
      subcontratista
      mandatario
      arrendador servicios
      empresa adjudicataria
      empresa contratista
      prestadora servicios
    vendedora
    `),
  customerRoles: lines(`
    para
    fundacion
    hospital
    asociacion
    banco
    ente
    municipio
    instituto
    fabricante
    mutua
    hotel
    cliente
    comprador
    compradora
    contratante
    organo contratacion
    entidad contratante
    cooperativa
    ayuntamiento
    empresa
    sociedad
    adquirente
    entidad
    usuario
    organismo
      comitente
      mandante
      beneficiario
      beneficiaria
      arrendatario
      administracion contratante
      cliente final
      entidad adjudicadora
      solicitante
      clienta
      dependencia
      universidad
      empresa cliente
      entidad cliente
    abonado
    destinataria
    destinatario
    organo de contratacion
    `),
  genitives: { partner: [], customer: [] },
  smallRoles: lines(`
    proveedor
    proveedora
    prestador
    prestadora
    contratista
    adjudicatario
    adjudicataria
    consultora
    prestador servicios
    cliente
    contratante
    organo contratacion
    entidad contratante
    ayuntamiento
    comitente
    empresa informatica
    empresa proveedora
    consultora informatica
    empresa integradora
    ejecutor
    ejecutora
  `),
  generic: {
    articles: words("un una todo toda cada cualquier"),
    parties: words("cliente partner socio proveedor revendedor comprador"),
  },
  hereinafter: lines(`
    en adelante
    en lo sucesivo
    denominad
  `),
  names: {
    definite: words("el la"),
    plural: words("los"),
    elided: [],
    indefinite: [],
    pointing: words("este esta estos estas cada"),
    joining: lines(`
      de
      de la
      de los
      de las
      del
      do
      dos
      la
      y
      e
      en
      en la
      en las
      en los
    `),
    within: lines(`
      de
      de la
      del
      y
    `),
    of: lines(`
      de
      de la
      del
    `),
    and: words("y"),
    between: words("entre"),
    bodies: words("Autoridad Municipio Ayuntamiento Fundación Asociación Universidad"),
    offices: [],
    bodyEndings: [],
    places: [],
    districts: [],
    calledFirm: lines(`
      la empresa
      la compañía
    `),
    opening: words("Solo Por Para Si Entre"),
    signingFor: words("Por Para"),
    posts: words("Director Directora Gerente"),
    belongings: words("Propuesta Oferta Presupuesto Contrato Acuerdo Convenio Pedido"),
    identifiers: words("Identificador"),
    papers: words("contrato acuerdo convenio pedido"),
    paperEndings: [],
    doingEndings: [],
    doingBeginnings: [],
    particulars: lines(`
      con domicilio
      representada
    `),
    letterhead: words("para"),
    writer: words("de remitente"),
    reader: words("destinatario"),
  },
  offers: {
    papers: words("oferta propuesta presupuesto"),
    made: words("preparad[oa] elaborad[oa] presentad[oa]"),
    yours: words("su"),
    by: words("por"),
    for: words("para"),
    to: words("a"),
  },
  possessions: {
    ours: words("nuestro nuestra nuestros nuestras mi mis"),
    yours: words("vuestro vuestra"),
    customers: words(
      "inquilino directorio suscripcion licencia buzon usuario empleado dato entorno azure tenant claiming digital cpor dpor",
    ),
    partners: words("consultor ingeniero presupuesto honorario factura mpn oferta tecnico tarifa"),
    customersDo: words("pag compr adquir contrat encarg confi"),
    partnersDo: words(
      "entreg configur disen desarroll migr implant form factur vend instal suministr prepar construi adapt",
    ),
    auxiliaries: words("hemos vamos han me nos le les"),
  },
  referents: {
    standing: words("esta este ella aquella ultima ultimo"),
    pointing: words("esta dicha dicho"),
    firms: words("empresa sociedad compania revendedor proveedor"),
    binding: [],
    idle: [],
    beside: words("de del a al por para con contra sobre entre en y o como"),
    declaring: words("consiente autoriza acepta reconoce confirma aprueba"),
  },
  classes: {
    objeto: words(`
      ello esto apartados extremos asociacion reclamacion registro solicitud declaracion inscripcion vinculacion microsoft tramite
    `),
    obra: words(`
      servicios trabajos proyecto encargo
    `),
    papeles: words(`
      formulario* certificado* carta* documento* confirmacion* declaracion* impreso* modelo* prueba* justificante* ejemplar* ratificacion* cuestionario*
    `),
    cumple: words(`
      firma firmar firmara suscribe suscribir suscribira visara visar rellena rellenar rellenara cumplimenta cumplimentar cumplimentara expide expedir expedira entrega entregar entregara devuelve devolver devolvera renueva renovar renovara facilita facilitar facilitara ratifica ratificar ratificara
    `),
    month: words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    assent: words(`
      consiente consentira acepta aceptara autoriza autorizara aprueba aprobara reconoce reconocera confirma confirmara permite permitira ratifica conviene
    `),
    removal: words(`
      retirar* retirar retire retira retirara eliminar* eliminar elimine elimina eliminara revocar* revocar revoque revoca deshabilitar* deshabilitar desactivar* desactivar suprimir* suprimir cancelar* cancelar cerrar* cerrar cierra bloquear* bloquear bloquea anular* anular quitar* quitar
    `),
    show: words(`
      presentada presentadas presentados entregada entregadas entregados remitida remitido exhibida exhibido mostrada mostrado
      comunicada comunicado enviada enviado aportada aportado facilitada facilitado
      entregar entregarse entregarle entregue entrega entregado presentar presentarse presente presentado
      presentacion facilitar facilitarse facilite mostrar mostrarse muestre comunicar comunicarse comunique aportar
      aportarse aporte aportacion revelar revelarse revele remitir remitirse remita transmitir transmitirse
      transmita enviar enviarse envie usar utilizar someter someterse exhibir exhibirse exhiba divulgar acompanar
      subir subirse cargar comunicacion remision revelacion transmision invocar invoque comunicarlo entregarlo
      presentarlo facilitarlo remitirlo aportarlo enviarlo mostrarlo comunicarla entregarla presentarla valer ceder
      trasladar
    `),
    exhibit: words(`
      contrato documento documentos pedido formulario formularios ejemplar carta copia copias orden anexo
      certificado certificacion acuerdo prueba pruebas justificante justificantes evidencia convenio extracto
      escrito propuesta oferta adenda constancia acta original texto correo
      ficha hoja encargo
    `),
    attest: words(`
      confirma confirman confirmo reconoce reconocen certifica certifican acredita declara declaran ratifica
      ratifican atestigua manifiesta manifiestan constar asevera afirma confirmamos
    `),
    doing: words(`
      presta prestan prestado prestados prestando prestar prestacion realiza realizan realizado realizados
      realizando realizamos ejecuta ejecutan ejecutado ejecutados ejecutando desarrolla desarrollan desarrollado
      lleva llevado implanta despliega encargado encarga contratado contrata contratada encomendado encomienda
      efectua efectuado designado interviene ejecucion realizacion contratacion encargo suministra opera trabaja
      migra configura prestara realizara ejecutara prestamos
    `),
    deed: words(`
      anadir agregar designar nombrar registrar inscribir asignar conceder otorgar crear invitar aprobar aceptar mantener
      conservar firmar devolver confirmar introducir seleccionar dejar hacer vincular asociar completar rellenar incluir
      anada agregue designe nombre registre inscriba asigne conceda otorgue cree invite apruebe acepte mantenga conserve
      firme devuelva confirme introduzca seleccione deje haga vincule asocie presente complete rellene incluya consigne
      facilite de anadan agreguen designen registren inscriban asignen concedan otorguen creen inviten aprueben acepten
      mantengan firmen devuelvan introduzcan seleccionen hagan vinculen asocien
    `),
    we: words("nosotros nuestro nuestra nuestros nos"),
    i: words("yo me mi mis conmigo"),
    you: words("usted ustedes vosotros vuestro vuestra"),
    consent: words(
      `
      consiente consentira acepta aceptara acept* autoriza autorizara autoriz* aprueba aprobara reconoce
      reconocera confirma confirmara acuerda conviene presta consent* conforme faculta permite permitira
      otorga da consienten aceptan autorizan autorizamos aceptamos consentimos confirmamos aprueban
      concede confiere ratifica faculte habilita conforma anuencia anuente
      reconocen confirman otorgan prestan permiten aprobamos reconocemos otorgamos prestamos permitimos damos
      encomienda encarga apodera mandata encomendara encargara
    `,
    ),
    verb: spanishPersons(VERBS),
    yo: spanishFirstPerson(VERBS),
    bestowing: words(`
      crea creara crean concede concedera otorga otorgara asigna asignara invita invitara abre abrira delega
      delegara da dara facilita facilitara establece establecera habilita habilitara mantiene mantendra recibe
      recibira reciben dispone dispondra anade anadira crear abrir conceder asignar invitar delegar facilitar
      mantener
    `),
    granting: words(`
      aprueba aprobara aprueban concede concedera conceden otorga otorgara otorgan asigna asignara asignan crea creara crean invita
      invitara abre abrira delega delegara da dara dan confiere conferira acepta aceptara facilita facilitara establece establecera
      recibe recibira reciben dispone dispondra habilita habilitara anade anadira mantiene mantendra conceder otorgar asignar crear
      invitar abrir delegar dar conferir aceptar aprobar facilitar mantener concedan otorguen asigne asignen cree conceda otorgue
      autoriza autorizara atribuye ostenta ostentara tendra tendran trabajan actuan operan
      concederan otorgaran asignaran crearan invitaran abriran daran facilitaran habilitaran aprobaran encomienda encomendara confia confiara atribuira
    `),
    granted: words(`
      acceso accesos cuenta rol roles relacion relaciones delegacion gdap permiso privilegio derecho invitad* credencial*
      asignacion concesion entidad identidad vinculo vinculacion enlace lighthouse principal alta
    `),
    lasts: words(`
      dura durara duran duraran expir* caduc* vence* finaliz* termin* subsist* permanec* mant* conserv* cesa* cesara*
      extingu* cerrar* cierr* elimin* retir* revoc* vigente* vigor valid* limitad* continu* deshabilit* prorrog* concluy*
      conclu*
      bloque* cerrad* cancel* anul* suprim* desactiv* inhabilit* perdur* activo activa activos activas intact*
    `),
    span: words(`
      duracion vigencia plazo hasta mientras tanto fin entrega recepcion contrato encargo proyecto dia mes meses ano
      servicios finalizacion terminacion vencimiento cierre aceptacion semana conclusion
      fecha fase etapa trimestre quincena anexo adenda expiracion resolucion
    `),
    takeaway: words(`
      retirar* retire eliminar* elimine revocar* revoque deshabilitar* suprimir* reducir* rompera romper cancelar* suspender*
      desvincular* interrumpir* cerrara cerrar modificar* retirada baja
    `),
    customerword: words("cliente"),
  },
  headings: {
    services: lines(`
      servicios
      objeto
      alcance
      trabajos
      implantacion
      proyecto
      prestaciones
      tareas
      actividades
    `),
    definitions: lines(`
      terminos empleados|utilizados|usados
      definiciones|definicion
      glosario
      termino|terminos|expresion definicion|significado
      interpretacion
      terminologia
      vocabulario
      siglas
      acronimos
      abreviaturas
      diccionario|jerga|palabras
    `),
    recitals: lines(`
      antecedentes
      exponen|expositivo
      preambulo
      introduccion
      contexto
      manifiestan
      considerandos
      situacion
      expone
      declaraciones
      considerando
    `),
    contents: lines(`
      indice
      contenido
      sumario
      en este documento
      en esta (propuesta|oferta)
    `),
    questions: lines(`
      preguntas
      titulo informativo
      informacion interes
      aclaraciones
      para informacion
      nota informativa
    `),
    open: lines(`
      puntos|asuntos|cuestiones abiertos|pendientes|abiertas
      futuro
      opcional|opcionales
      proximos pasos
      posibles
      pendiente|pendientes
      por definir
      cuestiones futuras
      no ..2 (acordad*|decidid*|aprobad*|aceptad*|resuelt*|pactad*|cerrad*)
      sin (acordar|decidir|resolver|cerrar|aprobar)
      en (discusion|negociacion|estudio)
      por (acordar|decidir|resolver|negociar)
      ideas
      deseos
    `),
    excluded: lines(`
      fuera alcance
      exclusiones
      no incluido|incluidos
      excluido|excluidos
      no ..2 (contrata|incluye|incluido|incluida|entra|forma parte|comprende)
      que no entra
      fuera ..2 (contrato|alcance|pedido|proyecto)
      limites
    `),
  },
  force: {
    duty: lines(`
      partes ..2 (confirman|aceptan|aprueban|acuerdan|convienen|validan)
      (tabla|cuadro|lista|ficha|datos|puntos|pasos|filas) ..6 (vincula|vinculan|obliga|obligan) ..2 <party>
      (tabla|cuadro|lista|datos|puntos|pasos|filas) ..6 (es|son|queda|quedan) ..2 (acordad*|aceptad*|vinculante*|obligatori*)
      (correspondera|incumbira) ..5 <party>
      obligacion ..1 <party>
      <yo>
      (ruego|rogamos|pido|pedimos|solicito|solicitamos|agradeceria|agradeceremos|agradeceriamos) ..3 que ..8 <deed>
      (por favor|sirvase|sirvanse|tenga bien|tengan bien) ..6 <deed>
      (anadame|anadanos|agreguenos|agregueme|designenos|designeme|nombrenos|nombreme|registrenos|registreme|inscribanos|inscribame|seleccionenos|seleccioneme|incluyanos|incluyame)
      <party> ..2 se (asegurara|encargara|ocupara|cuidara|asegura|encarga|ocupa)
      <party> ..2 (asegurara|encargara|cuidara|procurara|garantizara)
      <party> ..8 <verb>
      <verb> ..3 <party>
      por <customer>
      administrador|propietario ..8 <verb>
      partes acuerdan|convienen
      (correspond*|incumbe*|compete*) ..3 <party>
      (cargo|cuenta) <party>
      (debera|deberan|debe|deben|habra|habran) ..6 (ser|quedar)
      se (autoriza|faculta|habilita|concede|concedera|concederan|otorga|otorgara|otorgaran|asigna|asignara|asignaran|designa|designara|nombra|registra|registrara|vincula|vinculara|crea|crearan|creara|permite|confiere|acepta|aprueba|conceden|otorgan|asignan) ..10 <party>
      <party> ..2 se ..1 (autoriza|concede|concedera|concederan|otorga|otorgara|otorgaran|asigna|asignara|asignaran|atribuye|confiere)
      (queda|quedan|es|son|sera|seran|ha sido|han sido) ..14 por ..2 <party>
      por ..1 <party> ..10 (se|queda|quedan|es|son|sera|seran)
      (queda|quedara|esta) <party> (obligado|obligada|facultado|facultada|autorizado|autorizada)
      (d|dna|don|dona|sr|sra) ..4 <verb>
      (acepta|aceptara|firma|firmara) ..12 nombre <customer>
      se (obliga|obligan|compromete|comprometen|comprometera) ..1 a
      (sera|seran) ..1 (cread*|abiert*|otorgad*|concedid*|asignad*|atribuid*|habilitad*|establecid*)
      (es|son) ..1 (abiert*|cread*|asignad*|concedid*|facilitad*|habilitad*) ..1 por <customer>
    `),
    counting: [],
    lead: lines(`
      (acceso|accesos|rol|roles|permisos|derechos|cuentas) ..1 (concedid*|otorgad*|asignad*|facilitad*) ..1 (por|al|a)? ..1 <party>
    `),
    inverted: [],
    performative: lines(`
      acepta|consiente|autoriza|aprueba que
      <party> ..2 (manifiesta|expresa|declara|muestra) ..2 (conformidad|consentimiento|aprobacion|acuerdo|anuencia)
      <party> ..6 <consent>
      (consentimiento|autorizacion|conformidad|aprobacion) ..6 (otorga|presta|dado|concedido|da)
      con ..2 firma ..6 <party>
      (consentimiento|autorizacion|conformidad) ..2 <customer>
      (consentimiento|autorizacion|conformidad|aprobacion|anuencia|aceptacion|visto bueno) ..20 (otorgad*|prestad*|dado|concedid*|expresad*|manifestad*)
      (entiende|considera) ..2 (otorgad*|prestad*|concedid*) ..4 (consentimiento|autorizacion|conformidad)
      se autoriza|faculta|consiente|acepta|aprueba ..6
      <customer> ..3 no ..2 (opone|opondra|objeta|objetara|formula|formulara) ..20
      con ..3 (consentimiento|conformidad|autorizacion|anuencia|aprobacion|aceptacion) ..3 <customer>
      (mediante|por) ..2 firma ..8 <party>
      al firmar ..6 <party>
      (autorizamos|consentimos|aceptamos|aprobamos|designamos|confirmamos) ..10
      (se|queda|quedan) (acuerda|pacta|conviene|acordado|pactado|convenido)
      (es|son|queda|quedan) ..1 (aceptad*|aprobad*|consentid*|confirmad*) ..6 (nombre|por|cuenta) ..1 <customer>
      <customer> deja ..1 <partner>
    `),
    permission: lines(`
      (podemos|podremos)
      (hace|hara) ..1 veces
      <partner> ..4 (puede|podra|autorizado|facultado)
      (puede|podra|podran|pueden) ..2 <partner>
      (podra|puede|podran|pueden) (ser|presentarse|utilizarse|entregarse|servir|usarse|comunicarse|aportarse)
      (contrato|documento|pedido|orden|anexo|formulario|carta|ejemplar|acuerdo|copia) ..10 (sirve|servira|constituye|vale|valdra|podra|puede|tendra)
      sirve|servira|constituye|constituira ..6 como
      (destinad*|destina|destinan) ..6 (present*|entreg*|aport*|microsoft)
      <partner> ..3 (queda|esta|estara) ..2 (facultad*|autorizad*|habilitad*|libre)
      <partner> ..3 (facultad*|autorizad*|habilitad*)
      (podra|podran|puede|pueden) ..3 (ser|aportarse|comunicarse|exhibirse|someterse|hacerse|remitirse|mostrarse|facilitarse)
      (impide|impiden|obsta|obstan) ..1 (que|para que) <partner>
      cada|cualquiera parte|partes ..3 (puede|podra)
      (contrato|documento|pedido|orden|anexo|presente) ..3 (puede|podra) ..1 (servir|valer|utilizarse|usarse|emplearse)
    `),
    negation: words(
      `
      abstiene abstendra abstenerse prohibe prohibido prohibida renuncia renunciara no ni nunca jamas
      ningun ninguna prohibe prohibido prohibida rechaza niega deniega abstendra abstiene renuncia tampoco
      excluye excluyen excluida excluido excluidas excluidos niegan veda
      vedado vedada improcedente alguno
      rehusa rehusan rehusara
    `,
    ),
    measure: lines(`
      nada que pagar
      aun no ..3 hecho
      no ..3 hecho ya|aun
      no ..10 como ..2 (incumplimiento|infraccion|violacion|vulneracion)
      nada que ..8 no
      no (mas|menos|solo|superior|inferior|antes|despues|tarde)
      no solamente
      no ..1 (exced*|supere)
      sin que ..2 (suponga|implique|constituya|represente) ..1 (compromiso|obligacion)
      nada ..6 (antes|hasta entonces|hasta ese momento)
      (antes|hasta entonces|hasta ese momento) ..2 nada
      (no|ningun|ninguna) ..8 hasta que
      algunos
      algunas
      (si|mientras|salvo que) ..2 partes no ..2 (acuerdan|acuerden|pactan|pacten|convienen|convengan) ..1 (otra cosa|lo contrario|distinto)
      no obstante
    `),
    lateNegation: words("prohibido prohibida vedado vedada excluido excluida alguno alguna"),
    none: words("ningun ninguna sin"),
    undo: words(
      `
      romper interrumpir deshacer reducir restringir desactivar suspender cancelar desvincular
      inconveniente objecion objeciones reparo obstante retir* revoc* elimin* suprim* modific* cambi*
      rechaz* cancel* deshabilit* limit* restring* suspend* opon* impid* impide denegar resolver concede
      otorga confiere anade afecta da supone implica reparos pedido* aprovision* formula formulara objeta
      objetara opone opondra oposicion obligado obligacion
      impugn* discut* contest*
      aun todavia
      demora dilacion perjuicio coste retraso
    `,
    ),
    outside: lines(`
      fuera ..3 (objeto|alcance)
      quedan fuera
      queda fuera
      no ..3 (incluye|incluyen|incluido|incluida|comprende)
      excluido|excluida
      (sigue|siguen|queda|quedan|permanece|permanecen) ..3 (como|igual|fuera|aparte|sin cambio*|sin tocar|intacto*)
      no ..2 (toca|tocan|modifica|cambia|afecta|cubre|entra|entran|forma parte)
      no ..2 (ha|han) ..2 (elegido|contratado|querido)
      (se|ha sido|han sido) ..1 (suprime*|elimina*|retira*|descarta*)
    `),
    preface: lines(`
      bien entendido|quedando entendido que
      si bien
      aunque
      sin que
      sin perjuicio
      aun cuando
    `),
    supposition: lines(`
      (si|cuando) (<party>|este|esta|microsoft|asi|lo|asociacion)
      (en caso|en supuesto|a peticion|a requerimiento|a solicitud|a instancia)
    `),
    others: lines(`
      (otra*|otro*|demas|distint*) ..1 (carga*|producto*|servicio*|suscripcion*|inquilino*|tenant*|solicitud*|asociacion*|cliente*)
      (solicitud*|reclamacion*|asociacion*|partner|socio) ..2 (concurrente*|competidor*|rival*)
      (nuevas|futuras|nuevos|futuros) ..1 (suscripcion*|licencia*|pedido*)
      (suscripcion*|licencia*|pedido*) (futur*|posterior*|nuev*)
    `),
    exception: lines(`
      salvo
      sin ..5 (consentimiento|autorizacion|aprobacion|conformidad)
      antes
      hasta
      mientras
      menos que
      (requiere|requerira|supeditad*) ..6 (consentimiento|autorizacion)
    `),
    unreal: words("podria podrian"),
    choice: ["<customer> ..2 puede|podra", "<customer> ..2 es libre de"],
    furtherChoice: ["y|o puede|podra"],
    lasting: ["sin ..4 (modificacion|adenda|enmienda)", "salvo ..6 ley"],
    denial: lines(`
      no ..1 (creara|crea|concedera|concede|otorgara|otorga|invitara|invita|asignara|asigna|autoriza|autorizara|acepta|aceptara|consiente|consentira|aprueba|aprobara|firma|firmara|designa|designara|entregara|entrega|presentara|presenta|suministra|suministrara|vende|vendera|presta|prestara|da|dara|habilitara|abrira|abre)
      no (podra|podran|puede|pueden|debera|deberan) ..1 (crear|conceder|otorgar|invitar|asignar|autorizar|aceptar|consentir|aprobar|firmar|designar|entregar|presentar|suministrar|vender|prestar|dar|habilitar|abrir|someter|someterse|presentarse|vincular|asociar)
    `),
    lacking: words("sin"),
    excluding: ["salvo", "excepto", "con excepcion"],
    modal: words("debera debe"),
    nothing: words("nada"),
    condition: lines(`
      (si|cuando|una vez|despues|salvo|siempre que) ..2 <party>
      (solicita|solicitara|pide|pedira|obtendra|requiere|sin|recabara) ..3 <customer>
      (requiere|requerira|precisa|precisara|exige|exigira|supedita*|condiciona*|previa|previo|recaba|recabara|recabar|obtener|solicitar|solicitara|obtencion|falta|siempre|salvo|necesita|necesitara|sin) ..6 (consentimiento|autorizacion|conformidad|aprobacion|anuencia)
      (solo|unicamente) ..8 (consentimiento|autorizacion|aprobacion)
    `),
    possibility: words("puede podra podria desea recaba recabara solicita solicitara requiere requerira"),
    ended: lines(`
      (ha sido|han sido|queda|quedan|es|son|esta|estan) ..1 (revocad*|retirad*|prohibid*|excluid*|rechazad*|cancelad*|denegad*)
      no (autorizad*|permitid*|acordad*|concedid*|desead*)
      (queda|quedan|quedara|quedaran|esta|estan) ..2 (excluid*|prohibid*|vedad*|descartad*|denegad*)
      (no|tampoco) (procede|cabe|prev*|contempla*)
      (termina|cesa|finaliza|expira) ..2 (hoy|inmediat*|con efecto inmediato)
    `),
    hypothesis: words("si cuando despues hasta salvo"),
    equate: lines(`
      (convierte|convierten|convertira|hace|hacen) ..1 <partner>
    `),
    confer: words(`
      da otorga concede confiere abre anade supone implica permite crea aporta conlleva incluye
    `),
    pronoun: words("este esta estos ello dicho dicha"),
    takenUp: lines(`
      (tal|tales|dicha|dicho|dichas|esta|este|estas|ambas|ambos) ..1 (solicitud|solicitudes|asociacion|asociaciones|inscripcion|vinculo|vinculos|designacion|registro|registros|asignacion)
    `),
    anaphor: words("solicitud invitacion asociacion dicha dicho"),
    header: words(`
      valor valores dato detalle significado nombre respuesta campo fecha precio importe definicion informacion
    `),
    contingent: lines(`
      (supeditad*|sujet*|condicionad*) ..4 (aprobacion|autorizacion|visto bueno|decision) ..2 (consejo|comite|junta|direccion|pleno)
      (solo|unicamente) (si|cuando|despues|tras|mediante|en virtud) ..8 (acuerdo|contrato|adenda|convenio|documento) (separado|posterior|adicional|aparte|distinto)
      si ..1 (tiempo|calendario) ..2 (permite|permiten)
      (sujeto|sujeta|supeditado|supeditada) ..2 (negociacion*|conversacion*|acuerdo posterior|aprobacion|autorizacion) ..3 (comite|consejo|junta|direccion)?
    `),
    decision: lines(`
      (si|cuando|una vez que|siempre que|siempre y cuando|en cuanto|en caso de que) ..3 (consejo|comite|junta|direccion|asesoria juridica|matriz|grupo|auditores|accionistas|pleno|socios) ..3 (decide|decida|aprueba|apruebe|aprueben|haya aprobado|permite|permita|recomienda|recomiende|autoriza|autorice|haya dado|conformidad|no se opongan|no se oponga|acuerda|acuerde|consiente|consienta) ..2 (conformidad|aprobacion|consentimiento)?
      (si|cuando|una vez que) ..1 partes ..2 (acuerdan|acuerden|convienen|convengan|deciden|decidan) ..1 (adelante|mas adelante|posteriormente|por escrito|despues)?
      (si|cuando|que|vez que) ..3 (consejo|comite|junta|direccion|pleno|asamblea) ..4 (vote|votado|adopte|adoptado|emita|emitido) ..4 (favor|acuerdo|favorable|resolucion)?
    `),
    ownWill: lines(`
      (si|cuando|siempre que|en la medida en que) ..2 (considera|estima|juzga|cree|considere|estime|juzgue|crea) ..1 (oportuno|conveniente|adecuado|util|apropiado)
      (si|cuando|mientras|siempre que) (esta|queda|este|quede) ..1 (satisfecho|satisfecha|conforme|contento|contenta|convencido|convencida)
      a su ..2 (discrecion|criterio|arbitrio|eleccion|conveniencia)
    `),
    ownWish: lines(`
      (si|cuando|siempre que) ..1 (lo|asi)? ..1 (desea|quiere|prefiere|decide|desee|quiera|prefiera|decida) (hacerlo|<customer>)?
    `),
    deferral: lines(`
      (seria|podria ser) ..1 (posible|concebible|imaginable)
      nada ..1 (obliga|compromete|vincula) ..1 <party>
      (estudiara|valorara|considerara|analizara) ..20 (<consent>|<verb>)
      no ..1 (obliga|vincula|compromete) ..1 <party>
      se reserva ..2 (decision|posicion|respuesta)
      (ha sido|fue|han sido|fueron) ..2 (invitad*|requerid*|instad*) ..1 (consentir|aceptar|aprobar|confirmar|autorizar|firmar)
      se (pidio|solicito|ha pedido|ha solicitado) ..6 que ..4 (consienta|acepte|apruebe|confirme|autorice|firme)
      (podran|pueden|podria|podrian|puedan) ..8 (acordar|discutir|hablar|estudiar|negociar|valorar|tratar|considerar|decidir|convenir)
      (acordara|acordaran|tratara|trataran|regulara|decidira|pactara|estudiara) ..8 (posterior*|separado|futuro|adelante)
      mas adelante
      posteriormente
      en futuro
      por separado
      momento posterior
      desea|desean
      pretende|pretenden
      tiene|tienen intencion
      no ..2 obligado
      nada ..2 decidido
      contrato|acuerdo aparte|separado|distinto
      (borrador|borradores|version|versiones|redaccion|propuesta|oferta|negociaciones|conversaciones|anteproyecto) ..8 (decia|preveia|previsto|prevista|indicaba|establecia|contemplaba|recogia|senalaba|planteado|proponia|estipulaba) ..30 (<party>|<verb>|<consent>)
      (borrador|borradores|version|versiones|redaccion|propuesta|oferta|negociaciones|conversaciones|anteproyecto) ..8 (decia|preveia|previsto|prevista|indicaba|establecia|contemplaba|recogia|senalaba|planteado|planteada|proponia|estipulaba)
      (habia|habian|era|eran|estaba|estaban|fue|fueron) ..6 (planteado|planteada|previsto|prevista|propuesto|propuesta|contemplado|contemplada|solicitado|pedido|valorado|discutido|discutida|barajado) ..30 (<party>|<verb>|<consent>)
      (habia|habian|era|eran|estaba|estaban|fue|fueron) ..6 (planteado|planteada|previsto|prevista|propuesto|propuesta|contemplado|contemplada|solicitado|pedido|valorado|discutido|discutida|barajado)
      (sera|seran|es|son) ..3 objeto ..8 (acuerdo|contrato|convenio|pacto|anexo|adenda|negociacion*)
      (recabara|solicitara|pedira|obtendra|recaba|solicita) ..14 (consentimiento|autorizacion|conformidad|aprobacion) ..2 <customer>
      (por|pendiente) (decidir|definir|acordar|determinar|negociar|convenir|resolver) ..20 (<party>|<verb>)
      (por|pendiente) (decidir|definir|acordar|determinar|negociar|convenir|resolver)
      pendiente ..3 (acuerdo|decision|negociacion|definicion|acordar|decidir)
      (decidiran|determinaran|convendran|acordaran|estudiaran|valoraran|negociaran|analizaran|decidira) ..30 (<party>|<verb>|<consent>)
      (decidiran|determinaran|convendran|acordaran|estudiaran|valoraran|negociaran|analizaran|decidira)
      desearia|desearian|querria|quisiera
      (sin|ni) ..3 (obligado|obligada|obligacion) ..2
      no existe|existira obligacion
      (requerira|requiere|precisara|precisa|exigira|exige) ..8 (consentimiento|autorizacion|acuerdo|aprobacion|convenio|adenda)
      eventual|eventualmente
      en ..1 momento oportuno
      en su momento
      (solo|unicamente) ..4 (efecto*|eficacia|vigor) ..6 (cuando|si|una vez|desde)
      se reserva ..10 decidir
      (estudia|valora|analiza|considera|examina|evalua|decide|decidira|comprueba|estudiara) ..12 si ..30 (<party>|<verb>|<consent>|<role>)
      (esta|estan|sigue|siguen|queda|quedan) ..2 (pendiente|pendientes|valorando|estudiando|analizando|considerando|evaluando)
      se (ofrece|ofrecen)
      <partner> ..2 (ofrece|propone)
      (invita|pide|ruega|insta) <customer> ..3 (consentir|aceptar|aprobar|autorizar|designar|que|confirmar)
      (aun|todavia) no
      no ..3 (aun|todavia)
      (explicado|expuesto|explica) ..4 (que|como)
      (tratara|trataran|regulara|resolvera) ..3 (separado|aparte|posteriormente)
      estudia|estudian|valora|valoran ..20 (<consent>|<verb>)
      (consentimiento|autorizacion|conformidad|aprobacion) ..24 (pendiente|aun no|todavia no|por obtener)
      <partner> ha ..16 (solicitado|pedido|propuesto) ..12 (aun|todavia) no
      (recibido|entregado|leido) ..2 (nota|ficha|folleto|documentacion|guia)
      que <customer> haya ..2 (consentido|aceptado|autorizado|aprobado)
      se ..1 (negociara|negociaran|discutira|debatira)
      se (supone|presume) que
      (suponemos|presumimos) que
      (se )?(valorara|estudiara|analizara|debatira|examinara) ..12 (conveniencia|posibilidad|oportunidad|si)
      (podra|podran) ..3 (valorar|estudiar|analizar|examinar|considerar|debatir|plantear|discutir|evaluar|estudiarse|valorarse)
      (consider*|estim*|juzg*) (excesiv*|prematur*|innecesari*)
      (en suspenso|aparcad*|aplazad*)
      (mantiene|mantienen) abiertas ..3 opciones
      no esta en condiciones de
    `),
    definition: lines(`
      abreviatura|acronimo|siglas
      (se)? entendera|entenderan
      significa
      designa
      se entiende
      entiende por
      expresion que
      termino ..6 microsoft
      es ..2 (procedimiento|mecanismo|expresion|termino|etiqueta|programa|estado|proceso|forma|nombre|concepto) (que|por|para|con|utilizado|mediante)?
      denominado|denominada
      llamado|llamada
      (es|son) ..2 (partner|socio|proveedor|contrato|derechos|privilegios|relacion|documento|justificante|cuenta|sociedad|empresa|permisos) (que|al que|a quien|cual|asociado|celebrado|exigido|mediante|por|del)
      (vera|veran|encontrara|encontraran|leera|leeran|oira|ver|encontrar|leer) ..4 (termino|terminos|expresion|expresiones|palabra|palabras|sigla|siglas|abreviatura)
      se (llama|denomina|conoce)
      se habla
    `),
    genus: lines(`
      (documento|procedimiento|mecanismo|proceso|programa|funcion|campo|medio|vinculo|figura) ..1 (que|por|mediante|con)
    `),
    holding: words(
      `
      es sigue permanece sera continua continuara seguira pasa actua figura queda seguira constando consta
      mantiene podra puede
    `,
    ),
    naming: lines(`
      nombra|designa|deja|mantiene|conserva|elige
      sustituido|sustituye ..6 por
      favor de
      corresponde|queda|permanece
      mantendra|conservara
      unicamente|exclusivamente|solo
      (figura|consta|aparece) como
      registra|inscribe|indica|asigna|nombrara|designara|registrara|inscribira|indicara
    `),
    reserved: lines(`
      reservado|reservada
      sin contenido
      no aplica|aplicable
      no utilizado|utilizada
      suprimido
      vacio
      dejado|dejada blanco
      sin uso
      omitido
      derogado
      n d
    `),
    tasks: lines(`
      (requisitos|aportaciones|medios) ..3 <customer>
      obligaciones|tareas|compromisos|deberes|prerrequisitos|aportaciones|dependencias
      (necesitamos|necesita|esperamos|espera|pedimos|requerimos) ..1 <party>
      que <party> (aporta|aportara|facilita|facilitara|debe|hace|hara|pone)
      que <party> (prepara|preparara|aporta|facilita|asume|gestiona)
      que (aporta|aportara|facilita|pone|prepara|hace|debe|asume|gestiona|suministra) <party>
    `),
    responsible: lines(`
      responsable|responsables|quien|responsabilidad|cargo
      (realizado|realizada|ejecutado|ejecutada|prestado|prestada) por
    `),
    cancelled: lines(`
      (clausula|seccion|articulo|apartado|parrafo|punto) ..30 (queda|quedan|es|son|se) ..3 (suprimid*|eliminad*|derogad*|suprime*|elimina*|anulad*|sin efecto)
      (clausula|seccion|articulo|apartado) ..30 (decae|pierde ..2 efecto|deja ..1 tener efecto)
    `),
    voiding: lines(`
      (esta|este|presente|anterior|precedente) (clausula|parrafo|apartado|articulo|disposicion|frase|punto|seccion) no ..2 (aplica|aplicara|aplicable|vigor|acordad*|aceptad*|efecto|vinculante|parte)
      (esta|este|presente|anterior|precedente) (clausula|parrafo|apartado|articulo|disposicion|frase|punto|seccion) ..3 (suprimid*|eliminad*|tachad*|anulad*|rechazad*|sin efecto)
      (clausula|parrafo|apartado|articulo|disposicion|frase|punto|seccion) anterior ..3 (suprimid*|eliminad*|tachad*|anulad*|rechazad*|sin efecto)
      (suprimid*|tachad*|rechazad*|eliminad*) por <party>
    `),
    replaced: lines(`
      (sustitu*|reemplaz*|redaccion siguiente|siguiente redaccion)
    `),
    replacing: lines(`
      en lugar|vez
      y no
      sustituye
    `),
    as: lines(`
      como
    `),
    until: lines(`
      hasta
    `),
    relative: words("que quien"),
    outOf: [],
    owned: [],
    asksWhich: lines(`
      que (suscripcion|suscripciones|rol|roles|funcion|funciones|licencias|trabajos|entorno|entornos|recursos|grupos|productos|persona|cargas)
      cual|cuales
    `),
    whose: lines(`
      cuyo|cuya|cuyos|cuyas
    `),
    givesWay: lines(`
      (clausula|articulo|apartado|estipulacion|confidencialidad|secreto) ..6 no ..2 (aplica*|impid*|impedir*|obsta*|rige|regira|opone|opondra|afecta*|alcanza*)
    `),
    suspended: lines(`
      (clausula|seccion|articulo|apartado|parrafo|punto) ..12 (solo|solamente|unicamente) ..6 (efecto*|vigor|eficaz)
      (clausula|seccion|articulo|apartado|parrafo|punto) ..6 (suspendid*|suspenso)
    `),
    overriding: ["(no obstante|a pesar de) ..3 (clausula|articulo|seccion|apartado) ..3"],
    reinstated: ["(clausula|articulo|seccion|apartado) ..6 (restablece|restablecida|rehabilita)"],
    range: [],
    amendingPaper: ["adenda", "modificacion del contrato", "enmienda"],
    otherPaper: ["(del|de) ..1 (contrato marco|acuerdo marco|contrato principal|contrato original)"],
    thisPaper: ["de esta adenda"],
    formerPaper: lines(`
      (bajo|en|segun|por|conforme|virtud) ..1 (anterior|previo|previa|antiguo|antigua|pasado|pasada) ..1 (contrato|acuerdo|convenio|pedido|carta|proyecto|encargo)
      (contrato|acuerdo|convenio|pedido|carta|encargo) (anterior|previo|previa|extinguido|vencido)
      (para|en) otro (proyecto|contrato|encargo)
      proyecto (anterior|previo|terminado|finalizado)
    `),
    past: words(`
      consintio acepto autorizo nombro designo confirmo otorgo habia habian figuraba constaba preveia era eran fue fueron acordo firmo aprobo inscribio entrego vinculo firmado aprobado
    `),
    pluperfect: words("habia habian"),
    remark: lines(`
      (datos|puntos|filas|tabla|cuadro|lista) ..2 no (es|son) ..1 (vinculante|vinculantes|obligatorios)
      (a|como|para) ..1 (titulo|mero|meros|simple|simples|efectos)? (informativo|informativos|ilustrativo|ilustrativos|antecedente|antecedentes|ejemplo)
      (meramente|puramente|unicamente) ..2 (informativo|informativa|historico|historica|ilustrativo)
      por ejemplo
      (expuso|explico|presento|describio|expone|explica|presenta|describe) ..8 (como|que) (funciona|es|significa)
      (folleto|web|presentacion|catalogo) ..8 (explica|explicar|describe|dedica|menciona)
      (algunos|algunas|muchos|muchas|otros|otras) ..1 (clientes|empresas|organizaciones|entidades) ..3 (pide*|solicita*|contrata*|encarga*)
    `),
    lesson: lines(`
      (guía|formación|taller|ficha|fichas|manual|presentación|notas) ..1 (sobre|relativa|relativo|acerca)
    `),
    reporting: lines(`
      (espera|esperan|esperaba|piensa|piensan|supone|suponen|estima|estiman|presume|teme|sostiene|alega) que
      no ..3 (acordado|pactado|cierto|caso|convenido|decidido|aceptado|confirmado) ..1 que|si
      no (significa|implica|quiere decir|supone|dice) ..2 que
      nada ..10 (significa|implica|obliga|interpretara|entendera|dispone) ..3 que
      (queda|sigue|esta|permanece|quedan) ..2 (abierto|abierta|pendiente|decidir|determinar|discutir|duda|ver) ..2 si
      microsoft ..3 (indica|explica|recomienda|aconseja|escribe|dice|anuncia) ..1 que
      (borrador|version|modelo|ejemplo|plantilla) ..6 (decia|preveia|indicaba|establecia|rezaba|contenia)
      (pregunto|pregunta|preguntado|preguntaba) ..1 si
    `),
    requesting: lines(`
      (pide|piden|pidio|solicita|solicitan|solicito|propone|proponen|propuso|propuesto|sugiere|sugieren|recomienda|desea|desean|quiere|quieren|prefiere|querria|desearia) (<party>)? que
    `),
    possessive: words("nuestro nuestra nuestros nuestras vuestro vuestra su sus"),
    fulfilling: words(`
      ejecut* realiz* efectu* llev* cumpl* aplic* respet* observ* sigu* obliga* vincul* comprome* proced* conced* asign* otorg* da dara mantien* mantendr* acept* aprueb* aprob* consient* confirm* reconoc* ratific* convien* acuerd* inscrib* design* nombr* registr* autoriz* permit* valid* adhier* suscrib* declar* certific* garantiz* crea* establec* hace hara asum* tom* habilit*
    `),
    entries: lines(`
      (este|esta|estos|estas|ese|esa|esos|esas|cada|todo|toda|todos|todas|dicho|dicha|dichos|dichas|presente) ..2 (fila|filas|punto|puntos|apartado|apartados|paso|pasos|linea|lineas|dato|datos|tabla|cuadro|lista|ficha|estipulacion|estipulaciones|indicaciones|instruccion|instrucciones|tramite|acceso|relacion|delegacion|asociacion|reclamacion|vinculo|extremos)
      (anterior|anteriores|arriba|precedente)
      (lo|los|las) ..2 siguiente|siguientes
      siguiente|siguientes
      contenido ..2 (tabla|cuadro|lista|ficha|pagina|apartado|seccion)
      (tabla|cuadro|lista|ficha) (vincula|obliga|es)
      (puntos|pasos|filas|apartados|numeros) <number> (a|y|al) <number>
      (punto|paso|fila|apartado|numero) <number>
    `),
    notYet: lines(`
      (si|cuando|salvo que|medida en que) ..3 (aun|todavia|ya) ..1 no? ..3 (hecho|ha|han|realizado|efectuado)
    `),
    otherMatter: lines(`
      (este|esta|estos|estas|nuestro|nuestra|su|sus|todo|toda|todos|todas|cada|ningun|ninguna)? ..1 (factura*|precio*|tarifa*|honorario*|pago*|gasto*|iva|impuesto*|garantia*|seguro*|responsabilidad|documentacion|manual*|formacion*|boletin*|ticket*|incidencia*|registros|contrasena*|soporte|reunion*|taller*|comite*|informe*|puesta en marcha|puesta en produccion|proyecto|contrato|encargo|trabajos|materiales|hardware|dispositivos|entrega*|entregable*|piloto|preaviso|propiedad intelectual|confidencialidad|publicidad|hito*|parte de horas|partes de horas)
    `),
    apart: lines(`
      alli
      (fuera|margen|ajeno|ajena) ..3 (contrato|acuerdo|pedido|convenio|anexo|presente)
    `),
    telling: lines(`
      (antes|antiguamente|anteriormente|antano)
      (propone|proponen|propuso|desea|desean|pretende|pretenden|preve)
      (varios|varias|numerosos|numerosas|muchos|muchas|algunos|cientos|decenas) ..2 (clientes|empresas|sociedades|socios)
      (explica|explican|explico|menciona|mencionan|menciono|describe|describen|informa|informan|informo|recomienda|recomiendan|recomendo|pregunta|preguntan|pregunto|estudia|estudian|evalua|evaluan|considera|consideran|comenta|comento|senala|senalo|observa|observo|expone|expuso|plantea|planteo|conoce|conocen)
      (cuestion|tema|opcion|posibilidad) ..6 (de|para|que)
      (anos|ejercicios|proyectos) (anteriores|pasados)
      (contrato|acuerdo|convenio|pedido) ..10 (vencio|expiro|extinguido|resuelto|terminado|finalizado|termino)
      (veces|menudo|generalmente|habitualmente|frecuentemente|suele|suelen|normalmente)
      (procede|data) de
      (titulado|titulada|columna|pagina|glosario|considerando)
    `),
    opening: lines(`
      (algunos|algunas|muchos|muchas|otros|otras|ciertos|varios|diversos) ..1 (socios|proveedores|revendedores|clientes|empresas|contratos|consultoras|partners)
      (en|con|para) otros ..1 (proyectos|contratos|clientes|encargos)
      (si|cuando|una vez que|en caso de que) ..3 partes ..4 (acuerdan|acuerden|acordasen|acordaran|deciden|decidan|convienen|convengan)
      (matriz|empresa matriz|sociedad matriz|filial|sociedad hermana|empresa hermana) ..1 <customer>
      <partner> (aconseja|recomienda|sugiere) ..1 <customer> (que|a)?
    `),
    recital: lines(`
      considerando que
      exponen que
    `),
    withdrawing: lines(`
      <party> ..2 (revoca|retira|rescinde|cancela|anula|deja sin efecto)
      <party> ha (revocado|retirado|cancelado|anulado|dejado sin efecto)
      (queda|quedan) ..1 (sin efecto|anulad*|revocad*) ..20 (autorizacion|consentimiento|designacion|conformidad|aceptacion|nombramiento)
    `),
    exclusive: words("solo unicamente exclusivamente exclusivo exclusiva reservada reservado exclusividad"),
    forbidding: lines(`
      exclusion ..1 <partner>
      (queda|quedan|esta|estan|es|son) ..1 (prohibid*|vedad*)
      (prohibe|prohiben|veda) ..2 <partner>
      en ningun caso
      (nada|ninguno|ninguna) ..6 (esta|estan|estara|queda) ..1 (permitid*|autorizad*)
      (queda|quedan|esta|estan) ..2 (excluid*|descartad*)
      (se abstendra|se abstiene|abstenerse) ..1
    `),
    otherVendor: OTHER_VENDORS,
    othersPaper: lines(`
      (contrato|convenio|acuerdo) ..4 (entre|con) ..6 (<stranger>|<third>|<unfamiliar>)
      (contrato|convenio|acuerdo) ..1 que ..8 (<stranger>|<third>|<unfamiliar>)
    `),
    agreedBelow: ["(que|aquello|puntos) ..2 <party> ..2 <consent>"],
    formerColumn: lines(`
      hasta (ahora|hoy|la fecha)
      (antiguo|antigua|actual|actualmente|antes|anterior|vigente|existente|original|previo|previa)
      (texto|redaccion|clausula|version) (antiguo|antigua|actual|anterior|vigente|existente|original)
      hasta ..3 <number>
    `),
    newColumn: lines(`
      (nuevo|nueva|ahora|despues|modificado|modificada|revisado|revisada|sustituido por|pasa a|cambio|modificacion)
      (texto|redaccion|clausula|version) (nuevo|nueva|modificado|modificada|revisado|revisada)
      (desde|a partir) ..2 <number>
    `),
    unchanged: lines(`
      (igual|identico|identica|idem)
      sin (cambio|cambios|modificacion|modificaciones)
      no ..1 (cambia|varia|modifica)
    `),
    proposedColumn: lines(`
      (propuesto|propuesta|propuestas|solicitado|solicitada|peticion|peticiones)
    `),
    agreedColumn: lines(`
      (acordado|acordada|pactado|pactada|acuerdo|decision|resultado)
    `),
    statusColumn: lines(`
      (estado|aceptado|aceptada|aplica|aplicable|aprobado|aprobada)
    `),
    formerLabel: lines(`
      (antes|anteriormente|suprimir)
      hasta (ahora|hoy)
      (texto|redaccion|version|clausula) (anterior|antiguo|antigua|original)
    `),
    stepsTaken: lines(`
      <party> ..4 (ejecuta|realiza|efectua|cumple|sigue|ejecutara|realizara|efectuara|cumplira|seguira) ..2 (pasos|puntos|tareas|numeros) <number> (a|y|al) <number>
      <party> ..4 (ejecuta|realiza|efectua|cumple|sigue|ejecutara|realizara|efectuara|cumplira|seguira) ..1 (estos|todos|dichos) ..1 (pasos|tareas)
    `),
    boundBelow: lines(`
      (convierte|hace|transforma) ..3 (cada|todos|todas|estos|estas) ..8 (obligacion|obligaciones|compromiso|compromisos|promesa|vinculante|vinculantes)
      (punto|puntos|linea|lineas|hipotesis|condicion|condiciones|supuesto|supuestos) ..8 (es|son|constituye|constituyen|pasa|pasan|vincula|vinculan|obliga|obligan) ..8 (obligacion|obligaciones|compromiso|compromisos|promesa|vinculante|vinculantes|<party>)
    `),
    answers: lines(`
      <party> ..1 (acepta|aprueba|confirma) ..4 (respuesta|respuestas)
      (respuestas|respuesta) ..4 (vinculan|vincula|obligan|vinculantes|forman parte)
    `),
    yes: words("si concedido concedida otorgado otorgada aceptado acordado"),
    no: lines(`
      (suprimido|suprimida|eliminado|eliminada|retirado|retirada)
      no
      ninguno
      denegado|denegada|rechazado|rechazada|prohibido|prohibida
    `),
    unbindingPaper: lines(`
      (este|esta|presente) (carta|documento|intenciones|memorando|nota) ..10 (no vinculante|no ..5 (vincula*|obliga*)|sin ..3 (fuerza|caracter) ..2 (vinculante|obligatoria))
    `),
    bindingAlone: lines(`
      (solo|solamente|unicamente|exclusivamente) ..3 (clausula|clausulas|articulo|articulos|apartado|apartados|seccion|secciones|punto|puntos) <number> ..12 vincula*
      (excepcion|salvo|excepto) ..4 (clausula|clausulas|articulo|articulos|apartado|apartados|seccion|secciones|punto|puntos) <number> ..8 (carta|documento|memorando|nota|texto) ..6 no ..6 (vincula*|obliga*)
      (demas|restantes|otras|otros) (clausula|clausulas|articulo|articulos|apartado|apartados|seccion|secciones|punto|puntos|disposiciones|estipulaciones) ..2 no ..4 vincula*
      resto ..3 (carta|documento|memorando|nota|texto) ..4 no ..6 (vincula*|obliga*)
    `),
    unbindingPart: lines(`
      (este|esta|presente) (anexo|seccion|apartado|nota|guia|ficha|parte) ..10 (meramente informativ*|solo ..2 informativ*|no ..4 (obliga*|vincula*|contractual)|caracter informativo)
      titulo informativo
    `),
    bindingRows: [
      "(cada|toda|todas) ..1 (fila|linea|filas|lineas|casilla|casillas) ..6 (vincula|vinculan|obliga|obligan)",
    ],
    recitalsEnd: lines(`
      acuerdan ..3 (siguiente|siguientes)
      convienen ..4 (siguiente|siguientes)
      (otorgan|pactan) ..4 (siguiente|siguientes|clausulas)
      (en virtud|en consecuencia|por lo expuesto|por todo ello|por ello|ambas partes|partes) ..6 (acuerdan|convienen|pactan|estipulan)
      (acuerdan|convienen|pactan|estipulan) ..1 (clausulas|estipulaciones|pactos)
    `),
    pending: lines(`
      dejar ..1 (blanco|vacio)
      en blanco
      por ..1 (verificar|obtener|averiguar)
      a rellenar
      por confirmar|completar|determinar|indicar|definir|facilitar|concretar|designar
      pendiente
      se ..1 (facilitara|comunicara|indicara|completara|confirmara|aportara)
      completar
      cumplimentar
      rellenar
      determinar
      desconocido
      insertar
      (sera|seran) ..4 (facilitad*|comunicad*|indicad*|completad*|confirmad*|aportad*|proporcionad*|anadid*|notificad*)
      a ..1 (determinar|confirmar|completar|facilitar|indicar|designar)
      por ..1 (asignar|comunicar|aportar|cumplimentar|anadir|entregar|proporcionar|notificar|recibir|enviar)
      (aun|todavia) no ..3
      no ..1 (disponible|asignado|comunicado|conocido)
      se (proporcionara|incorporara|notificara|anadira|entregara|enviara)
      en tramite
      sin asignar|determinar|confirmar
      pdte
      tbd|tbc
      designar
      nombrar
      (por|a) (acordar|decidir|elegir|fijar|pactar|definir)
      se (elegir*|acordar*|decidir*|fijar*|determinar*|definir*|designar*)
      (segun|previo) acuerdo
      en (discusion|negociacion|estudio)
      a (listar|enumerar|designar|elegir) ..1 (por|posteriormente|mas adelante)
      se (concretara*|determinara*|definira*|designara*|comunicara*) ..2 (mas adelante|posteriormente|en su momento)
    `),
    laterNamed: lines(`
      por (acordar|definir|designar|determinar|fijar|concretar|elegir)
      pendiente|pendientes ..1 (acordar|definir|designar|determinar|fijar|concretar)
      (que|cual|cuales) se ..1 (acordara*|definira*|designara*|determinara*|fijara*|concretara*) ..1 (adelante|posteriormente|despues)
      se (acordara*|definira*|designara*|determinara*|fijara*|concretara*) (adelante|posteriormente|mas adelante|despues)
    `),
    settledLater: lines(`
      se ..1 (determinara*|fijara*|acordara*|definira*|concretara*|designara*|decidira*) ..4 (adelante|posteriormente|posterioridad|aparte|reunion|tras)
      (sera|seran) ..2 (determinad*|fijad*|acordad*|definid*|concretad*|designad*) ..4 (adelante|posteriormente|posterioridad|aparte|reunion|tras)
      (queda|quedan|esta|estan) por (determinar|definir|concretar|acordar|fijar|designar|decidir)
      (aun|todavia) no ..3 (decidid*|acordad*|definid*|determinad*|concretad*|fijad*|designad*|conoce|conocen)
      (indicara|indicaran|precisara|precisaran|concretara|concretaran|detallara|detallaran|relacionara|relacionaran|enumerara|enumeraran|comunicara|comunicaran|facilitara|facilitaran) ..1 (adelante|posteriormente|despues|momento)
    `),
    reference: lines(`
      (anexo|clausula|tabla|apartado|seccion|apendice) <number>|i|ii|iii|iv|v|a|b|c|d
      (indicad*|relacionad*|enumerad*|recogid*|descrit*|siguientes)
      (senalad*|precisad*|definid*|identificad*|detallad*|designad*|consignad*)
      en|segun (anexo|tabla|cuadro|ficha)
      (articulo|tabla|apartado|clausula|seccion) <number>
    `),
    fieldReference: ["(fila|filas|linea|lineas|casilla|casillas|campo|renglon) <number>"],
    officer: [
      "(<role>|<common-role>) (de|del) <customer> (aprueba|aprobara|acepta|aceptara|asigna|asignara|debe|es|ha)",
      "por ..1 (<role>|<common-role>) (de|del)? <customer>",
    ],
    thatProduct: [
      "(este|esta|dicho|dicha|ese|esa|estos|estas|dichos|dichas|esos|esas) (producto|servicio|aplicacion|productos|servicios|aplicaciones|suscripciones|licencias|herramientas)",
      "alli|ahi",
    ],
    atEnd: [
      "(a|tras|al|despues de) ..3 (terminacion|fin|vencimiento|resolucion|expiracion|finalizar|termino)",
    ],
    task: [],
    question: [],
    openQuestion: lines(`
      (decid*|elegir|elige|elija|elegira|escog*|optar|indicar*|indique|comunicar*|comunique|manifest*|senal*|determin*|libre|informar*|saber|preguntar*|corresponde) ..8 si
      (pregunto|pregunta|preguntado|preguntaba) ..6 si
    `),
    asking: [],
    accessRows: [],
    rows: ["(en|de) (tabla|cuadro|anexo|lista)"],
    listedRights: lines(`
      (acceso|accesos|derecho|derechos|rol|roles|permiso|permisos|privilegios|cuentas|funciones) ..5 (tabla|cuadro|anexo|lista|matriz)
      (tabla|cuadro|anexo|lista|matriz) ..6 (accesos|derechos|roles|permisos|privilegios|cuentas|funciones)
    `),
    leading: lines(`
      siguiente*
      lo siguiente
      continuacion
      respuestas
      columna ..1 (derecha|izquierda)
    `),
    partnerDoes: words(
      "prest realiz suministr ejecut vend factur implant configur form corregir instal actua",
    ),
    customerDoes: words("pag nombrara dispon compra adquier utiliz contrata acept entregara"),
  },
  quotesInGuillemets: true,
  capitalNouns: false,
  notNames: words(
    `
      publico publica microsoft partner socio contrato anexo clausula el la los las un una servicios enero febrero marzo
      abril mayo junio julio agosto septiembre octubre noviembre diciembre partes en para por con sin si
      cuando mediante durante desde hasta tras ante entre sobre segun este esta estos estas se no nada ni
      queda quedan corresponde habiendo siendo cpor dpor pal poe gdap csp mca claiming digital transacting
      proof record cloud solution provider admin link center cliente como es son sera que quien lo le les
      su sus todo toda todas todos cada ningun ninguna don dona d director directora parte suministro
      inquilino sistema licencias suscripciones
  `,
  ),
  thirdParties: lines(`
    (otro|otra|tercer|actual|anterior) (partner|socio|proveedor|revendedor|empresa|distribuidor|consultora)
    (partner|socio|proveedor|revendedor|distribuidor|empresa) (actual|anterior|saliente|existente|tercero|tercera)
    un tercero
    sucesor|sucesora
  `),
  roles: lines(`
    administrador global
    administrador ..1 (exchange|sharepoint|teams|intune|seguridad|licencias|usuarios|helpdesk|servicio asistencia|facturacion|cumplimiento|aplicaciones|dynamics 365|power platform|soporte tecnico|fabric|power bi|grupos|autenticacion)
    lector global|seguridad
    administrador (del|de)? (entorno|sistema)
    administrador acceso usuarios
    personalizador ..1 sistema
    creador ..1 entorno|entornos
    administrador ..1 entorno|entornos
  `),
  commonRoles: words("propietario lector contributor owner reader colaborador"),
  signals: {
    work: words(`
      implant* implement* migr* despleg* despliegue configur* instal* formacion form* soporte mantenimiento gestion gestion* administr* asesor* consultor* disen* desarroll* integr* optimiz*
      adopcion puesta parametriz* operacion opera acompan* supervis* monitor* audit* proyecto servicios transform* moderniz* transicion pilot* asisten* construc* constru* securiz* trabajos realizar
      presta prestar imparte impartira capacit* entren* encarga encargara soporta atiende construye construira gobiern* traslad* mover mueve mejora* adapt* rediseñ* actualiz* dota dotacion programa automatiz* elabor* ejecut*
      dejamos deja dejara dejan prepar* monta* montamos crea crean creara creamos ajust* activa* conecta* sustituye sustituir
    `),
    otherProduct: [],
    workTerm: [
      "(servicios|trabajos|prestaciones|proyecto|encargo|tareas|obra) ..2 (significa|significan|designa|designan|es|son|comprende|comprenden|incluye|incluyen|entiende|entienden)",
    ],
    project: [
      ...words(`
      implant* implement* migra* despleg* configur* instal* formacion desarroll* integr* supervis*
      capacit* gestion* administr* gobiern* traslad* dise* construy* parametriz* adapt* automatiz* acompan* asesor* gestiona
      construi* opera operar optimiz* mantiene
    `),
      "puesta en marcha",
    ],
    labour: lines(`
      (tarifa|tarifas|precio) (hora|horaria|jornada|diaria)
      tiempo ..1 materiales
      (jornadas|horas) consultor*
    `),
    managed: lines(`
      servicios gestionados|administrados
      (gestiona|administra|opera|supervisa|monitoriza|mantiene) ..10 (<product>|inquilino|entorno|plataforma|suscripciones|servidores|tenant)
      (gestion|administracion|operacion|supervision|mantenimiento|monitorizacion) ..6 (<product>|inquilino|entorno|plataforma|suscripciones|tenant)
      centro atencion
      mesa servicio|ayuda
      24 horas (dia|al dia|diarias)
      servicio gestionado
      externalizacion
      (encarga|encargara|asume|asumira|presta|prestara) ..6 (administracion|gestion|operacion|supervision|mantenimiento|soporte|monitorizacion|monitoreo)
      (administracion|gestion|operacion|supervision|mantenimiento|monitorizacion|monitoreo) ..8 (<product>|inquilino|entorno|plataforma|suscripciones|tenant|servidores|puestos)
      (gestion|administracion|soporte|supervision|operacion) (continua|continuado|permanente|diaria)
      24 7
      7 24
      servicio|servicios (administrado|gestionado|administrados|gestionados)
      outsourcing|tercerizacion
      centro ..2 operaciones
      mesa ayuda
      operacion diaria
      (explotacion|gestion integral) ..8 (<product>|inquilino|entorno|plataforma|suscripciones|puestos)
      (aloja|alojamos|alojara) ..14 <product> ..12 (supervis*|copias|mantiene|mantenemos|manten*|monitor*)
      (ocupa|ocupan|ocupara|encarga) ..8 dia ..1 dia
      (cargo|cuidado) ..6 (veinticuatro|24) horas
      <partner> ..3 (vigila|vigilara|atiende|atendera|monitorea|custodia) ..10 <product>
      (cuida|cuidara|ocupa|ocupara) ..3 (<product>|inquilino|entorno|plataforma|suscripciones|servidores|tenant)
    `),
    migration: lines(`
      migra* ..10 (buzon*|correo*|archivo*|fichero*|servidor*|usuario*|sitio*|inquilino*|carga*|identidad*|<product>|documentos)
      (traslad*|mover|mueve) ..8 (buzon*|archivos|ficheros|servidores|cargas) ..8 (a|hacia|en)?
      (traslad*|traspas*|transfer*|mover|mueve|movera|migra*) ..10 (buzon*|correo*|archivo*|fichero*|servidor*|carga*|documento*|identidad*|usuario*|base*|sitio*)
      migracion
      (llevar|llevara|llevan|lleva|llevarlos|llevarlas|pasar|pasa|pasan|pasara) ..8 (buzon*|servidor*|archivo*|fichero*|carga*|aplicaciones|datos|sitios) ..8 (a|hacia) ..3 <product>
      (servidor*|buzon*|fichero*|archivo*|maquinas|cargas) ..4 (traslad*|migra*|mueven|moveran)
      (servidor*|buzon*|fichero*|archivo*|datos|maquinas|aplicaciones) ..8 (paso|pase|traslado|salto) (a|hacia) ..2 <product>
      (servidor*|buzon*|fichero*|archivo*) ..10 (hacia|a|en) ..2 <product>
      (migra*|traslad*|traspas*|transfer*|mueve*) ..10 (maquinas virtuales|vm|vms|bases datos|aplicaciones|unidades red|carpetas|archivos)
      (maquinas virtuales|vm|vms|bases datos|aplicaciones|unidades red|carpetas) ..10 (migra*|traslad*|traspas*|transfer*)
      (paso|pase|traslado|traspaso|salto|cambio) ..4 (correo|buzon*|ficheros|archivos|servidor*) ..4 (a|hacia) ..3 <product>
      (consolid*|fusion*|unifica*|une|unira) ..3 (inquilinos|tenants)
      (lleva|llevara|pasa|pasara|traslada|sube|subira) ..2 (servidores|servidor|archivos|ficheros|buzones|maquinas|aplicaciones|datos) ..2 (a|al|en|hacia)? ..1 <product>
    `),
    unmanaged: lines(`
      (rol|roles|cuenta|cuentas|permiso|permisos|derechos|acceso|accesos|privilegios|credenciales|funcion|funciones) (administracion|gestion)
      (mesa de ayuda|helpdesk) (del|de la) <customer>
      (migra*|carga*|traspas*|import*) ..6 (datos maestros|datos contables|saldos|articulos|numeros|asientos|datos erp|clientes proveedores)
      (programa|sistema|aplicacion|software|herramienta) gestion
      centro administracion ..10
      centro ..1 atencion ..2 (telefonica|cliente|clientes|usuarios)
      (migracion|traslado|carga) ..8 (cargo|cuenta) ..1 <customer>
      (persona|quien|empleado|empleada) ..1 que? (administra|gestiona|opera|mantiene)
      <customer> ..1 (quiere|desea|pretende) ..6 (gestionar|administrar|operar|supervisar)
      (contratos|parque|fichas|partes|historial) ..1 mantenimiento
      (las|los|la|lo)? gestiona ..4 (programa|csp|traves|mediante|portal)
      (historia|historias|fenomeno|relatos) ..4 migraci*
      (explotacion|administracion|mantenimiento|supervision|gestion|operacion) ..8 (asume|asumira|asumida|corresponde|correspondera|queda|quedara|seguira|realiza|realizara|lleva) ..2 (departamento|equipo|area|servicio|personal|informatica) ..2 <customer>
      (explotacion|administracion|mantenimiento|supervision|gestion|operacion) ..6 (sigue|seguira|queda|quedara|permanece|corresponde) ..3 (equipo interno|departamento informatica|departamento sistemas|personal propio|area sistemas)
      (explotacion|administracion|mantenimiento|supervision|gestion|operacion) ..8 (asume|asumira|corresponde|correspondera|queda|quedara|seguira|recae) ..2 <customer>
      (migracion|traslado|operacion|administracion|supervision|explotacion) ..12 (queda|quedan|sigue|siguen|corresponde|corresponden|es|son) ..3 (cargo|cuenta|asunto|competencia|tarea)? ..2 <customer>
    `),
    supposedOrder: lines(`
      (si|cuando) ..2 (pedido|encargo|proyecto|orden) ..3 (verse|versa|afecta|afecte|incluye|incluya|comprende|comprenda|trata|trate|refiere|refiera)
    `),
    postponed: lines(`
      (podra|podran|puede|pueden|podria) ..8 (posteriormente|separado|mas adelante|futuro|pedido independiente|aparte)
      (pedido|contrato|fase|presupuesto|acuerdo) (separado|independiente|posterior|aparte|distinto)
      opcional|opcionales|opcion
    `),
    otherSeller: lines(`
      (licencia|licencias|suscripcion|suscripciones) ..14 (por|a|con|mediante) <third>
    `),
    supposed: words("deberia deberian seria tendria podria"),
    contrast: lines(`
      mientras
      pero
      sino
      para que
      modo que
      manera que
    `),
    unworked: lines(`
      (alerta|aviso|notificacion|avisa|avisara) ..10 (consumo*|presupuesto*|gasto*|costes)
      (precio*|tarifa*) ..4 (evoluc*|adapt*|revis*|actualiz*)
      microsoft ..2 (opera|gestiona|protege|asegura|presta|desarrolla|administra)
      (configuracion|operacion|administracion|seguridad|despliegue|formacion|gestion) ..8 (corresponde*|corre|incumbe*|responsabilidad|cargo|cuenta) ..4 <customer>
      (soporte|asistencia|mantenimiento) ..8 (por|parte) ..2 microsoft
      (gestion|soporte|asistencia|asesor*|informe) ..4 (licencia*|suscripcion*|pedido*|facturacion)
      (vende|vendido|vendio|compra|comprado|suministra|suministrado) ..14 programa
      (entrega|entregara|suministra|suministrara) ..3 (licencia|licencias|suscripciones|puestos)
    `),
    unserved: lines(`
      (ningun*|ni) ..3 (servicio*|trabajo*|consultoria|prestacion*) ..8 (incluid*|incluy*|presta*|vend*|contrat*|comprend*)
      no ..3 (incluy*|comprend*|abarca*|presta*|contrata*|vende*) ..4 (servicio*|consultoria|implantacion|soporte|trabajos) ..2 (ni|o|de)?
      (exclusivamente|unicamente|solamente|limita|solo) ..5 (venta|reventa|suministro) ..4 (licencia*|suscripcion*)
      (asesoramiento|consultoria|instalacion|configuracion|formacion) ..3 (y|o|ni) ..2 (operacion|soporte|administracion|mantenimiento|explotacion) ..2 no ..6 (parte|incluid*|comprendid*)
      no ..1 (se)? ..1 (incluye|incluyen|comprende|comprenden|contiene|contrata|contratan|presta|prestan) ..2 (consultoria|asesoramiento|implantacion|formacion|servicios|trabajos)
      (ninguna|ningun) ..1 (consultoria|asesoria|asesoramiento|trabajo|servicio) ..4 (pedido|renovacion|contrato|oferta)
      (se limita|solo|unicamente|exclusivamente) ..3 (venta|reventa|suministro)
    `),
    commissioned: lines(`
      <customer> ..6 (encarga|contrata|encomienda|solicita|recibe|desea|quiere|pide|necesita|requiere|adjudica|externaliza)
    `),
    unsold: [
      "(hasta ahora|hasta fecha|anteriormente|previamente) ..6 (comprado|adquirido|vendido|suministrado|compraba|adquiria|suministraba)",
    ],
    sells: lines(`
      <partner> ..6 (es|actua|actuara|sera|interviene) ..8 (proveedor soluciones nube|csp|cloud solution provider|revendedor|lsp|distribuidor)
      <partner> ..10 (vende|vendera|suministra|suministrara|revende|factura|proporciona|tramita|vender|suministrar|provee) ..14 (licencia*|suscripcion*|abono*)
      (compra|comprara|adquiere|adquirira|contrata|contratara) ..14 (traves|mediante|por medio|a) ..2 <partner>
      (licencias|suscripciones) ..10 (traves|mediante|por medio) ..2 <partner>
      <partner> ..4 como ..6 (csp|cloud solution provider|proveedor soluciones nube|revendedor)
      (csp) ..3 (traves|mediante|por) <partner>
      (licencia*|suscripcion*) ..12 (vendid*|suministrad*|facturad*|revendid*|proporcionad*|adquirid*|contratad*) ..6 (por|traves|a) ..2 <partner>
      (compra|adquisicion|suministro|venta|reventa|contratacion) ..10 (licencia*|suscripcion*) ..14 (traves|por|cargo|mediante) ..2 <partner>
      (compra|comprara|adquiere|adquirira|contrata|contratara) ..4 (licencia*|suscripcion*) <product>? <partner>
      <partner> ..6 (comercializa|distribuye|vende|vendera|revende|provee|proveera) ..10 (licencia*|suscripcion*|<product>)
      <partner> ..6 (condicion|calidad|rol) ..3 (csp|cloud solution provider|proveedor soluciones nube|revendedor)
      por <partner> ..6 (vend*|revend*|suministr*|factur*|comercializ*) ..10 (licencia*|suscripcion*)
      <customer> ..2 (las|los|la|lo)? ..1 (adquiere|compra|contrata) ..1 a? ..1 <partner>
      <partner> ..8 (sirve|servimos|servira) ..8 (licencia*|suscripcion*|<product>)
    `),
    csp: lines(`
      csp
      cloud solution provider
      proveedor soluciones nube
      proveedor soluciones en nube
      proveedor soluciones cloud
      proveedor soluciones de nube
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      contrato enterprise
      contrato empresarial
      acuerdo empresarial|enterprise
      licencia* por volumen
      (contrato|acuerdo|licenciamiento) ..3 volumen
      ea
      mca e
    `),
    webDirect: lines(`
      directamente ..3 microsoft
      web ..2 microsoft
      sitio web ..3 microsoft
      web directo
      tarjeta
      microsoft directamente
      pago por uso
      tienda ..3 microsoft
      microsoft ..1 (factura|cobra|vende) ..4
      factur* ..6 por microsoft
      sin intermediario*
    `),
    licences: words("licencia* suscripcion*"),
    purchase: words("licencia* suscripcion* precio* compr* vent* vend* suministr* factur* adquir* pedido*"),
    priced: words("precio cantidad numero usuarios coste puestos importe"),
    usPublicSector: lines(`
      municipio
      municipio autonomo
      gobierno municipal
      corporacion|entidad|instrumentalidad|universidad publica
      agencia gubernamental
      autoridad de|para
    `),
    usPlace: lines(`
      puerto rico
      estados unidos
      ee uu
    `),
    aside: lines(`
      via <product>
      por teams
      (reunion|llamada) ..2 <product>
      (reuniones|actas|documentos|documentacion|planos|archivos|ficheros|entregables|informes|tickets|solicitudes|incidencias|comunicaciones|facturas|traducciones|mensajes|listados|datos) ..3 (celebran|celebraran|guardan|guardaran|son|estan|se|seran|archivan|comparten|intercambian|depositan|publican|entregan|envian|registran|conservan) ..6 (en|por|mediante|via|a traves|como|formato) ..3 <product>
      (guardar|compartir|depositar|intercambiar|disponible*|almacenad*|archivad*|compartid*|depositad*) ..4 (en|por|mediante|via|formato) ..3 <product>
      (canal|carpeta|sitio compartido|chat|biblioteca|archivo|formato|enlace|exportacion) ..1 <product>
      propi* ..2 <product>
      propi* (entorno|inquilino|suscripcion|instancia|tenant) ..2 <product>
      (programa|aplicacion|plataforma|sistema|solucion|saas|software|portal|herramienta) ..8 (aloja*|hospeda*|funciona|ejecuta) ..6 (en|sobre) ..4 <product>
      (inicio sesion|autenticacion|acceso unico|single sign on|sso|identifican|autentican|acceden|inician sesion|identificacion) ..6 (con|mediante|traves|por|via|contra) ..4 <product>
      (dominar|dominio|manejo|conocimiento*|conocer|experiencia|habilidades) ..4 <product>
      (sin|ningun*|lugar|vez) ..2 <product>
      (interfaz|compatible|exportacion|importacion|conector) ..3 (con|a|hacia|desde|para) ..4 <product>
      (ejemplo|tales|como por) ..3 <product>
      (anteriormente|antes llamado|antiguo) ..4 <product>
      (marca|marcas) ..6 <product>
      <customer> ..2 (utiliza|usa|emplea|trabaja) ..3 <product> ..4 (para|como|en|ya|internamente)
      <product> ..4 (estudi*|consider*) ..3 (descart*|rechaz*)
      (publica*|guarda*|conserva*|deposita*|aloja*|archiva*|registra*) ..2 (en|por|mediante) ..3 <product>
      (empleados|usuarios|personal|trabajadores|plantilla) ..2 (utiliza|utilizan|usan|usa|trabajan) ..3 <product>
      (referencia*|citado|citada|proyecto anterior) ..16 <product>
      (socio|partner|certificado|certificada|distribuidor) ..3 <product>
      (reunion*|seguimiento|llamada*|sesion*) ..18 (por|via|en) ..2 <product>
      opcion ..14 <product>
      (oferta|propuesta) ..10 opcion ..14 <product>
      (region|centro datos) ..2 <product>
    `),
  },
  labels: {
    partnerId: lines(`
      id|identificador|numero ..1 (partner|socio|ubicacion|mpn)
      partner id
      partnerid
      mpn id
      ubicacion ..2 (proveedor|microsoft)
      id|identificador|numero|n|codigo ..1 (partner|socio|ubicacion|mpn|asociado)
      numero mpn
      mpn
      identificador ..2 (partner|socio|proveedor|asociado)
      id partner network
      id asociado
      partner location id
      (identificador|numero|codigo) ..3 como (socio|partner) ..1 microsoft
    `),
    otherNumber: [
      "(inscripcion|enrolment|contrato*|acuerdo|pedido*|factura*|cuenta|cliente|usuario*|ticket|registro|cif|nif|iva|telefono|tel|fax|suscripcion|suscripciones|referencia|ref|expediente|proyecto|oferta|licitacion|lote|solicitud|serie|articulo|licencia*|euros|euro|empleados|equipos|horas|buzones|alumnos|habitantes)",
    ],
    channelNumber: ["pcn", "numero ..2 canal"],
    tenantId: lines(`
      id|identificador|guid ..1 (inquilino|tenant|directorio)
      tenant id
      inquilino
      directorio
      tenant
      id|identificador|guid|numero|codigo ..2 (inquilino|tenant|directorio|organizacion)
      tenantid
      id arrendatario
      inquilino|tenant ..2 (id|identificador)
      id entra
    `),
    domain: lines(`
      dominio
      nombre dominio
      dominio|dominios
      dominio ..2 (inquilino|tenant|principal|inicial|predeterminado)
    `),
    contact: lines(`
      (preguntas|consultas|dudas) ..4 (inquilino|tenant)
      contacto
      administrador|administradora
      responsable
      persona ..2 contacto
      interlocutor|interlocutora
      referente
      director|directora
      jefe|jefa
      <role>
      contacto|contactos
      persona ..1 enlace
      encargado|encargada
      coordinador|coordinadora
      gerente
      correo electronico
      responsable|jefe|jefa|director|directora|gerente
      enlace tecnico
      oficial
      enlace
      titular
      encargado
      jefatura
    `),
  },
};
