/**
 * Systems and papers that hold pupils' data, and the words of their screens. Source: the names of the pupil systems
 * used in Dutch and Flemish primary schools (ParnasSys, ESIS, Dotcom, Magister, Somtoday, Smartschool, Questi …), as
 * publicly known in 2025; compiled by hand. Format: `text/phrases`.
 */
export const RECORD_CLASSES = {
  system:
    `parnassys parnasys parnassis esis magister somtoday smartschool questi dotcom boom leerunieksysteem leeruniek ultraview focuspo zien kindkans topdossier kanvas lvs lovs leerlingvolgsysteem cito-lvs`.split(
      ' ',
    ),
  paper:
    `klassenlijst klasselijst klaslijst leerlinglijst leerlingenlijst groepskaart leerlingkaart groepsoverzicht leerlingdossier dossier zorgdossier groepsplan
    handelingsplan opp ontwikkelingsperspectief groeidocument rapporten toetsoverzicht notitieblad incidentformulier adressenlijst telefoonlijst contactlijst
    noodlijst absentielijst verzuimlijst medicijnlijst allergielijst overdrachtsformulier adviesformulier oudergesprekverslag gespreksverslag`.split(
      /\s+/,
    ),
};
export const RECORDS: Readonly<Record<string, string>> = {
  screen: `
<system>
<paper>
dossier|leerlingnotitie|notitie|gespreksverslag|verslag ~1 oudergesprek|leerling
diagnose :
medicatie :
begeleiding :
leerling :
leerlingnummer|geboortedatum|bsn
verzuim|absentie|absent ~2 :
bl|bl-m|dmt|avi|lvs|cito ~2 :
`,
};
/** In the draft's own words: shows such a screen or paper. */
export const SHOWN: Readonly<Record<string, string>> = {
  shown: `
screenshot|printscreen|schermafbeelding|screenshotje|foto|fotootje|kiekje|screen|kijkje ~5 <system>|<paper>
<system>|<paper> ~9 screenshot|printscreen|hieronder|foto|gefotografeerd|gedeeld
hierbij|hier|bijgevoegd|nieuwe|hieronder ~4 klassenlijst|klaslijst|leerlingenlijst|leerlinglijst|adressenlijst|telefoonlijst
`,
};
