"""English adjectives that no ending tells from a noun."""

ADJECTIVES = """
new old big small large high low good bad great major minor former late early recent current next last first second third
fourth final annual monthly weekly daily quarterly long short strong weak own same other such public private military naval
joint national international local federal foreign global political economic financial legal mutual twin double top chief
senior presidential parliamentary nuclear ballistic medical criminal civil wet dry hot cold warm cool busy rich poor wide
narrow deep quick young calm general special official unofficial main key open free anonymous net gross total fiscal advanced
red united armed left right ground close alive asleep alone unhurt unharmed unconscious guilty dead intense fierce severe
extreme massive huge heavy light violent peaceful serious grave slight sharp steep steady rapid slow swift sudden brief modest
solid robust sluggish fragile stable tense dense thick thin broad vast tiny giant gigantic tall remote distant nearby adjacent
rural urban suburban coastal inland northern southern eastern western central upper lower inner outer internal external
domestic overseas bilateral regional provincial municipal urgent immediate permanent temporary provisional interim partial
complete entire whole full empty previous prior subsequent consecutive successive simultaneous frequent rare common ordinary
unusual normal typical usual strange odd similar different various numerous multiple several-fold single sole lone unique
rival hostile friendly loyal famous popular prominent notable notorious controversial historic historical ancient modern
contemporary medieval traditional conservative liberal radical moderate independent democratic republican socialist communist
royal imperial colonial religious secular catholic protestant orthodox jewish muslim christian racial ethnic social cultural
educational academic scientific technical technological electronic electric electrical mechanical chemical biological physical
mental psychological emotional moral ethical illegal unlawful lawful legitimate constitutional judicial corporate commercial
industrial agricultural environmental ecological solar toxic hazardous dangerous safe risky lethal fatal deadly lucrative
profitable costly expensive cheap affordable wealthy prosperous bankrupt insolvent viable successful unsuccessful effective
efficient ineffective productive competitive aggressive defensive cautious optimistic pessimistic confident reluctant anxious
angry furious happy sad proud bitter brutal cruel harsh tough gentle mild bright dark loud quiet silent clear vague obvious
apparent evident visible invisible hidden secret classified sensitive crucial vital essential necessary unnecessary critical
decisive significant insignificant important unimportant relevant irrelevant primary secondary principal leading crude raw
fresh stale sour sweet clean dirty pure mixed rough smooth flat round square blue green yellow black white grey gray brown
pink purple golden wooden metallic plastic nervous sick healthy ill pregnant blind deaf lame elderly juvenile adult male
female human fellow joyful mere sheer utter outright upcoming ongoing incoming outgoing forthcoming
"""
