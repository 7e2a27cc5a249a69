"""German verbs in their written forms; the strong ones are a closed class and listed without their prefixes."""

PAST = """
galt galten
fuhr fuhren floh flohen barg bargen strich strichen übergab übergaben verschwand verschwanden verstarb verstarben wich wichen
riss rissen schied schieden bot boten verbot verboten gewährte zerbrach geriet gerieten verblieb hob hoben flog flogen
schwamm sprang sprangen sang sangen stahl stahlen unterlag unterlagen überfiel überfielen überstand bekam bekamen vergab
vergaben ergab ergaben betrug betrugen bezog bezogen vollzog entzog floss flossen goss wog schien schienen stieß stießen hing
hingen fing fingen empfingen schuf schufen lieh verlieh verliehen wies wiesen bewies erwies trank aß las lasen vernahm
unternahm unternahmen entnahm fraß glich rang rangen schnitt schritt schritten stritt stritten ritt litt litten pfiff schoss
schossen beschoss verlud war waren wurde wurden hatte hatten sagte sagten erklärte erklärten teilte teilten gab gaben kam
kamen ging gingen nahm nahmen fand fanden fiel fielen stieg stiegen sank sanken begann begannen endete endeten starb starben
gewann gewannen verlor verloren traf trafen unterzeichnete unterzeichneten beschloss beschlossen eröffnete eröffneten
gründete gründeten kündigte kündigten berichtete berichteten stellte stellten legte legten setzte setzten machte machten
hielt hielten ließ ließen lief liefen stand standen lag lagen saß saßen blieb blieben brachte brachten dachte dachten wusste
wussten schrieb schrieben sprach sprachen verließ verließen verletzte verletzten zog zogen trat traten schlug schlugen griff
griffen bat baten lud luden rief riefen trug trugen warf warfen wuchs wuchsen führte führten wählte wählten forderte
forderten betonte betonten erreichte erreichten übernahm übernahmen erhielt erhielten feierte feierten besuchte besuchten
kaufte kauften verkaufte verkauften baute bauten zeigte zeigten ereignete ereigneten kollidierte stürzte stürzten prallte
erlitt erlitten rettete startete starteten folgte folgten diente lebte lebten arbeitete arbeiteten versuchte versuchten
meldete meldeten entschied entschieden einigte einigten konnte konnten musste mussten durfte durften wollte wollten sollte
sollten mochte veröffentlichte veröffentlichten bestätigte bestätigten informierte informierten organisierte organisierten
zerstörte brannte brannten brach brachen entstand entstanden erschien erschienen empfing verhaftete verurteilte spielte
spielten siegte siegten holte holten schloss schlossen öffnete öffneten kehrte kehrten präsentierte präsentierten
verabschiedete stimmte stimmten lehnte lehnten warnte warnten kritisierte gelang gelangen scheiterte scheiterten
"""

PRESENT = """
ist sind hat haben bin habe wird werden kann können muss müssen darf dürfen will wollen soll sollen mag findet finden gibt
geht gehen kommt kommen steht stehen liegt liegen beginnt beginnen endet enden lädt laden sagt sagen erklärt erklären meldet
melden berichtet berichten teilt teilen plant planen startet starten öffnet öffnen feiert feiern präsentiert präsentieren
organisiert organisieren veranstaltet veranstalten hält halten trifft treffen spricht sprechen heißt heißen bleibt bleiben
stellt stellen zeigt zeigen führt führen lässt lassen bietet bieten gilt gelten tritt treten nimmt nehmen macht machen
fordert fordern betont betonen warnt warnen erwartet erwarten hofft hoffen wählt wählen spielt spielen läuft laufen fährt
fahren folgt folgen sieht sehen weiß wissen scheint scheinen besteht bestehen gehört gehören erhält erhalten bekommt bekommen
braucht brauchen zählt schließt schließen eröffnet eröffnen stammt leitet leiten bestätigt bestätigen sucht suchen
"""

