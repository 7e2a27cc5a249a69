"""Words that say little about what happened, and endings that say nothing: data, by language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordList:
    """What comparison must know of a language.

    `empty` words never count; `light` ones count little, because any two articles share them. `endings` are cut from a word,
    the first that fits, with what takes their place. `irregular` are forms that no ending explains. `ordinals` tell happenings
    apart; `cardinals` are numbers written out, with their digits, from three on: two are mostly "both". `alike` are words by
    which two writers tell the same happening, a line each. `places` are the words before the name of a place. `capital_nouns`
    says that all nouns begin with a capital, so that a capital shows no name.
    """

    empty: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    endings: tuple[tuple[str, str], ...] = ()
    irregular: tuple[tuple[str, str], ...] = ()
    ordinals: tuple[tuple[str, ...], ...] = ()
    cardinals: tuple[tuple[str, str], ...] = ()
    alike: tuple[tuple[str, ...], ...] = ()
    places: frozenset[str] = frozenset()
    capital_nouns: bool = False


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _lines(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in words.strip().splitlines())


def _pairs(words: str) -> tuple[tuple[str, str], ...]:
    return tuple((form, base) for form, _, base in (pair.partition("-") for pair in words.split()))


_ENGLISH = WordList(
    empty=_list(
        """a about above after again against all also although am among an and another any are aren't as at away back be became
        because become been before being between both but by can can't cannot could couldn't did didn't do does
        doesn't doing don't done down during each either else even ever every few for from further had hadn't has
        hasn't have haven't having he her here hers herself him himself his how however i if in into is isn't it its
        itself just last later latter least less like many may me might mine more most much must my myself neither
        next no none nor not now of off often on once one only onto or other others our ours ourselves out over own
        per perhaps quite rather same shall shan't she should shouldn't since so some still such than that the their
        theirs them themselves then there these they this those though through thus to too toward towards under until
        unless up upon us very was wasn't we well were weren't what when whenever where whether which while who whom
        whose why will with within without won't would wouldn't yet you your yours yourself s t re ve ll d according
        ago already amid early earlier late today tomorrow tonight yesterday"""
    ),
    light=_list(
        """say said says tell told add added announce announced report reported reportedly call called make made take took taken
        get got give gave given go went gone come came hold held see seen show put use used include included including
        new first second third two three four five six seven eight nine ten time times day days week weeks month
        months year years people man men woman women world country countries state states city government company
        official officials member members group part number way plan plans part end start begin began million billion
        thousand hundred percent big large major high low long good great old young president minister spokesman
        spokeswoman leader news statement"""
    ),
    endings=(
        ("illions", "illion"),
        ("illion", "illion"),
        ("ations", ""),
        ("ation", ""),
        ("ements", "e"),
        ("ement", "e"),
        ("ments", ""),
        ("ment", ""),
        ("ities", ""),
        ("ity", ""),
        ("ings", ""),
        ("ing", ""),
        ("ions", ""),
        ("ion", ""),
        ("eed", "ee"),
        ("ied", "y"),
        ("ies", "y"),
        ("ers", ""),
        ("ed", ""),
        ("er", ""),
        ("es", ""),
        ("ly", ""),
        ("ss", "ss"),
        ("us", "us"),
        ("is", "is"),
        ("s", ""),
    ),
    irregular=_pairs(
        """beat-beaten became-become began-begin begun-begin bought-buy broke-break broken-break brought-bring built-build
        caught-catch chose-choose chosen-choose drew-draw drawn-draw drove-drive driven-drive elected-elect fell-fall
        fallen-fall felt-feel fought-fight found-find flew-fly flown-fly gave-give given-give grew-grow grown-grow
        held-hold hung-hang kept-keep knew-know known-know laid-lay led-lead left-leave lost-lose made-make meant-mean
        met-meet paid-pay ran-run rose-rise risen-rise sank-sink sunk-sink sent-send shot-shoot shook-shake
        showed-show shown-show sold-sell sought-seek spent-spend spoke-speak spoken-speak spread-spread stole-steal
        stolen-steal stood-stand stricken-strike struck-strike swore-swear sworn-swear taught-teach taken-take
        took-take thrown-throw threw-throw torn-tear understood-understand went-go withdrawn-withdraw
        withdrew-withdraw won-win wrote-write written-write death-die dead-die died-die dies-die
        dying-die slain-slay slew-slay killing-kill talks-talk sale-sell sales-sell
        cancelled-cancel cancelling-cancel modelled-model quarrelled-quarrel signalled-signal travelled-travel
        acted-act aided-aid aimed-aim armed-arm asked-ask backed-back banned-ban barred-bar cited-cite ended-end
        faced-face fined-fine fired-fire hired-hire moved-move named-name owned-own raced-race rated-rate saved-save sued-sue
        tied-tie timed-time used-use voted-vote"""
    ),
    ordinals=(
        ("first", "1st"),
        ("second", "2nd"),
        ("third", "3rd"),
        ("fourth", "4th"),
        ("fifth", "5th"),
        ("sixth", "6th"),
        ("seventh", "7th"),
        ("eighth", "8th"),
        ("ninth", "9th"),
        ("tenth", "10th"),
    ),
    cardinals=_pairs(
        """three-3 four-4 five-5 six-6 seven-7 eight-8 nine-9 ten-10 eleven-11 twelve-12 thirteen-13 fourteen-14 fifteen-15
        sixteen-16 seventeen-17 eighteen-18 nineteen-19 twenty-20 thirty-30 forty-40 fifty-50 sixty-60 seventy-70 eighty-80
        ninety-90"""
    ),
    alike=_lines("""
        kill die slay murder perish
        injure wound hurt maim
        attack assault raid
        explode explosion blast detonate
        gunman gunmen shooter assailant
        quake earthquake tremor temblor
        flood inundate deluge
        fire blaze inferno
        crash collide collision smash
        destroy demolish raze ruin wreck
        collapse cave
        rescue save
        vanish disappear missing
        resign quit
        dismiss sack oust
        appoint nominate
        arrest detain detention
        jail imprison sentence
        convict guilty
        accuse charge indict
        prisoner inmate captive detainee
        police policeman policemen policewoman
        soldier troop
        buy acquire acquisition purchase takeover
        bankrupt bankruptcy insolvent insolvency
        profit earnings
        revenue turnover
        raise lift increase hike
        rise climb grow growth jump surge soar
        fall drop decline slump plunge tumble slip
        cut lower reduce reduction slash trim
        unveil launch introduce introduction present reveal
        treaty pact agreement accord
        ceasefire truce armistice
        exchange swap
        sign ink
        talks negotiate negotiation
        vote ballot
        win victory triumph beat defeat overcome
        match game fixture
        protest demonstrate demonstration rally
        strike walkout
        shut close closure shutdown
        open inaugurate inauguration
        build construct erect
        postpone delay defer
        cancel scrap
        ban prohibit outlaw
        approve approval endorse
        reject rebuff
        worker employee staff
        car vehicle
        truck lorry
        aircraft airliner jet
        ship vessel
        child children kid
        doctor physician
        hospital clinic
        film movie
        shop store
    """),
    places=frozenset({"in", "at", "near", "off", "outside"}),
)

_GERMAN = WordList(
    empty=_list(
        """aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bereits bis bisher da
        damit danach dann das dass dazu dem den denen denn der deren des dessen die dies diese diesem diesen dieser
        dieses doch dort du durch ein eine einem einen einer eines er erst es etwa euch für gab gegen gewesen haben
        habe hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja
        jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner können könnte könnten man mehr mein
        mit muss müssen nach nachdem nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner
        seines seit seitdem selbst sich sie sind so sollen sollte sollten sondern sonst über um und uns unter viel vom
        von vor war waren warum was weg weil weiter welche welchem welchen welcher wenn wer werde werden wie wieder
        will wir wird wo wollen worden wurde wurden zu zum zur zwar zwischen laut zufolge heute gestern morgen
        vergangenen vergangene nächste nächsten früher später"""
    ),
    light=_list(
        """sagte sagen sagt teilte mitgeteilt erklärte berichtete berichtet gab geben macht machen machte kam kommen ging gehen
        neu neue neuen neuer neues ersten erste zwei drei vier fünf sechs sieben acht neun zehn zeit tag tage tagen
        woche wochen monat monate monaten jahr jahre jahren menschen land länder staat stadt regierung unternehmen
        mitglieder gruppe teil zahl ende beginn millionen milliarden tausend prozent groß große großen präsident
        präsidentin minister ministerin sprecher sprecherin"""
    ),
    endings=(
        ("ungen", ""),
        ("ung", ""),
        ("innen", ""),
        ("ern", ""),
        ("ten", ""),
        ("te", ""),
        ("en", ""),
        ("em", ""),
        ("er", ""),
        ("es", ""),
        ("et", ""),
        ("e", ""),
        ("n", ""),
        ("s", ""),
        ("t", ""),
    ),
    ordinals=(
        ("erste", "ersten", "erster", "erstes"),
        ("zweite", "zweiten", "zweiter", "zweites"),
        ("dritte", "dritten", "dritter", "drittes"),
        ("vierte", "vierten", "vierter", "viertes"),
        ("fünfte", "fünften", "fünfter", "fünftes"),
    ),
    irregular=_pairs(
        """starb-sterben starben-sterben gestorben-sterben stirbt-sterben tot-sterben tote-sterben toten-sterben tödlich-sterben
        getötet-töten geschlossen-schließen schloss-schließen schließung-schließen gesperrt-sperren sperrung-sperren
        getroffen-treffen traf-treffen trafen-treffen gewonnen-gewinnen gewann-gewinnen gewannen-gewinnen verloren-verlieren
        verlor-verlieren gestiegen-steigen stieg-steigen stiegen-steigen gefallen-fallen fiel-fallen fielen-fallen
        zusammengestoßen-zusammenstoßen prallte-prallen prallten-prallen gestohlen-stehlen stahl-stehlen geschlagen-schlagen
        schlug-schlagen
        beschlossen-beschließen beschloss-beschließen unterschrieben-unterschreiben unterschrieb-unterschreiben
        gefunden-finden fand-finden fanden-finden begonnen-beginnen begann-beginnen begannen-beginnen gewählt-wählen
        geöffnet-öffnen eröffnet-öffnen eröffnung-öffnen gebrannt-brennen brannte-brennen brannten-brennen
        trat-treten traten-treten tritt-treten nahm-nehmen nahmen-nehmen nimmt-nehmen gab-geben gaben-geben gibt-geben
        griff-greifen griffen-greifen stieß-stoßen stießen-stoßen hob-heben hoben-heben brach-brechen brachen-brechen
        wies-weisen wiesen-weisen
        zog-ziehen zogen-ziehen ging-gehen gingen-gehen kam-kommen kamen-kommen
        gesunken-sinken sank-sinken sanken-sinken zurückgetreten-rücktritt zurücktreten-rücktritt"""
    ),
    cardinals=_pairs(
        """drei-3 vier-4 fünf-5 sechs-6 sieben-7 acht-8 neun-9 zehn-10 elf-11 zwölf-12 dreizehn-13 vierzehn-14 fünfzehn-15
        sechzehn-16 siebzehn-17 achtzehn-18 neunzehn-19 zwanzig-20 dreißig-30 vierzig-40 fünfzig-50 sechzig-60 siebzig-70
        achtzig-80 neunzig-90"""
    ),
    alike=_lines("""
        töten sterben umkommen umgekommen
        verletzen verwunden
        unfall unglück kollision
        zusammenstoßen kollidieren prallen
        brand feuer großbrand brennen
        explosion detonation explodieren
        erdbeben beben
        angriff anschlag attacke
        lastwagen lkw laster
        auto wagen pkw fahrzeug
        polizist polizei polizeibeamte
        beschäftigte mitarbeiter angestellte
        werk fabrik
        insolvenz pleite
        rücktritt abtreten
        verhaften festnehmen festgenommen
        gefängnis haft freiheitsstrafe
        verurteilen schuldig
        schließen zumachen aufgeben
        ankündigen bekanntgeben
        vertrag abkommen vereinbarung
        waffenruhe waffenstillstand feuerpause
        unterzeichnen unterschreiben
        gewinnen siegen besiegen schlagen
        erhöhen anheben
        senken kürzen
        steigen zulegen wachsen
        fallen zurückgehen
        streik ausstand arbeitsniederlegung
        protest demonstration kundgebung
        verschieben vertagen
        absagen streichen
        lokführer zugführer
        krankenhaus klinik
        kaufen übernehmen erwerben
    """),
    places=frozenset({"in", "bei", "nahe", "im"}),
    capital_nouns=True,
)

WORD_LISTS: dict[str, WordList] = {"en": _ENGLISH, "de": _GERMAN}
