"""What tells past from future in English, and what keeps ordinary words from being read as time."""

from service.languages.language import Guards, Tense, Topic, phrases, words

_PUT_OFF = words(
    """postponed postpone postpones delayed delay delays deferred extended extend extends adjourned recessed suspended given gave
    moved move give gives deadline put pushed set rescheduled kept"""
)
"""Words that name a day to come with "until" behind them."""
_FIXED = words("scheduled rescheduled planned plans called calls set slated booked fixed ordered tickets forecast hearing")
"""Words that name a day to come with "for" behind them."""

TENSE = Tense(
    past=words(
        """was were had did didn wasn weren hadn became began broke brought built bought came caught chose dealt drew
        drank drove ate fell fed felt fought found flew forgot froze gave got went grew heard held hid hit kept knew
        laid led left lent lost made meant met paid quit rode rang rose ran saw sought sold sent shook shot showed
        sang sank sat slept spoke spent stood stole struck swore swept swam swung took taught tore thought threw
        understood woke wore won wrote overtook overcame withdrew underwent bid been set put cut hurt beat spread
        split burst taken begun broken fallen flown forgotten given gone grown known risen seen shown spoken stolen
        sworn torn thrown worn written shut cost arose arisen bore beaten chosen clung crept dug drawn driven eaten
        fled forbade forbidden forgave frozen hidden hung lit overthrew overthrown rebuilt resold retook ridden shaken
        shrank shrunk slid sped sprang spun stuck stung sung sunk swollen undergone undertaken undertook upheld wept
        withheld withstood woken"""
    ),
    future=words(
        """will 'll shall upcoming tomorrow scheduled slated due expect expects expected predict predicts predicting
        hopes intends aims tentatively
        expire expires begins starts opens reopens resumes meets would could might may should must payable effective"""
    ),
    past_endings=("ed",),
    adverb_endings=("ly",),
    ongoing_endings=("ing",),
    past_exceptions=words(
        """scheduled expected planned unspecified undisclosed unidentified unnamed unprecedented unlimited unmarked unmanned
        unarmed unemployed need united feed indeed speed red hundred bed seed proceed exceed succeed weed breed deed
        compared based slated supposed projected anticipated envisaged wed shed sacred naked wicked aged"""
    ),
    future_phrases=phrases(
        """is coming, are coming, 'm coming, is leaving, are leaving, is returning, are returning, is arriving, are arriving, is
        meeting, are meeting, is flying, are flying, is closed, are closed, be
        closed, remain closed, remains closed, is opening, are opening, is closing, are closing, forecast for, forecast on,
        going to, set to, about to, due to, is to, are to,
        was to, were to, plan to, plans to, planning to, expected to, scheduled to, slated
        to, hopes to, hope to, wants to, want to, intends to, likely to, ready to, poised to, agreed to, expects to,
        scheduled for, slated for, planned for, set for, takes effect, takes place, runs through, soon as, early as, planning for,
        is expected, are expected, is planned, are planned, is likely, are likely, is forecast, are forecast, comes into,
        come into, runs out, planned a, planned an, plan a, plan an, plans a, plans an, planning a, planning an, scheduled a,
        scheduled an, plans for, plans on, was likely, were likely, is unlikely, are unlikely,
        is possible, are possible, is visiting, are visiting, is holding, are holding, is traveling, are traveling"""
    ),
    records=words(
        """first second third fourth fifth best worst most least biggest largest smallest lowest highest longest shortest
        strongest weakest fastest slowest heaviest hottest coldest driest wettest deadliest busiest cheapest deepest greatest"""
    ),
    infinitive="to",
    reporting=words(
        "said says say told announced added reported according stated noted wrote explained confirmed comment elaborate"
    ),
    nominal=words("the a an its his her their our your my this that these those some any no each every one two"),
    articles=words("the a an its his their our your my no"),
    passive=words("be being get to is are will ll remain remains stay stays"),
    conjunctions=words("and but because although though while when which who that after before if as"),
    arranged=words(
        """meet convene reconvene leaves departs travels arrives returns visits faces hosts holds heads
        convenes reconvenes launches premieres debuts airs flies turns go goes plays start continues continue
        starting beginning reopen resume joins testifies reunites
        sails lands embarks ends concludes tours retires kicks hears votes decides elects chooses inaugurates gathers celebrates
        unveils publishes releases"""
    ),
    arranged_of_many=words(
        """vote head travel play face open return decide elect choose hold leave arrive launch begin gather march appear join
        visit host fly race kick clash speak testify welcome celebrate mark observe swear go compete battle square"""
    ),
    plurals=words("we they you i who people voters both police men women"),
    contrasts=words("but"),
    content=words("that"),
    ability=words("could"),
    denials=words("not never neither nor none nobody no t"),
    bygone=phrases("had been, had expected, had planned, had predicted, had projected, had anticipated"),
    perfect=words("has have ve"),
    past_auxiliaries=words("had was were did"),
    bygone_auxiliaries=words("had"),
    ended=words("ended"),
    hedges=phrases("at least"),
    statistics=words(
        "figures data report reports numbers orders sales index statistics results reading readings exports imports"
    ),
    told_for=words("for"),
    throughout=words("through throughout"),
    copula=words("is are await awaits awaiting") | phrases("ahead of") | phrases("is in, is on, are in, are on"),
    unclear=words("cut bid cost split"),
    implicative=words(
        """declined declines refused refuses failed managed tried attempted continued began started used had forced able unable
        chose sought struggled helped appeared seemed happened came went gathered rushed"""
    ),
    movements=words(
        """rose fell gained lost climbed dropped slipped jumped surged added tumbled sank plunged edged advanced declined soared
        slid rallied eased rebounded recovered bounced retreated dipped skidded leapt leaped slumped inched ticked shed moved
        swung crept shot came fought went stormed battled cruised held beat defeated downed outscored"""
    ),
    foretelling=words("would"),
    forecasts=words("guidance outlook forecast forecasts target targets goal goals expectations estimates projections view"),
    incidents=words(
        """crash accident collision fire blaze explosion blast shooting stabbing murder murders killing killings slaying death
        deaths robbery burglary theft heist bombing bombings earthquake quake tornado avalanche landslide
        derailment riot riots arrest arrests kidnapping hijacking defeat resignation coup massacre tragedy disaster
        outage spill leak crashes accidents fires clashes incident assassination collapse stabbings shootings suicide"""
    ),
    dating=words("on in"),
    belonging=words("of"),
    plans=words(
        """plan plans planning threaten threatens threatening face faces facing propose proposes demand demands demanding offer
        offers offering"""
    ),
    requests=words(
        "asked called offered proposed threatened demanded urged requested promised suggested announced planned arranged"
    ),
    happenings=words(
        """talks negotiations strike strikes walkout walkouts stoppage stoppages protest protests demonstration demonstrations
        rally rallies march marches session dialogue ceasefire truce disruption delays cancellations closures blackouts"""
    ),
    planning=words("on in from"),
    borders=words("of in on at from with by to into over about after before since during that which who and or but as"),
    excluding=words("excluded ruled discounted"),
    present=words("this"),
    against=words("to with than versus vs"),
    measuring=words("from than versus vs after unlike against"),
    appointments=words(
        """hearing hearings deadline meeting vote election elections referendum runoff summit trial launch debut opening release
        date start conference session expiration kickoff auction inauguration ceremony deadlines meetings votes arraignment
        sentencing premiere primary caucuses report figures data game match race debate final"""
    ),
    intending=words("intended hoped planned meant wanted aimed"),
    halting=words("closed shut halted grounded idled canceled cancelled barred suspended"),
    showing=words("show report post reveal publish release announce"),
    outcomes=words("close finish end settle win stand reach hit trade clinch claim take become lead force level draw"),
    left_over=words("left"),
    lengths=words("seconds minutes hours days weeks months years day week month year hour mins hrs wks yrs sleeps"),
    awaited={"until": _PUT_OFF, "till": _PUT_OFF, "for": _FIXED, "to": _PUT_OFF, "than": words("later sooner earlier")},
)