REPORTING_PAST = """
beteuerte beteuerten beteuert kommentierte kommentierten ergänzte ergänzten meinte meinten erinnerte antwortete antworteten
fügte bemerkte argumentierte erläuterte erläuterten verkündete verkündeten sagte sagten erklärte erklärten teilte teilten
berichtete berichteten meldete meldeten betonte betonten kündigte kündigten schrieb schrieben bestätigte bestätigten warnte
warnten forderte forderten kritisierte mitteilte mitteilten bekanntgab bekanntgaben ankündigte ankündigten veröffentlichte
veröffentlichten informierte informierten behauptete behaupteten bekräftigte äußerte äußerten sagt sagen erklärt erklären
berichtet berichten meldet melden betont betonen schreibt schreiben bestätigt warnt mitgeteilt bekanntgegeben angekündigt
gesagt gemeldet veröffentlicht bekannt verlautete hieß unterstrich unterstrichen versicherte versicherten dementierte
dementierten
"""

STRONG_PAST = """
backte backten befahl befahlen begann begannen biss bissen barg bargen barst barsten bog bogen bot boten band banden bat baten
blies bliesen blieb blieben brach brachen brannte brannten brachte brachten dachte dachten drang drangen empfing empfingen
empfahl empfahlen empfand empfanden aß aßen fuhr fuhren fiel fielen fing fingen fand fanden flog flogen floh flohen floss
flossen fraß fraßen fror froren gab gaben ging gingen gelang gelangen galt galten genoss genossen geschah geschahen gewann
gewannen goss gossen glich glichen glitt glitten grub gruben griff griffen hielt hielten hing hingen hob hoben hieß hießen half
halfen kannte kannten klang klangen kam kamen kroch krochen lud luden ließ ließen lief liefen litt litten lieh liehen las lasen
lag lagen log logen mied mieden maß maßen nahm nahmen nannte nannten pfiff pfiffen pries priesen riet rieten rieb rieben riss
rissen ritt ritten rannte rannten roch rochen rang rangen rief riefen schuf schufen schied schieden schien schienen schob
schoben schoss schossen schlief schliefen schlug schlugen schlich schlichen schloss schlossen schmiss schmissen schmolz
schmolzen schnitt schnitten schrieb schrieben schrie schrien schritt schritten schwieg schwiegen schwamm schwammen schwand
schwanden schwor schworen sah sahen sandte sandten sang sangen sank sanken saß saßen sprach sprachen sprang sprangen stach
stachen stand standen stahl stahlen stieg stiegen starb starben stieß stießen strich strichen stritt stritten trug trugen traf
trafen trieb trieben trat traten trank tranken trog trogen tat taten verdarb verdarben vergaß vergaßen verlor verloren wuchs
wuchsen wusch wuschen wich wichen wies wiesen wandte wandten warb warben warf warfen wog wogen wusste wussten zog zogen zwang
zwangen
gefiel gefielen geriet gerieten gestand gebar
"""

STRONG_PRESENT = """
bäckt backen befiehlt befehlen beginnt beginnen beißt beißen birgt bergen birst bersten biegt biegen bietet bieten bindet binden
bittet bitten bläst blasen bleibt bleiben bricht brechen brennt brennen bringt bringen denkt denken dringt dringen empfängt
empfangen empfiehlt empfehlen empfindet empfinden isst essen fährt fahren fällt fallen fängt fangen findet finden fliegt fliegen
flieht fliehen fließt fließen frisst fressen friert frieren gibt geben geht gehen gelingt gelingen gilt gelten genießt genießen
geschieht geschehen gewinnt gewinnen gießt gießen gleicht gleichen gleitet gleiten gräbt graben greift greifen hält halten hängt
hängen hebt heben heißt heißen hilft helfen kennt kennen klingt klingen kommt kommen kriecht kriechen lädt laden lässt lassen
läuft laufen leidet leiden leiht leihen liest lesen liegt liegen lügt lügen meidet meiden misst messen nimmt nehmen nennt nennen
pfeift pfeifen preist preisen rät raten reibt reiben reißt reißen reitet reiten rennt rennen riecht riechen ringt ringen ruft
rufen schafft schaffen scheidet scheiden scheint scheinen schiebt schieben schießt schießen schläft schlafen schlägt schlagen
schleicht schleichen schließt schließen schmeißt schmeißen schmilzt schmelzen schneidet schneiden schreibt schreiben schreit
schreien schreitet schreiten schweigt schweigen schwimmt schwimmen schwindet schwinden schwört schwören sieht sehen sendet
senden singt singen sinkt sinken sitzt sitzen spricht sprechen springt springen sticht stechen steht stehen stiehlt stehlen
steigt steigen stirbt sterben stößt stoßen streicht streichen streitet streiten trägt tragen trifft treffen treibt treiben tritt
treten trinkt trinken trügt trügen tut tun verdirbt verderben vergisst vergessen verliert verlieren wächst wachsen wäscht
waschen weicht weichen weist weisen wendet wenden wirbt werben wirft werfen wiegt wiegen wissen zieht ziehen zwingt zwingen
"""

