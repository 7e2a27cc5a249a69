"""English verbs: the forms that have no rule, the rule for the others, and the verbs of one meaning."""

IRREGULAR_PAST = """
arose ate awoke beat became began bent bet bid bit bled blew bore bought bound bred broke brought built burnt burst came cast
caught chose clung cost crept cut dealt did dived dove drank dreamt drew drove dug fed fell felt fled flew flung forbade
forecast foresaw forgave forgot fought found froze gave got grew ground had heard held hid hit hung hurt kept knelt knew laid
lay leapt learnt led left lent let lit lost made meant met mistook misled overcame overran oversaw overtook overthrew paid
pled proved put quit ran rang read rebuilt resold rewrote rode rose sang sank sat saw sent set shed shone shook shot showed
shrank shut slept slid sold sought spat spelt spent split spoke spread sprang spun stole stood struck strove stuck sued swam
swept swore swung taught thought threw thrust told took tore undertook understood underwent undid upheld upset was were went wept
withdrew withheld withstood woke won wore wound wrote wrung said
"""

PASTS_OF_VERBS = """
arise arose,awake awoke,bear bore,beat beat,become became,begin began,bend bent,bet bet,bid bid,bind bound,bite bit,bleed bled,
blow blew,break broke,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,
choose chose,cling clung,come came,cost cost,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,
eat ate,fall fell,feed fed,feel felt,fight fought,find found,flee fled,fly flew,forbid forbade,forecast forecast,forget forgot,
forgive forgave,freeze froze,get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,hide hid,hit hit,
hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leave left,lend lent,let let,lie lay,lose lost,make made,
mean meant,meet met,overcome overcame,overtake overtook,pay paid,plead pleaded,put put,quit quit,read read,rebuild rebuilt,
ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,shake shook,shed shed,shine shone,
shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,speak spoke,spend spent,
split split,spread spread,spring sprang,stand stood,steal stole,stick stuck,strike struck,swear swore,sweep swept,swim swam,
swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,undergo underwent,understand understood,
undertake undertook,uphold upheld,wake woke,wear wore,win won,wind wound,withdraw withdrew,write wrote,admit admitted,
commit committed,occur occurred,permit permitted,prefer preferred,refer referred,stop stopped,drop dropped,plan planned,
ship shipped,step stepped,submit submitted,transfer transferred,ban banned,grab grabbed,rob robbed,trap trapped,strip stripped
"""
"""The past of verbs whose form has no rule, or doubles its last letter."""

IRREGULAR_PARTICIPLES = """
arisen beaten become been begun bent bet bid bitten bled blown borne born bought bound bred broken brought built burnt burst
cast caught chosen clung come cost cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown flung forbidden
forecast foreseen forgiven forgotten fought found frozen given gone got gotten ground grown had heard held hidden hit hung
hurt kept knelt known laid lain led left lent let lit lost made meant met misled mistaken outdone overcome overrun overseen
overtaken overthrown paid proven put quit read rebuilt resold rewritten ridden risen run rung said sat seen sent set sewn
shaken shed shot shown shrunk shut slain slept slid sold sought spent spoken split spread sprung spun stolen stood struck stuck
sung sunk sworn swept swollen swum swung taken taught thought thrown thrust told torn undergone understood undertaken
upheld upset won withdrawn withheld withstood woken worn wound woven written
"""

BASE_VERBS = """
abandon abduct abolish accept account accuse achieve acquire act add address adjourn admit adopt advance advise affect agree
aim allege allocate allot allow alter amend amount anger announce answer appeal appear apply appoint appreciate approve argue
arise arrest arrive ask assassinate assault assemble assert assign assist assume assure attach attack attempt attend attract
auction avoid award back ban bar bear beat become begin believe belong bid blame block boast bomb book boost borrow breach
break bring broadcast build burn bury buy call campaign cancel cap capture care carry cast catch cause celebrate challenge
change charge chase check choke choose circulate cite claim clash clear climb close coach collapse collect collide combine
come command commemorate comment commit compare compete compile complain complete complicate concede conclude condemn conduct
confess confirm confront consider contain contest continue contribute control convene convert convict cooperate cope cost
count cover crash create criticize cross crush cut damage date deal debate debut decide declare decline decrease deem defeat
defend defer delay delete delight deliver demand demonstrate deny depart depend depict deploy derail derive describe deserve
design destroy detain detect determine develop devote die differ dig dip direct disappear disclose discourage discover
discuss dislike dismiss display disrupt dissolve dive divide dominate donate double doubt draft drag draw drive drop earn
ease eat echo edit educate elect eliminate embark embrace emerge emphasize employ enable encounter encourage end endorse
enforce engage enjoy enlist enrol enroll ensue ensure enter erupt escalate escape establish estimate evacuate evict evoke
evolve examine exceed exchange exclude execute exercise exist expand expect expel experience expire explain explode explore
export expose express extend face fade fail fall favor favour fear feature feel fell fight file fill find finish fire fix
flee flood flow fly focus follow forbid force forecast forgo form foster found free freeze fuel fulfil fulfill fund gain
gather generate get give go govern grab grant greet grow guarantee guard guide halt hand handle hang happen haul have head
heal hear heat help hide hijack hire hit hold honor hope host hunt hurt identify ignite ignore imagine impact implement
import impose imprison improve include increase indicate infect influence inform inherit inject injure insist inspect inspire
install intend interview introduce invade invent invest investigate invite involve issue join jump keep kick kidnap kill know
label lack land last launch lay lead leak lean learn leave lend let level lift like limit link list live lobby lock look loot
lose lower maintain make manage march mark market marry mean measure meet melt mention merge monitor mount mourn move murder
name need negotiate nominate note notice nurture observe obtain occupy occur offer offset open operate oppose order organize
oust outline overhaul overtake owe own pack paint pardon participate pass patent pay perform permit persist persuade pick
pilot place plan play plead pledge plummet plunge point portray possess post postpone pour praise prefer prepare present
preserve press pretend prevail prevent proceed produce profit prohibit project promise promote prompt propose prosecute
protect protest prove provide publish pull purchase pursue push put qualify quell quit quote raid raise rally rank rattle
reach react read realize reap reassure rebound recall receive recognize recommend recount recover recruit reduce refer
reflect reform refuse regain register regulate reign reinforce reinstate reject relate relaunch relax release relocate rely
remain remark remember remodel remove rename renew renovate rent reopen repair repay repeal repeat replace reply report
represent request require rescue resell reserve resign resist resolve resort respond rest restart restore restrict
restructure result resume retail retain retaliate retire retreat return reunite reveal reverse review revise revive ride ring
rise risk rob rotate rule run rush sack sail sanction save say schedule score scrap search seat secure see seek seem seize
sell send separate serve set settle shake shape share shatter shelve shift ship shock shoot shout show shrink shut sign
signal sink sit skip slash slip slow slump smash smoke soar soften solve sort spark speak speculate spend split sponsor
spread spur stabilize stage stall stand start state stay steal steer stem step stop storm strengthen stress strike strip
struggle study stun submit subpoena succeed sue suffer suggest supply support suppress surface surge surpass surprise
surrender surround survive suspect suspend sustain swear sweep switch tackle take talk target tax teach tell tend terminate
test testify thank think threaten thrive throw tie tighten tilt top torture toss total touch tour tow track trade trail train
transfer transform trap travel treat treble trigger trim triple triumph trust try tumble turn undergo undermine unify unite
unveil update upgrade urge use usher vaccinate value vanish venture veto violate visit voice vote vow wage wait walk want
warm warn wash watch weaken wear weather weigh welcome whip widen win wipe withdraw witness wonder work worry worsen wound
write yell yield zoom
"""

