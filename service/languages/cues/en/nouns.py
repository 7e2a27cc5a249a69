"""The nouns that tell events, times, sayings and things apart in English."""

from service.languages.language import words

EVENT_NOUNS = words(
    """
    accident agreement announcement anniversary appeal arrest assault attack attacks auction award ban battle
    battles birth bombing bombings campaign ceasefire ceremony clash clashes collapse concert conference conflict
    conflicts congress contest convention coup crackdown crash crisis cup deal deals death deaths debate debut
    decision defeat departure derailment disaster drought earthquake election elections embargo eruption event
    events exhibition expo explosion explosions exposition festival fight fighting final fire fires flight flood
    floods funeral game games genocide hearing hearings holiday hurricane incident incidents inauguration
    independence injury invasion inquiry investigation jump keynote killing killings landing launch launches lawsuit
    loss marriage massacre match meeting meetings merger mission murder murders negotiation negotiations offensive
    olympics opening operation outbreak pact pandemic parade plot poll polls premiere primary protest protests purge
    putsch race raid raids rally rallies rebellion recall referendum reform release renewal resignation return retirement
    revolt revolution riot riots sale sales scandal season sentence session shooting shootings shutdown siege speech
    split spill storm storms strike strikes suicide suit summit surgery surrender takeover talks test tests tour
    tournament trade trial trials trip truce typhoon uprising victory violence visit visits vote votes war wars
    wedding withdrawal win workshop purchase buyout bankruptcy verdict ruling conviction hijacking
    kidnapping blast blasts quake cyclone
    slaying stabbing robbery robberies burglary heist ambush airstrike vigil walkout boycott lockdown blackout outage gala
    derby semi-final semifinal playoff marathon regatta downpour snowfall heatwave blizzard landslide avalanche wildfire
    sinking coronation baptism burial championship mutiny pogrom famine epidemic recession handover stampede cease-fire
    cut-off referenda slump     """
)
EVENT_ENDINGS = (
    *("tion", "tions", "sion", "sions", "ment", "ments", "ance", "ings"),
    *("-up", "-out", "-off", "-in", "-over", "-down"),
)
REPORTING_NOUNS = words(
    """
    report reports statement statements interview interviews announcement announcements article articles editorial
    dispatch dispatches press-release release communique memo survey study poll briefing filing remarks speech
    comment comments post tweet blog newspaper letter note e-mail email telegram edition issue story column
    """
)
SPANS_OF_TIME = words(
    """
    quarter quarters half week weeks day days weekend night nights morning evening afternoon hour hours period season
    spring summer autumn fall winter decade century date term semester holidays time
    """
)
THINGS = words(
    """
    newspaper newspapers paper papers edition editions issue issues episode column magazine model models book books novel
    film films movie album song version photograph photo picture painting map law laws act bill code charter
    apartment government parliament department equipment instrument document documents environment management investment
    element segment monument cement regiment
    constitution population station generation nation corporation foundation institution section position tradition
    television pension mansion organization organisation association administration commission delegation option fiction
    mission insurance allowance finance ambulance entrance projection projections estimate estimates forecast forecasts
    target targets guidance outlook goal goals expectation expectations plan deadline close
    """
)
AMOUNT_NOUNS = words(
    """
    sales sale revenue revenues turnover income profit profits loss losses earnings output production harvest crop deficit
    surplus budget dividend dividends figure figures results result rate price prices total close level levels average
    record growth spending orders exports imports deliveries shipments high low charge charges
    """
)