GUARDS = Guards(
    licences=words(
        """til thru nxt at in last this next since until till by from of early late mid between during for through before after
        every each on around past coming following throughout about circa"""
    ),
    genitives=words("of"),
    ambiguous=words(
        "may march mar sun sat mon wed weds jan jun jul dec spring fall summer winter autumn second seconds noon midday"
    ),
    words_too=words("sun sat"),
    listing=words("and or & /"),
    articles=words("the a its his their our"),
    governed=words("government administration cabinet premiership ministry family camp team era years doctrine plan"),
    given_names=words(
        """january february march april may june july august september october november december jan feb mar apr jun jul aug
        sep oct nov dec"""
    ),
    personal=words("from by of for before after to with between"),
    titles=words("mr mrs ms miss dr sir lady lord president minister senator professor judge aunt mother sister daughter"),
    counted=words(
        """people dollars percent points miles meters metres feet shares jobs troops workers employees students copies men
        women children soldiers yen pounds euros marks francs homes houses units cases votes seats tons tonnes members cars
        times block kilometers kilometres square parts passengers patients residents refugees migrants steps"""
    ),
    amounts=words("million billion thousand trillion m mn mln bn tn k cents percent hours times miles flights minutes days"),
    codes=words(
        """page pages p pp section article paragraph chapter verse model isbn extension box channel lot code windows office
        resolution highway interstate apartment suite unit version russell fortune"""
    ),
    makes=words(
        """acura audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc honda hummer hyundai
        infiniti jaguar jeep kia lamborghini lexus lincoln maserati mazda mercedes mercury mitsubishi nissan oldsmobile opel
        peugeot plymouth pontiac porsche renault saab saturn skoda subaru suzuki tesla toyota vauxhall volkswagen volvo harley
        yamaha kawasaki ducati"""
    ),
    firms=words("motor motors motorsport racing group corp co inc company ag nv plc sa credit financial europe north"),
    rates=words("a an"),
    some_day=phrases("one day, one night"),
    actors=words("he she they it we you i who"),
    after_lengths=words("after later before earlier ago of in at on to or and when from"),
    speeds=words("miles kilometers kilometres km knots meters metres words beats revolutions feet"),
    measures=words("in with"),
    closing=words("after before on prior back following next"),
    portions={
        "quarter": words("of to past point points percentage mile pound pounder century"),
        "quarters": words("of majority full empty vote"),
    },
    turning={
        **dict.fromkeys(
            ["years", "months", "days", "weeks", "year", "month", "day", "week", "decades", "centuries"], words("ago")
        ),
        **dict.fromkeys(["later", "earlier"], words("than")),
        "that": words("of"),
    },
    not_before={
        "second": words("time round"),
        "half": words("of time marathon marathons back brother sister hour hours century centuries dozen"),
        "quarter": words("final finals finalist finalists mile miles pound"),
        "past": words("one two three four five six seven eight nine ten few several couple dozen tense president"),
        "fall": words("of in and short"),
        "today": words("show"),
        "overnight": words("rate rates lending borrowing loan loans swap swaps index repo funding funds deposit deposits"),
        **dict.fromkeys(
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
            words("times telegraph herald mail express mirror post tribune independent star school"),
        ),
        "night": words("live shift"),
        "soon": words("as after before"),
        "shortly": words("after before"),
        **dict.fromkeys(
            ["years", "month", "months", "day", "days", "week", "weeks", "century", "centuries", "decade", "decades"],
            words("old earlier ago"),
        ),
        "year": words("old earlier ago eve holiday holidays celebration celebrations honours honors resolution resolutions"),
    },
    not_after={
        **dict.fromkeys(
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
            words("sheffield bloody black good ash palm easter maundy cyber giving fat holy bowl typical average normal"),
        ),
        **dict.fromkeys(["sun", "sat", "mon", "wed"], words("for in of during between through after before about around")),
        "today": words("usa"),
        "everyday": words("an the his her their our my its your most some"),
        "days": words("on"),
        "nights": words("on"),
        "september": words("black"),
        **dict.fromkeys(["atm", "rn"], words("the an this that cash bank his her hospital registered nearest")),
        **dict.fromkeys(["christmas", "easter"], words("orthodox coptic")),
        "minutes": words("the"),
        "hours": words(
            """office business opening visiting working school trading rush man kilowatt watt peak credit flight shorter longer
            long short flexible unsocial new normal usual regular extended holiday summer winter our"""
        ),
        "years": words("light dog model"),
    },
    topics=(
        Topic(
            last=words("half quarter"),
            rules=frozenset({"name", "name with article", "half before a noun", "quarter before a noun"}),
            telling=words(
                """goals goalkeeper scored scores scoring scoreless scorer striker midfielder defender winger halftime touchdown
                touchdowns quarterback interception interceptions fumble rebounds assists referee substitute substitutes
                equaliser equalizer penalty header offside coach playoff playoffs season match matches unbeaten league game
                games team teams teammates minute overtime"""
            ),
            against=words(
                """profit profits sales revenue revenues earnings income loss losses net fiscal shares share dividend gdp growth
                economy economic forecast forecasts analysts percent inflation output exports imports investors company bank
                budget unemployment production results million billion year pct orders margins margin shipments deliveries
                prices costs rents plant customers"""
            ),
        ),
        Topic(
            rules=frozenset({"units"}),
            last=words("minutes"),
            telling=words("meeting meetings fed fomc committee council secretary released published approved"),
        ),
        Topic(
            rules=frozenset({"short decade"}),
            telling=words("temperature temperatures highs lows degrees fahrenheit celsius mercury aged"),
        ),
    ),
    followers=words(
        """of in on at by for with from to and or but when while as after before until since than that which who the a an he
        she it they we i is was were are has had have will would could may might can said so if because although where there
        his her its their this not also still then about into over"""
    ),
)
