"""German given names, by what pronoun takes them up."""

from service.languages.cues.cues import words

MALE = words(
    """
    achim adrian albert alexander alfred ali alois andreas andré anselm anton armin arno arthur axel barack bastian benedikt
    benjamin benno bernd bernhard bertram björn bruno burkhard carl carsten christian christoph clemens cornelius daniel david
    detlef dieter dietmar dirk dominik donald eckhard edgar edmund eduard egon elmar emanuel emil emmanuel erich ernst erwin
    eugen fabian felix ferdinand florian frank franz frederik friedrich fritz gabriel georg gerald gerd gerhard giorgio
    giovanni giuseppe gottfried gregor guido gunter gustav günther hannes hans harald hartmut heiko heiner heinrich heinz
    helmut hendrik henning herbert hermann holger horst hubert hugo ingo jakob jan jens joachim jochen joe johann johannes
    jonas josef joseph josua julius justus jörg jörn jürgen kai karl karsten kilian klaus konrad kurt lars leo leonhard
    leopold lorenz lothar ludger ludwig luis lukas malte manfred manuel marcel marco mario marius mark markus martin matteo
    matthias maurice max maximilian michael michel moritz nico nicolas niklas nils norbert olaf oliver oskar oswald otto paolo
    pascal patrick paul peter philipp pius raimund rainer ralf reinhold rené richard robert robin roland rolf roman rudolf
    rupert rüdiger samuel sascha sebastian sepp siegfried sigmund silvio simon stefan steffen stephan sven theo theodor thomas
    thorsten till tim timo tobias tom toni udo uli ulrich uwe valentin veit viktor vincent volker waldemar walter werner
    wilfried wilhelm willi willy wladimir wolf wolfgang wolodymyr xaver
    """
)

FEMALE = words(
    """
    angela angelika anja anke anna anne annette barbara beate bettina birgit brigitte carla carmen christa christina christine
    clara claudia cornelia dagmar daniela doris dorothea edith elena elfriede elisabeth ella emma erika esther eva franziska
    friederike gabriela gabriele gerda gertrud giorgia gisela greta gudrun hanna hannah hannelore heike helene helga hilde
    hildegard ida ilse ines inge ingrid irene iris irmgard jana janina jasmin jessica johanna judith julia jutta karin karla
    katharina kathrin katja katrin kerstin klara lara laura lea lena lieselotte linda lisa luise magdalena maja manuela
    margarete margit margot maria marianne marie marion marlene marta martha martina mathilde melanie mia michaela mirjam
    monika nadine nadja natalie nicole nina nora olga patrizia paula petra pia regina renate rita rosa rosemarie ruth sabine
    sandra sara sarah silke silvia simone sofia sonja sophia sophie stefanie stephanie susanne svenja sylvia tanja tatjana
    theresa tina ulrike ursula ute vanessa vera verena veronika viktoria waltraud yvonne
    """
)
