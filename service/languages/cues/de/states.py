"""German words by which a clause tells no happening, or one of another time."""

ANNOUNCING = """
bestätigte bestätigten bestätigt kündigte kündigten angekündigt gab gaben bekanntgegeben veröffentlichte
veröffentlichten veröffentlicht verkündete verkündeten verkündet enthüllte enthüllten
"""

STATES = """
war waren hatte hatten galt galten hieß hießen lag lagen stand standen saß saßen blieb blieben wusste wussten dachte dachten
lebte lebten arbeitete arbeiteten wohnte wohnten gehörte gehörten glaubte glaubten schien schienen kostete kosteten diente
dienten versuchte versuchten betrug betrugen umfasste umfassten bestand bestanden hielt hielten hoffte hofften wollte wollten
ging handelte gab fehlte fehlten reichte reichten zählte zählten liebte liebten kannte kannten stammte stammten hing hingen
verfügte verfügten suchte suchten brauchte brauchten sah sahen meinte meinten fürchtete fürchteten bot boten trug
trugen möchte möchten erfreute erfreuten bewies bewiesen
"""

STATE_PARTICIPLES = """
bekannt geplant vorgesehen gedacht gemeint gewesen gehabt geblieben gestanden gelegen gesessen gewusst geglaubt gehofft
gelebt gearbeitet geworden gekostet gehört gegolten geheißen gekannt gewollt angesehen bezeichnet genannt betroffen beteiligt
beschäftigt gefragt
"""

PERFECTS_WITH_BE = """
worden gekommen gegangen gefahren gestorben verstorben gestürzt abgestürzt eingestürzt entgleist geflogen gefallen gestiegen
ausgestiegen eingestiegen gesunken ausgebrochen verunglückt gescheitert zurückgetreten geflohen geflüchtet entkommen
ertrunken explodiert umgekommen eingetroffen angekommen aufgebrochen gelandet gestartet erschienen verschwunden ausgetreten
beigetreten zusammengebrochen zusammengestoßen kollidiert gestrandet gekentert erwacht entstanden zurückgekehrt eingezogen
ausgezogen aufgestiegen abgestiegen ausgeschieden eingebrochen ausgefallen geplatzt gebrochen gerissen umgestürzt umgefallen
gelaufen gerannt gesprungen geschwommen passiert geschehen gelungen misslungen
"""

OTHER_TIMES = """
früher zuvor vorher einst einmal kürzlich neulich jüngst später danach nachher ehemals damals bisher bislang jemals längst
ursprünglich anfangs anfänglich bereits schon inzwischen mittlerweile zweimal seither seitdem karriere kindheit jugend jahre
jahren jahrelang jahrzehnte jahrzehnten monate monaten monatelang laufbahn
"""

OTHER_TIME_OPENERS = """
nach vor seit bis nachdem bevor ehe als wenn seitdem sobald falls ob
"""

HABITS = """
immer oft meist meistens manchmal nie niemals regelmäßig üblicherweise normalerweise gewöhnlich selten häufig stets
gelegentlich wiederholt
"""
