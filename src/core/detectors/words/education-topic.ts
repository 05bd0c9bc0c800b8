/**
 * What people differ about in and around primary education. `hot`: a dispute by itself, so that whoever brings
 * it up without news, thanks or a question takes sides. `policy`: what is disputed. `daily`: a debate only when an opinion is plain.
 * `profession`: those who work in it.
 * Source: the subjects of the Onderwijsraad's, AOb's and PO-Raad's dossiers and the Staat van het Onderwijs, 2024-2026.
 */
export const EDUCATION_TOPIC = {
  hot: `
    werkdruk*|lerarentekort*|leraren-tekort
    passend|inclusief onderwijs
    doorstroomtoets*|eindtoets*|citotoets*|cito|cito's|citoscore*|toetscultuur|toetsdruk|toetsgekte|kleutertoets*
    inspectie|onderwijsinspectie|inspecteur|inspecteurs
    onderwijsminister|onderwijsbeleid|onderwijspolitiek|onderwijsbezuinig*|lerarensalaris*|onderwijsstaking*|lerarenstaking*
    kerndoelen|basisvaardigheden|kansengelijkheid|kansenongelijkheid|burgerschapsonderwijs|referentieniveaus
    telefoonverbod|mobieltjesverbod|smartphoneverbod
    niveaugroepen|combinatieklas*|combiklas*|klassengrootte|groepsgrootte|plofklas*
    administratiedruk|regeldruk
    begrijpend lezen
    vierdaagse schoolweek
    <num> dagen werken
  `,
  policy: `
    onderwijsraad|po-raad|onderwijswereld|onderwijsland|onderwijsvakbond*|vakbonden|vakbond|samenwerkingsverband*|onderwijshervorming*|onderwijsfinanciering|onderwijsachterstand*
    klassen|groepen van <num>|dertig|boven|meer
    <num> kinderen|leerlingen ~3 klas|groep|klassen
    stagevergoeding*|schoolkeuze|onderadvisering|onderadvies|vroegselectie
    zomervakantie ~3 korter|lang|inkorten|weken
    vrijwillige bijdrage|ouderbijdrage
    schoolgeld|schoolstrijd|schoolbestuurder*|onderwijsmanager*|kwaliteitsmeting|toetsscores|toetsresultaten|rendementsdenken|afrekencultuur|afrekenen|verantwoording*|verslaglegging|vergadercultuur|protocollen
    leerlingenpopulatie|ventilatie|schoolgebouwen|schoolontbijt
    schoolzwemmen|zwemonderwijs|muziekonderwijs|cultuuronderwijs|gymonderwijs|kleuteronderwijs|thuisonderwijs|privescholen|bijles*|schaduwonderwijs|huiswerkinstituut*
    schoolmaaltijden|basisteams|ict'er|combinatiegroep|bewegend leren
    niveau <num>
    vroege selectie|selecteren
    dagen naar school
    zij - instro*
    elke|iedere school
    kinderopvang gratis
    dyslexie*|vakantiespreiding|differentieren|dyslexieverklaring*|mediawijsheid|methodegebonden|npo|bevoegde leraar|leraren
    een ipad|tablet|laptop|methode|toets
    bovenbouw
    schermtijd|devices|beeldschermen
    pisa*|taalniveau|leesniveau|rekenniveau|laaggeletterd*|ontlezing
    eindtermen|inspecties|leerkrachtentekort|clb|m-decreet|leersteundecreet|vlaanderen|koepels|katholiek onderwijs
    teachers? pay|salaries|shortage|workload
    school funding|budget|budgets|inspection|inspections
    standardi?ed testing
    inspectie|onderwijsinspectie|inspecteur|inspecteurs|inspectiebezoek*
    ministerie|ocw|onderwijsminister|minister|ministers|staatssecretaris*
    minister van onderwijs
    kabinet|prinsjesdag|onderwijsbegroting*|onderwijsbeleid|onderwijspolitiek
    den haag
    bezuinig*|onderwijsbezuinig*
    werkdruk*|lerarentekort*|leraren-tekort|personeelstekort*
    tekort aan leraren|leerkrachten|juffen|meesters|personeel
    staking|stakingen|lerarenstaking*|onderwijsstaking*|staken|cao|salaris|salarissen|lerarensalaris*
    passend|inclusief|speciaal|openbaar|bijzonder|basis|primair|goed|modern|christelijk onderwijs
    onderwijs|basisonderwijs|onderwijssysteem|onderwijsstelsel|onderwijskwaliteit|onderwijsvernieuwing*
    doorstroomtoets*|eindtoets*|citotoets*|cito|cito's|toetscultuur|toetsdruk|toetsgekte|kleutertoets*
    schooladvies*|basisvaardigheden|kerndoelen|referentieniveau*
    kansengelijkheid|kansenongelijkheid|segregatie|achterstandsscholen
    burgerschapsonderwijs|burgerschap|lentekriebels
    vrijheid van onderwijs
    artikel <num>
    telefoonverbod|mobieltjesverbod|smartphoneverbod
    telefoon|telefoons|mobieltjes|mobiel|mobiele|smartphones|tablets|chromebooks|ipads|schermen ~4 klas|school|scholen|lokaal|onderwijs
    
    begrijpend lezen
    leesonderwijs|rekenonderwijs|taalonderwijs|leesvaardigheid|bewegingsonderwijs|spellingonderwijs
    niveaugroepen|niveaugroep|combinatieklas*|combiklas*|combinatiegroep*|klassengrootte|groepsgrootte|plofklas*
    grote|kleine|kleinere|grotere|volle klassen|klas
    administratiedruk|regeldruk|bureaucratie|papierwerk
    vierdaagse schoolweek
    schoolweek|schooltijden|lestijd|onderwijstijd|continurooster|continuroosters|schoolvakantie*
    digitalisering|leerpaden
    kunstmatige intelligentie
    leerlingvolgsysteem|leerplicht|ouderbijdrage*|lumpsum|schoolbesturen|onderwijsbestuurders|onderwijsadviseurs
    thuiszitters|schoolmaaltijd*|schoollunch*|schooluniform*|schoolmaatschappelijk
    lerarenopleiding*|zij-instroom*|zijinstroom*|onbevoegd*
    zittenblijven|kleuterbouw|stilteleren|onderzoekend|gepersonaliseerd|iederwijs
    flexibele schooltijden
    zomervakantie inkorten
    hoogbegaafd*
    education|curriculum|inspectorate|workload|schoolweek|ofsted
    teacher shortage|shortages
    inspectors|inspector
    reading|phonics|spelling ~1 comprehension|strategies|scheme|schemes|worksheets
    worksheets|strategy worksheets|phonics
    detacheerder|detacheerders|detachering|detacheringsbureau*|taskforce|vakmensen|uitzendbureaus|zzp'ers ~8 klas|les|onderwijs|overstappen|week|school
    bewindspersoon|bewindslieden
    teacher training
    digital literacy
    standardised|standardized tests?|testing
    school week
    phone ban
    class sizes?
    ministry
  `,
  daily: `
    *toets|*toetsen|*methode|*methodes|formulieren|formulier|vergaderingen|vergadering|studiedag|studiedagen|overleg
    werkboekjes|werkboeken|stickers|beloningssysteem|strafwerk|nablijven|uniform|traktaties|traktatie|juffendag|musical|schoolreis*|kamp|zwemles|gymles
    algoritme*|dashboard*|data|software|apps|laptops|wiscat|verslagen|reflectieverslag*|portfolio*
    huiswerk|rapporten|rapportcijfers|toetsen|toets|vinkjes|groepsplannen|handelingsplannen|administratie
    lesmethode|lesmethodes|methodes|rekenmethode*|leesmethode*|taalmethode*|methode
    ai|chatgpt|pabo|pabo's|invallers|subsidie|subsidies|budget|boards|funding|gender
    tablets|chromebooks|ipads|digibord*|phones|screens
  `,
  profession: `
    onderwijsassistent|onderwijsassistenten|concierge|concierges|schoolleiders|schooldirecteuren|directeuren|bestuurders|managers|docent|docenten|zijinstromer|zijinstromers|invalkrachten|intern begeleiders|ib'ers
    een juf|meester|leraar|leerkracht|docent|school
    kleuters|basisschoolkinderen|basisscholieren|scholieren
    dit|ons|mooi|mooiste vak|beroep
    basisschool|basisscholen|schoolklas|primary|classroom|classrooms|schooling
    leraren|leerkrachten|onderwijzers|docenten|juffen|onderwijspersoneel|onderwijsassistenten|leraar|leerkracht
    juffen en meesters
    meesters en juffen
    teachers|teacher|teaching|trainees
    lesgeven|scholen|schools
    het vak
    voor de klas
    homework|tests|testing|phones
    kinderen|leerlingen|lln|kids|children ~6 leren|lezen|rekenen|school|toetsen|klas|learn|read|taught|teach
    stagiairs|stagiaires|stagevergoeding
  `,
};
