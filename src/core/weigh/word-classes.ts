/**
 * What informal Dutch (and some English) words are about, in classes: `class: word word …`. A word may stand in several.
 * `ziek*` is any word that begins so, `*toets` any that ends so. Only weighed (see `features.ts`), never a reason by itself.
 * Source: compiled by hand for Bezint, from how people around primary schools in the Netherlands and Flanders write.
 */
export const WORD_CLASSES = `
child: kind kinderen kids kid kindje kindjes kinders kindren kleuter kleuters kleutertje kleutertjes peuter peuters
  jongen jongens jongetje jongetjes jongeman jongmens meisje meisjes meiske meid meiden meidje ventje ventjes ventje's
  manneke mannekes mannetje mannetjes kereltje kereltjes kerel gastje gastjes gozertje knul knullen knulletje
  knulletjes dametje dametjes leerling leerlingen leerlinge llen lln pupil pupillen scholier scholieren leerlingetje
  leerlingetjes kleintje kleintjes ukkie ukkies uk hummel hummels dreumes koter koters snotneus snotneuzen bengel
  bengels deugniet boefje boefjes dondersteen kruimel kruimels brugger bruggers brugklasser brugpieper jeugd jeugdige
  puber pubers tiener tieners pubertje kindeke kinneke zorgkind zorgkinderen zorgenkind zesjarige zevenjarige
  achtjarige negenjarige tienjarige elfjarige twaalfjarige vijfjarige vierjarige *kindje *leerling *leerlingen
  tweeling meissie jochie jochies joch knaap knaapje knapen druktemaker
own-child: zoon zonen zoontje zoontjes zn dochter dochters dochtertje dochtertjes oudste jongste middelste oudste's
  mijne onze eerstgeborene baby babytje kroost kindlief zoonlief dochterlief spruiten nakomeling tweelingen drieling
  pleegkind pleegkinderen pleegzoon pleegdochter stiefkind stiefzoon stiefdochter adoptiekind bonuskind bonuszoon
  bonusdochter kleinkind kleinkinderen kleinzoon kleindochter petekind metekind neefje nichtje oogappel eentje
  kleutertje brugpieper schoolkind kindje kindjes
family: man vrouw echtgenoot echtgenote partner vriendin vriendje vriendinnetje vrienden vriendinnen verloofde lief
  gezin gezinnen familie fam oma opa omi opi grootouder grootouders bomma bompa moemoe vava overgrootmoeder tante
  tantes oom ooms nonkel tantetje neef neven nicht nichten broer broers broertje broertjes zus zussen zusje zusjes
  zuske broerke mam mams mama pap paps papa vaders schoonmoeder schoonvader schoonouders schoonfamilie schoonzus
  zwager schoonzoon schoondochter ex exen buurman buurvrouw buren buurjongen buurmeisje huisgenoot huisgenoten
  stiefvader stiefmoeder pleegouder pleegouders pleeggezin wederhelft thuis thuisfront maatje maten bestie besties bff
  beste familielid
parent: ouder ouders mama mamas mama's mams moeder moeders mam papa papas papa's paps vader vaders verzorger
  verzorgers ouderpaar ouderraad oudercommissie medezeggenschapsraad hulpouder hulpouders klassenouder klassenouders
  leesmoeders leesouders luizenmoeders luizenouders overblijfmoeders overblijfouder pleinmoeders poortmoeders
  bakfietsmoeders curlingouder curlingouders helikopterouder helikopterouders alleenstaande eenoudergezin gescheiden
  voogd voogden ouderapp oudergroep opvoeder opvoeders opvoeding opvoeden opgevoed thuissituatie schoolpoort ouderhulp
  brengouder oudercontact mondig *moeder *vader gezinslid
colleague: collega collega's collegas collegaatje collegaatjes leraar leraren lerares leerkracht leerkrachten lkr lk
  juf juffen juffie juffrouw juffrouwen juffies juffertje meester meesters meneer mevrouw docent docenten docente
  onderwijzer onderwijzeres onderwijzers duo duo's duopartner duocollega parallelcollega bouwcoördinator
  bouwcoordinator bouwleider ib ib'er iber ibers intern begeleiders begeleidster rt rt'er gymleraar gymmeester
  gymdocent vakleerkracht vakdocent muziekdocent onderwijsassistent onderwijsassistente onderwijsassistenten oa oa's
  assistent assistente ondersteuner leerkrachtondersteuner zorgleerkracht zoco zorgcoördinator zorgcoordinator
  zijinstromer zijinstromers zij-instromer invaller invallers invalster invalmeester vervanger vervangers conciërge
  concierge conciërges conciergerie administratie medewerker medewerkers medewerkster secretaresse secretariaat bso
  pedagogisch pm'er pmer tso overblijfkracht schoonmaker schoonmaakster poetsvrouw kleuterleidster groepsleerkracht
  personeel team teams teamlid teamleden teamgenoot ict'er icter klusjesman pedagoog orthopedagoog logopedist
  logopediste specialist taalspecialist leescoördinator rekencoördinator cultuurcoördinator titularis klasleerkracht
  mentoren werkvriendin oud-collega *juf
leadership: directeur directeuren directrice directie directielid dir adjunct schoolleider schoolleiders schoolleiding
  schoolhoofd bazin chef leidinggevende leidinggevenden leidinggeven leiding bestuur bestuurder bestuurders
  bestuurster besturen schoolbesturen cvb rvt toezicht toezichthouder bovenschools bovenschoolse stafbureau
  bestuurskantoor bestuursbureau stichting stichtingen koepel koepels scholengroep schoolgroep mt managementteam
  management manager managers managementlaag managementtaal teamleider teamleiders locatieleider interimmer voorzitter
  bestuursvoorzitter secretaris hr hrm p&o personeelszaken gmr mr beleidsmedewerker beleidsmedewerkers hogerhand
  hogerop directiekamer koersplan bestuurslid bestuursleden *directeur *bestuur
intern-placement: stagiair stagiaire stagiaires stagiairs stagair stagaire loopstage mentor mentrix werkplekbegeleider
  wpb schoolopleider lio lio'er lioer lio-stage liostage liostagiair dagstage snuffelstage weekstage stage* internship
  intern placement trainee wpo praktijkjaar praktijkdag praktijkleren praktijkbegeleider meeloop meegelopen meeloopdag
  proeflesje proefles proeflessen observeren observatie observatieles hospiteren lesbezoek lesbezoekje
  opleidingsschool leerwerkplek
group-class: groep groepje groepjes groepen gr klas klasje klasjes klassen kls klasgenoot klasgenoten klasgenootje
  klasgenootjes bovenbouw middenbouw onderbouw kleuters combi achtstegroepers achtstegroeper zevendegroepers groep3
  groep4 groep5 groep6 groep7 groep8 groep1 groep2 g3 g4 g5 g6 g7 g8 leerjaar leerjaren klassendeling klassenverdeling
  groepsindeling groepsgrootte groepsdynamiek groepssfeer klassensfeer jaarlaag kleuterbouw groepsvorming tafelgroepje
  tafelgroepjes kleuterschool leesgroepje *klas *groep *klasje
school-place: school scholen schooltje bs bao sbo obs cbs kbs rkbs ikc kindcentrum kc schoolgebouw gebouw lokaal
  lokalen klaslokaal klaslokalen leslokaal schoolplein plein pleintje speelplaats speelplein kleuterplein gymzaal
  gymlokaal turnzaal turnen speelzaal aula hal gangen schoolgang teamkamer lerarenkamer leraarskamer personeelskamer
  koffiekamer directiekamer kantoortje kopieerhok kopieerruimte kopieerapparaat magazijn berging fietsenhok
  fietsenstalling schoolpoort zandbak klimrek kapstok kapstokken luizenzak toilet toiletten wc wc's kleedkamer
  kleedkamers bieb schoolbieb bibliotheek mediatheek nieuwbouw noodgebouw noodlokaal noodlokalen dislocatie locatie
  vestiging digibord whiteboard krijtbord schooldeur tafeltje prikbord refter eetzaal leeshoek bouwhoek huishoek
  poppenhoek hoekje schooltuin moestuin *school *scholen
subject-lesson: les lessen lesje lesjes lesgeven gegeven lesstof leerstof lesuur lesdag taal taalles spelling spellen
  dictee dictees lezen leesles begrijpend voorlezen voorleesuurtje schrijven schrijfles rekenen rekenles rekenlessen
  sommen som sommetjes tafels tafeltjes breuken breuk staartdelen staartdeling klokkijken vermenigvuldigen
  automatiseren procenten wiskunde geschiedenis aardrijkskunde topografie topo biologie gym gymles gymmen turnles
  bewegingsonderwijs muziekles tekenles tekenen handvaardigheid knutselen knutsel knutsels crea burgerschap
  wereldoriëntatie verkeersles godsdienst levensbeschouwing zwemles sova spreekbeurt spreekbeurten boekbespreking
  werkstuk werkstukken presentatie weektaak dagtaak werkblad werkbladen werkboekje werkboek schrift schriften
  schriftje kringgesprek instructie instructies verlengde uitleg uitleggen uitgelegd oefenen oefening oefeningen
  opdracht opdrachten huiswerk nakijken nagekeken proefje proefjes project projecten thema themaweek woordjes zinnen
  zin ontleden werkwoordspelling dt tekst teksten leesboek leesboeken prentenboek werkvorm werkvormen energizer
  coöperatief boek boeken lesidee lesideeën lesmateriaal freebie
tests-results: toets toetsen toetsje toetsjes toetsweek toetsing toetsresultaat toetsresultaten cito* iep route8
  leerlinginbeeld lvs dmt avi avi-niveau e3 m3 e4 m4 e5 m5 e6 m6 e7 m7 e8 score scores scoort scoorde gescoord scoren
  cijfer cijfers cijferlijst onvoldoende onvoldoendes voldoende zesje tienen viertje niveau niveaus leerniveau
  referentieniveau streefniveau 1f 1s 2f iv iii ii i+ e-tje percentiel vaardigheidsgroei uitslag uitslagen resultaat
  resultaten opbrengst opbrengsten rapport rapporten rapportje rapportcijfer puntenlijst punten advies adviezen
  herzien heroverwegen heroverweging bijgesteld bijstellen bijstelling vmbo vmbo-t mavo havo vwo gymnasium atheneum tl
  havo/vwo praktijkonderwijs vso iq iq-test intelligentietest intelligentie nio wisc zittenblijven doubleren doublure
  doubleert gezakt geslaagd overgaan versnellen versneld kleuterverlenging afstroom opstroom uitstroom doorstroom
  plaatsing achterstand achterstanden voorsprong leerachterstand taalachterstand leerrendement nulmeting beheersing
  herkansing *toets *toetsen *score *scores *advies
health: ziek ziekte ziektes zieke zieken ziekjes ziekmelding ziekmeldingen koorts griep griepje grieperig verkouden
  verkoudheid snot snotneus hoest hoesten pijn misselijk kotsen kotst gekotst braken overgeven spugen gespuugd diarree
  buikgriep norovirus corona covid quarantaine waterpokken krentenbaard roodvonk kinkhoest mazelen luizen hoofdluis
  neten wratjes wormpjes breuk bloedneus bloedde hechten hechting gehecht huisarts dokter arts artsen tandarts
  allergie allergisch allergieën notenallergie pinda eczeem glutenvrij zwanger zwangerschap zwangerschapsverlof
  bevallen bevalling gehoor gezondheid beterschap herstel herstellen herstelt uitgeput vermoeid slaapproblemen uitslag
  jeuk menstruatie ongesteld genezen *pijn *ontsteking
medication-treatment: medicijn medicijnen medicatie medicatielijst pil pillen pilletje pilletjes pillendoosje ritalin
  concerta methylfenidaat dexamfetamine elvanse medikinet equasym risperidon melatonine antidepressiva antidepressivum
  antibiotica antibioticakuur kuur paracetamol paracetamolletje ibuprofen neusspray pufje pufjes puffer inhalator
  ventolin insuline insulinepomp spuit spuiten epipen zetpil zalf zalfje dosis dosering opgehoogd afbouwen afgebouwd
  bijwerking bijwerkingen slikt slikken slikte geslikt inneemt innemen ingenomen ingeënt vaccin vaccinatie prik
  prikken inenting behandeling behandelen behandelaar behandelaars behandeld behandelplan therapie therapieën
  therapeut therapeute emdr cgt fysio logopedie ergotherapeut pmt psychomotorische kinderpsycholoog psycholoog
  psychologe psychiater kinderpsychiater psychiatrie psychiatrisch ggz jeugd-ggz kjpp kliniek verslavingskliniek
  afkickkliniek intake intakegesprek wachtlijst wachtlijsten verwijzing verwezen doorverwezen dagbehandeling
  crisisopvang sondevoeding bestraald *therapie *medicatie *medicijn
diagnosis: adhd add asd autisme autist autisten autistisch autistische asperger pdd-nos pddnos pdd spectrum tos
  dyslexie dyslectisch dyslecten dyslect dyscalculie dyspraxie dcd odd gts tourette tics tic nld faalangst faalangstig
  dwang ocd ptss trauma getraumatiseerd traumatisch hechtings* mutisme mutistisch hoogbegaafd hoogbegaafdheid
  hoogbegaafde hb hb'er meerbegaafd hoogsensitief hsp laagbegaafd zmlk zml lvb zwakbegaafd moeilijklerend depressie
  depressief depressieve burn-out burnout psychose psychotisch bipolair borderline stoornis stoornissen syndroom
  labeltje etiket diagnose diagnoses gediagnosticeerd diagnostiek onderzocht getest vermoeden vermoedens
  prikkelgevoelig overprikkeld overprikkeling beelddenker genderdysforie transgender dyslexieverklaring
  dyslexieonderzoek dyslexiebehandeling fas adhd'er adhd'ers adder *stoornis *stoornissen *problematiek *diagnose
development-behaviour: gedrag gedrags* probleemkind probleemkinderen lastpak lastpost moeizaam moeizame druk onrustig
  onrust ongeconcentreerd concentratie afgeleid impulsief impulsieve ongeremd explosief explosieve driftbui driftbuien
  driftig drift woedeaanval woedeaanvallen woede-uitbarsting agressie agressief agressieve ontregeld ontregelde
  ontregelt regulatie emotieregulatie escaleert escaleerde geëscaleerd escalatie time-out timeout ontploft ontplofte
  ontploffen flipt flipte flippen geflipt doorgedraaid draait draaide wegloper weglopen wegliep wegloopt weggelopen
  onhandelbaar onhandelbare handelingsverlegen ongehoorzaam brutaal brutale dwars dwarsligger tegendraads
  teruggetrokken gesloten stilletjes onzeker onzekerheid sociaal-emotioneel sociaal-emotionele achterloopt
  achterblijft vastloopt vastgelopen vastlopen uitvallen uitval uitvaller stagneert stagnatie zorgen zorgelijk
  zorgelijke zorgwekkend bezorgd zorgvraag zorgvragen ondersteuning ondersteuningsbehoefte ondersteuningsbehoeften
  begeleiding begeleiden handelingsplan opp groeidocument arrangement arrangementen tlv toelaatbaarheidsverklaring
  speciaal verwezen verwijzen thuiszitter thuiszitters thuiszit schoolverzuim spijbelen spijbelt verzuim verzuimt
  leerplicht schorsing geschorst schorsen verwijdering signaal signalen signaleren signaleringslijst
  grensoverschrijdend klassenregels gestraft nablijven strafwerk puberteit aanpak gedoe problemen probleem incident
  incidenten voorval *gedrag *problemen onhoudbaar onhoudbare spanningen
aggression: slaan slaat sloeg geslagen slagen klap klapte schoppen schopt schopte geschopt trappen trapte getrapt
  bijten bijt gebeten krabben krabt krabde gekrabd knijpen knijpt kneep geknepen duwen duwt duwde geduwd stompen
  stompt stompte stomp gestompt gooien gooit gooide gegooid smijten smijt smeet gesmeten spuugt spugen spuugde
  gespuugd vechten vecht vocht gevochten vechtpartij vechtpartijen ruzie ruzies ruziën ruzie-en aanvallen aanviel
  aangevallen aanvallend aanvliegen aangevlogen bedreigen bedreigt bedreigde bedreigd bedreiging uitschelden schelden
  schold scheldt gescholden uitgescholden scheldpartij vernielen vernielt vernielde vernield vernieling kapotgemaakt
  sloopt slopen gesloopt sloopte mes mesje mesjes stak gestoken schaar wapen wapens wurgen gewurgd trekken trok
  getrokken bloedlip lip omgegooid agressie geweld mishandelt intimideren intimideert geïntimideerd intimiderend
  intimidatie belagen opgewacht lastiggevallen lastigvallen handgemeen matten meppen mept gemept rammen ramt ramde
  treiteren kapotgeslagen
crying-sadness-fear: huilen huilt huilde gehuild huil huilbui huilbuien huilend huilie janken jankt jankte gejankt
  jank janke snikken snikt snikte snikkend tranen traan traantje traantjes tranendal bleiten bleit bleitte wenen weent
  weende verdriet verdrietig verdrietige droevig triest trieste treurig treurige sneu zielig zielige zieligerd stakker
  stakkerd bang bange bangig angst angstig angstige angsten eng doodsbang bibberen bibberend trillen trillend paniek
  panisch paniekaanval paniekaanvallen overstuur ontdaan kwetsbaar kwetsbare eenzaam eenzame heimwee ongelukkig
  ongelukkige somber sombere rotgevoel hartverscheurend hartzeer hartbrekend aangrijpend heftig heftige geschrokken
  schrok schrikken geschokt ontroostbaar troosten troost troostte getroost wanhopig wanhoop radeloos machteloos
  machteloosheid stress gestrest gespannen nachtmerrie nachtmerries piekeren piekert piekerde lijden lijdt kippenvel
  suïcidaal suïcide zelfmoord zelfmoordgedachten automutilatie snijdt krast krassen zelfbeschadiging pijn pijnlijk sad
  crying cried tears kapotgaan teleurgesteld teleurstelling teleurstellend
shouting-anger: schreeuwen schreeuwt schreeuwde schreeuw geschreeuwd schreeuwend gillen gilt gilde gegild gil krijsen
  krijst krijste gekrijst tieren tiert tierde brullen brult brulde bulderen tekeergaan tekeer uitviel uitgevallen boos
  boze boosheid kwaad kwade woedend woedende woede razend razende pissig pisnijdig nijdig laaiend ziedend furieus
  geïrriteerd irritatie irritant irritante irriteren irriteert ergeren erger ergert ergernis ergerlijk geërgerd
  gefrustreerd frustratie frustraties frustrerend frustrerende verontwaardigd verontwaardiging stampvoeten stampend
  stampij heibel herrie amok relletje rel ontploft rooie flip flippen uitkafferen uitgekafferd afsnauwen snauwen
  snauwt snauwde afgesnauwd snauwerig afblaffen blaffen blafte commanderen mopperen moppert mopperde zeiken zeik zeikt
  zeuren zeurt zeurde klagen klaagt klaagde geklaag klacht klachten verwijt verwijten verwijtend schandalig
  schandalige schande belachelijk onbeschoft onbehoorlijk beu spuugzat kotsbeu woest angry furious gezeur gezeik
  gemopper gemekker mekkeren
divorce-home: scheiding scheidingen scheiden scheidt gescheiden vechtscheiding vechtscheidingen echtscheiding
  v-scheiding uiteen ex exman ex-man exvrouw ex-vrouw omgangsregeling omgang bezoekregeling co-ouderschap coouderschap
  co-ouder weekendpapa weekendvader voogdij gezag ouderlijk alimentatie advocaat mediator bemiddeling ots
  ondertoezichtstelling uithuisplaatsing uithuisgeplaatst uithuisgeplaatste thuis thuissituatie thuisfront
  thuisprobleem gezinssituatie gezinnen probleemgezin stiefvader stiefmoeder stiefpapa verliet ervandoor weggegaan
  bedrogen vreemdgaan vreemdgegaan vreemdgaat affaire minnaar relatieproblemen relatiebreuk breuk ruzies ruzie strijd
  logeren logeert verhuisd alleenstaand alleenstaande bijstandsmoeder huizen pleeggezin crisisplek blijf-van-mijn-lijf
  opvanghuis vrouwenopvang heibel rommelt rommelig onveilig onveilige thuisvoelen gezinsvoogd wisselweek papaweek
  mamaweek papadag divorce divorced
poverty: arm arme armoede geld geldgebrek geldproblemen geldzorgen schuld schulden schuldhulp schuldhulpverlening
  schuldsanering schuldeisers deurwaarder deurwaarders incasso bewindvoerder bijstand uitkering uitkeringen toeslag
  toeslagen toeslagenaffaire minima minimum voedselbank voedselpakket kledingbank leergeld jeugdfonds honger hongerig
  ontbijt ontbijten ontbeten broodtrommel broodtrommeltje lunchtrommel trommel trommeltje lege leeg boterham
  boterhammen kleren kleding kleertjes jas jasje winterjas schoenen schoentjes sandalen vies vieze viezig smoezelig
  smoezelige ongewassen douche gedoucht stinkt stinken stonk meurt muffe ruikt onverzorgd onverzorgde verwaarloosd
  verwaarlozing luizen versleten afdankertjes tweedehands huur huurachterstand huisuitzetting uitgezet uithuiszetting
  dakloos dakloze caravan matras verwarming afgesloten rekeningen betalen betaalt betaald betaalde ouderbijdrage
  vrijwillige bijdrage failliet faillissement werkloos werkloosheid ontslagen krap rondkomen nauwelijks poor hungry
  gymschoenen onbetaald achterstallig
police-justice: politie politieagent agent agenten wijkagent jeugdagent politiebureau politieauto politieonderzoek
  politie-inval inval aangifte aangeven aangegeven opgepakt oppakken gearresteerd arrestatie aangehouden aanhouding
  verdachte verdacht verdenking vervolgd vervolging justitie rechter rechtbank rechtszaak rechtszitting vonnis
  veroordeeld celstraf gevangenis gevangen bajes vastzit gezeten enkelband taakstraf boete boetes advocaat advocaten
  strafblad crimineel criminelen criminaliteit drugsdealer dealer diefstal stelen steelt stal gestolen dief diefje
  dieven inbraak ingebroken inbreker beroving overval overvallen steekpartij schietpartij geschoten contactverbod
  straatverbod huisverbod gebiedsverbod noodknop recherche rechercheurs zedenpolitie zeden zedenzaak 112 sirene
  handboeien klachtencommissie juridisch juridische undercover politiecel getuige getuigen police arrested court
violence-abuse: mishandeling mishandeld mishandelen mishandelt kindermishandeling misbruik misbruikt misbruiken
  misbruiker kindermisbruik seksueel seksuele aangerand aanranding verkracht verkrachting verkrachten ongewenst
  ongewenste grensoverschrijdend grensoverschrijdende betast betasten aanraken aangeraakt aanraakt handtastelijk
  lokken gelokt groomer grooming pedofiel pedo pedofilie incest ontucht huiselijk geweld geslagen slaat sloeg blauwe
  bloeduitstorting striemen brandwond brandwonden littekens verwaarlozing verwaarloosd verwaarlozen verwaarloost
  onveilig onveiligheid veiligheid opgesloten wegkijken wegkijkt wegkeken weggekeken wegkeek signalen signaal
  vermoeden vermoedens meldcode kindcheck meldplicht aandachtsfunctionaris vertrouwenspersoon vertrouwensinspecteur
  slachtoffer slachtoffers dader daders ontvoerd ontvoering vermist vermissing uithuwelijking uitgehuwelijkt
  besnijdenis eerwraak eergerelateerd loverboy abuse abused neglect violence gewelddadig gewelddadige ineenkrimpt dook
  wegdook krimpt mishandelde klappen huisverbod beurs schichtig schichtige angstig mijdt dekt
death: dood dode doden doodgegaan doodgaan overleden overlijden overlijdt overleed gestorven sterven sterft stierf
  sterfbed verlies rouw rouwen rouwt rouwproces rouwverwerking rouwkaart begrafenis begraven begrafenissen crematie
  gecremeerd uitvaart uitvaartdienst afscheidsdienst condoleance condoleances condoleren gecondoleerd deelneming
  medeleven innige herdenken herdenking herdacht nabestaanden graf urn terminaal terminale ongeneeslijk uitbehandeld
  euthanasie palliatief hospice zelfdoding zelfmoord suïcide verongelukt verdronken verdrinking ongeluk ongeval
  ongelukken dodelijk levenloos rip weduwe weduwnaar halfwees gemis gemist kaarsje kaarsjes kaars ingeslapen inslapen
  heengegaan heengaan overlijdensbericht died death funeral passed engeltje ontvallen
moving-asylum: verhuizen verhuist verhuisde verhuisd verhuizing verhuizingen verhuisdozen vluchteling vluchtelingen
  vluchtelingenkind gevlucht vluchten vluchtte vlucht oorlog bombardementen bom bommen oekraïne oekraiens oekraïens
  oekraïense oekraïner syrië syrisch syrische afghanistan eritrea gaza asiel asielzoeker asielzoekers
  asielzoekerscentrum azc azc's asielaanvraag asielprocedure ind coa statushouder statushouders verblijfsvergunning
  verblijfsstatus uitgezet uitzetten uitzetting uitzetcentrum illegaal illegale nieuwkomer nieuwkomers anderstalig
  anderstalige anderstaligen noodopvang crisisnoodopvang gezinslocatie gezinshereniging tolk vertaler inburgering
  inburgeren inburgeringscursus migrant migranten migratie migratieachtergrond allochtoon allochtonen buitenland
  buitenlands buitenlanders expat teruggestuurd teruggekeerd thuisland okan schakelklas internationale isk woonboot
  refugee refugees asylum
drink-drugs: drank dronken dronk drinkt drinken alcohol alcoholist alcoholisme bier biertje biertjes bierlucht wijn
  wijntje verslaafd verslaafde verslaving verslavingszorg verslavingen afkick afkicken afgekickt ontwenning rehab
  nuchter beschonken bezopen ladderzat straalbezopen aangeschoten roken rookt rookte sigaret sigaretten peuk peuken
  vape vapes vapen vapet vapend gevapet joint joints blowen blowt blowde wiet hasj drugs drugsgebruik drugslab dealen
  dealt coke cocaïne xtc ghb heroïne lachgas ballonnetje ballonnen gamen gokken gokt gokschulden stoned tripje drunk
  *verslaafd *verslaving
care-agencies: jeugdzorg jeugdhulp jeugdhulpverlening jeugdbescherming jeugdbeschermer jeugdreclassering gezinsvoogd
  gezinscoach gezinshulp gezinsbegeleiding veiligthuis amk kinderbescherming raadsonderzoek vertrouwenscentrum
  wijkteam buurtteam cjg clb ggd jeugdarts jeugdverpleegkundige schoolarts schoolmaatschappelijk maatschappelijkwerk
  smw amw hulpverlening hulpverlener hulpverleners hulpverleningstraject casemanager casusregisseur casus casusoverleg
  mdo zorgteam sot ondersteuningsteam swv samenwerkingsverband samenwerkingsverbanden leerplichtambtenaar leerplicht
  pgb wmo jeugdwet beschikking indicatie zorgboerderij logeeropvang pleegzorg crisisdienst crisisopvang verwijsindex
  maatwerk orthopedagoog onderwijsconsulent expertiseteam ambulante ocmw vdab kind&gezin ggz accare instantie
  instanties trajectbegeleider kindertelefoon zorgaanbieder instelling jeugdinstelling
meetings-talks: gesprek gesprekken gesprekje gesprekjes ouderavond ouderavonden vergadering vergaderingen vergaderen
  vergaderd vergader plenair overleg overleggen overlegd overlegje studiedag studiedagen studiemiddag heidag
  groepsbespreking leerlingbespreking leerlingenbespreking klassenraad oudercontact oudercontacten informatieavond
  infoavond inloopmoment kijkmiddag kennismaking besproken bespreken bespreekt besprak bespreking afspraak afspraken
  notulen agendapunt aangekaart aankaarten inbreng rondvraag gezeten evaluatie intervisie *gesprek *gesprekken
  *overleg *vergadering
telling-hearing: vertellen vertelt vertelde verteld vertel vertelden zei zegt zeggen gezegd zeiden zeg hoor hoorde
  gehoord horen hoort vernam vernomen verneem begreep begrepen begrijp lees las gelezen zag gezien ontdekt ontdekte
  ontdekken ontdek achterkwam achtergekomen achterkomen gebleken bleek blijkt blijken wist weet geweten merkte merk
  gemerkt merken opgevallen opviel doorgekregen erachter gesnapt snapte fluisterde fluistert gefluisterd toevertrouwd
  opgebiecht opbiechten biechtte bekende bekend toegegeven toegaf verklapt verklappen versproken melden meldde gemeld
  meldt belde gebeld belt bellen belletje telefoontje telefoontjes mailde gemaild mailtje mailtjes appte appt geappt
  appje briefje bericht berichtje gesproken spreken sprak sproken praten praatte praat gepraat kletsen kletste
  gekletst uitgelegd verteller verhaal verhalen verhaaltje relaas nieuws roddel roddels roddelen geroddel gerucht
  geruchten schijnt schijnen scheen aangegeven gevraagd vroeg vraagt uitgesproken gelucht heard told said
secrecy: geheim geheimen geheimhouding geheimpje vertrouwelijk vertrouwelijke stiekem stiekeme stilletjes discreet
  discretie privé prive privacy avg gdpr anoniem anonieme mondje zwijgen zwijg zwijgt zweeg zwijgplicht beroepsgeheim
  verzwijgen verzwegen verzwijgt verzweeg verbergen verborgen doofpot toegedekt toedekken verdoezeld verdoezelen
  binnenskamers officieel officieus onofficieel openbaar gelekt lekken lekt uitgelekt uitlekken embargo stilhouden
  stilgehouden sst ssst sssst psst doorvertellen doorverteld hint hintje tipje sluier primeur verklappen verklap
  secret confidential privately wandelgangen achterkamertjes
staff-absence: ziekmelding ziekgemeld ziekmelden ziekteverzuim verzuim thuiszit uitgevallen uitval uitvalt uitvallen
  burn-out burnout burnouts overspannen overwerkt opgebrand omgevallen omvallen ingestort instorten overbelast afwezig
  afwezigheid langdurig bedrijfsarts arbo arboarts re-integratie reintegratie re-integreren reintegreren reïntegreren
  arbeidsdeskundige arbeidsongeschikt wia uwv opbouwen therapeutisch vervanging vervanger vervangen vervangt
  vervangpool invalpool inval invallen invaller ingevallen invalt opvangen opgevangen opgedeeld opsplitsen onbezet
  geveld uitgeschakeld terugkeer terugkomt terugkomen afgelast *verlof
staff-employment: ontslag ontslagen ontslaan ontslaat ontsloeg ontslagbrief ontslagprocedure opgestapt opstappen stapt
  opgezegd opzeggen vertrek vertrekt vertrekken vertrokken vertrekkende weggaat weggaan weggewerkt weggepest
  weggestuurd wegbezuinigd geschorst schorsing geschorste nonactief non-actief contract contracten contractje
  verlenging verlengd verlengen verlengt aanstelling aanstellingen benoeming benoemd benoemt proeftijd boventallig
  boventalligheid rddf overplaatsing overgeplaatst overplaatsen mobiliteit krimp reorganisatie fusie fuseren fuseert
  beoordeling beoordelingen functioneren functioneert functioneringsgesprek disfunctioneren disfunctioneert
  verbetertraject dossieropbouw berisping conflict conflicten arbeidsconflict vertrouwensbreuk mediator
  vaststellingsovereenkomst transitievergoeding vacature vacatures sollicitatie sollicitaties sollicitatiebrief
  sollicitatiegesprek sollicitatiegesprekken solliciteren solliciteer solliciteert solliciteerde gesolliciteerd
  sollicitant sollicitanten kandidaat kandidaten sollicitatiecommissie afgewezen afwijzing aangenomen aannemen
  aanneemt baan banen werkgever promotie gepromoveerd degradatie taakbeleid formatie formatieplan fte wtf parttime
  fulltime salarisschaal l10 l11 inschaling pensioen gepensioneerd pensionering vervroegd zijinstroom detachering
  uitzendkracht uitzendbureau detacheerder zzp zzp'er fired resigned contractverlenging opvolger opvolging opvolgster
  werving *contract *sollicitatie
incompetence: lui luie luiheid luiaard luiwammes onbekwaam onbekwame onkundig onkunde incompetent incompetente
  incompetentie amateur amateurs amateuristisch amateuristische prutser prutsers prutswerk prutsen geklungel klungel
  klungelen klungels geknoei knoeien knoeiwerk gepruts broddelwerk bakt bagger baggerslecht slecht slechte slechtste
  waardeloos waardeloze ondermaats ondermaatse wanprestatie faalt falen faalde gefaald fail mislukt mislukking
  mislukken blunder blunders blunderen geblunderd afweten nalatig nalatigheid onzorgvuldig slordige rommelig
  chaotische puinhoop puinzooi zooitje janboel soepzooi zootje ongeregeld wanbeleid wanbestuur wanorde wangedrag
  mismanagement zwak zwakke zwabberbeleid ruggengraat ruggengraatloos laf laffe besluiteloos onprofessioneel
  onprofessionele onervaren ongeschikt ongeschikte kwalijk kwalijke ondeskundig ondeskundige benul onverantwoord
  onverantwoorde onbetrouwbaar nietsdoen duimendraaien kantjes erafloopt profiteurs kneusje hopeloos armzalig useless
  lazy incompetence laks lakse slap slappe slappeling daadkracht
contempt: zogenaamd zogenaamde zogezegd zgn pfff pff pffff pf tss tsss tjah zucht* blabla bla blablabla gezeur gezeik
  gezever zever zeveren gezanik gejank gejammer jammeren gemiep gemekker gedram drammen drammer holle windeieren
  dikdoenerij opgeblazen bemoeizucht bemoeial bemoeien bemoeit bemoeials betweter betweters betweterig betweterige
  betweterij hoogdravend hautain arrogant arrogante arrogantie verwaand verwaande verwend verwende prinsje prinsjes
  prinsesje prinsesjes lievelingetje lievelingetjes boontje zelfbenoemde lachwekkend belachelijk belachelijke
  lachertje aanfluiting vertoning poppenkast circus klucht schertsvertoning bespottelijk onnozel onnozele kinderachtig
  kinderachtige gespuis mevrouwtje meneertje madammeke dametje heerschap dramaqueen aanstellen aanstelleritis
  aansteller aanstellers aanstellerij aandachttrekker aandachtzoeker uitsloven uitslover slijmen slijmbal slijmerd
  kontkruiper kontlikker neerkijken kleineren denigrerend minachting wappie wappies oogrol bravo goedzo ocharme
insult-mild: stom stomme stommerd stommeling stommerik dom domme dommerd domoor domkop sukkel sukkels sukkeltje loser
  losers lozer nerd nerds sloeber slapjanus slappe watje watjes mietje lafaard lafaards lafbek eikel eikeltje sufferd
  suffer suf suffe trut trutten trutje trutterig tuttebel tut tuthola zeur zeurpiet zeurkous zeikerd zeikerds
  zeikouder zeikouders zeikmoeder zeikwijf zeiksnor klaagmuur mafkees mafkezen mafketel malloot gekken gestoord
  gestoorde idioot idioten idiote debiel debiele debielen dwaas dwazen onbenul onbenullen prutser kneus kneuzen
  randdebiel druiloor droplul droeftoeter halvegare freak freaks creep creepy engerd griezel lelijk lelijke lelijkste
  lelijkerd spuuglelijk dikkerd dikzak vetzak brillenjood brilsmurf rotjoch rotjong rotkind rotkinderen rotschool
  rotklas rotjuf rotwijf rot rotte gemeen gemene gemenerd valse heks kreng krengen kutje etter etters ettertje
  ettertjes ettert monstertjes onnozelaar truus boomer karen snob snobs leugenaar leugenaars liegbeest liegt hypocriet
  hypocriete hypocrieten schijnheilig schijnheilige schijnheil verrader snitch klikspaan ongeïnteresseerd lomp lompe
  lomperik lomperd kinkel kluns klunzen noob stupid dumb idiot
insult-hard: kut kutte kutwijf kutkind kutkinderen kutschool kutjuf kutmeester kutklas kutouders klote kloteschool
  klotekind klootzak klootzakken lul lullen lulletje lulhannes hoer hoeren hoerenkind hoerenzoon hoerig kech kechs
  kehba slet sletten sletje sletterig bitch bitches biatch teef teven wijf wijven takkewijf takkekind pokken tering*
  tyfus* tiefus kk kkwijf flikkers mongool mongolen mongooltje mongo achterlijke retarded spast spasten spastisch
  negers nikker kutmarokkaan kutmarokkanen bontkraag kutturk geitenneuker jodenstreek nazi nazi's fascist fascisten
  rioolrat schorem schoft schoften smeerlap smeerlappen viezerik viezerd viespeuk pedo pedofiel fuck fucking fuckers
  fucker motherfucker asshole cunt dickhead whore slut shit bullshit gvd godver godverdomme verdomme kolere klere
  klerewijf klerelijer opzouten oprotten rotop optiefen opdonderen opflikkeren stfu kys smeerpijp hufter hufters
  hufterig etterbak etterbakken rotzak rotzakken aso aso's asociaal asociale tokkie tokkies janker kutvent kutleraar
  kutstage kutbestuur kutmoeder kutouder kutgezin kutjong kutventje kutzooi rotmongool klotewijf kloteklas klotejuf
  klotemeester kankerlijer kankerlijers kankerwijf kankerkind kankerhoer kankerjuf kankerleraar kankermeester
  kankerschool kankerklas kankerhond kankerzooi kankerjoden
animal-dehumanising: varken varkens zwijn zwijnen rund runderen kalf ezel ezels apenkolonie aapachtig rat ratten
  rattenkop adder serpent teef beest beesten beestachtig beestenboel parasiet parasieten ongedierte kakkerlak
  kakkerlakken kippenhok mekkergeit muggenzifter kudde nijlpaard hyena hyena's gier gieren bloedzuiger bloedzuigers
  drol drollen stront strontjoch kots uitschot vullis tuig gajes gespuis schuim crapuul krapuul paupers pauper plebs
  janhagel stinkerd stinkerds stinkdier zombie zombies duivel duivels satan vermin pig wilden holbewoner
threats: dood doodmaken afmaken afgemaakt vermoord vermoorden vermoordt kapot kapotmaken klappers grijpen grijp slopen
  sloop slaan neerslaan neersteken steek schieten neerschieten opwachten opwacht oppassen pasop boeten ophangen
  verzuipen wurg wurgen afbranden opblazen bedreiging bedreigingen dreigen dreigt dreigde gedreigd dreigement
  dreigementen wraak terugpakken terugpak kankerklap ruïneren kapotgemaakt exposen expose exposed ontmaskeren kill
  killing pakken gepakt
irony: uiteraard natuurlijk tuurlijk heerlijk superleuk prachtig fantastisch geweldig briljant geniaal toppie
  toppiejoppie bravo applaus hulde chapeau fijntjes goh joh jaja jahoor ja-ja joepie hoera yay hiep jippie woehoe
  zogenaamd zogenaamde verrassing verrassend surprise weer alweer wéér wederom opnieuw nou nouja tja tjonge
  tjongejonge tsja feestje slim grappig hilarisch ironisch ironie sarcasme sarcastisch cynisch knipoog lol lmao rofl
  kuch kuchkuch ahum uhum hm hmm hmmm zucht blijkbaar kennelijk schijnbaar klaarblijkelijk lekkerdan lekkerbelangrijk
  boeie boeiend kudos maarja welja ach och mja fijn leuk lekker top thanks altijd succes dank bedankt nooit ooit
praise: goed goede beste top toppie topper toppers toppertje toppertjes topklas topteam topschool kanjer kanjers
  kanjertje held helden heldin heldje bikkel bikkels kampioen kampioenen kampioentje vet vette gaaf gave cool coole
  chill nice leip lit dope lijp geweldig geweldige fantastisch fantastische super supergoed superleuk superknap
  supertof supermooi supertrots superlief tof toffe keitof keigoed keileuk knap knappe knapperd mooi mooie mooier
  prachtig prachtige schitterend schitterende indrukwekkend indrukwekkende briljant briljante geniaal geniale sterk
  sterke steengoed ijzersterk uitstekend uitmuntend voortreffelijk perfect perfecte inspirerend inspirerende
  inspiratie leerzaam leerzame waardevol waardevolle bijzonder bijzondere liefdevol betrokken gepassioneerd bevlogen
  toegewijd geduldig geduld professioneel vakmanschap vakvrouw vakman moordwijf moordgozer wereldjuf wereldmeester
  wereldgozer topjuf topmeester superjuf supermeester lievelingsjuf lievelingsmeester respect chapeau hulde applaus
  compliment complimenten complimentje pluim pluimpje goedzo aanrader aanbevelen amazing awesome great best talent
  talentvol wauw wow schat goudklompje goudhaantje parel pareltje
gratitude: dank danke dankje dankjewel dankjulliewel dankuwel dankzij dankbaar dankbaarheid bedankt bedankje bedankjes
  bedanken bedank bedankten bedankte merci mercikes merciekes thanks thanx thx thnx tnx thankyou thank grateful helpen
  hielp geholpen vrijwilliger vrijwilligers inzet ingezet inspanning steun steunen gesteund waardering waarderen
  gewaardeerd waardeer hartverwarmend attentie cadeautje cadeautjes cadeau bloemen bloemetje chocola sponsors donatie
  donaties gedoneerd doneren heerlijke hartelijk duizendmaal onmisbaar samenwerking appreciate appreciated verwend
  verwennerij verrast verrassing
congratulation: gefeliciteerd gefeli felicitatie felicitaties feliciteren feliciteer proficiat hoera hiep jarig jarige
  verjaardag verjaardagen verjaardagsfeest verjaardagsfeestje verjaart bday birthday geslaagd geslaagde diploma bul
  afgestudeerd benoemd benoeming jubileum jubilaris jubileert hiephiephoera proost toost xxx xxxx huwelijk getrouwd
  trouwen trouwt trouwdag bruiloft bruid bruidspaar geboren geboorte geboortekaartje lintje onderscheiding gewonnen
  wint winnen winnaar winnaars kampioen medaille trofee congrats congratulations succes slingers slinger
love-pride: trots trotse trotser supertrots apetrots megatrots supertrotse trotst glunderen glunder glundert glunderde
  stralen straalt straalde stralend stralende gezichtjes snoetjes koppies koppie hart harten hartje hartjes smelt
  smolt smelten ontroerd ontroerend ontroering raakt geroerd kippenvel traantje geliefd liefde love loved proud lief
  liefs lieverd lieverds lieve liefste lievelings dierbaar dierbare knuffel knuffels knuffelen kusje kusjes groeien
  gegroeid groei ontwikkeling durfde durft overwonnen gelukt lukte grootse mijlpaal mijlpalen passie roeping beroep
  genieten geniet genoten genot gelukkig gelukje geluksmomentje gelukskind voldoening vervullend dankbaar bewonder
  bewondering
joy-excitement: blij blije blijdschap vrolijk vrolijke leuk leuke leukste leuker gezellig gezellige gezelligste
  gezelligheid plezier plezierig lol lachen lacht lachte gelachen lach gelach giechelen grappig grappige hilarisch
  haha hahaha hahah hahahaha hihi lolz feest feestje feestelijk party zinin enthousiast enthousiaste enthousiasme
  spannend spannende nieuwsgierig verheug verheugen uitkijken aftellen joepie jeej jaaa jaaaa yes yess yesss yeah yay
  woohoo hoera jippie hoppa hoppakee bam boem heerlijk heerlijke zalig zalige lekker genieten genoten geniet gelukkig
  topdag topweek superdag feestdag dolblij superblij dolle pret uitgelaten go letsgo zonnig fun funny excited happy
  enjoyed enjoy wauw wow omg onvergetelijk onvergetelijke memorabel magisch magische opgeladen swingen knallen knalt
  kneiterhard gierend
opinion: vind vinden vindt vond vonden gevonden denk denken dacht dachten meen menen mening meningen opinie opinies
  standpunt standpunten visie overtuiging overtuigd overtuigt geloof geloven volgens imo imho m.i. mijns inziens
  eerlijk eerlijkheid eerlijkgezegd persoonlijk vindik onzin onzinnig onzinnige nonsens kolder flauwekul larie
  lariekoek kul quatsch waanzin waanzinnig absurd absurde idioterie krankzinnig gekkenwerk gekte zinloos zinloze
  nutteloos nutteloze overbodig overbodige onnodig onnodige onterecht terecht terechte onrecht onrechtvaardig
  oneerlijk oneerlijke schandalig schandalige schandelijk schande schandvlek kwalijk ronduit triest zorgelijk
  zorgwekkend jammer spijtig betreurenswaardig beschamend beschamende onbegrijpelijk onbegrijpelijke onacceptabel
  onacceptabele onaanvaardbaar ongehoord misplaatst doorgeslagen doorgeschoten overdreven overschat overgewaardeerd
  achterhaald achterhaalde ouderwets ouderwetse wenselijk onwenselijk noodzakelijk zinvol zinvolle verstandig
  onverstandig misvatting mythe fabeltje hype modegril waarheid feit feiten oneens voorstander tegenstander
  voorstanders tegenstanders kritiek kritisch kritische unpopular opinion hottake pleidooi pleit pleiten belangrijk
  belangrijker belangrijkste stelling kortom hoogtijd afschaffen afschaffing invoeren think believe agree disagree
  ridiculous nonsense mistake
obligation-norms: moet moeten moest moesten hoort horen hoorde behoort behoren dient dienen mag mogen mocht mochten
  verboden verbod verbieden verbiedt verplicht verplichte verplichten verplichting verplichtingen plicht plichten
  recht rechten regel regels regeltje regeltjes afspraak afspraken norm normen waarden fatsoen fatsoenlijk
  fatsoenlijke onfatsoenlijk netjes respectvol verantwoordelijk verantwoordelijkheid verantwoordelijkheden
  verantwoording zouden noodzakelijk noodzaak hoeft hoeven hoefde onmogelijk toestaan toegestaan toelaatbaar
  ontoelaatbaar toestemming toestemmingen eisen eis eist geëist afdwingen dwingen dwingt gedwongen zorgplicht bevoegd
  onbevoegd protocol protocollen richtlijn richtlijnen gedragscode handhaven handhaving gehandhaafd consequent
  consequenties consequentie overtreden overtreding schending vanzelfsprekend should must ought allowed
policy-politics: politiek politieke politici politicus minister ministers staatssecretaris kabinet kabinetten
  kabinetsformatie regering coalitie oppositie kamerlid kamerleden kamerdebat kamerbrief kamervragen motie moties
  debat debatten poraad rijksoverheid overheid gemeente gemeenteraad gemeenteraadslid wethouder wethouders
  burgemeester provincie provinciale begroting begrotingen wet wetten wetsvoorstel wetgeving grondwet verkiezingen
  verkiezing verkiezingsprogramma stemmen stemt gestemd stembus vvd pvv d66 cda pvda groenlinks glpvda nsc bbb sgp
  christenunie fvd ja21 n-va linkse rechtse populisme populist populisten wilders beleid hoofdlijnenakkoord akkoord
  regeerakkoord vlaanderen vlaamse weyts demir katholiek
unions-strike-pay: staken staking stakingen stakers staak staakt gestaakt stakingsdag stakingsbereidheid actiedag
  actievoeren actievoerders actiebereid malieveld demonstratie demonstreren demonstreert protest protesten protesteren
  vakbond vakbonden bonden aob fnv cnv poinactie po-in-actie avs cao caos cao's cao-overleg onderhandelingen
  onderhandelen onderhandelaarsakkoord loon lonen loonkloof loonsverhoging salaris salarissen salarisschaal
  salarisverhoging inflatie onderbetaald betaling arbeidsmarkttoelage toelage reiskosten reiskostenvergoeding
  vergoeding eindejaarsuitkering vakantiegeld werkdruk werkdrukmiddelen werkdrukgelden werkdrukverlaging
  werkdrukverlichting werkbelasting taakbelasting werktijd werktijden overuren overwerk overwerken overuurtjes
  onbetaald werkweek 40-urige uur normjaartaak jaartaak lesuren lesgevende lestaak taakbeleid administratielast
  administratieve bureaucratie papierwerk papierwinkel rompslomp regeldruk vinkjes afvinken afvinklijstjes
  afvinkcultuur verantwoordingsdrift belasting uitgehold bezuinigingen tekorten lerarentekort vierdaagse weekendwerk
  avondwerk pensioen pensioenleeftijd ondergewaardeerd pay workload strike union teacherstrike *staking *salaris
teaching-theory: didactiek didactisch didactische pedagogiek pedagogisch pedagogische onderwijskunde onderwijskundig
  onderwijskundige instructie edi efi igdi vertaalcirkel leerpsychologie cognitie cognitief cognitieve cognitivisme
  constructivisme executieve werkgeheugen langetermijngeheugen retrieval spaced interleaving evidence
  evidence-informed evidence-based wetenschappelijk hattie rosenshine biesta vygotsky piaget ontdekkend onderzoekend
  thematisch gepersonaliseerd personaliseren zelfsturend zelfstandig zelfstandigheid differentiatie differentiëren
  convergent formatief formatieve evaluatie feedforward rubric leerdoel leerdoelen leerdoelgericht succescriteria
  leerlijn leerlijnen opbrengstgericht handelingsgericht growth mindset groeimindset intrinsiek intrinsieke
  eigenaarschap competentie 21e-eeuwse vaardigheden spelend spelenderwijs bewegend onderwijsvernieuwing pedagogy
  curriculum taxis bloom scaffolding modelen taxonomie
digital-ai: telefoon telefoons mobiel mobiels mobieltje mobieltjes smartphone smartphones iphone samsung gsm gsm's
  scherm schermen schermpje schermtijd beeldscherm tablet tablets ipad ipads chromebook chromebooks laptop laptops
  computer computers pc digitaal digitale digitalisering devices device telefoonverbod telefoonbeleid telefoonvrij
  mobielvrij smartphonevrij telefoonzak telefoontas offline online internet wifi storing inloggen ingelogd wachtwoord
  wachtwoorden account hack gehackt hacken hacker phishing datalek lek privacyinstellingen ai ki intelligentie chatgpt
  chatgtp gpt copilot gemini claude bot chatbot chatbots algoritme algoritmes deepfake prompt prompts mediawijsheid
  mediawijs digitaalwijs mediamasters geletterdheid google microsoft app apps appje software programma update
  programmeren scratch robots robotica vr drone smartwatch airpods oortjes koptelefoon oplader gamen game games gamer
  minecraft roblox fortnite fifa playstation ps5 xbox nintendo switch vlog vloggen vlogger streamer influencer
  influencers schermpjes screen phone phones phonefree ban
public-debate-media: krant kranten artikel artikelen interview interviews interviewde geïnterviewd journalist
  journalisten journalistiek column columns columnist opiniestuk opinieartikel ingezonden tv televisie radio talkshow
  talkshows jinek op1 humberto nieuwsuur eenvandaag actualiteiten jeugdjournaal nos nu.nl rtl volkskrant nrc telegraaf
  parool tubantia vrt vtm hln knack nieuwsblad uitzending uitzendingen documentaire docu podcast podcasts reportage
  statistiek statistieken debat debatteren discussie discussies discussiëren publiek publieke samenleving maatschappij
  burgers media socials bericht berichtgeving clickbait nepnieuws fakenews desinformatie persbericht pers thread tweet
  tweets twitterdraad hashtag reaguurders reacties polemiek ophef hetze framing frame blog blogs blogje nieuwsbrief
  publicatie gepubliceerd auteur onderwijsland onderwijsnederland onderwijstwitter edutwitter didactief aob-blad
  petitie petities campagne peiling poll enquête onderzoekers hoogleraar professor experts stikstof racisme woke
  gender lhbti zwartepiet
news-reporting: nieuws nieuwtje update updates bekendgemaakt melden meldt mededeling mededelingen informatie info
  informeren geïnformeerd kondigen aankondigen aankondiging aangekondigd gestart begonnen begint geopend opening
  officieel officiële lancering gelanceerd presenteren gepresenteerd presentatie verschenen uitgebracht uitgave
  verslag verslagje terugblik terugblikken impressie recap overzicht feitje feit weetje weetjes lees bekijk linkje
  website inmiddels afgelopen onlangs recent zojuist net binnenkort bezoek bezocht deelgenomen deelname deelnemers
  aanwezig organiseren georganiseerd organiseert plaatsgevonden plaatsvinden vond vacature vacatures gezocht
  beschikbaar solliciteer reageren reageer jubileum certificaat keurmerk predicaat excellent nominatie genomineerd
  uitgereikt ontvangen ontving overhandigd project pilot gastles
capacity: titel persoonlijke persoonlijk namens spreek spreken mezelf mijzelf privé mening disclaimer privéaccount
  privépersoon burger werkgever woordvoerder vertegenwoordig vertegenwoordigt vertegenwoordigen capaciteit
  hoedanigheid losstaand onafhankelijk standpunt tweets meningen views own personal behalf opinions mine strikt
  uitsluitend louter functie gezegd gesproken vertegenwoordiger gemachtigd officieel bestuurslid woordvoering
we-school: wij we ons onze namens ouderbetrokkenheid gezamenlijk schoolbreed schoolteam stichtingsbreed organisatie
  visie missie kernwaarden uitstraling huisstijl logo schoollogo banner briefpapier briefhoofd verwelkomen besloten
  besluit kindcentrum vereniging medezeggenschapsraad ondergetekenden gemeenschap schoolgemeenschap schoolfamilie
  openbare katholieke christelijke oecumenische daltonschool jenaplanschool montessorischool samenwerkingsschool
  vrijeschool buurtschool dorpsschool schoolaccount our we're schoolgids schoolplan jaarplan schoolwebsite
announcement: mededeling mededelingen belangrijk herinnering reminder vergeet s.v.p. alstublieft alsjeblieft gelieve
  verzoek verzoeken gevraagd oproep oproepje gezocht gesloten geopend lesvrij lesvrije studiedag margedag
  continurooster roosters lesrooster gymrooster jaarkalender kalender schooltijden lestijden begintijd inloop vervalt
  vervallen afgelast afgezegd annuleren geannuleerd uitgesteld verzet verplaatst verschoven gewijzigd wijziging
  wijzigingen aangepast aanpassing opvang noodopvang meenemen meebrengen meegeven meegeef meegegeven breng inleveren
  lever ingeleverd ophalen opgehaald opgeven opgave opgeef aanmelden aanmelding aanmeldingen inschrijven inschrijving
  intekenen intekenlijst deadline uiterlijk vóór hulpouders rijouders rijders chauffeurs chauffeur begeleiders helpers
  handjes gymkleding gymspullen gymtas zwemspullen zwemkleding regenjas lunchpakket lunchpakketje wc-rollen eierdozen
  knutselspullen verkleedkleren verkleed briefje toestemmingsformulier strookje formulier invullen ingevuld overmaken
  overmaak betaalverzoek tikkie bijdrage ouderbijdrage schoolgeld luizencontrole luizenpluizen luizencheck
  schoolfotograaf fotograaf openingstijden rapportavond oudergesprekken inplannen inschrijflijst schoolkamer
  parro-bericht brandoefening ontruiming evacuatie gaslek calamiteit bereikbaar parkeren
dates-times: maandag maandags dinsdag dinsdags woensdag woensdags donderdag donderdags vrijdag vrijdags zaterdag za
  zondag weekend vandaag gisteren gister eergisteren morgen mrgn overmorgen vanmorgen vanochtend vanmiddag vanavond
  vnv vannacht gisteravond gistermiddag morgenochtend morgenmiddag morgenavond ochtend ochtenden middag middagje avond
  avondje nacht week weken weekje maand maanden jaar jaren dag dagen dagje uur uren uurtje minuut minuten minuutje
  seconde kwartier kwartiertje halfuur later straks zometeen zonet daarnet meteen januari februari feb maart mrt april
  apr mei juni juli augustus aug september sept sep oktober okt november nov december dec vorige volgende afgelopen
  komende aanstaande dagelijks wekelijks maandelijks jaarlijks kwartaal schooljaar schoolweek lesweek dagdeel
  ochtendje tussentijds lunchpauze today tomorrow yesterday monday tuesday wednesday thursday friday tonight morning
  month
weather-season-feast: zon zonnig zonnetje zonneschijn hitte hittegolf hitterooster tropenrooster zweten kou ijskoud
  vorst vriezen vriest ijzel sneeuw sneeuwt sneeuwpop sneeuwballen sneeuwpret regen regent regende regenachtig bui
  buien plensbui miezer nat natgeregend storm stormt stormachtig wind windkracht waait onweer bliksem hagel mistig
  wolken regenboog weertje herfst herfstblaadjes herfstkleuren winter winters lente voorjaar zomer seizoen vakantie
  vakanties zomervakantie herfstvakantie kerstvakantie voorjaarsvakantie meivakantie krokusvakantie carnavalsvakantie
  paasvakantie kerst kerstmis kerstboom kerstviering kerstdiner kerstontbijt kerstmarkt kerstmusical kersttrui
  kerstkaart kerstpakket advent sinterklaas sint pietjes pepernoten kruidnoten surprises lootjes pakjesavond intocht
  sint-maarten sintmaarten lampion lampionnen halloween carnaval pasen paasontbijt paaseieren paashaas paasviering
  koningsdag koningsspelen bevrijdingsdag dodenherdenking moederdag vaderdag valentijn valentijnsdag dierendag
  suikerfeest ramadan iftar offerfeest keti koti holi divali nieuwjaar vuurwerk oliebollen driekoningen hemelvaart
  pinksteren pinkstermaandag zonsondergang zonsopgang christmas easter summer autumn rain snow weather
trips-events: schoolreisje schoolreisjes schooluitje uitje uitjes uitstap uitstapje uitstapjes excursie excursies
  museum museumbezoek kinderboerderij dierentuin pretpark efteling walibi toverland slagharen plopsaland artis
  blijdorp kamp schoolkamp schoolkampen groepskamp kampweek kampvuur bosklassen zeeklassen sneeuwklassen spokentocht
  speurtocht slaapzak slaapzaal corvee musical musicals afscheidsavond voorstelling voorstellingen toneel toneelstuk
  theater optreden optredens opvoering generale repetitie repeteren gerepeteerd talentenshow talentenjacht weekopening
  weeksluiting viering vieringen sportdag sportdagen koningsspelen avondvierdaagse avond4daagse avondvierdaagse's
  wandelvierdaagse sponsorloop goededoelenactie fancyfair kerstmarkt schoolfuif eetfestijn schoolfotograaf schoolfoto
  kinderboekenweek voorleesontbijt voorleeswedstrijd boekenmarkt boekenbal projectweek themaweek juffendag
  juffenverjaardag meesterdag pyjamadag pyjamaparty disco uitvliegen uitgooien wisselmiddag doorschuifmiddag wenmiddag
  dag rondleiding lustrum reünie reünies teamuitje borrel vrijmibo barbecue bbq teamweekend verkeersexamen fietsexamen
  zwemdiploma diploma-uitreiking schoolplein flashmob event events fieldtrip *feest *feestje *reis *viering
  *voorstelling *musical
sports-games-arts: voetbal voetballen voetbalt voetbalde voetbaltoernooi schoolvoetbal toernooi toernooien wedstrijd
  wedstrijden finale goals doelpunt scoort keeper trainer hockey tennis padel basketbal basketballen volleybal handbal
  korfbal schoolkorfbal honkbal rugby turnen judo karate kickboksen zwemmen zwem zwemles zwemlessen schaatsen
  skeeleren hardlopen hardloop marathon halvemarathon atletiek wielrennen wielrennerij giro fietsen mtb wandelen
  wandeling wandelt yoga sportschool fitness pilates paardrijden paardrijles manege scouting scouts chiro club clubje
  vereniging ajax feyenoord psv twente heracles kampioen olympische spelen medaille apenkooi apenkooien trefbal
  tikkertje verstoppertje knikkeren knikkers touwtjespringen springtouw estafette parcours speelt speelde gespeeld
  spelletje spelletjes bordspel puzzel puzzels puzzelen lego playmobil kaartspel pokemon pokémon schaken dammen soccer
  football
food-treats: eten eet gegeten avondeten diner ontbijt ontbijtje ontbijten lunch lunchen broodje broodjes brood
  boterham boterhammen tosti pindakaas hagelslag kaas smeerkaas pizza pizza's friet frietjes frieten frikandel kroket
  snack snacks snackbar pannenkoek pannenkoeken poffertjes soep pasta spaghetti macaroni lasagne rijst couscous tajine
  curry sushi stamppot boerenkool spruitjes aardappel aardappels groente groenten fruit appel appels banaan bananen
  mandarijn mandarijnen druiven aardbei aardbeien wortel komkommer tomaat tomaten snoep snoepje snoepjes snoepen
  chocola chocolade koek koekje koekjes koeken taart taarten taartje appeltaart cake cakejes cupcakes muffins gebak
  gebakje gebakken recept recepten toetje ijsje ijsjes chips popcorn nootjes trakteren trakteert traktatie traktaties
  getrakteerd vla yoghurt koffie koffietje cappuccino thee theetje limonade cola energydrink melk chocomel wijntje
  biertje borrel borrelen borrelplank restaurant koken kookt kookte gekookt oven airfryer keuken bbq barbecue kantine
  picknick picknicken smullen smult lekkers lekkere oliebollen pepernoten kruidnoten paaseitjes speculaas vegan
  vegetarisch dinner coffee
house-garden-pets: huisje woning appartement flat slaapkamer woonkamer keuken badkamer zolder schuur schuurtje garage
  terras balkon schutting schapen schoonmaken poetsen stofzuigen stofzuiger wasmachine wassen strijken opruimen
  opgeruimd rommel klussen klus klusje verven verf behang behangen verbouwing verbouwen verbouwd ikea dakgoot lekkage
  loodgieter cv verwarming zonnepanelen vuilnis buurt housewarming pyjama bankhangen dekentje netflix sauna home
travel-traffic: trein treinen treintje perron vertraging vertraagd bushalte tram metro vliegtuig vliegveld schiphol
  vliegen veerpont auto auto's autootje autopech pech anwb garage apk bandje lekke winterbanden zomerbanden file files
  filevorming a12 a28 snelweg afslag rotonde stoplicht verkeerslicht kruispunt verkeer verkeersdrukte parkeren
  parkeerplaats parkeerplek geparkeerd parkeerboete boete flitser flitspaal rijbewijs rijles rijexamen afgereden fiets
  fietsen fietst fietste gefietst ebike e-bike fatbike fatbikes scooter brommer bakfiets fietshelm fietspad wandelpad
  omleiding wegwerkzaamheden bruggen benzine diesel laadpaal elektrisch elektrische reis reizen reist reisde gereisd
  onderweg route rit ritje rijden rijdt gereden ovchipkaart ovkaart camping kamperen caravan camper vouwwagen
  vakantiehuisje vakantiepark skiën wintersport frankrijk italië spanje griekenland turkije marokko duitsland
  oostenrijk belgië londen parijs rome texel terschelling vlieland ameland ardennen veluwe limburg zeeland inpakken
  ingepakt douane verkeersveiligheid oversteek oversteken oversteekplaats zebrapad klaar-over verkeersbrigadier travel
  train traffic flight
shopping-selling: kopen koop koopt kocht gekocht verkopen verkoop verkocht tekoop aangeboden aanbod marktplaats vinted
  tweedehands 2e 2ehands kringloop kringloopwinkel rommelmarkt vrijmarkt braderie ruilen afhalen bezorgd bezorgen
  pakketje pakketjes postnl dhl pakketdienst bol bol.com amazon temu shein aliexpress zalando hema blokker ikea jumbo
  ah albertheijn appie lidl aldi kruidvat etos xenos sale uitverkoop korting kortingscode kortingen aanbieding
  aanbiedingen prijs prijzen prijsje euro euro's eur vraagprijs biedingen betalen betaald pinnen tikkie goedkoop
  goedkope duur dure spotgoedkoop koopje koopjes webshop winkel winkels winkelen winkelcentrum shoppen shop geshopt
  supermarkt bakker slager kapper bestellen bestelling besteld bestel ordernummer retourneren garantie bonnetje
  cadeaubon jurkje trui jas schoenen sneakers rugzak kinderwagen kinderfiets kinderbed speelgoed zgan nieuwstaat
  gedragen collectie collecte loterij statiegeld flessenactie verkoopactie koekjesactie buy sell discount
study-pabo: pabo pabostudent pabostudenten student studente studenten studie studies studeren studeert studeer
  gestudeerd studiegenoot studiegenoten hbo mbo universiteit hogeschool saxion windesheim fontys inholland ipabo
  iselinge viaa odisee vives ucll lerarenopleiding opleiding opleidingen alpo semester hoorcollege werkcollege
  tentamen tentamens kennistoets kennisbasis kennisbasistoets lkt wiscat rekentoets taaltoets entreetoets herkansing
  herkansen gehaald gezakt studiepunten ects bsa propedeuse afstuderen afstudeer afstudeeronderzoek afgestudeerd
  scriptie thesis onderzoeksvraag verslag verslagen verslaglegging reflectie reflecties reflecteren reflectieverslag
  portfolio lesvoorbereiding lesvoorbereidingen voorbereidingsformulier lesplan leervragen leerdoelen startbekwaam
  beroepsbekwaam bekwaamheidseisen competenties assessment deadline deadlines inleveren ingeleverd bronnen
  bronvermelding apa essay paper slb'er studiebegeleider studiecoach studieloopbaanbegeleider studieschuld
  studielening studiefinanciering stufi introweek diploma diploma-uitreiking bachelor master lero leraar-in-opleiding
  zijinstroomtraject zij-instroom zijinstroom tweedejaars derdejaars eerstejaars vierdejaars studentenleven canvas
  brightspace blackboard exam exams study homework
photo-video: foto foto's fotos fotootje fotootjes fototje pic pics plaatje plaatjes kiekje kiekjes beeld beelden
  beeldmateriaal afbeelding afbeeldingen video video's videos videootje filmpje filmpjes film films filmen filmt
  filmde gefilmd opname opnames opnemen camera camera's selfie selfies sfeerbeeld sfeerbeelden impressie album
  fotoalbum fotoboek slideshow collage reel reels story stories storie tiktokje tiktok vlog vlogje livestream live
  stream boomerang fotograferen fotografeerde gefotografeerd fotograaf poseren poseert geposeerd herkenbaar
  onherkenbaar geblurd blurren vastgelegd vastleggen gekiekt close-up bijschrift onderschrift fotomoment ootd plaatsen
  geplaatst postte post gepost picture pictures photo photos filmed recording recorded *foto *foto's *filmpje
  *filmpjes *video
sharing-forwarding: delen deel deelt deelde gedeeld doorsturen doorgestuurd doorgestuurde stuur stuurt stuurde sturen
  gestuurd stuurden verstuurd verstuurde verspreiden verspreid verspreidt verspreidde verspreiding rondsturen
  rondgestuurd rondgaan rondgaat circuleren circuleert circuleerde circulerend viral groepsapp groepsapps klassenapp
  klasapp klasseapp ouderapp oudersapp groepschat groepschats appgroep appgroepen appgroepje whatsappgroep appen appt
  appte geappt chats chatten chatgesprek screenshot screenshots screenshotje schermafbeelding schermafdruk screens
  opgeslagen opslaan wissen gewist verwijderen verwijderd verwijder weghalen weggehaald gelekt lekken lekte leaken
  geleakt gelekte geplaatst plaatste postte gepost geüpload uploaden upload retweet retweeten geretweet repost
  reposten tagt getagd taggen rapporteren gerapporteerd report reported gesnapt dm dm'en dms share shared sharing
  forward forwarded screenrecord screenrecording views bekeken weergaven likes
platforms-accounts: instagram insta ig instaaccount facebook fb feesboek tiktok snapchat snap snaps snappen snapje
  snapstreak twitter youtube yt kanaal whatsapp whatsappen telegram discord discordserver messenger linkedin threads
  bluesky bereal pinterest twitch reddit roblox account accounts accountje privéaccount nepaccount nepaccounts
  haataccount haatpagina profiel profielen profielfoto bio handle gebruikersnaam username volg volgen volgt volgde
  gevolgd volgers volger followers follow following followme followed abonneer abonneren geabonneerd subscribe
  toevoegen toevoeg voeg toegevoegd add adden ge-add geadd vriendschapsverzoek verzoek accepteren accepteer
  geaccepteerd blokkeren blokkeer geblokkeerd geblockt block blocked like likes liken geliket reageer reageren
  reacties comment comments commenten hashtag tag taggen tags tag's challenge challenges trend dansje dansjes duet fyp
  foryou foryoupage viral linktree discordgroep leeftijdsgrens minimumleeftijd 13+ groepspagina online dm profile
pupil-message: hoi hey heey heeey hee hai haai hallo yo hé jongens meiden toppers kids groepje lieve kanjers volg voeg
  add app appen appje app'en snap stuur stuurt dm berichtje bericht privé privebericht pb kun kunt jij jullie jouw
  telefoonnummer insta tiktok snapchat discord whatsapp chatten chat chatje facetime facetimen bellen belletje
  videobellen gamen meedoen join joinen server uitnodiging uitnodigen uitgenodigd accepteer geheimpje weekendje
  welterusten goedemorgen goedenavond goedenacht gezellig logeren ontmoeten afspreken spreek knuffel xx xxx kus
  groetjes liefs ping hmu groep8 exleerlingen vriendjes oud-leerlingen kletsen meekletsen
bullying-exclusion: pesten pest pestte gepest pester pesters pesterij pesterijen pestkop pestkoppen pestgedrag
  pestprobleem pestslachtoffer pestprotocol cyberpesten cyberpest cyberpesterij antipest antipestteam slachtoffer
  slachtoffers zondebok mikpunt buitensluiten buitengesloten buitensluit uitsluiten uitgesloten uitsluiting negeren
  negeert negeerde genegeerd doodgezwegen buitenbeentje buitenbeentjes uitlachen uitgelachen uitlachten belachelijk
  vernederen vernederd vernedering vernederend treiteren treiterij treitert getreiterd sarren sart jennen jent stangen
  kleineren gekleineerd roddelen roddel roddels geroddeld uitschelden uitgescholden schelden scheldnaam bijnaam
  bijnamen bespotten bespot nadoen uitgedaagd lastigvallen lastiggevallen chanteren chantage gechanteerd chanteert
  afpersen afgeperst afpersing bedreigd bedreigen haat haten hate haatbericht haatberichten haataccount haatpagina
  haters hater haatgroep nepaccount nepprofiel exposen exposegroep bangalijst bangalijsten shamen shaming bodyshaming
  uitgekotst weggepest kliek kliekje kliekjes kliekjesvorming meeloper meelopers groepsdruk uitgenodigd
  niet-uitgenodigd klikken geklikt bully bullied bullying cyberbullying stopdigitaalpesten weektegenpesten
sexting-fake: sexting sexten sext sexfoto seksfoto seksfilmpje naaktfoto naaktfoto's naaktfotos naaktbeelden
  naaktbeeld naakt naakte bloot blote halfnaakt ondergoed beha lingerie borsten borstjes billen tieten piemel dickpic
  dickpics nude nudes naked topless pikant pikante gênant gênante ongepast ongepaste intiem intieme seks sex seksueel
  seksuele porno pornografisch pornosite kinderporno onlyfans wraakporno deepfake deepfakes deepnude nepfoto nepfoto's
  neppe nep gemanipuleerd gefotoshopt photoshop ai-foto uitgekleed uitkleedapp uitkleden sextortion stiekem gefilmd
  opgedrongen onvrijwillig ongevraagd ongewenst grooming groomen gegroomd gelekt gelekte shamesexting helpwanted
  meldpunt offlimits stickerpack fake faked leaked explicit
contact-numbers: nummer nr nummers telefoonnummer telefoonnummers telnr telnummer mobielnummer 06 06-nummer 06nummer
  bereikbaar bereiken contactgegevens gegevens adres adressen adresgegevens thuisadres woonadres huisadres straat
  straatnaam huisnummer postcode postcodes woonplaats woont woonachtig mailadres mailadressen mailtje e-mail email
  emailadres e-mailadres gmail gmail.com hotmail hotmail.com outlook.com live.nl bsn burgerservicenummer sofinummer
  iban rekening rekeningnummer rekeningnr bankrekening bankpas pincode paspoort paspoortnummer id-kaart
  identiteitskaart rijksregisternummer geboortedatum geb geboortedag wachtwoord wachtwoorden inlogcode inloggegevens
  login logincode inlog gebruikersnaam gamertag spelersnaam accountnaam kenteken kentekens nummerbord noodnummer
  alarmnummer sms telefonisch persoonsgegevens adreslijst adressenlijst telefoonlijst klassenlijst phone address
systems: parnassys parnasys esis magister somtoday leerlingvolgsysteem lvs leerlingdossier leerlingendossier dossier
  dossiers kinddossier leerlingrapport leerlingkaart groepsoverzicht groepskaart groepsmap klassenmap klassenlijst
  klassenlijsten klaslijst namenlijst presentielijst absentielijst absenties toetsoverzicht scoreoverzicht
  leerlingoverzicht notitieblad kindkaart zorgdossier zorgmap gespreksverslag overdracht overdrachtsformulier
  overdrachtsdocument oki okr onderwijskundig rapport kindkans topdossier schermfoto dashboard uitdraai socialschools
  schools parro schoudercom schoolapp schoolouderapp klasbord classdojo kwieb schoolpraat ouderportaal konnect
  mijnschool smartschool gimme questi broekx bingel snappet gynzy basispoort prowise rekentuin sharepoint onedrive
  intranet personeelsdossier schoolwebsite leerlingvolgmodel looqin bosos kindbegrip scol sociogram
fiction-history: boek boekje boekenserie aflevering filmavond bioscoop disney pixar roman romans sprookje sprookjes
  fabel legende hoofdpersoon hoofdpersonen personage personages schrijver schrijfster schrijvers auteur auteurs
  kinderboekenschrijver kinderboek kinderboeken prentenboek prentenboeken stripboek novel dagboek uitgever recensie
  bladzijde bladzijden hoofdstuk hoofdstukken trilogie voorlezen voorgelezen uitgelezen leestip leestips boekentip
  boekentips bieb griffel griffels kinderjury dahl matilda bulstronk harry potter hogwarts zweinstein sneep
  perkamentus hermelien pippi langkous jip janneke schmidt rupsje nijntje geronimo stilton gruffalo dummie mummie
  lotgenoten moeyaert beckman kruistocht ronja rosie sartje suske wiske kuifje asterix donald minions frozen elsa
  encanto mario character book movie
general-truth: algemeen over-het-algemeen meestal vaak soms regelmatig doorgaans gemiddeld gemiddelde veelal vaker
  zelden dikwijls stel hypothetisch bijvoorbeeld bv bijv stelling theorie theoretisch praktijk mensen men elke ieder
  iedere alle allerlei sommige sommigen vele velen meeste weinig enkele bepaalde jongeren jeugd samenleving
  maatschappij nederland nederlandse vlaanderen vlaamse landelijk landelijke wereldwijd procent percentage
  onderzoekers blijkt uitwijzen statistisch aantal aantallen gemiddelden generaliseren algemene tip tips indien
  wanneer tenzij ongeacht vraagstuk fenomeen verschijnsel general generally often sometimes usually people research
negation-uncertainty: niet nie ni nietes niks niets nix nergens niemand nooit geen gene nee neen nope nop nauwelijks
  amper noch evenmin misschien mss mssn mischien wellicht mogelijks waarschijnlijk wrs wss vermoedelijk vermoed
  vermoeden blijkbaar kennelijk schijnbaar klaarblijkelijk eventueel twijfel twijfels twijfelen twijfelt twijfelde
  getwijfeld onduidelijk onduidelijkheid onzeker onzekerheid vaag vage geenidee afvragen afgevraagd benieuwd zogeheten
  lijkt leek ofzo ofso oid enzo zoiets zoietsals ietwat enigszins idk perhaps maybe probably never nobody nothing
  seems apparently vast
past-longago: vroeger toen destijds indertijd ooit ooiteens jaren geleden jarenlang decennia decennium terugdenken
  terugkijken herinner herinneren herinnering herinneringen jeugdherinnering kindertijd schooltijd lagereschooltijd
  oud-leerling oud-leerlingen oudleerling oudleerlingen exleerling gepensioneerd voormalig voormalige vorige verleden
  nostalgie nostalgisch throwback tbt jaren70 jaren80 jaren90 jaren60 tachtig negentig zeventig zestig '80 '90 1985
  1990 1995 2000 generatie generaties hoofdonderwijzer nonnen leitje schoolbankjes kroontjespen inktpot schoolmelk
  schoolbank tijdperk weleer memories ago former
quotation: zei zegt zeggen zegde gezegd zeiden citaat citeer citeren citeert quote quotes quoten riep roept vroeg
  vraagt antwoordde antwoordt fluisterde fluistert schreef schrijft geschreven noemde noemt genoemd noemen benoemde
  beweerde beweert bewering beweren aldus woordelijk letterlijk uitspraak uitspraken opmerking opmerkingen reageerde
  kindermond mompelde mompelt verzuchtte grapte grapt riepen meende luidde vertaald heette zogenaamd quoted said says
  saying told wrote
polite-request: graag svp s.v.p. aub a.u.b. alsjeblieft alstublieft alstjeblieft pls plz please zou kunt kunnen wilt
  vraag vraagje vraagjes vragen gevraagd vraagt iemand tips tip suggestie suggesties ideeën advies hulp help helpen
  hulpvraag ervaring ervaringen aanrader aanraders tipje herkenbaar herkennen benieuwd interesse belangstelling
  aanmelden mailen mailtje bespreken bespreek langskomen binnenlopen sturen horen alvast voorbaat vriendelijk
  vriendelijke hartelijk groet groeten groetjes mvg beste geachte sorry excuses excuus pardon verontschuldiging begrip
  begrijp begripvol eventjes question anyone anybody could would thanks
second-person: jij je jou jouw jullie jullies u uw uzelf jezelf ge gij gijlie gullie uwen uwe ulder zijt waart kunt
  kun zult zul wilt begrijpt snapt hoort meent beweert luister luisteren beseft besef geachte joh gozer vriend sis
  girl meid you your yours yourself youre you're
defending-arguing: klopt kloppen kloppend onjuist onjuiste onwaar niet-waar onzin fout verkeerd verkeerde vergist
  vergissen misverstand tegendeel integendeel echter rechtzetten rechtzet corrigeren correctie nuance nuanceren
  genuanceerd kortzichtig kortzichtige ongenuanceerd weerwoord verdedigen verdedig verweer beschuldigen beschuldigt
  beschuldiging beschuldigingen beschuldigd aantijging aantijgingen verwijt verwijten verwijtbaar schuldige schuldig
  jezelf spiegel verantwoordelijkheid opvoeding opvoeden opletten gemaild communicatie gecommuniceerd uitgelegd
  meermaals herhaaldelijk herhaald tigste zoveelste nogmaals besproken aangegeven gewezen reageer reageert reactie
  verbaast verbaasd verbazing verbazend merkwaardig opvallend snapt begrijpen begrijpt begrip onbegrip bemoei bemoeit
  gaslighten zwartmaken afkraken klagen afreageren verplaatsen aanspreken aangesproken ondankbaar ondankbare
  dankbaarheid gezag autoriteit oneens discussie sowieso werkelijk feitelijk actually untrue
between-lines: moeizaam moeizame gedoe toestand toestanden tja zucht zuchtend alweer weeral wéér nogal behoorlijk
  opvallend merkwaardig frappant verbazingwekkend blijkbaar kennelijk schijnbaar klaarblijkelijk zogenaamd zogezegd
  plots plotseling ineens opeens onverwacht smoezelig broodtrommel thuisfront wegkijken zoveelste steeds telkens
  opnieuw herhaaldelijk sindsdien eindelijk nogsteeds amper nauwelijks zomaar gewoonweg zachtjes ingewikkeld
  ingewikkelde complex complexe lastig lastige pittig pittige heftig heftige gevoelig gevoelige precair delicaat
  kwetsbaar schrijnend schrijnende achtergrond situatie situaties omstandigheden kwestie kwesties affaire issue issues
  dingetje dingetjes voorval voordeur oogcontact oogjes oogopslag schouderophalend ongemakkelijk ongemakkelijke
  pijnlijk ongemak onderbuikgevoel voorgevoel vermoed bijblijft netvlies malen maalt nazorg bezorgd zorgelijk haperen
  hapert broos broze wankel wankele verzuurd ijzig kil kille bekoeld stroef stroeve stroever schuurt schuren wringt
  botst botsen botste wrijving wrijvingen spanningen verhoudingen frictie aanvaring aanvaringen akkefietje akkefietjes
  onenigheid onmin strubbelingen strubbeling rommelt broeit kookt hommeles bonje trammelant trubbels overigens
  trouwens afijn enfin verluidt nochtans ondertussen zegmaar fraai fraais enigszins lijdzaam
degree-repetition: heel hele erg zeer echt egt ech best nogal behoorlijk flink flinke enorm enorme ontzettend
  vreselijk verschrikkelijk ongelooflijk ongelofelijk mega giga supergoed hyper ultra totaal totale compleet complete
  helemaal volledig volledige absoluut zoveel zoveelste zo'n zon zulke weer wéér weeral alweer nogmaals opnieuw
  telkens steeds iedere elke keren maal driemaal tweemaal dubbel dagelijks nonstop constant constante voortdurend
  voortdurende continu onophoudelijk aanhoudend aldoor altijd nooit zelfs slechts hooguit minstens liefst meer minder
  meest minst allemaal beetje beetjes bietje tikkeltje very extremely totally again always
function-unique-persons: duo duopartner directrice directeur conciërge conciërges gymjuf gymmeester ib'er iber ib
  intern-begeleider schoolleider adjunct stagebegeleider mentor mentrix schoolopleider parallelcollega overbuurvrouw
  voorzitter penningmeester secretaresse administratrice schoolarts logopedist logopediste tussenschoolse
  overblijfmoeder leesmoeder klassenouder luizenmoeder tweeling drieling nieuweling roodharige blonde brilletje
  rolstoel gehoorapparaatje krullen krullenbol krullenkop vlechtjes achternaam voornaam voornamen voorletter initialen
  bijnaam genaamd alias klasgenoot broertje zusje welbekende diegene degene eentje
school-life-neutral: werkdag werkdagje schooldag schooldagen lesdag nakijken nakijkwerk voorbereiden voorbereid
  voorbereiding voorbereidingen inrichten ingericht lokaal versieren versierd opruimen klaarzetten kopiëren gekopieerd
  lamineren gelamineerd lamineer lamineerapparaat printen knippen plakken schaar scharen potlood potloden stift
  stiften gummen liniaal krijt whiteboardstift stickers stickertjes stempel etui etuis schooltas rugzak mappen klapper
  klappers plakboek laatjes naamkaartjes kapstok stoelendans plattegrond zitplaatsen planbord dagritme dagritmekaarten
  kalender kleurplaat kleurplaten themahoek kleedje stoelkringen speelkwartier buitenspelen buitenspeel pleinwacht
  rijtje gymtassen letterlijn woordmuur boekenkast leeskussens teamkamer koffieapparaat kopieermachine naschools
  nabespreking schoolbel beurt beurten kringetje
workday-busy: druk drukte hectisch hectiek todo to-do lijstje lijstjes mailtjes inbox telefoontjes vergaderingen
  afspraken overuren moe gesloopt afgepeigerd bekaf doodmoe uitgeblust uitgeput vakantietoe bankhangen adempauze zen
  rustig rustmoment tgif vrijmibo maandagochtend vrijdagmiddag werk werken werkt werkte gewerkt werkzaam thuiswerken
  thuiswerkdag avondje nakijken bijwerken administratie geregel regelen geregeld regelwerk brandjes blussen overleven
  overleefd survival busy tired exhausted work
decision-plans: plan plannen besluit besluiten besloten beslissing beslissingen beslissen beslist voornemen
  voorgenomen overweegt overwegen overwogen overweging verandert verandering veranderingen veranderen veranderd
  reorganisatie reorganiseren fusie fusieplannen fusieschool samenvoegen samengevoegd samengaan sluiting opheffen
  opgeheven krimp krimpen leerlingaantal leerlingaantallen leerlingenaantal aanmeldingen nieuwbouw verbouwing
  verhuizing renovatie vierdaagse schoolweek continurooster formatie groepsindeling groepsverdeling bezetting
  combinatiegroep splitsen splitsing jaarplan koersplan strategie strategisch begroting financiën financieel
  financiële onderhandelingen instemming instemmingsrecht adviesrecht medezeggenschap conceptplan uitlekt draagvlak
  achterban toekomst opvolger opvolging vertrek benoemingsadviescommissie pilot interimdirecteur uitgewerkt voorstel
  voorstellen
street-youth-language: bro bruh broer sis gast gasten gap gappie matti mattie matties fissa osso skeer doekoe wollah
  wallah wajo ewa ewaa safi tfoe sahbi khoya habibi yallah skrr lit slay sus cringe nocap rizz sigma skibidi ohio gyat
  delulu npc drip drippie bussin vibe vibes vibing chillen boeie boeiend yeet flex flexen tantoe faka fakka fawaka
  faka's dushi swag wazzup wassup wsg lmao lmfao rofl lol xd omg omfg wtf tf idc idk idgaf ngl tbh frfr istg imy ily
  ilysm wyd hmu smh btw fyi asap afk gg noob pro egt ech echies ofc nvm np tnx hvj hvjd hhj ikr iets okee oke okeej
  jwz wjk wrm wnr wjz wss mss isg gwn gewn zegma zegmaar ofzow ofz ff effe sws sowieso alleman leip lijp dope heftig
  bestie bestiee bffs crush verkering uitgemaakt
flemish-regional: amai allee allez zeg hé éh é gij ge gijle gulder ulder uwen mijnen nen den dieje diejen da wa
  wablieft watte nie ni goe goei goeie keigoe keitof keimooi kei zot zotte zotjes zotten plezant plezante content
  goesting ambetant ambetante ambetanterik schoone schoontjes kuisen kuist fuif fuiven pint pintje pinten boke bokes
  frigo koekskes koekske ventje ventjes manneke mannekes meiske meiskes juffrouw zorgjuf lagere humaniora gebuisd
  herexamen deliberatie mutualiteit ziekenkas doktersbriefje solden onnozelaar seut zeveren zever tsjolen efkes seffes
  vanonder salukes saluut houdoe houdoeg zunneke wichter wichie jonk jonkie kwieb goat noaber noabers noaberschap plat
  twents achterhoeks sjiek ut unne unnen alaaf
religion-ethics: kerk kerken kerkdienst pastoor pastoraal dominee imam moskee moskeeën synagoge god jezus allah bijbel
  bijbelverhaal bijbelverhalen koran gebed bidden bidt geloof gelovig gelovige christelijk christelijke katholiek
  katholieke protestants protestantse islamitisch islamitische moslim moslims joods joodse hindoe hindoeïstisch
  communie communiefeest vormsel plechtige doop gedoopt gezegend ramadan vasten hoofddoek hoofddoekje hoofddoekjes
  zondagsschool levensbeschouwelijk levensbeschouwing godsdienst humanistisch kruisje kerststal kerstverhaal
  paasverhaal amen halleluja inshallah alhamdulillah mashallah tolerantie tolerant verdraagzaam gelijkheid
english-school: school schools teacher teachers teaching taught class classroom kid kids child children pupil pupils
  student students parent parents mom mum dad mother father colleague colleagues principal headteacher headmaster
  board grade grades graders exam lesson lessons homework training recess playground diagnosis diagnosed autism
  dyslexia meds medication sick ill illness hospital cancer leave fired quit resigned divorce divorcing police social
  services hungry crying cried hit punched kicked bullied bullying stupid lazy useless annoying proud amazing grateful
  thankful congratulations opinion ministry inspection strike salary workload phones meeting confidential secret
  private share shared forwarded leaked
health-serious: ziekenhuis umc opgenomen opname opnames operatie geopereerd operaties gips hersenschudding hersen
  spoed spoedeisende seh chirurg ambulance ambu kanker tumor leukemie chemo chemokuur chemo's bestraling uitgezaaid
  hersentumor diabetes epilepsie epileptisch epileptische aanval aanvallen chronische hartafwijking hartfalen
  hartinfarct infarct herseninfarct beroerte hernia miskraam eetstoornis anorexia ondergewicht obesitas overgewicht
  rolstoel handicap beperking gehandicapt syndroom doof slechtziend gehoorapparaat reuma migraine revalidatie
  revalideren revalidatiecentrum transplantatie kinderarts specialist anafylaxie coeliakie astma bedplassen bedplast
  zindelijk incontinent luier luiers plast plassen ongelukje *ziekte
education-policy: ocw inspectie onderwijsinspectie inspecteur inspecteurs inspectiebezoek inspectierapport
  kwaliteitskader onderwijsraad po-raad vo-raad bekostiging lumpsum subsidie subsidies nponl npogelden
  basisvaardigheden masterplan kerndoel kerndoelen curriculum slo onderwijsbeleid onderwijsstelsel stelsel
  stelselwijziging inclusief inclusie inclusiever inclusieve kansengelijkheid kansenongelijkheid ongelijkheid
  segregatie lerarentekort personeelstekort beleidsmakers beleidsmaker onderwijsminister brugklas burgerschap timss
  pirls pisa referentieniveaus decreet eindtermen ministerie bezuiniging bezuinigingen bezuinigen bezuinigt bezuinigd
  policy ministry
teaching-methods: montessori dalton freinet jenaplan vrijeschool steiner iederwijs agora kunskapsskolan methode
  methodes methoden lesmethode taalmethode rekenmethode leesmethode methodegebonden wereldwijs lijn3 nieuwsbegrip
  blink snappet gynzy kwink kanjertraining vreedzame pbs swpbs hgw ogw groepsplan groepsplannen weekplanning
  groepsdoorbrekend klassenmanagement klassemanagement leesonderwijs rekenonderwijs leesplezier leesbevordering
  leesmotivatie leesvaardigheid nascholing scholing professionalisering webinar webinars workshop workshops researched
  teamscholing studiedag wisbordje wisbordjes beurtstokjes exitticket automatisering klankzuiver fonics
music-arts: muziek zingen zingt zong gezongen liedje liedjes lied koor bandje gitaar piano viool drum drummen
  trommelen trompet muziekles harmonie fanfare concert concerten festival festivals optreden rap rapper spotify
  playlist kunst kunstwerk kunstwerken kunstenaar schilderen schilderij geschilderd tekening tekeningen tekenen
  knutselen knutselwerk knutselwerkje knutselwerkjes geknutseld haken breien naaien borduren kleien boetseren collage
  fotografie dichten gedicht gedichten gedichtje dansen dans danst dansles ballet streetdance breakdance
garden-pets: tuin tuintje tuinieren moestuin grasmaaier maaien snoeien onkruid bloem bloemen bloembollen planten
  plantje plantjes zaaien zaadjes stekjes bomen heg struik vijver vogel vogels vogelhuisje nestkast nestkastje
  koolmees mees mezen merel merels roodborstje mussen zwaluw ooievaar egel egels eekhoorn vlinder vlinders bijen
  hommel hond honden hondje pup puppy puppies kat katten kater katje poes poezen poesje kitten kittens konijn konijnen
  konijntje cavia cavia's hamster goudvis kip kippen haan paard paarden pony ezel lammetje lammetjes koe koeien kalfje
  dierenarts huisdier huisdieren uitlaten spinnen muizen wesp wespen garden dog cat
history: anne frank hitler napoleon rembrandt vermeer michiel ruyter columbus cleopatra toetanchamon farao romeinen
  grieken middeleeuwen ridder ridders kasteel hunebedden prehistorie steentijd voc slavernij wereldoorlog wo2 woii
  bezetting holocaust bevrijding canon historisch historische keizer documentaire history geschiedenis geschiedenisles
  oudheid romein egyptenaren egypte piramide piramides jagers boeren vikingen verzet onderduiken onderduikers
  achterhuis kamp auschwitz westerbork jodenvervolging razzia herdenking dodenherdenking 4mei 5mei vrijheid
  oorlogsmuseum oorlog tweede eeuw eeuwen watersnoodramp republiek koloniaal kolonie koloniën tijdvak tijdvakken
  tijdlijn archeoloog archeologie erasmus spinoza huygens beethoven mozart einstein newton darwin mandela gandhi
child-signs: smoezelig smoezelige ongewassen stinkt ruikt ruiken gaten versleten zomerjas zomerjasje slippers
  blootsvoets dunne wallen bleek bleekjes mager magere magertjes graatmager afgevallen vermagerd futloos lusteloos
  lusteloze glazig glazige afwezig dromerig moe doodmoe slaapt dommelt dommelde dutje gaapt gapen geeuwt broodtrommel
  broodtrommeltje drinkbeker leeg lege honger hongerig knort rammelt maag hamstert schrokken schrokt schrikachtig
  schichtig schichtige ineengedoken wegduiken wegdook verstijft verstijfde bevriest bevroor blauwe plekken schrammen
  krassen mouwen capuchon nagelbijten nagels klampt klampte vastklampen aanhankelijk claimend teruggetrokken stil
  stilletjes wegkijkt wegkeek weggedoken hoekje bibbert trilt wiebelt friemelt fladdert wiegt oren tekening tekeningen
  dichtklapt dichtgeklapt zwijgt
`;
