"""What is part of a name in English, and what only has a capital."""

from service.languages.language import phrases, words

NAME_LINKS = words("of de la du da del der den van von al el bin ibn and for the di dos y & 's")
PERSON_TITLES = words(
    """
    mr mrs ms miss dr prof professor president vice-president minister premier chancellor king queen prince princess
    pope bishop archbishop cardinal senator congressman congresswoman representative sen rep gov governor mayor
    judge justice secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral
    commander executive officer chairman chairwoman director ceo cfo coo sir lord lady dame ambassador spokesman
    spokeswoman spokesperson analyst coach founder co-founder sheriff constable detective
    """
)
TITLE_MODIFIERS = words(
    """
    prime vice deputy former foreign defense defence finance interior chief attorney u.s us u.k uk eu lt general
    acting managing operating crown first company
    """
)
COMPANY_WORDS = words("inc corp co ltd llc plc group company corporation holdings limited computer")
NAME_SUFFIXES = words(
    """
    based led backed style born owned controlled occupied brokered made sponsored run wide area era allied dominated
    """
)
REGIONS = phrases(
    """
    alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,
    kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,
    new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
    south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,alberta,
    british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,quebec,saskatchewan,new south wales,queensland,
    victoria,south australia,western australia,tasmania,ala,ariz,ark,calif,colo,conn,del,fla,ga,ill,ind,kan,ky,la,mass,md,mich,
    minn,miss,mo,mont,neb,nev,n.h,n.j,n.m,n.y,n.c,n.d,okla,ont,ore,pa,r.i,s.c,s.d,tenn,tex,va,vt,wash,w.va,wis,wyo
    """
)
"""States and provinces that stand behind the name of a town, in full and as newspapers shorten them."""

COUNTRIES = words(
    """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
    bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
    denmark ecuador egypt england eritrea estonia ethiopia finland france gabon georgia germany ghana greece guatemala guinea
    haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo
    kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg malaysia mali malta mexico moldova monaco mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
    panama paraguay peru poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
    somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan
    venezuela vietnam wales yemen zambia zimbabwe europe africa asia america washington moscow beijing london paris berlin
    """
)
DEMONYMS = words(
    """
    african american americans arab arabs argentine asian australian austrian belgian brazilian british bulgarian
    canadian chinese christian colombian cuban czech danish dutch egyptian english ethiopian european europeans
    finnish french german germans greek hungarian indian indians indonesian iranian iraqi irish islamic israeli
    israelis italian italians japanese jewish jordanian kenyan korean latin lebanese libyan malaysian mexican
    moroccan muslim muslims nigerian norwegian pakistani palestinian palestinians persian polish portuguese romanian
    russian russians saudi scottish serbian spanish sunni swedish swiss syrian taiwanese thai tunisian turkish
    ukrainian vietnamese welsh western yemeni catholic protestant democratic republican democrats republicans soviet
    afghan
    """
)
CALENDAR_NAMES = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter
    """
)
NOT_NAMES = words(
    """
    other former several recent i the a an and or but if in on at by for with from to of as it he she they we you
    this that these those his her its their our my your there here what which who when where why how while after
    before since until because although though all both each every some any no not now then yes still also however
    meanwhile according more most many much one two three four five six seven eight nine ten during despite amid
    under over between among today yesterday tomorrow spring summer autumn fall winter later earlier about last next
    first second third so such just only even once again perhaps maybe nearly almost thousands hundreds dozens
    millions police officials authorities people original statement share photo image file updated related read part
    room section article chapter page minutes is are was were has have had do does did will would can could may
    might shall should must let talks negotiations tensions
    """
)