STRONG_PARTICIPLES = """
gebacken befohlen begonnen gebissen geborgen geborsten gebogen geboten gebunden gebeten geblasen geblieben gebrochen gebrannt
gebracht gedacht gedrungen empfangen empfohlen empfunden gegessen gefahren gefallen gefangen gefochten gefunden geflogen
geflohen geflossen gefressen gefroren gegeben gegangen gelungen gegolten genossen geschehen gewonnen gegossen geglichen
geglitten gegraben gegriffen gehalten gehangen gehauen gehoben geheißen geholfen gekannt geklungen gekommen gekrochen geladen
gelassen gelaufen gelitten geliehen gelesen gelegen gelogen gemieden gemessen genommen genannt gepfiffen gepriesen geraten
gerieben gerissen geritten gerannt gerochen gerungen gerufen geschaffen geschieden geschienen geschoben geschossen geschlafen
geschlagen geschlichen geschlossen geschmissen geschmolzen geschnitten geschrieben geschrien geschritten geschwiegen geschwommen
geschwunden geschworen gesehen gesandt gesungen gesunken gesessen gesprochen gesprungen gestochen gestanden gestohlen gestiegen
gestorben gestoßen gestrichen gestritten getragen getroffen getrieben getreten getrunken getrogen getan verdorben vergessen
verloren gewachsen gewaschen gewichen gewiesen gewandt geworben geworfen gewogen gewunden gewusst gezogen gezwungen
"""

SUBJUNCTIVE = """
werde sei seien habe solle könne müsse dürfe wolle gebe gehe komme stehe liege bleibe nehme sehe wisse lasse halte führe biete
trage finde fehle brauche gehöre gelte bestehe hätte hätten wäre wären
"""

UNDIVIDED = """
antwortete antworteten hinderte hinderten herrschte herrschten teilte teilten einigte einigten festigte festigten stattete
statteten beteiligte beteiligten anderte zeugte zeugten
"""

PERSONAL = """
studierte studiert heiratete geheiratet promovierte promoviert habilitierte habilitiert lehrte unterrichtete lernte starb
gestorben geboren schrieb geschrieben malte gemalt komponierte komponiert debütierte verliebte verlobte erkrankte erkrankt
emigrierte
"""

THINKING = """
dachte dachten gedacht glaubte glaubten geglaubt hoffte hofften gehofft hofft hoffen fürchtete fürchteten gefürchtet
befürchtete befürchteten wusste wussten gewusst meinte meinten gemeint fand fanden
"""

SEPARABLE_PARTICLES = """
ab an auf aus bei ein mit nach statt teil vor weg zurück zusammen fest hin her los fort nieder bekannt vorbei heraus hinaus
herab hinab herunter hinunter herauf hinauf hinein herein herbei voran voraus weiter wieder bereit bevor entgegen frei heim
hervor hinzu preis still wahr kund empor umher leer fern zu um davon
"""

MODALS = """
soll sollen sollte sollten kann können könnte könnten muss müssen musste mussten darf dürfen will wollen wollte wollten würde
würden dürfte dürften konnte konnten könne müsse solle dürfe wolle durfte durften
"""

PERFECT_AUXILIARIES = """
ist sind hat haben war waren wurde wurden hatte hatten wird werden worden sei seien habe hätte hätten wäre wären werde
"""

ATTENDING_VERBS = """
gewann gewannen gewonnen gewinnt verlor verloren verliert besuchte besuchten besucht eröffnete eröffneten eröffnet leitete
leiteten geleitet bestritt bestritten überlebte überlebten überlebt organisierte organisierten organisiert veranstaltete
veranstalteten veranstaltet verfolgte verfolgten verfolgt spielte spielten gespielt
"""

CALLING_OFF = """
verschoben verschob abgesagt vereitelt vereitelte verhindert verhinderte abgeblasen ausgefallen gestrichen
"""

LASTING_ENDS = {
    "dauern": "enden",
    "dauert": "endet",
    "dauerte": "endete",
    "dauerten": "endeten",
    "läuft": "endet",
    "lief": "endete",
    "gilt": "endet",
    "gelten": "enden",
}