REPORTING = """
say tell announce report state add note claim allege argue assert confirm disclose declare reveal explain insist warn write
publish suggest acknowledge admit comment stress testify predict indicate reiterate remark reply deny complain quote cite
estimate forecast concede contend hint tweet post
"""

CASES = """
accuse acquit arrest charge convict detain execute fine imprison indict implicate interrogate investigate jail pardon prosecute
question sentence suspect try
"""

CASE_NOUNS = """
tried suspects role involvement evidence conviction convictions defendant defendants witness witnesses victim victims accomplice
culprit culprits guilty link links culpability complicity
"""

ATTENDING = """
attend host stage play contest enter join miss skip boycott survive watch cover chair address open close organise organize
complete finish commit carry launch mount experience endure witness issue deliver sign conduct trigger spark cause perform
"""

ATTENDED = """
win wins won winning lose loses lost losing hold holds held holding run runs ran running see sees saw seen told tell tells lead
leads led make makes made give gives gave given take takes took taken
"""

CALLING_OFF = """
cancel postpone scrap delay foil thwart prevent avert defer shelve suspend
"""

MODALS = """
will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd
"""

INTRANSITIVES = """
died appeared appealed returned arrived emerged remained resigned retired disappeared happened agreed survived escaped
collapsed worked lived moved stayed decided failed followed ended continued served fled studied lost won left played led ran
grew rose fell stood sat slept fought spoke travelled traveled toured voted rejoined joined recovered reappeared reopened
halted
"""

JUDGING_VERBS = """
welcomed regretted criticized criticised opposed supported called calls call did do does done made make makes felt found took
takes believes thinks said knew know wanted expected asked asks
"""

CHANGES = """
drop fall rise increase decline gain jump decrease slide surge improvement change down up fell fallen falls rose risen rises
rising falling dropped declined increased decreased gained slid slipped climbed jumped surged improved changed unchanged
budged doubled tripled halved plunged soared
"""

EVENT_PARTICIPLES = """
planned scheduled rescheduled set slated due held postponed delayed adjourned cancelled canceled convened called
"""

WORDY_SAYINGS = """
add adds added adding note notes noted stress stresses stressed comment comments commented forecast quote quoted post posts
posted testify testifies testified
"""

SHIFTING_WORDS = """
moved move moves moving postponed postpone postpones delayed delay delays rescheduled reschedule shifted shift pushed push
deferred defer adjourned adjourn
"""

LOOKING_BACK = """
condemned criticised criticized denounced praised hailed welcomed blamed investigated remembered commemorated discussed
described linked attributed called known considered seen regarded followed preceded overshadowed annulled overturned
challenged contested questioned
"""

NOT_VERBS = """
aged heed reed king ring wing sing thing bring spring string morning evening nothing something anything ceiling sibling
hundred indeed embed speed feed seed breed greed creed need weed deed bed red shed sacred hatred kindred wicked naked rugged
agreed-upon united biped steed armed so-called
"""


def forms(verbs: str, *endings: str) -> frozenset[str]:
    """Give the regular written forms of base verbs."""
    return frozenset(_inflect(verb, ending) for verb in verbs.split() for ending in endings)


def _inflect(verb: str, ending: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou" and ending != "ing":
        return verb[:-1] + "i" + ("es" if ending == "s" else ending)
    if ending == "s":
        return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return verb.removesuffix("e") + ending
