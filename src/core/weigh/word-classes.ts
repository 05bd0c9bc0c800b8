/**
 * What informal Dutch (and some English) words are about, in classes: `class: word word …`. A word may stand in several.
 * `ziek*` is any word that begins so, `*toets` any that ends so. Only weighed (see `features.ts`), never a reason by itself.
 * Source: compiled by hand for Bezint, from how people around primary schools in the Netherlands and Flanders write.
 */
export const WORD_CLASSES = `
child: *kindje *leerling *leerlingen achtjarige bengel bengels boefje boefjes brugger bruggers brugklasser brugpieper
  dametje dametjes deugniet dondersteen dreumes druktemaker elfjarige gastje gastjes gozertje hummel hummels jeugd
  jeugdige joch jochie jochies jongeman jongen jongens jongetje jongetjes jongmens kerel kereltje kereltjes kid kids
  kind kindeke kinderen kinders kindje kindjes kindren kinneke kleintje kleintjes kleuter kleuters kleutertje
  kleutertjes knaap knaapje knapen knul knullen knulletje knulletjes koter koters kruimel kruimels leerling leerlinge
  leerlingen leerlingetje leerlingetjes llen lln manneke mannekes mannetje mannetjes meid meiden meidje meisje meisjes
  meiske meissie negenjarige peuter peuters puber pubers pubertje pupil pupillen scholier scholieren snotneus
  snotneuzen tiener tieners tienjarige twaalfjarige tweeling uk ukkie ukkies ventje ventje's ventjes vierjarige
  vijfjarige zesjarige zevenjarige zorgenkind zorgkind zorgkinderen
own-child: adoptiekind baby babytje bonusdochter bonuskind bonuszoon brugpieper dochter dochterlief dochters
  dochtertje dochtertjes drieling eentje eerstgeborene jongste kindje kindjes kindlief kleindochter kleinkind
  kleinkinderen kleinzoon kleutertje kroost metekind middelste mijne nakomeling neefje nichtje onze oogappel oudste
  oudste's petekind pleegdochter pleegkind pleegkinderen pleegzoon schoolkind spruiten stiefdochter stiefkind
  stiefzoon tweelingen zn zonen zoon zoonlief zoontje zoontjes
family: beste bestie besties bff bomma bompa broer broerke broers broertje broertjes buren buurjongen buurman
  buurmeisje buurvrouw echtgenoot echtgenote ex exen fam familie familielid gezin gezinnen grootouder grootouders
  huisgenoot huisgenoten lief maatje mam mama mams man maten moemoe neef neven nicht nichten nonkel oma omi oom ooms
  opa opi overgrootmoeder pap papa paps partner pleeggezin pleegouder pleegouders schoondochter schoonfamilie
  schoonmoeder schoonouders schoonvader schoonzoon schoonzus stiefmoeder stiefvader tante tantes tantetje thuis
  thuisfront vaders vava verloofde vrienden vriendin vriendinnen vriendinnetje vriendje vrouw wederhelft zus zusje
  zusjes zuske zussen zwager
parent: *moeder *vader alleenstaande bakfietsmoeders brengouder curlingouder curlingouders eenoudergezin gescheiden
  gezinslid helikopterouder helikopterouders hulpouder hulpouders klassenouder klassenouders leesmoeders leesouders
  luizenmoeders luizenouders mam mama mama's mamas mams medezeggenschapsraad moeder moeders mondig opgevoed opvoeden
  opvoeder opvoeders opvoeding ouder ouderapp oudercommissie oudercontact oudergroep ouderhulp ouderpaar ouderraad
  ouders overblijfmoeders overblijfouder papa papa's papas paps pleinmoeders poortmoeders schoolpoort thuissituatie
  vader vaders verzorger verzorgers voogd voogden
colleague: *juf administratie assistent assistente begeleiders begeleidster bouwcoordinator bouwcoördinator bouwleider
  bso collega collega's collegaatje collegaatjes collegas concierge conciergerie conciërge conciërges
  cultuurcoördinator docent docente docenten duo duo's duocollega duopartner groepsleerkracht gymdocent gymleraar
  gymmeester ib ib'er iber ibers ict'er icter intern invaller invallers invalmeester invalster juf juffen juffertje
  juffie juffies juffrouw juffrouwen klasleerkracht kleuterleidster klusjesman leerkracht leerkrachten
  leerkrachtondersteuner leescoördinator leraar leraren lerares lk lkr logopedist logopediste medewerker medewerkers
  medewerkster meester meesters meneer mentoren mevrouw muziekdocent oa oa's ondersteuner onderwijsassistent
  onderwijsassistente onderwijsassistenten onderwijzer onderwijzeres onderwijzers orthopedagoog oud-collega
  overblijfkracht parallelcollega pedagogisch pedagoog personeel pm'er pmer poetsvrouw rekencoördinator rt rt'er
  schoonmaakster schoonmaker secretaresse secretariaat specialist taalspecialist team teamgenoot teamleden teamlid
  teams titularis tso vakdocent vakleerkracht vervanger vervangers werkvriendin zij-instromer zijinstromer
  zijinstromers zoco zorgcoordinator zorgcoördinator zorgleerkracht
leadership: *bestuur *directeur adjunct bazin beleidsmedewerker beleidsmedewerkers besturen bestuur bestuurder
  bestuurders bestuursbureau bestuurskantoor bestuursleden bestuurslid bestuurster bestuursvoorzitter bovenschools
  bovenschoolse chef cvb dir directeur directeuren directie directiekamer directielid directrice gmr hogerhand hogerop
  hr hrm interimmer koepel koepels koersplan leiding leidinggeven leidinggevende leidinggevenden locatieleider
  management managementlaag managementtaal managementteam manager managers mr mt p&o personeelszaken rvt scholengroep
  schoolbesturen schoolgroep schoolhoofd schoolleider schoolleiders schoolleiding secretaris stafbureau stichting
  stichtingen teamleider teamleiders toezicht toezichthouder voorzitter
intern-placement: dagstage hospiteren intern internship leerwerkplek lesbezoek lesbezoekje lio lio'er lio-stage lioer
  liostage liostagiair loopstage meegelopen meeloop meeloopdag mentor mentrix observatie observatieles observeren
  opleidingsschool placement praktijkbegeleider praktijkdag praktijkjaar praktijkleren proefles proeflesje proeflessen
  schoolopleider snuffelstage stagair stagaire stage* stagiair stagiaire stagiaires stagiairs trainee weekstage
  werkplekbegeleider wpb wpo
tests-results: *advies *score *scores *toets *toetsen 1f 1s 2f achterstand achterstanden advies adviezen afstroom
  atheneum avi avi-niveau beheersing bijgesteld bijstellen bijstelling cijfer cijferlijst cijfers cito* dmt doorstroom
  doubleert doubleren doublure e-tje e3 e4 e5 e6 e7 e8 gescoord geslaagd gezakt gymnasium havo havo/vwo herkansing
  heroverwegen heroverweging herzien i+ iep ii iii intelligentie intelligentietest iq iq-test iv kleuterverlenging
  leerachterstand leerlinginbeeld leerniveau leerrendement lvs m3 m4 m5 m6 m7 mavo nio niveau niveaus nulmeting
  onvoldoende onvoldoendes opbrengst opbrengsten opstroom overgaan percentiel plaatsing praktijkonderwijs punten
  puntenlijst rapport rapportcijfer rapporten rapportje referentieniveau resultaat resultaten route8 scoorde scoort
  score scoren scores streefniveau taalachterstand tienen tl toets toetsen toetsing toetsje toetsjes toetsresultaat
  toetsresultaten toetsweek uitslag uitslagen uitstroom vaardigheidsgroei versneld versnellen viertje vmbo vmbo-t
  voldoende voorsprong vso vwo wisc zesje zittenblijven
health: *ontsteking *pijn allergie allergieën allergisch arts artsen beterschap bevallen bevalling bloedde bloedneus
  braken breuk buikgriep corona covid diarree dokter eczeem gehecht gehoor gekotst genezen gespuugd gezondheid
  glutenvrij griep grieperig griepje hechten hechting herstel herstellen herstelt hoest hoesten hoofdluis huisarts
  jeuk kinkhoest koorts kotsen kotst krentenbaard luizen mazelen menstruatie misselijk neten norovirus notenallergie
  ongesteld overgeven pijn pinda quarantaine roodvonk slaapproblemen snot snotneus spugen tandarts uitgeput uitslag
  verkouden verkoudheid vermoeid waterpokken wormpjes wratjes ziek zieke zieken ziekjes ziekmelding ziekmeldingen
  ziekte ziektes zwanger zwangerschap zwangerschapsverlof
medication-treatment: *medicatie *medicijn *therapie afbouwen afgebouwd afkickkliniek antibiotica antibioticakuur
  antidepressiva antidepressivum behandelaar behandelaars behandeld behandelen behandeling behandelplan bestraald
  bijwerking bijwerkingen cgt concerta crisisopvang dagbehandeling dexamfetamine doorverwezen dosering dosis elvanse
  emdr epipen equasym ergotherapeut fysio geslikt ggz ibuprofen inenting ingenomen ingeënt inhalator inneemt innemen
  insuline insulinepomp intake intakegesprek jeugd-ggz kinderpsychiater kinderpsycholoog kjpp kliniek kuur logopedie
  medicatie medicatielijst medicijn medicijnen medikinet melatonine methylfenidaat neusspray opgehoogd paracetamol
  paracetamolletje pil pillen pillendoosje pilletje pilletjes pmt prik prikken psychiater psychiatrie psychiatrisch
  psychologe psycholoog psychomotorische puffer pufje pufjes risperidon ritalin slikken slikt slikte sondevoeding
  spuit spuiten therapeut therapeute therapie therapieën vaccin vaccinatie ventolin verslavingskliniek verwezen
  verwijzing wachtlijst wachtlijsten zalf zalfje zetpil
diagnosis: *diagnose *problematiek *stoornis *stoornissen add adder adhd adhd'er adhd'ers asd asperger autisme autist
  autisten autistisch autistische beelddenker bipolair borderline burn-out burnout dcd depressie depressief
  depressieve diagnose diagnoses diagnostiek dwang dyscalculie dyslect dyslecten dyslectisch dyslexie
  dyslexiebehandeling dyslexieonderzoek dyslexieverklaring dyspraxie etiket faalangst faalangstig fas gediagnosticeerd
  genderdysforie getest getraumatiseerd gts hb hb'er hechtings* hoogbegaafd hoogbegaafde hoogbegaafdheid hoogsensitief
  hsp laagbegaafd labeltje lvb meerbegaafd moeilijklerend mutisme mutistisch nld ocd odd onderzocht overprikkeld
  overprikkeling pdd pdd-nos pddnos prikkelgevoelig psychose psychotisch ptss spectrum stoornis stoornissen syndroom
  tic tics tos tourette transgender trauma traumatisch vermoeden vermoedens zml zmlk zwakbegaafd
development-behaviour: *gedrag *problemen aanpak achterblijft achterloopt afgeleid agressie agressief agressieve
  arrangement arrangementen begeleiden begeleiding bezorgd brutaal brutale concentratie doorgedraaid draaide draait
  drift driftbui driftbuien driftig druk dwars dwarsligger emotieregulatie escalatie escaleerde escaleert explosief
  explosieve flippen flipt flipte gedoe gedrag gedrags* geflipt geschorst gesloten gestraft geëscaleerd
  grensoverschrijdend groeidocument handelingsplan handelingsverlegen impulsief impulsieve incident incidenten
  klassenregels lastpak lastpost leerplicht moeizaam moeizame nablijven ondersteuning ondersteuningsbehoefte
  ondersteuningsbehoeften ongeconcentreerd ongehoorzaam ongeremd onhandelbaar onhandelbare onhoudbaar onhoudbare
  onrust onrustig ontploffen ontploft ontplofte ontregeld ontregelde ontregelt onzeker onzekerheid opp probleem
  probleemkind probleemkinderen problemen puberteit regulatie schoolverzuim schorsen schorsing signaal signalen
  signaleren signaleringslijst sociaal-emotioneel sociaal-emotionele spanningen speciaal spijbelen spijbelt stagnatie
  stagneert stilletjes strafwerk tegendraads teruggetrokken thuiszit thuiszitter thuiszitters time-out timeout tlv
  toelaatbaarheidsverklaring uitval uitvallen uitvaller vastgelopen vastloopt vastlopen verwezen verwijdering
  verwijzen verzuim verzuimt voorval weggelopen wegliep wegloopt weglopen wegloper woede-uitbarsting woedeaanval
  woedeaanvallen zorgelijk zorgelijke zorgen zorgvraag zorgvragen zorgwekkend
aggression: aangevallen aangevlogen aanvallen aanvallend aanviel aanvliegen agressie bedreigd bedreigde bedreigen
  bedreiging bedreigt belagen bijt bijten bloedlip duwde duwen duwt gebeten geduwd gegooid geknepen gekrabd gemept
  gescholden geschopt geslagen gesloopt gesmeten gespuugd gestoken gestompt getrapt getrokken gevochten geweld gewurgd
  geïntimideerd gooide gooien gooit handgemeen intimidatie intimideert intimideren intimiderend kapotgemaakt
  kapotgeslagen klap klapte kneep knijpen knijpt krabben krabde krabt lastiggevallen lastigvallen lip matten meppen
  mept mes mesje mesjes mishandelt omgegooid opgewacht ramde rammen ramt ruzie ruzie-en ruzies ruziën schaar schelden
  scheldpartij scheldt schold schoppen schopt schopte slaan slaat slagen sloeg sloopt sloopte slopen smeet smijt
  smijten spugen spuugde spuugt stak stomp stompen stompt stompte trappen trapte treiteren trekken trok uitgescholden
  uitschelden vecht vechten vechtpartij vechtpartijen vernield vernielde vernielen vernieling vernielt vocht wapen
  wapens wurgen
crying-sadness-fear: aangrijpend angst angsten angstig angstige automutilatie bang bange bangig bibberen bibberend
  bleit bleiten bleitte cried crying doodsbang droevig eenzaam eenzame eng gehuild gejankt geschokt geschrokken
  gespannen gestrest getroost hartbrekend hartverscheurend hartzeer heftig heftige heimwee huil huilbui huilbuien
  huilde huilen huilend huilie huilt jank janke janken jankt jankte kapotgaan kippenvel krassen krast kwetsbaar
  kwetsbare lijden lijdt machteloos machteloosheid nachtmerrie nachtmerries ongelukkig ongelukkige ontdaan
  ontroostbaar overstuur paniek paniekaanval paniekaanvallen panisch piekerde piekeren piekert pijn pijnlijk radeloos
  rotgevoel sad schrikken schrok sneu snijdt snikken snikkend snikt snikte somber sombere stakker stakkerd stress
  suïcidaal suïcide tears teleurgesteld teleurstellend teleurstelling traan traantje traantjes tranen tranendal
  treurig treurige triest trieste trillen trillend troost troosten troostte verdriet verdrietig verdrietige wanhoop
  wanhopig weende weent wenen zelfbeschadiging zelfmoord zelfmoordgedachten zielig zielige zieligerd
shouting-anger: afblaffen afgesnauwd afsnauwen amok angry belachelijk beu blaffen blafte boos boosheid boze brulde
  brullen brult bulderen commanderen erger ergeren ergerlijk ergernis ergert flip flippen frustratie frustraties
  frustrerend frustrerende furieus furious gefrustreerd gegild geklaag gekrijst gemekker gemopper geschreeuwd gezeik
  gezeur geërgerd geïrriteerd gil gilde gillen gilt heibel herrie irritant irritante irritatie irriteert irriteren
  klaagde klaagt klacht klachten klagen kotsbeu krijsen krijst krijste kwaad kwade laaiend mekkeren mopperde mopperen
  moppert nijdig onbehoorlijk onbeschoft ontploft pisnijdig pissig razend razende rel relletje rooie schandalig
  schandalige schande schreeuw schreeuwde schreeuwen schreeuwend schreeuwt snauwde snauwen snauwerig snauwt spuugzat
  stampend stampij stampvoeten tekeer tekeergaan tierde tieren tiert uitgekafferd uitgevallen uitkafferen uitviel
  verontwaardigd verontwaardiging verwijt verwijten verwijtend woede woedend woedende woest zeik zeiken zeikt zeurde
  zeuren zeurt ziedend
divorce-home: advocaat affaire alimentatie alleenstaand alleenstaande bedrogen bemiddeling bezoekregeling
  bijstandsmoeder blijf-van-mijn-lijf breuk co-ouder co-ouderschap coouderschap crisisplek divorce divorced
  echtscheiding ervandoor ex ex-man ex-vrouw exman exvrouw gescheiden gezag gezinnen gezinssituatie gezinsvoogd heibel
  huizen logeert logeren mamaweek mediator minnaar omgang omgangsregeling ondertoezichtstelling onveilig onveilige
  opvanghuis ots ouderlijk papadag papaweek pleeggezin probleemgezin relatiebreuk relatieproblemen rommelig rommelt
  ruzie ruzies scheiden scheiding scheidingen scheidt stiefmoeder stiefpapa stiefvader strijd thuis thuisfront
  thuisprobleem thuissituatie thuisvoelen uiteen uithuisgeplaatst uithuisgeplaatste uithuisplaatsing v-scheiding
  vechtscheiding vechtscheidingen verhuisd verliet voogdij vreemdgaan vreemdgaat vreemdgegaan vrouwenopvang
  weekendpapa weekendvader weggegaan wisselweek
poverty: achterstallig afdankertjes afgesloten arm arme armoede betaald betaalde betaalt betalen bewindvoerder
  bijdrage bijstand boterham boterhammen broodtrommel broodtrommeltje caravan dakloos dakloze deurwaarder deurwaarders
  douche failliet faillissement gedoucht geld geldgebrek geldproblemen geldzorgen gymschoenen honger hongerig
  huisuitzetting hungry huur huurachterstand incasso jas jasje jeugdfonds kleding kledingbank kleertjes kleren krap
  leeg leergeld lege luizen lunchtrommel matras meurt minima minimum muffe nauwelijks onbetaald ongewassen ontbeten
  ontbijt ontbijten ontslagen onverzorgd onverzorgde ouderbijdrage poor rekeningen rondkomen ruikt sandalen schoenen
  schoentjes schuld schuldeisers schulden schuldhulp schuldhulpverlening schuldsanering smoezelig smoezelige stinken
  stinkt stonk toeslag toeslagen toeslagenaffaire trommel trommeltje tweedehands uitgezet uithuiszetting uitkering
  uitkeringen versleten verwaarloosd verwaarlozing verwarming vies vieze viezig voedselbank voedselpakket vrijwillige
  werkloos werkloosheid winterjas
police-justice: 112 aangegeven aangehouden aangeven aangifte aanhouding advocaat advocaten agent agenten arrestatie
  arrested bajes beroving boete boetes celstraf contactverbod court criminaliteit crimineel criminelen dealer dief
  diefje diefstal dieven drugsdealer enkelband gearresteerd gebiedsverbod geschoten gestolen getuige getuigen gevangen
  gevangenis gezeten handboeien huisverbod inbraak inbreker ingebroken inval jeugdagent juridisch juridische justitie
  klachtencommissie noodknop opgepakt oppakken overval overvallen police politie politie-inval politieagent
  politieauto politiebureau politiecel politieonderzoek recherche rechercheurs rechtbank rechter rechtszaak
  rechtszitting schietpartij sirene stal steekpartij steelt stelen straatverbod strafblad taakstraf undercover vastzit
  verdacht verdachte verdenking veroordeeld vervolgd vervolging vonnis wijkagent zeden zedenpolitie zedenzaak
violence-abuse: aandachtsfunctionaris aangeraakt aangerand aanraakt aanraken aanranding abuse abused angstig
  besnijdenis betast betasten beurs blauwe bloeduitstorting brandwond brandwonden dader daders dekt dook
  eergerelateerd eerwraak gelokt geslagen geweld gewelddadig gewelddadige grensoverschrijdend grensoverschrijdende
  groomer grooming handtastelijk huiselijk huisverbod incest ineenkrimpt kindcheck kindermisbruik kindermishandeling
  klappen krimpt littekens lokken loverboy meldcode meldplicht mijdt misbruik misbruiken misbruiker misbruikt
  mishandeld mishandelde mishandelen mishandeling mishandelt neglect ongewenst ongewenste ontucht ontvoerd ontvoering
  onveilig onveiligheid opgesloten pedo pedofiel pedofilie schichtig schichtige seksueel seksuele signaal signalen
  slaat slachtoffer slachtoffers sloeg striemen uitgehuwelijkt uithuwelijking veiligheid verkracht verkrachten
  verkrachting vermissing vermist vermoeden vermoedens vertrouwensinspecteur vertrouwenspersoon verwaarloosd
  verwaarloost verwaarlozen verwaarlozing violence wegdook weggekeken wegkeek wegkeken wegkijken wegkijkt
death: afscheidsdienst begrafenis begrafenissen begraven condoleance condoleances condoleren crematie death deelneming
  died dode dodelijk doden dood doodgaan doodgegaan engeltje euthanasie funeral gecondoleerd gecremeerd gemis gemist
  gestorven graf halfwees heengaan heengegaan herdacht herdenken herdenking hospice ingeslapen innige inslapen kaars
  kaarsje kaarsjes levenloos medeleven nabestaanden ongeluk ongelukken ongeneeslijk ongeval ontvallen overleden
  overleed overlijden overlijdensbericht overlijdt palliatief passed rip rouw rouwen rouwkaart rouwproces rouwt
  rouwverwerking sterfbed sterft sterven stierf suïcide terminaal terminale uitbehandeld uitvaart uitvaartdienst urn
  verdrinking verdronken verlies verongelukt weduwe weduwnaar zelfdoding zelfmoord
moving-asylum: afghanistan allochtonen allochtoon anderstalig anderstalige anderstaligen asiel asielaanvraag
  asielprocedure asielzoeker asielzoekers asielzoekerscentrum asylum azc azc's bom bombardementen bommen buitenland
  buitenlanders buitenlands coa crisisnoodopvang eritrea expat gaza gevlucht gezinshereniging gezinslocatie illegaal
  illegale inburgeren inburgering inburgeringscursus ind internationale isk migrant migranten migratie
  migratieachtergrond nieuwkomer nieuwkomers noodopvang oekraiens oekraïens oekraïense oekraïne oekraïner okan oorlog
  refugee refugees schakelklas statushouder statushouders syrisch syrische syrië teruggekeerd teruggestuurd thuisland
  tolk uitgezet uitzetcentrum uitzetten uitzetting verblijfsstatus verblijfsvergunning verhuisd verhuisde verhuisdozen
  verhuist verhuizen verhuizing verhuizingen vertaler vlucht vluchteling vluchtelingen vluchtelingenkind vluchten
  vluchtte woonboot
drink-drugs: *verslaafd *verslaving aangeschoten afgekickt afkick afkicken alcohol alcoholisme alcoholist ballonnen
  ballonnetje beschonken bezopen bier bierlucht biertje biertjes blowde blowen blowt cocaïne coke dealen dealt drank
  drinken drinkt dronk dronken drugs drugsgebruik drugslab drunk gamen gevapet ghb gokken gokschulden gokt hasj
  heroïne joint joints lachgas ladderzat nuchter ontwenning peuk peuken rehab roken rookt rookte sigaret sigaretten
  stoned straalbezopen tripje vape vapen vapend vapes vapet verslaafd verslaafde verslaving verslavingen
  verslavingszorg wiet wijn wijntje xtc
care-agencies: accare ambulante amk amw beschikking buurtteam casemanager casus casusoverleg casusregisseur cjg clb
  crisisdienst crisisopvang expertiseteam gezinsbegeleiding gezinscoach gezinshulp gezinsvoogd ggd ggz hulpverlener
  hulpverleners hulpverlening hulpverleningstraject indicatie instantie instanties instelling jeugdarts
  jeugdbeschermer jeugdbescherming jeugdhulp jeugdhulpverlening jeugdinstelling jeugdreclassering jeugdverpleegkundige
  jeugdwet jeugdzorg kind&gezin kinderbescherming kindertelefoon leerplicht leerplichtambtenaar logeeropvang
  maatschappelijkwerk maatwerk mdo ocmw ondersteuningsteam onderwijsconsulent orthopedagoog pgb pleegzorg
  raadsonderzoek samenwerkingsverband samenwerkingsverbanden schoolarts schoolmaatschappelijk smw sot swv
  trajectbegeleider vdab veiligthuis vertrouwenscentrum verwijsindex wijkteam wmo zorgaanbieder zorgboerderij zorgteam
meetings-talks: *gesprek *gesprekken *overleg *vergadering aangekaart aankaarten afspraak afspraken agendapunt besprak
  bespreekt bespreken bespreking besproken evaluatie gesprek gesprekje gesprekjes gesprekken gezeten groepsbespreking
  heidag inbreng infoavond informatieavond inloopmoment intervisie kennismaking kijkmiddag klassenraad
  leerlingbespreking leerlingenbespreking notulen ouderavond ouderavonden oudercontact oudercontacten overleg overlegd
  overleggen overlegje plenair rondvraag studiedag studiedagen studiemiddag vergader vergaderd vergaderen vergadering
  vergaderingen
secrecy: achterkamertjes anoniem anonieme avg beroepsgeheim binnenskamers confidential discreet discretie doofpot
  doorverteld doorvertellen embargo gdpr geheim geheimen geheimhouding geheimpje gelekt hint hintje lekken lekt mondje
  officieel officieus onofficieel openbaar primeur privacy privately prive privé psst secret sluier sssst ssst sst
  stiekem stiekeme stilgehouden stilhouden stilletjes tipje toedekken toegedekt uitgelekt uitlekken verbergen
  verborgen verdoezeld verdoezelen verklap verklappen vertrouwelijk vertrouwelijke verzweeg verzwegen verzwijgen
  verzwijgt wandelgangen zweeg zwijg zwijgen zwijgplicht zwijgt
staff-absence: *verlof afgelast afwezig afwezigheid arbeidsdeskundige arbeidsongeschikt arbo arboarts bedrijfsarts
  burn-out burnout burnouts geveld ingestort ingevallen instorten inval invallen invaller invalpool invalt langdurig
  omgevallen omvallen onbezet opbouwen opgebrand opgedeeld opgevangen opsplitsen opvangen overbelast overspannen
  overwerkt re-integratie re-integreren reintegratie reintegreren reïntegreren terugkeer terugkomen terugkomt
  therapeutisch thuiszit uitgeschakeld uitgevallen uitval uitvallen uitvalt uwv vervangen vervanger vervanging
  vervangpool vervangt verzuim wia ziekgemeld ziekmelden ziekmelding ziekteverzuim
staff-employment: *contract *sollicitatie aangenomen aanneemt aannemen aanstelling aanstellingen afgewezen afwijzing
  arbeidsconflict baan banen benoemd benoeming benoemt beoordeling beoordelingen berisping boventallig boventalligheid
  conflict conflicten contract contracten contractje contractverlenging degradatie detacheerder detachering
  disfunctioneert disfunctioneren dossieropbouw fired formatie formatieplan fte fulltime functioneert functioneren
  functioneringsgesprek fuseert fuseren fusie gepensioneerd gepromoveerd geschorst geschorste gesolliciteerd
  inschaling kandidaat kandidaten krimp l10 l11 mediator mobiliteit non-actief nonactief ontslaan ontslaat ontslag
  ontslagbrief ontslagen ontslagprocedure ontsloeg opgestapt opgezegd opstappen opvolger opvolging opvolgster opzeggen
  overgeplaatst overplaatsen overplaatsing parttime pensioen pensionering proeftijd promotie rddf reorganisatie
  resigned salarisschaal schorsing sollicitant sollicitanten sollicitatie sollicitatiebrief sollicitatiecommissie
  sollicitatiegesprek sollicitatiegesprekken sollicitaties solliciteer solliciteerde solliciteert solliciteren stapt
  taakbeleid transitievergoeding uitzendbureau uitzendkracht vacature vacatures vaststellingsovereenkomst
  verbetertraject verlengd verlengen verlenging verlengt vertrek vertrekken vertrekkende vertrekt vertrokken
  vertrouwensbreuk vervroegd wegbezuinigd weggaan weggaat weggepest weggestuurd weggewerkt werkgever werving wtf
  zijinstroom zzp zzp'er
incompetence: afweten amateur amateuristisch amateuristische amateurs armzalig bagger baggerslecht bakt benul
  besluiteloos blunder blunderen blunders broddelwerk chaotische daadkracht duimendraaien erafloopt faalde faalt fail
  falen geblunderd gefaald geklungel geknoei gepruts hopeloos incompetence incompetent incompetente incompetentie
  janboel kantjes klungel klungelen klungels kneusje knoeien knoeiwerk kwalijk kwalijke laf laffe laks lakse lazy lui
  luiaard luie luiheid luiwammes mislukken mislukking mislukt mismanagement nalatig nalatigheid nietsdoen onbekwaam
  onbekwame onbetrouwbaar ondermaats ondermaatse ondeskundig ondeskundige onervaren ongeregeld ongeschikt ongeschikte
  onkunde onkundig onprofessioneel onprofessionele onverantwoord onverantwoorde onzorgvuldig profiteurs prutsen
  prutser prutsers prutswerk puinhoop puinzooi rommelig ruggengraat ruggengraatloos slap slappe slappeling slecht
  slechte slechtste slordige soepzooi useless waardeloos waardeloze wanbeleid wanbestuur wangedrag wanorde
  wanprestatie zooitje zootje zwabberbeleid zwak zwakke
contempt: aandachttrekker aandachtzoeker aanfluiting aanstellen aansteller aanstellerij aanstelleritis aanstellers
  arrogant arrogante arrogantie belachelijk belachelijke bemoeial bemoeials bemoeien bemoeit bemoeizucht bespottelijk
  betweter betweterig betweterige betweterij betweters bla blabla blablabla boontje bravo circus dametje denigrerend
  dikdoenerij dramaqueen drammen drammer gedram gejammer gejank gemekker gemiep gespuis gezanik gezeik gezeur gezever
  goedzo hautain heerschap holle hoogdravend jammeren kinderachtig kinderachtige kleineren klucht kontkruiper
  kontlikker lachertje lachwekkend lievelingetje lievelingetjes madammeke meneertje mevrouwtje minachting neerkijken
  ocharme onnozel onnozele oogrol opgeblazen pf pff pfff pffff poppenkast prinsesje prinsesjes prinsje prinsjes
  schertsvertoning slijmbal slijmen slijmerd tjah tss tsss uitsloven uitslover vertoning verwaand verwaande verwend
  verwende wappie wappies windeieren zelfbenoemde zever zeveren zgn zogenaamd zogenaamde zogezegd zucht*
insult-mild: boomer brillenjood brilsmurf creep creepy debiel debiele debielen dikkerd dikzak dom domkop domme dommerd
  domoor droeftoeter droplul druiloor dumb dwaas dwazen eikel eikeltje engerd etter etters ettert ettertje ettertjes
  freak freaks gekken gemeen gemene gemenerd gestoord gestoorde griezel halvegare heks hypocriet hypocriete
  hypocrieten idioot idiot idiote idioten karen kinkel klaagmuur klikspaan kluns klunzen kneus kneuzen kreng krengen
  kutje lafaard lafaards lafbek lelijk lelijke lelijkerd lelijkste leugenaar leugenaars liegbeest liegt lomp lompe
  lomperd lomperik loser losers lozer mafkees mafketel mafkezen malloot mietje monstertjes nerd nerds noob onbenul
  onbenullen ongeïnteresseerd onnozelaar prutser randdebiel rot rotjoch rotjong rotjuf rotkind rotkinderen rotklas
  rotschool rotte rotwijf schijnheil schijnheilig schijnheilige slapjanus slappe sloeber snitch snob snobs spuuglelijk
  stom stomme stommeling stommerd stommerik stupid suf suffe suffer sufferd sukkel sukkels sukkeltje trut trutje
  trutten trutterig truus tut tuthola tuttebel valse verrader vetzak watje watjes zeikerd zeikerds zeikmoeder
  zeikouder zeikouders zeiksnor zeikwijf zeur zeurkous zeurpiet
insult-hard: achterlijke aso aso's asociaal asociale asshole biatch bitch bitches bontkraag bullshit cunt dickhead
  etterbak etterbakken fascist fascisten flikkers fuck fucker fuckers fucking geitenneuker godver godverdomme gvd hoer
  hoeren hoerenkind hoerenzoon hoerig hufter hufterig hufters janker jodenstreek kankerhoer kankerhond kankerjoden
  kankerjuf kankerkind kankerklas kankerleraar kankerlijer kankerlijers kankermeester kankerschool kankerwijf
  kankerzooi kech kechs kehba kk kkwijf klere klerelijer klerewijf klootzak klootzakken klote klotejuf klotekind
  kloteklas klotemeester kloteschool klotewijf kolere kut kutbestuur kutgezin kutjong kutjuf kutkind kutkinderen
  kutklas kutleraar kutmarokkaan kutmarokkanen kutmeester kutmoeder kutouder kutouders kutschool kutstage kutte
  kutturk kutvent kutventje kutwijf kutzooi kys lul lulhannes lullen lulletje mongo mongolen mongool mongooltje
  motherfucker nazi nazi's negers nikker opdonderen opflikkeren oprotten optiefen opzouten pedo pedofiel pokken
  retarded rioolrat rotmongool rotop rotzak rotzakken schoft schoften schorem shit slet sletje sletten sletterig slut
  smeerlap smeerlappen smeerpijp spast spasten spastisch stfu takkekind takkewijf teef tering* teven tiefus tokkie
  tokkies tyfus* verdomme viespeuk viezerd viezerik whore wijf wijven
animal-dehumanising: aapachtig adder apenkolonie beest beestachtig beesten beestenboel bloedzuiger bloedzuigers
  crapuul drol drollen duivel duivels ezel ezels gajes gespuis gier gieren holbewoner hyena hyena's janhagel kakkerlak
  kakkerlakken kalf kippenhok kots krapuul kudde mekkergeit muggenzifter nijlpaard ongedierte parasiet parasieten
  pauper paupers pig plebs rat ratten rattenkop rund runderen satan schuim serpent stinkdier stinkerd stinkerds stront
  strontjoch teef tuig uitschot varken varkens vermin vullis wilden zombie zombies zwijn zwijnen
threats: afbranden afgemaakt afmaken bedreiging bedreigingen boeten dood doodmaken dreigde dreigement dreigementen
  dreigen dreigt expose exposed exposen gedreigd gepakt grijp grijpen kankerklap kapot kapotgemaakt kapotmaken kill
  killing klappers neerschieten neerslaan neersteken ontmaskeren opblazen ophangen oppassen opwacht opwachten pakken
  pasop ruïneren schieten slaan sloop slopen steek terugpak terugpakken vermoord vermoorden vermoordt verzuipen wraak
  wurg wurgen
praise: aanbevelen aanrader amazing applaus awesome best beste betrokken bevlogen bijzonder bijzondere bikkel bikkels
  briljant briljante chapeau chill compliment complimenten complimentje cool coole dope fantastisch fantastische gaaf
  gave geduld geduldig geniaal geniale gepassioneerd geweldig geweldige goed goede goedzo goudhaantje goudklompje
  great held helden heldin heldje hulde ijzersterk indrukwekkend indrukwekkende inspiratie inspirerend inspirerende
  kampioen kampioenen kampioentje kanjer kanjers kanjertje keigoed keileuk keitof knap knappe knapperd leerzaam
  leerzame leip liefdevol lievelingsjuf lievelingsmeester lijp lit mooi mooie mooier moordgozer moordwijf nice parel
  pareltje perfect perfecte pluim pluimpje prachtig prachtige professioneel respect schat schitterend schitterende
  steengoed sterk sterke super supergoed superjuf superknap superleuk superlief supermeester supermooi supertof
  supertrots talent talentvol toegewijd tof toffe top topjuf topklas topmeester topper toppers toppertje toppertjes
  toppie topschool topteam uitmuntend uitstekend vakman vakmanschap vakvrouw vet vette voortreffelijk waardevol
  waardevolle wauw wereldgozer wereldjuf wereldmeester wow
gratitude: appreciate appreciated attentie bedank bedanken bedankje bedankjes bedankt bedankte bedankten bloemen
  bloemetje cadeau cadeautje cadeautjes chocola dank dankbaar dankbaarheid danke dankje dankjewel dankjulliewel
  dankuwel dankzij donatie donaties doneren duizendmaal gedoneerd geholpen gesteund gewaardeerd grateful hartelijk
  hartverwarmend heerlijke helpen hielp ingezet inspanning inzet merci merciekes mercikes onmisbaar samenwerking
  sponsors steun steunen thank thanks thankyou thanx thnx thx tnx verrassing verrast verwend verwennerij vrijwilliger
  vrijwilligers waardeer waarderen waardering
congratulation: afgestudeerd bday benoemd benoeming birthday bruid bruidspaar bruiloft bul congrats congratulations
  diploma felicitatie felicitaties feliciteer feliciteren geboorte geboortekaartje geboren gefeli gefeliciteerd
  geslaagd geslaagde getrouwd gewonnen hiep hiephiephoera hoera huwelijk jarig jarige jubilaris jubileert jubileum
  kampioen lintje medaille onderscheiding proficiat proost slinger slingers succes toost trofee trouwdag trouwen
  trouwt verjaardag verjaardagen verjaardagsfeest verjaardagsfeestje verjaart winnaar winnaars winnen wint xxx xxxx
love-pride: apetrots beroep bewonder bewondering dankbaar dierbaar dierbare durfde durft gegroeid geliefd gelukje
  gelukkig gelukskind geluksmomentje gelukt geniet genieten genot genoten geroerd gezichtjes glunder glunderde
  glunderen glundert groei groeien grootse hart harten hartje hartjes kippenvel knuffel knuffelen knuffels koppie
  koppies kusje kusjes lief liefde liefs liefste lieve lievelings lieverd lieverds love loved lukte megatrots mijlpaal
  mijlpalen ontroerd ontroerend ontroering ontwikkeling overwonnen passie proud raakt roeping smelt smelten smolt
  snoetjes straalde straalt stralen stralend stralende supertrots supertrotse traantje trots trotse trotser trotst
  vervullend voldoening
joy-excitement: aftellen bam blij blijdschap blije boem dolblij dolle enjoy enjoyed enthousiasme enthousiast
  enthousiaste excited feest feestdag feestelijk feestje fun funny gelach gelachen gelukkig geniet genieten genoten
  gezellig gezellige gezelligheid gezelligste giechelen gierend go grappig grappige haha hahah hahaha hahahaha happy
  heerlijk heerlijke hihi hilarisch hoera hoppa hoppakee jaaa jaaaa jeej jippie joepie knallen knalt kneiterhard lach
  lachen lacht lachte lekker letsgo leuk leuke leuker leukste lol lolz magisch magische memorabel nieuwsgierig omg
  onvergetelijk onvergetelijke opgeladen party plezier plezierig pret spannend spannende superblij superdag swingen
  topdag topweek uitgelaten uitkijken verheug verheugen vrolijk vrolijke wauw woohoo wow yay yeah yes yess yesss zalig
  zalige zinin zonnig
opinion: absurd absurde achterhaald achterhaalde afschaffen afschaffing agree belangrijk belangrijker belangrijkste
  believe beschamend beschamende betreurenswaardig dacht dachten denk denken disagree doorgeschoten doorgeslagen
  eerlijk eerlijkgezegd eerlijkheid fabeltje feit feiten flauwekul gekkenwerk gekte geloof geloven gevonden hoogtijd
  hottake hype idioterie imho imo invoeren inziens jammer kolder kortom krankzinnig kritiek kritisch kritische kul
  kwalijk larie lariekoek m.i. meen menen mening meningen mijns misplaatst mistake misvatting modegril mythe nonsens
  nonsense noodzakelijk nutteloos nutteloze onaanvaardbaar onacceptabel onacceptabele onbegrijpelijk onbegrijpelijke
  oneens oneerlijk oneerlijke ongehoord onnodig onnodige onrecht onrechtvaardig onterecht onverstandig onwenselijk
  onzin onzinnig onzinnige opinie opinies opinion ouderwets ouderwetse overbodig overbodige overdreven overgewaardeerd
  overschat overtuigd overtuiging overtuigt persoonlijk pleidooi pleit pleiten quatsch ridiculous ronduit schandalig
  schandalige schande schandelijk schandvlek spijtig standpunt standpunten stelling tegenstander tegenstanders terecht
  terechte think triest unpopular verstandig vind vinden vindik vindt visie volgens vond vonden voorstander
  voorstanders waanzin waanzinnig waarheid wenselijk zinloos zinloze zinvol zinvolle zorgelijk zorgwekkend
policy-politics: akkoord bbb begroting begrotingen beleid burgemeester cda christenunie coalitie d66 debat debatten
  demir fvd gemeente gemeenteraad gemeenteraadslid gestemd glpvda groenlinks grondwet hoofdlijnenakkoord ja21 kabinet
  kabinetsformatie kabinetten kamerbrief kamerdebat kamerleden kamerlid kamervragen katholiek linkse minister
  ministers motie moties n-va nsc oppositie overheid politici politicus politiek politieke populisme populist
  populisten poraad provinciale provincie pvda pvv rechtse regeerakkoord regering rijksoverheid sgp staatssecretaris
  stembus stemmen stemt verkiezing verkiezingen verkiezingsprogramma vlaamse vlaanderen vvd wet wetgeving wethouder
  wethouders wetsvoorstel wetten weyts wilders
unions-strike-pay: *salaris *staking 40-urige actiebereid actiedag actievoerders actievoeren administratielast
  administratieve afvinkcultuur afvinken afvinklijstjes aob arbeidsmarkttoelage avondwerk avs belasting betaling
  bezuinigingen bonden bureaucratie cao cao's cao-overleg caos cnv demonstratie demonstreert demonstreren
  eindejaarsuitkering fnv gestaakt inflatie jaartaak lerarentekort lesgevende lestaak lesuren lonen loon loonkloof
  loonsverhoging malieveld normjaartaak onbetaald onderbetaald ondergewaardeerd onderhandelaarsakkoord onderhandelen
  onderhandelingen overuren overuurtjes overwerk overwerken papierwerk papierwinkel pay pensioen pensioenleeftijd
  po-in-actie poinactie protest protesten protesteren regeldruk reiskosten reiskostenvergoeding rompslomp salaris
  salarisschaal salarissen salarisverhoging staak staakt staken stakers staking stakingen stakingsbereidheid
  stakingsdag strike taakbelasting taakbeleid teacherstrike tekorten toelage uitgehold union uur vakantiegeld vakbond
  vakbonden verantwoordingsdrift vergoeding vierdaagse vinkjes weekendwerk werkbelasting werkdruk werkdrukgelden
  werkdrukmiddelen werkdrukverlaging werkdrukverlichting werktijd werktijden werkweek workload
teaching-theory: 21e-eeuwse bewegend biesta bloom cognitie cognitief cognitieve cognitivisme competentie
  constructivisme convergent curriculum didactiek didactisch didactische differentiatie differentiëren edi efi
  eigenaarschap evaluatie evidence evidence-based evidence-informed executieve feedforward formatief formatieve
  gepersonaliseerd groeimindset growth handelingsgericht hattie igdi instructie interleaving intrinsiek intrinsieke
  langetermijngeheugen leerdoel leerdoelen leerdoelgericht leerlijn leerlijnen leerpsychologie mindset modelen
  onderwijskunde onderwijskundig onderwijskundige onderwijsvernieuwing onderzoekend ontdekkend opbrengstgericht
  pedagogiek pedagogisch pedagogische pedagogy personaliseren piaget retrieval rosenshine rubric scaffolding spaced
  spelend spelenderwijs succescriteria taxis taxonomie thematisch vaardigheden vertaalcirkel vygotsky werkgeheugen
  wetenschappelijk zelfstandig zelfstandigheid zelfsturend
digital-ai: account ai airpods algoritme algoritmes app appje apps ban beeldscherm bot chatbot chatbots chatgpt
  chatgtp chromebook chromebooks claude computer computers copilot datalek deepfake device devices digitaal
  digitaalwijs digitale digitalisering drone fifa fortnite game gamen gamer games gehackt geletterdheid gemini google
  gpt gsm gsm's hack hacken hacker influencer influencers ingelogd inloggen intelligentie internet ipad ipads iphone
  ki koptelefoon laptop laptops lek mediamasters mediawijs mediawijsheid microsoft minecraft mobiel mobiels mobieltje
  mobieltjes mobielvrij nintendo offline online oortjes oplader pc phishing phone phonefree phones playstation
  privacyinstellingen programma programmeren prompt prompts ps5 roblox robotica robots samsung scherm schermen
  schermpje schermpjes schermtijd scratch screen smartphone smartphones smartphonevrij smartwatch software storing
  streamer switch tablet tablets telefoon telefoonbeleid telefoons telefoontas telefoonverbod telefoonvrij telefoonzak
  update vlog vloggen vlogger vr wachtwoord wachtwoorden wifi xbox
public-debate-media: actualiteiten aob-blad artikel artikelen auteur bericht berichtgeving blog blogje blogs burgers
  campagne clickbait column columnist columns debat debatteren desinformatie didactief discussie discussies
  discussiëren docu documentaire edutwitter eenvandaag enquête experts fakenews frame framing gender gepubliceerd
  geïnterviewd hashtag hetze hln hoogleraar humberto ingezonden interview interviewde interviews jeugdjournaal jinek
  journalist journalisten journalistiek knack krant kranten lhbti maatschappij media nepnieuws nieuwsblad nieuwsbrief
  nieuwsuur nos nrc nu.nl onderwijsland onderwijsnederland onderwijstwitter onderzoekers op1 ophef opinieartikel
  opiniestuk parool peiling pers persbericht petitie petities podcast podcasts polemiek poll professor publicatie
  publiek publieke racisme radio reacties reaguurders reportage rtl samenleving socials statistiek statistieken
  stikstof talkshow talkshows telegraaf televisie thread tubantia tv tweet tweets twitterdraad uitzending uitzendingen
  volkskrant vrt vtm woke zwartepiet
capacity: behalf bestuurslid burger capaciteit disclaimer functie gemachtigd gesproken gezegd hoedanigheid losstaand
  louter mening meningen mezelf mijzelf mine namens officieel onafhankelijk opinions own personal persoonlijk
  persoonlijke privé privéaccount privépersoon spreek spreken standpunt strikt titel tweets uitsluitend
  vertegenwoordig vertegenwoordigen vertegenwoordiger vertegenwoordigt views werkgever woordvoerder woordvoering
announcement: aangepast aanmelden aanmelding aanmeldingen aanpassing afgelast afgezegd alsjeblieft alstublieft
  annuleren begeleiders begintijd belangrijk bereikbaar betaalverzoek bijdrage brandoefening breng briefje calamiteit
  chauffeur chauffeurs continurooster deadline eierdozen evacuatie formulier fotograaf gaslek geannuleerd gelieve
  geopend gesloten gevraagd gewijzigd gezocht gymkleding gymrooster gymspullen gymtas handjes helpers herinnering
  hulpouders ingeleverd ingevuld inleveren inloop inplannen inschrijflijst inschrijven inschrijving intekenen
  intekenlijst invullen jaarkalender kalender knutselspullen lesrooster lestijden lesvrij lesvrije lever luizencheck
  luizencontrole luizenpluizen lunchpakket lunchpakketje margedag mededeling mededelingen meebrengen meegeef
  meegegeven meegeven meenemen noodopvang ontruiming openingstijden opgave opgeef opgehaald opgeven ophalen oproep
  oproepje opvang ouderbijdrage oudergesprekken overmaak overmaken parkeren parro-bericht rapportavond regenjas
  reminder rijders rijouders roosters s.v.p. schoolfotograaf schoolgeld schoolkamer schooltijden strookje studiedag
  tikkie toestemmingsformulier uiterlijk uitgesteld vergeet verkleed verkleedkleren verplaatst verschoven vervallen
  vervalt verzet verzoek verzoeken vóór wc-rollen wijziging wijzigingen zwemkleding zwemspullen
weather-season-feast: advent autumn bevrijdingsdag bliksem bui buien carnaval carnavalsvakantie christmas dierendag
  divali dodenherdenking driekoningen easter hagel halloween hemelvaart herfst herfstblaadjes herfstkleuren
  herfstvakantie hitte hittegolf hitterooster holi iftar ijskoud ijzel intocht kerst kerstboom kerstdiner kerstkaart
  kerstmarkt kerstmis kerstmusical kerstontbijt kerstpakket kersttrui kerstvakantie kerstviering keti koningsdag
  koningsspelen koti kou krokusvakantie kruidnoten lampion lampionnen lente lootjes meivakantie miezer mistig
  moederdag nat natgeregend nieuwjaar offerfeest oliebollen onweer paaseieren paashaas paasontbijt paasvakantie
  paasviering pakjesavond pasen pepernoten pietjes pinksteren pinkstermaandag plensbui rain ramadan regen regenachtig
  regenboog regende regent seizoen sint sint-maarten sinterklaas sintmaarten sneeuw sneeuwballen sneeuwpop sneeuwpret
  sneeuwt snow storm stormachtig stormt suikerfeest summer surprises tropenrooster vaderdag vakantie vakanties
  valentijn valentijnsdag voorjaar voorjaarsvakantie vorst vriest vriezen vuurwerk waait weather weertje wind
  windkracht winter winters wolken zomer zomervakantie zon zonneschijn zonnetje zonnig zonsondergang zonsopgang zweten
sports-games-arts: ajax apenkooi apenkooien atletiek basketbal basketballen bordspel chiro club clubje dammen doelpunt
  estafette feyenoord fietsen finale fitness football gespeeld giro goals halvemarathon handbal hardloop hardlopen
  heracles hockey honkbal judo kaartspel kampioen karate keeper kickboksen knikkeren knikkers korfbal lego manege
  marathon medaille mtb olympische paardrijden paardrijles padel parcours pilates playmobil pokemon pokémon psv puzzel
  puzzelen puzzels rugby schaatsen schaken schoolkorfbal schoolvoetbal scoort scouting scouts skeeleren soccer speelde
  speelt spelen spelletje spelletjes sportschool springtouw tennis tikkertje toernooi toernooien touwtjespringen
  trainer trefbal turnen twente vereniging verstoppertje voetbal voetbalde voetballen voetbalt voetbaltoernooi
  volleybal wandelen wandeling wandelt wedstrijd wedstrijden wielrennen wielrennerij yoga zwem zwemles zwemlessen
  zwemmen
food-treats: aardappel aardappels aardbei aardbeien airfryer appel appels appeltaart avondeten banaan bananen barbecue
  bbq biertje boerenkool borrel borrelen borrelplank boterham boterhammen brood broodje broodjes cake cakejes
  cappuccino chips chocola chocolade chocomel coffee cola couscous cupcakes curry diner dinner druiven eet energydrink
  eten friet frieten frietjes frikandel fruit gebak gebakje gebakken gegeten gekookt getrakteerd groente groenten
  hagelslag ijsje ijsjes kaas kantine keuken koek koeken koekje koekjes koffie koffietje koken komkommer kookt kookte
  kroket kruidnoten lasagne lekkere lekkers limonade lunch lunchen macaroni mandarijn mandarijnen melk muffins nootjes
  oliebollen ontbijt ontbijten ontbijtje oven paaseitjes pannenkoek pannenkoeken pasta pepernoten picknick picknicken
  pindakaas pizza pizza's poffertjes popcorn recept recepten restaurant rijst smeerkaas smullen smult snack snackbar
  snacks snoep snoepen snoepje snoepjes soep spaghetti speculaas spruitjes stamppot sushi taart taarten taartje tajine
  thee theetje toetje tomaat tomaten tosti traktatie traktaties trakteert trakteren vegan vegetarisch vla wijntje
  wortel yoghurt
house-garden-pets: appartement badkamer balkon bankhangen behang behangen buurt cv dakgoot dekentje flat garage home
  housewarming huisje ikea keuken klus klusje klussen lekkage loodgieter netflix opgeruimd opruimen poetsen pyjama
  rommel sauna schapen schoonmaken schutting schuur schuurtje slaapkamer stofzuigen stofzuiger strijken terras
  verbouwd verbouwen verbouwing verf verven verwarming vuilnis wasmachine wassen woning woonkamer zolder zonnepanelen
travel-traffic: a12 a28 afgereden afslag ameland anwb apk ardennen auto auto's autootje autopech bakfiets bandje
  belgië benzine boete brommer bruggen bushalte camper camping caravan diesel douane duitsland e-bike ebike elektrisch
  elektrische fatbike fatbikes fiets fietsen fietshelm fietspad fietst fietste file files filevorming flight flitser
  flitspaal frankrijk garage gefietst geparkeerd gereden gereisd griekenland ingepakt inpakken italië kamperen
  klaar-over kruispunt laadpaal lekke limburg londen marokko metro omleiding onderweg oostenrijk ovchipkaart oversteek
  oversteekplaats oversteken ovkaart parijs parkeerboete parkeerplaats parkeerplek parkeren pech perron reis reisde
  reist reizen rijbewijs rijden rijdt rijexamen rijles rit ritje rome rotonde route schiphol scooter skiën snelweg
  spanje stoplicht terschelling texel traffic train tram travel trein treinen treintje turkije vakantiehuisje
  vakantiepark veerpont veluwe verkeer verkeersbrigadier verkeersdrukte verkeerslicht verkeersveiligheid vertraagd
  vertraging vliegen vliegtuig vliegveld vlieland vouwwagen wandelpad wegwerkzaamheden winterbanden wintersport
  zebrapad zeeland zomerbanden
shopping-selling: 2e 2ehands aanbieding aanbiedingen aanbod aangeboden afhalen ah albertheijn aldi aliexpress amazon
  appie bakker bestel besteld bestellen bestelling betaald betalen bezorgd bezorgen biedingen blokker bol bol.com
  bonnetje braderie buy cadeaubon collecte collectie dhl discount dure duur etos eur euro euro's flessenactie garantie
  gedragen gekocht geshopt goedkoop goedkope hema ikea jas jumbo jurkje kapper kinderbed kinderfiets kinderwagen kocht
  koekjesactie koop koopje koopjes koopt kopen korting kortingen kortingscode kringloop kringloopwinkel kruidvat lidl
  loterij marktplaats nieuwstaat ordernummer pakketdienst pakketje pakketjes pinnen postnl prijs prijsje prijzen
  retourneren rommelmarkt rugzak ruilen sale schoenen sell shein shop shoppen slager sneakers speelgoed spotgoedkoop
  statiegeld supermarkt tekoop temu tikkie trui tweedehands uitverkoop verkocht verkoop verkoopactie verkopen vinted
  vraagprijs vrijmarkt webshop winkel winkelcentrum winkelen winkels xenos zalando zgan
study-pabo: afgestudeerd afstudeer afstudeeronderzoek afstuderen alpo apa assessment bachelor bekwaamheidseisen
  beroepsbekwaam blackboard brightspace bronnen bronvermelding bsa canvas competenties deadline deadlines derdejaars
  diploma diploma-uitreiking ects eerstejaars entreetoets essay exam exams fontys gehaald gestudeerd gezakt hbo
  herkansen herkansing hogeschool homework hoorcollege ingeleverd inholland inleveren introweek ipabo iselinge
  kennisbasis kennisbasistoets kennistoets leerdoelen leervragen leraar-in-opleiding lerarenopleiding lero lesplan
  lesvoorbereiding lesvoorbereidingen lkt master mbo odisee onderzoeksvraag opleiding opleidingen pabo pabostudent
  pabostudenten paper portfolio propedeuse reflecteren reflectie reflecties reflectieverslag rekentoets saxion
  scriptie semester slb'er startbekwaam studeer studeert student studente studenten studentenleven studeren studie
  studiebegeleider studiecoach studiefinanciering studiegenoot studiegenoten studielening studieloopbaanbegeleider
  studiepunten studies studieschuld study stufi taaltoets tentamen tentamens thesis tweedejaars ucll universiteit
  verslag verslagen verslaglegging viaa vierdejaars vives voorbereidingsformulier werkcollege windesheim wiscat
  zij-instroom zijinstroom zijinstroomtraject
photo-video: *filmpje *filmpjes *foto *foto's *video afbeelding afbeeldingen album beeld beelden beeldmateriaal
  bijschrift blurren boomerang camera camera's close-up collage film filmde filmed filmen filmpje filmpjes films filmt
  foto foto's fotoalbum fotoboek fotograaf fotografeerde fotograferen fotomoment fotootje fotootjes fotos fototje
  geblurd gefilmd gefotografeerd gekiekt geplaatst geposeerd gepost herkenbaar impressie kiekje kiekjes live
  livestream onderschrift onherkenbaar ootd opname opnames opnemen photo photos pic pics picture pictures plaatje
  plaatjes plaatsen poseert poseren post postte recorded recording reel reels selfie selfies sfeerbeeld sfeerbeelden
  slideshow storie stories story stream tiktok tiktokje vastgelegd vastleggen video video's videootje videos vlog
  vlogje
sharing-forwarding: appen appgroep appgroepen appgroepje appt appte bekeken chatgesprek chats chatten circuleerde
  circuleert circuleren circulerend deel deelde deelt delen dm dm'en dms doorgestuurd doorgestuurde doorsturen forward
  forwarded geappt gedeeld geleakt gelekt gelekte geplaatst gepost gerapporteerd geretweet gesnapt gestuurd getagd
  gewist geüpload groepsapp groepsapps groepschat groepschats klasapp klasseapp klassenapp leaken lekken lekte likes
  opgeslagen opslaan ouderapp oudersapp plaatste postte rapporteren report reported repost reposten retweet retweeten
  rondgaan rondgaat rondgestuurd rondsturen schermafbeelding schermafdruk screenrecord screenrecording screens
  screenshot screenshotje screenshots share shared sharing sturen stuur stuurde stuurden stuurt taggen tagt upload
  uploaden verspreid verspreidde verspreiden verspreiding verspreidt verstuurd verstuurde verwijder verwijderd
  verwijderen views viral weergaven weggehaald weghalen whatsappgroep wissen
platforms-accounts: 13+ abonneer abonneren accepteer accepteren account accountje accounts add adden bereal bio block
  blocked blokkeer blokkeren bluesky challenge challenges comment commenten comments dansje dansjes discord
  discordgroep discordserver dm duet facebook fb feesboek follow followed followers following followme foryou
  foryoupage fyp ge-add geabonneerd geaccepteerd geadd geblockt geblokkeerd gebruikersnaam geliket gevolgd
  groepspagina haataccount haatpagina handle hashtag ig insta instaaccount instagram kanaal leeftijdsgrens like liken
  likes linkedin linktree messenger minimumleeftijd nepaccount nepaccounts online pinterest privéaccount profiel
  profielen profielfoto profile reacties reageer reageren reddit roblox snap snapchat snapje snappen snaps snapstreak
  subscribe tag tag's taggen tags telegram threads tiktok toegevoegd toevoeg toevoegen trend twitch twitter username
  verzoek viral voeg volg volgde volgen volger volgers volgt vriendschapsverzoek whatsapp whatsappen youtube yt
bullying-exclusion: afgeperst afpersen afpersing antipest antipestteam bangalijst bangalijsten bedreigd bedreigen
  belachelijk bespot bespotten bijnaam bijnamen bodyshaming buitenbeentje buitenbeentjes buitengesloten buitensluit
  buitensluiten bullied bully bullying chantage chanteert chanteren cyberbullying cyberpest cyberpesten cyberpesterij
  doodgezwegen exposegroep exposen gechanteerd gekleineerd geklikt genegeerd gepest geroddeld getreiterd groepsdruk
  haat haataccount haatbericht haatberichten haatgroep haatpagina hate haten hater haters jennen jent kleineren kliek
  kliekje kliekjes kliekjesvorming klikken lastiggevallen lastigvallen meeloper meelopers mikpunt nadoen negeerde
  negeert negeren nepaccount nepprofiel niet-uitgenodigd pest pesten pester pesterij pesterijen pesters pestgedrag
  pestkop pestkoppen pestprobleem pestprotocol pestslachtoffer pestte roddel roddelen roddels sarren sart schelden
  scheldnaam shamen shaming slachtoffer slachtoffers stangen stopdigitaalpesten treiteren treiterij treitert
  uitgedaagd uitgekotst uitgelachen uitgenodigd uitgescholden uitgesloten uitlachen uitlachten uitschelden uitsluiten
  uitsluiting vernederd vernederen vernederend vernedering weektegenpesten weggepest zondebok
sexting-fake: ai-foto beha billen bloot blote borsten borstjes deepfake deepfakes deepnude dickpic dickpics explicit
  fake faked gefilmd gefotoshopt gegroomd gelekt gelekte gemanipuleerd groomen grooming gênant gênante halfnaakt
  helpwanted intiem intieme kinderporno leaked lingerie meldpunt naakt naaktbeeld naaktbeelden naakte naaktfoto
  naaktfoto's naaktfotos naked nep nepfoto nepfoto's neppe nude nudes offlimits ondergoed ongepast ongepaste
  ongevraagd ongewenst onlyfans onvrijwillig opgedrongen photoshop piemel pikant pikante porno pornografisch pornosite
  seks seksfilmpje seksfoto seksueel seksuele sex sexfoto sext sexten sexting sextortion shamesexting stickerpack
  stiekem tieten topless uitgekleed uitkleden uitkleedapp wraakporno
contact-numbers: 06 06-nummer 06nummer accountnaam address adres adresgegevens adreslijst adressen adressenlijst
  alarmnummer bankpas bankrekening bereikbaar bereiken bsn burgerservicenummer contactgegevens e-mail e-mailadres
  email emailadres gamertag geb geboortedag geboortedatum gebruikersnaam gegevens gmail gmail.com hotmail hotmail.com
  huisadres huisnummer iban id-kaart identiteitskaart inlog inlogcode inloggegevens kenteken kentekens klassenlijst
  live.nl login logincode mailadres mailadressen mailtje mobielnummer noodnummer nr nummer nummerbord nummers
  outlook.com paspoort paspoortnummer persoonsgegevens phone pincode postcode postcodes rekening rekeningnr
  rekeningnummer rijksregisternummer sms sofinummer spelersnaam straat straatnaam telefonisch telefoonlijst
  telefoonnummer telefoonnummers telnr telnummer thuisadres wachtwoord wachtwoorden woonachtig woonadres woonplaats
  woont
systems: absentielijst absenties basispoort bingel bosos broekx classdojo dashboard dossier dossiers esis
  gespreksverslag gimme groepskaart groepsmap groepsoverzicht gynzy intranet kindbegrip kinddossier kindkaart kindkans
  klasbord klaslijst klassenlijst klassenlijsten klassenmap konnect kwieb leerlingdossier leerlingendossier
  leerlingkaart leerlingoverzicht leerlingrapport leerlingvolgmodel leerlingvolgsysteem looqin lvs magister mijnschool
  namenlijst notitieblad oki okr onderwijskundig onedrive ouderportaal overdracht overdrachtsdocument
  overdrachtsformulier parnassys parnasys parro personeelsdossier presentielijst prowise questi rapport rekentuin
  schermfoto schoolapp schoolouderapp schoolpraat schools schoolwebsite schoudercom scol scoreoverzicht sharepoint
  smartschool snappet socialschools sociogram somtoday toetsoverzicht topdossier uitdraai zorgdossier zorgmap
fiction-history: aflevering asterix auteur auteurs beckman bieb bioscoop bladzijde bladzijden boek boekenserie
  boekentip boekentips boekje book bulstronk character dagboek dahl disney donald dummie elsa encanto fabel filmavond
  frozen geronimo griffel griffels gruffalo harry hermelien hogwarts hoofdpersonen hoofdpersoon hoofdstuk hoofdstukken
  janneke jip kinderboek kinderboeken kinderboekenschrijver kinderjury kruistocht kuifje langkous leestip leestips
  legende lotgenoten mario matilda minions moeyaert movie mummie nijntje novel perkamentus personage personages pippi
  pixar potter prentenboek prentenboeken recensie roman romans ronja rosie rupsje sartje schmidt schrijfster schrijver
  schrijvers sneep sprookje sprookjes stilton stripboek suske trilogie uitgelezen uitgever voorgelezen voorlezen wiske
  zweinstein
past-longago: '80 '90 1985 1990 1995 2000 ago decennia decennium destijds exleerling former geleden generatie
  generaties gepensioneerd herinner herinneren herinnering herinneringen hoofdonderwijzer indertijd inktpot jaren
  jaren60 jaren70 jaren80 jaren90 jarenlang jeugdherinnering kindertijd kroontjespen lagereschooltijd leitje memories
  negentig nonnen nostalgie nostalgisch ooit ooiteens oud-leerling oud-leerlingen oudleerling oudleerlingen schoolbank
  schoolbankjes schoolmelk schooltijd tachtig tbt terugdenken terugkijken throwback tijdperk toen verleden voormalig
  voormalige vorige vroeger weleer zestig zeventig
quotation: aldus antwoordde antwoordt benoemde beweerde beweert beweren bewering citaat citeer citeert citeren
  fluisterde fluistert genoemd geschreven gezegd grapt grapte heette kindermond letterlijk luidde meende mompelde
  mompelt noemde noemen noemt opmerking opmerkingen quote quoted quoten quotes reageerde riep riepen roept said saying
  says schreef schrijft told uitspraak uitspraken vertaald verzuchtte vraagt vroeg woordelijk wrote zegde zeggen zegt
  zei zeiden zogenaamd
defending-arguing: aangegeven aangesproken aanspreken aantijging aantijgingen actually afkraken afreageren autoriteit
  begrijpen begrijpt begrip bemoei bemoeit beschuldigd beschuldigen beschuldiging beschuldigingen beschuldigt
  besproken communicatie correctie corrigeren dankbaarheid discussie echter feitelijk fout gaslighten gecommuniceerd
  gemaild genuanceerd gewezen gezag herhaald herhaaldelijk integendeel jezelf klagen kloppen kloppend klopt
  kortzichtig kortzichtige meermaals merkwaardig misverstand niet-waar nogmaals nuance nuanceren onbegrip ondankbaar
  ondankbare oneens ongenuanceerd onjuist onjuiste onwaar onzin opletten opvallend opvoeden opvoeding reactie reageer
  reageert rechtzet rechtzetten schuldig schuldige snapt sowieso spiegel tegendeel tigste uitgelegd untrue
  verantwoordelijkheid verbaasd verbaast verbazend verbazing verdedig verdedigen vergissen vergist verkeerd verkeerde
  verplaatsen verweer verwijt verwijtbaar verwijten weerwoord werkelijk zoveelste zwartmaken
function-unique-persons: achternaam adjunct administratrice alias bijnaam blonde brilletje broertje conciërge
  conciërges degene diegene directeur directrice drieling duo duopartner eentje gehoorapparaatje genaamd gymjuf
  gymmeester ib ib'er iber initialen intern-begeleider klasgenoot klassenouder krullen krullenbol krullenkop
  leesmoeder logopedist logopediste luizenmoeder mentor mentrix nieuweling overblijfmoeder overbuurvrouw
  parallelcollega penningmeester rolstoel roodharige schoolarts schoolleider schoolopleider secretaresse
  stagebegeleider tussenschoolse tweeling vlechtjes voorletter voornaam voornamen voorzitter welbekende zusje
decision-plans: aanmeldingen achterban adviesrecht begroting benoemingsadviescommissie beslissen beslissing
  beslissingen beslist besloten besluit besluiten bezetting combinatiegroep conceptplan continurooster draagvlak
  financieel financiële financiën formatie fusie fusieplannen fusieschool groepsindeling groepsverdeling instemming
  instemmingsrecht interimdirecteur jaarplan koersplan krimp krimpen leerlingaantal leerlingaantallen leerlingenaantal
  medezeggenschap nieuwbouw onderhandelingen opgeheven opheffen opvolger opvolging overweegt overwegen overweging
  overwogen pilot plan plannen renovatie reorganisatie reorganiseren samengaan samengevoegd samenvoegen schoolweek
  sluiting splitsen splitsing strategie strategisch toekomst uitgewerkt uitlekt veranderd veranderen verandering
  veranderingen verandert verbouwing verhuizing vertrek vierdaagse voorgenomen voornemen voorstel voorstellen
flemish-regional: achterhoeks alaaf allee allez amai ambetant ambetante ambetanterik boke bokes content da deliberatie
  den dieje diejen doktersbriefje efkes frigo fuif fuiven ge gebuisd gij gijle goat goe goei goeie goesting gulder
  herexamen houdoe houdoeg humaniora hé jonk jonkie juffrouw kei keigoe keimooi keitof koekske koekskes kuisen kuist
  kwieb lagere manneke mannekes meiske meiskes mijnen mutualiteit nen ni nie noaber noabers noaberschap onnozelaar
  pint pinten pintje plat plezant plezante salukes saluut schoone schoontjes seffes seut sjiek solden tsjolen twents
  ulder unne unnen ut uwen vanonder ventje ventjes wa wablieft watte wichie wichter zeg zever zeveren ziekenkas
  zorgjuf zot zotjes zotte zotten zunneke é éh
religion-ethics: alhamdulillah allah amen bidden bidt bijbel bijbelverhaal bijbelverhalen christelijk christelijke
  communie communiefeest dominee doop gebed gedoopt gelijkheid geloof gelovig gelovige gezegend god godsdienst
  halleluja hindoe hindoeïstisch hoofddoek hoofddoekje hoofddoekjes humanistisch imam inshallah islamitisch
  islamitische jezus joods joodse katholiek katholieke kerk kerkdienst kerken kerststal kerstverhaal koran kruisje
  levensbeschouwelijk levensbeschouwing mashallah moskee moskeeën moslim moslims paasverhaal pastoor pastoraal
  plechtige protestants protestantse ramadan synagoge tolerant tolerantie vasten verdraagzaam vormsel zondagsschool
health-serious: *ziekte aanval aanvallen ambu ambulance anafylaxie anorexia astma bedplassen bedplast beperking
  beroerte bestraling chemo chemo's chemokuur chirurg chronische coeliakie diabetes doof eetstoornis epilepsie
  epileptisch epileptische gehandicapt gehoorapparaat geopereerd gips handicap hartafwijking hartfalen hartinfarct
  hernia hersen herseninfarct hersenschudding hersentumor incontinent infarct kanker kinderarts leukemie luier luiers
  migraine miskraam obesitas ondergewicht ongelukje operatie operaties opgenomen opname opnames overgewicht plassen
  plast reuma revalidatie revalidatiecentrum revalideren rolstoel seh slechtziend specialist spoed spoedeisende
  syndroom transplantatie tumor uitgezaaid umc ziekenhuis zindelijk
education-policy: basisvaardigheden bekostiging beleidsmaker beleidsmakers bezuinigd bezuinigen bezuiniging
  bezuinigingen bezuinigt brugklas burgerschap curriculum decreet eindtermen inclusie inclusief inclusieve inclusiever
  inspecteur inspecteurs inspectie inspectiebezoek inspectierapport kansengelijkheid kansenongelijkheid kerndoel
  kerndoelen kwaliteitskader lerarentekort lumpsum masterplan ministerie ministry npogelden nponl ocw onderwijsbeleid
  onderwijsinspectie onderwijsminister onderwijsraad onderwijsstelsel ongelijkheid personeelstekort pirls pisa po-raad
  policy referentieniveaus segregatie slo stelsel stelselwijziging subsidie subsidies timss vo-raad
teaching-methods: agora automatisering beurtstokjes blink dalton exitticket fonics freinet groepsdoorbrekend
  groepsplan groepsplannen gynzy hgw iederwijs jenaplan kanjertraining klankzuiver klassemanagement klassenmanagement
  kunskapsskolan kwink leesbevordering leesmethode leesmotivatie leesonderwijs leesplezier leesvaardigheid lesmethode
  lijn3 methode methodegebonden methoden methodes montessori nascholing nieuwsbegrip ogw pbs professionalisering
  rekenmethode rekenonderwijs researched scholing snappet steiner studiedag swpbs taalmethode teamscholing vreedzame
  vrijeschool webinar webinars weekplanning wereldwijs wisbordje wisbordjes workshop workshops
music-arts: ballet bandje boetseren borduren breakdance breien collage concert concerten dans dansen dansles danst
  dichten drum drummen fanfare festival festivals fotografie gedicht gedichten gedichtje geknutseld geschilderd
  gezongen gitaar haken harmonie kleien knutselen knutselwerk knutselwerkje knutselwerkjes koor kunst kunstenaar
  kunstwerk kunstwerken lied liedje liedjes muziek muziekles naaien optreden piano playlist rap rapper schilderen
  schilderij spotify streetdance tekenen tekening tekeningen trommelen trompet viool zingen zingt zong
garden-pets: bijen bloem bloembollen bloemen bomen cat cavia cavia's dierenarts dog eekhoorn egel egels ezel garden
  goudvis grasmaaier haan hamster heg hommel hond honden hondje huisdier huisdieren kalfje kat kater katje katten kip
  kippen kitten kittens koe koeien konijn konijnen konijntje koolmees lammetje lammetjes maaien mees merel merels
  mezen moestuin muizen mussen nestkast nestkastje onkruid ooievaar paard paarden planten plantje plantjes poes poesje
  poezen pony pup puppies puppy roodborstje snoeien spinnen stekjes struik tuin tuinieren tuintje uitlaten vijver
  vlinder vlinders vogel vogelhuisje vogels wesp wespen zaadjes zaaien zwaluw
history: 4mei 5mei achterhuis anne archeologie archeoloog auschwitz beethoven bevrijding bezetting boeren canon
  cleopatra columbus darwin documentaire dodenherdenking eeuw eeuwen egypte egyptenaren einstein erasmus farao frank
  gandhi geschiedenis geschiedenisles grieken herdenking historisch historische history hitler holocaust hunebedden
  huygens jagers jodenvervolging kamp kasteel keizer koloniaal kolonie koloniën mandela michiel middeleeuwen mozart
  napoleon newton onderduiken onderduikers oorlog oorlogsmuseum oudheid piramide piramides prehistorie razzia
  rembrandt republiek ridder ridders romein romeinen ruyter slavernij spinoza steentijd tijdlijn tijdvak tijdvakken
  toetanchamon tweede vermeer verzet vikingen voc vrijheid watersnoodramp wereldoorlog westerbork wo2 woii
`;
