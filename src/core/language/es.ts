// Knows: Spanish as agreements use it.
// Refuses to know: the eight families.
import { lines, words, type Lexicon } from "./lexicon";

export const es: Lexicon = {
  code: "es",
  stopwords: words("el los las que y en una por con para del se al es su como"),
  articles: words("el la los las un una unos unas de del al a lo"),
  fillers: words("tambien expresamente asimismo"),
  abbreviations: words("art num n sr sra ud etc ej pag cl s l"),
  partnerRoles: lines(`
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
  `),
  customerRoles: lines(`
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
  `),
  hereinafter: lines(`
    en adelante
    en lo sucesivo
    denominad
  `),
  classes: {
    we: words("nosotros nuestro nuestra nuestros nos"),
    you: words("usted ustedes vosotros vuestro vuestra"),
    consent: words(
      "consiente consentira acepta aceptara acept* autoriza autorizara autoriz* aprueba aprobara reconoce reconocera confirma confirmara acuerda conviene presta consent* conforme faculta permite permitira otorga da",
    ),
    verb: words(`
      debe deben debera deberan obliga obligan compromete comprometen acepta aceptara habra autoriza autorizara consiente consentira aprueba aprobara reconoce confirma confirmara
      concede concedera otorga otorgara asigna asignara da dara facilita facilitara crea creara invita invitara designa designara nombra nombrara anade anadira agrega agregara
      registra registrara introduce introducira selecciona seleccionara mantiene mantendra conserva conservara vincula vinculara asocia asociara firma firmara entrega entregara presenta presentara
      vende vendera suministra suministrara compra comprara adquiere adquirira delega delegara habilita habilitara proporciona proporcionara establece establecera tiene tendra sera seran ha han
      suscribe suscribira factura facturara revende revendera valida validara presta prestara solicita solicitara ejecuta ejecutara inscribe inscribira configura configurara permite
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
      definiciones|definicion
      glosario
      termino|terminos|expresion definicion|significado
      interpretacion
      terminologia
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
    `),
    contents: lines(`
      indice
      contenido
      sumario
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
    `),
    excluded: lines(`
      fuera alcance
      exclusiones
      no incluido|incluidos
      excluido|excluidos
    `),
  },
  force: {
    duty: lines(`
      <party> ..8 <verb>
      <verb> ..3 <party>
      por <customer>
      administrador|propietario ..8 <verb>
      partes acuerdan|convienen
    `),
    performative: lines(`
      <party> ..6 <consent>
      (consentimiento|autorizacion|conformidad|aprobacion) ..6 (otorga|presta|dado|concedido|da)
      con ..2 firma ..6 <party>
      (consentimiento|autorizacion|conformidad) ..2 <customer>
    `),
    permission: lines(`
      <partner> ..4 (puede|podra|autorizado|facultado)
      (puede|podra|podran|pueden) ..2 <partner>
      (podra|puede|podran|pueden) (ser|presentarse|utilizarse|entregarse|servir|usarse|comunicarse|aportarse)
      (contrato|documento|pedido|orden|anexo|formulario|carta|ejemplar|acuerdo|copia) ..10 (sirve|servira|constituye|vale|valdra|podra|puede|tendra)
      sirve|servira|constituye|constituira ..6 como
    `),
    negation: words(
      "abstiene abstendra abstenerse prohibe prohibido prohibida renuncia renunciara no ni nunca jamas ningun ninguna prohibe prohibido prohibida rechaza niega deniega abstendra abstiene renuncia tampoco",
    ),
    lateNegation: words("x"),
    none: words("ningun ninguna sin"),
    undo: words(
      "inconveniente objecion objeciones reparo obstante retir* revoc* elimin* suprim* modific* cambi* rechaz* cancel* deshabilit* limit* restring* suspend* opon* impid* impide denegar resolver concede otorga confiere anade afecta da supone implica",
    ),
    outside: lines(`
      fuera ..3 (objeto|alcance)
      quedan fuera
      queda fuera
      no ..3 (incluye|incluyen|incluido|incluida|comprende)
      excluido|excluida
    `),
    exception: lines(`
      salvo
      sin ..5 (consentimiento|autorizacion|aprobacion|conformidad)
      antes
      hasta
      mientras
      menos que
    `),
    modal: words("debera debe"),
    nothing: words("nada"),
    condition: lines(`
      (si|cuando|una vez|despues|salvo|siempre que) ..2 <party>
      (solicita|solicitara|pide|pedira|obtendra|requiere|sin|recabara) ..3 <customer>
    `),
    possibility: words("puede podra podria desea"),
    ended: lines(`
      (ha sido|han sido|queda|quedan|es|son|esta|estan) ..1 (revocad*|retirad*|prohibid*|excluid*|rechazad*|cancelad*|denegad*)
      no (autorizad*|permitid*|acordad*|concedid*|desead*)
    `),
    hypothesis: words("si cuando despues hasta salvo"),
    confer: words(`
      da otorga concede confiere abre anade supone implica permite crea aporta conlleva incluye
    `),
    pronoun: words("este esta estos ello dicho dicha"),
    header: words(`
      valor valores dato detalle significado nombre respuesta campo fecha precio importe definicion informacion
    `),
    deferral: lines(`
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
    `),
    definition: lines(`
      significa
      designa
      se entiende
      entiende por
      expresion que
      termino ..6 microsoft
      es ..2 (procedimiento|mecanismo|expresion|termino|etiqueta|programa|estado|proceso|forma|nombre|concepto) (que|por|para|con|utilizado|mediante)?
      denominado|denominada
      llamado|llamada
    `),
    holding: words(
      "es sigue permanece sera continua continuara seguira pasa actua figura queda seguira constando consta mantiene",
    ),
    naming: lines(`
      nombra|designa|deja|mantiene|conserva|elige
      sustituido|sustituye ..6 por
      favor de
      corresponde|queda|permanece
    `),
    reserved: lines(`
      reservado|reservada
      sin contenido
      no aplica|aplicable
      no utilizado|utilizada
      suprimido
      vacio
      dejado|dejada blanco
    `),
    tasks: words("obligaciones tareas compromisos deberes"),
    cancelled: lines(`
      (clausula|seccion|articulo|apartado|parrafo|punto) ..30 (queda|quedan|es|son|se) ..3 (suprimid*|eliminad*|derogad*|suprime*|elimina*|anulad*|sin efecto)
    `),
    replaced: lines(`
      (sustitu*|reemplaz*|redaccion siguiente|siguiente redaccion)
    `),
    suspended: lines(`
      (clausula|seccion|articulo|apartado|parrafo|punto) ..12 (solo|solamente|unicamente) ..6 (efecto*|vigor|eficaz)
      (clausula|seccion|articulo|apartado|parrafo|punto) ..6 (suspendid*|suspenso)
    `),
    unbindingPaper: lines(`
      (este|esta|presente) (carta|documento|intenciones|memorando|nota) ..10 (no vinculante|no ..5 (vincula*|obliga*)|sin ..3 (fuerza|caracter) ..2 (vinculante|obligatoria))
    `),
    unbindingPart: lines(`
      (este|esta|presente) (anexo|seccion|apartado|nota|guia|ficha|parte) ..10 (meramente informativ*|solo ..2 informativ*|no ..4 (obliga*|vincula*|contractual)|caracter informativo)
      titulo informativo
    `),
    recitalsEnd: lines(`
      acuerdan ..3 (siguiente|siguientes)
      convienen ..4 (siguiente|siguientes)
      (otorgan|pactan) ..4 (siguiente|siguientes|clausulas)
    `),
    pending: lines(`
      por confirmar|completar|determinar|indicar|definir|facilitar|concretar|designar
      pendiente
      se ..1 (facilitara|comunicara|indicara|completara|confirmara|aportara)
      completar
      cumplimentar
      rellenar
      determinar
      desconocido
      insertar
    `),
    reference: lines(`
      (anexo|clausula|tabla|apartado|seccion|apendice) <number>|i|ii|iii|a|b|c
      (indicad*|relacionad*|enumerad*|recogid*|descrit*|siguientes)
    `),
    leading: lines(`
      siguiente*
      lo siguiente
      continuacion
    `),
    partnerDoes: words(
      "prest realiz suministr ejecut vend factur implant configur form corregir instal actua",
    ),
    customerDoes: words("pag nombrara dispon compra adquier utiliz contrata acept entregara"),
  },
  notNames: words(
    "microsoft partner socio contrato anexo clausula el la los las un una servicios enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre partes",
  ),
  thirdParties: lines(`
    (otro|otra|tercer|actual|anterior) (partner|socio|proveedor|revendedor|empresa|distribuidor|consultora)
    (partner|socio|proveedor|revendedor|distribuidor|empresa) (actual|anterior|saliente|existente|tercero|tercera)
    un tercero
  `),
  roles: lines(`
    administrador global
    administrador ..1 (exchange|sharepoint|teams|intune|seguridad|licencias|usuarios|helpdesk|servicio asistencia|facturacion|cumplimiento|aplicaciones|dynamics 365|power platform|soporte tecnico|fabric|power bi|grupos|autenticacion)
    lector global|seguridad
    colaborador
    administrador acceso usuarios
  `),
  commonRoles: words("propietario lector contributor owner reader colaborador"),
  signals: {
    work: words(`
      implant* implement* migr* despleg* despliegue configur* instal* formacion form* soporte mantenimiento gestion gestion* administr* asesor* consultor* disen* desarroll* integr* optimiz*
      adopcion puesta parametriz* operacion opera acompan* supervis* monitor* audit* proyecto servicios transform* moderniz* transicion pilot* asisten* construc* constru* securiz* trabajos realizar
    `),
    project: words(`
      implant* implement* migra* despleg* configur* instal* formacion desarroll* integr* supervis*
    `),
    managed: lines(`
      servicios gestionados|administrados
      (gestiona|administra|opera|supervisa|monitoriza|mantiene) ..10 (<product>|inquilino|entorno|plataforma|suscripciones|servidores|tenant)
      (gestion|administracion|operacion|supervision|mantenimiento|monitorizacion) ..6 (<product>|inquilino|entorno|plataforma|suscripciones|tenant)
      centro atencion
      mesa servicio|ayuda
      24 horas
      servicio gestionado
      externalizacion
    `),
    migration: lines(`
      migra* ..10 (buzon*|correo*|archivo*|fichero*|servidor*|usuario*|sitio*|inquilino*|carga*|identidad*|<product>|documentos)
      (traslad*|mover|mueve) ..8 (buzon*|archivos|ficheros|servidores|cargas) ..8 (a|hacia|en)?
    `),
    sells: lines(`
      <partner> ..6 (es|actua|actuara|sera|interviene) ..8 (proveedor soluciones nube|csp|cloud solution provider|revendedor|lsp|distribuidor)
      <partner> ..10 (vende|vendera|suministra|suministrara|revende|factura|proporciona|tramita|vender|suministrar|provee) ..14 (licencia*|suscripcion*|abono*)
      (compra|comprara|adquiere|adquirira|contrata|contratara) ..14 (traves|mediante|por medio|a) ..2 <partner>
      (licencias|suscripciones) ..10 (traves|mediante|por medio) ..2 <partner>
      <partner> ..4 como ..6 (csp|cloud solution provider|proveedor soluciones nube|revendedor)
      (csp) ..3 (traves|mediante|por) <partner>
    `),
    csp: lines(`
      csp
      cloud solution provider
      proveedor soluciones nube
      proveedor soluciones en nube
    `),
    enterpriseAgreement: lines(`
      enterprise agreement
      contrato enterprise
      contrato empresarial
      acuerdo empresarial|enterprise
      licencia* por volumen
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
    `),
    licences: words("licencia* suscripcion*"),
    purchase: words("licencia* suscripcion* precio* compr* vent* vend* suministr* factur* adquir* pedido*"),
    priced: words("precio cantidad numero usuarios coste puestos importe"),
    usPublicSector: [],
    usPlace: [],
    aside: lines(`
      por|via <product>
      (reunion|llamada) ..2 <product>
    `),
  },
  labels: {
    partnerId: lines(`
      id|identificador|numero ..1 (partner|socio|ubicacion|mpn)
      partner id
      partnerid
      mpn id
      ubicacion ..2 (proveedor|microsoft)
    `),
    channelNumber: words("pcn"),
    tenantId: lines(`
      id|identificador|guid ..1 (inquilino|tenant|directorio)
      tenant id
      inquilino
      directorio
      tenant
    `),
    domain: lines(`
      dominio
      nombre dominio
    `),
    contact: lines(`
      contacto
      administrador|administradora
      responsable
      persona ..2 contacto
      interlocutor
      director|directora
      jefe|jefa
      <role>
    `),
  },
};
