"""German verbs in their written forms."""

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
kommentierte kommentierten ergänzte ergänzten meinte meinten erinnerte antwortete antworteten fügte bemerkte argumentierte
erläuterte erläuterten verkündete verkündeten sagte sagten erklärte erklärten teilte teilten berichtete berichteten meldete
meldeten betonte betonten kündigte kündigten schrieb schrieben bestätigte bestätigten warnte warnten forderte forderten
kritisierte mitteilte mitteilten bekanntgab bekanntgaben ankündigte ankündigten veröffentlichte veröffentlichten informierte
informierten behauptete behaupteten bekräftigte äußerte äußerten sagt sagen erklärt erklären berichtet berichten meldet
melden betont betonen schreibt schreiben bestätigt warnt mitgeteilt bekanntgegeben angekündigt gesagt erklärt gemeldet
veröffentlicht verlautete hieß unterstrich unterstrichen versicherte versicherten dementierte dementierten
"""
