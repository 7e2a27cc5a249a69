"""English nouns for persons and for groups of them."""

from service.languages.language import words

PERSON_NOUNS = words(
    """
    motorist pedestrian occupant rider tenant shopper neighbour neighbor employee trucker
    man woman boy girl teenager child baby teacher engineer driver pilot sailor actor actress singer writer author artist
    painter architect lawyer solicitor barrister prosecutor suspect victim defendant player striker goalkeeper winger
    manager worker farmer fisherman student pupil daughter son wife husband father mother widow widower brother sister
    doctor nurse surgeon scientist researcher hiker climber cyclist runner passenger resident owner head leader clerk
    officer inspector detective soldier guard firefighter policeman policewoman journalist reporter editor photographer
    musician composer conductor chef cook baker builder carpenter cartographer librarian curator priest vicar monk nun
    candidate thief burglar robber gunman attacker killer fraudster hacker
    lawmaker councillor counsellor predecessor successor deputy assistant secretary treasurer skipper trainer
    referee champion winner survivor witness patient prisoner refugee
    """
)
PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman")
COLLECTIVES = words(
    """
    couple family association society federation team police group council
    crew band pair club company firm government board committee jury army staff
    crowd union league public party troupe orchestra choir
    """
)
GROUP_NOUNS = words(
    """
    jury court panel party council committee board search storm wind bridge house bank union ministry agency army government
    press university department commission senate parliament congress office institute association organization nations
    states league club police airline airlines industries news times post
    """
)
