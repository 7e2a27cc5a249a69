"""German given names, by what pronoun takes them up."""

from service.languages.language import words

MALE = words(
    """
    achim adrian ahmed albert alexander alfons alfred ali alois andreas andré anselm anton antonio armin arne arno arthur axel
    barack bastian benedikt benjamin benno bernd bernhard bertram björn bruno burkhard carl carsten christian christoph claas
    clemens cornelius daniel david deniz dennis detlef dieter dietmar dimitri dirk dominik donald eckhard edgar edmund eduard
    egon elmar emanuel emil emmanuel emre enno enrico erich ernst erwin eugen fabian felix ferdinand finn florian francesco
    frank franz frederik friedrich fritz gabriel georg georgios gerald gerd gerhard giorgio giovanni giuseppe goran gottfried
    gregor guido gunnar gunter gustav günther hannes hans harald hartmut hasan hauke heiko heiner heinrich heinz helmut hendrik
    henning henrik herbert hermann hinrich holger horst hubert hugo igor ingmar ingo ivan jakob jan janek jannik jens joachim
    jochen joe johann johannes jonas josef joseph jost josua julius justus jörg jörn jürgen kai karl karol karsten kevin kilian
    klaas klaus konrad korbinian kurt lars lasse leo leonhard leopold lorenz lorenzo lothar luca ludger ludwig luis lukas malte
    manfred manuel marcel marco marek mario marius mark markus martin marvin matteo matthias mattia maurice max maximilian
    mehmet michael michel milan mirko mohammed moritz murat nico nicolas niklas nils norbert olaf ole oliver onno oskar oswald
    otto paolo pascal patrick patrik paul peter philipp pius raffael raimund rainer ralf reiner reinhold rené richard robert
    robin roland rolf roman rudolf rupert rüdiger salvo samuel sascha sebastian sepp sergej siegfried sigmund silvio simon
    stefan steffen stephan sven sönke theo theodor thomas thorsten till tim timo timon tjark tobias tom toni torben torsten udo
    uli ulrich uwe valentin veit viktor vincent vinzenz volker waldemar walter wendelin werner wilfried wilhelm willi willy
    wladimir wolf wolfgang wolodymyr xaver
    """
)

FEMALE = words(
    """
    ottilie thea wilma gesine hilke hella ricarda carola leni paula
    ada agnes alma amelie angela angelika anja anke anna anne annette antje antonia aylin ayse barbara beate bettina birgit
    birte brigitte britta carla carmen charlotte christa christina christine clara claudia cornelia cäcilia dagmar daniela doris
    dorothea dorothee edith elena elfriede elif elisabeth ella emily emma erika erna esther eva fatma franziska frauke frieda
    friederike gabriela gabriele gerda gertraud gertrud giorgia gisela greta gudrun hanna hannah hannelore hedwig heidi heidrun
    heike helene helga hilda hilde hildegard ida ilse imke ines inga inge ingeborg ingrid inka irene iris irmgard jana janina
    jasmin jessica johanna johanne judith julia jutta karin karla katharina kathrin katja katrin kerstin klara lara laura lea
    lena leonie leyla lieselotte lilly linda lisa lotte ludmilla luise magdalena maja manuela mara maren margarete margit margot
    maria marianne marie marion marlene marta martha martina mathilde melanie mia michaela miriam mirjam monika nadine nadja
    natalie nele nicole nina nora olga olivia patrizia pauline petra pia rahel rebecca regina renate rita ronja rosa
    rosemarie ruth sabine sandra sara sarah sigrid sigrun silke silvana silvia simone sofia sonja sophia sophie stefanie
    stephanie susanne svea svenja swantje sylvia tanja tatjana theresa theresia tina traudl ulrike ursula ute vanessa vera
    verena veronika viktoria waltraud wiebke yvonne
    """
)
