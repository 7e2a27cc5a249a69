"""What is no noun and no verb in German: prepositions, joining words, adverbs, numbers, abbreviations."""

from service.languages.language import words

PREPOSITIONS = words(
    """
    in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur über unter vor hinter neben zwischen durch für
    gegen ohne um bis während wegen trotz statt innerhalb außerhalb laut gegenüber entlang samt dank per pro angesichts
    infolge anlässlich aufgrund rund ab oberhalb unterhalb nördlich südlich westlich östlich unweit abseits jenseits
    """
)
PARTICLES = words(
    """
    ab an auf aus bei ein mit nach statt teil um unter vor weg wieder zu zurück zusammen durch fest hin her los nieder fort
    """
)
SUBORDINATORS = words(
    """
    dass daß weil da nachdem bevor wenn obwohl ob damit sodass sobald solange falls indem wie wobei wodurch woraufhin ehe als
    """
)
OPENERS = words(
    """
    und oder aber denn doch sondern jedoch zudem außerdem auch dann nun dabei dazu daher deshalb allerdings inzwischen
    mittlerweile schließlich bereits zuvor danach später dass weil nachdem bevor wenn obwohl ob wie als
    """
)
ADVERBS = words(
    """
    nicht auch noch nur schon bereits erst sehr mehr weniger etwa rund fast kaum immer nie wieder jetzt dann nun hier dort
    so zudem außerdem jedoch allerdings dabei dafür dagegen danach davor zuvor später früher bald oft meist heute gestern
    morgen damals schließlich insgesamt gemeinsam erstmals erneut vermutlich wohl vielleicht möglicherweise leicht schwer
    zuletzt zunächst anschließend daraufhin daher deshalb trotzdem dennoch zwar weiters ebenso genau beinahe
    womöglich voraussichtlich offenbar angeblich endlich plötzlich wenig viel hinzu bisher seither vorher nachher leider eher
    gerade indes zugleich gleichzeitig seitdem stattdessen ebenfalls wiederum
    """
)
NUMBERS = words(
    """
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
    zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarden dutzend
    hunderte tausende
    """
)
ABBREVIATIONS = words(
    """
    dr prof hr fr st bzw ca etc evtl ggf inkl nr str tel usw vgl z.b z d.h d u.a u i.d.r sog mio mrd jh jhdt geb gest ing
    dipl mag abs art jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do sa so max min bes co a.d o.ä u.ä v.a
    s.o o allg spvg spvgg
    """
)
