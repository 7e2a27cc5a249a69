"""English given names, by what pronoun takes them up."""

from service.languages.cues.cues import words

MALE = words(
    """
    aaron abdul adam adrian ahmed alan albert alex alexander alfred ali allan andrew andy angus anthony antonio
    arthur barack barry ben benjamin bernard bill bob boris brad brian bruce carl carlos charles charlie chris
    christian christopher chuck colin craig dan daniel dave david dean dennis derek diego dmitry don donald doug
    douglas duncan ed eddie edgar edward edwin elijah emmanuel eric erik ernest ethan eugene evan felix fernando
    fidel francis francisco frank franklin fred frederick gary gavin geoffrey george gerald gilbert giovanni
    giuseppe glenn gordon graham greg gregory gustav guy hamid harold harry hassan henry herbert howard hugh hugo
    hussein ian ibrahim igor isaac ivan jack jacob jacques jake james jason javier jay jeff jeffrey jeremy jerry
    jesse jim jimmy joe joel john johnny jonathan jorge jose joseph joshua juan julian justin karl keith ken kenneth
    kevin klaus kurt kyle lance larry lars lawrence leo leon leonard lewis louis luca lucas luis luke malcolm manuel
    marc marco mario mark martin marvin matthew maurice max michael miguel mike mikhail mohamed mohammed muhammad
    murray nathan nelson nicholas nick nigel nihat noah norman oliver omar osama oscar otto pablo paolo patrick paul
    pedro peter phil philip pierre rafael ralph ramon ray raymond recep ricardo richard rick robert roberto rodney
    roger roland roman ronald ross roy rupert russell ryan saddam sam samuel scott sean sebastian sergei sergey seth
    shaun simon stanley stefan stelian stephen steve steven stuart ted terry theodore thomas tim timothy todd tom
    tommy tony trevor victor viktor vincent vladimir volodymyr walter warren wayne wilhelm william winston wolfgang
    yasser yuri zachary
    """
)

FEMALE = words(
    """
    abigail ada adele agnes alexandra alice alison amanda amelia amy ana andrea angela anita ann anna anne annie
    audrey augusta barbara beatrice benazir bernadette beth betty beverly brenda bridget brigitte caridad carla
    carmen carol caroline catherine cecilia charlotte cheryl chloe christina christine cindy claire clara claudia
    condoleezza cynthia daisy deborah debra denise diana diane dolores donna dora doris dorothy edith eileen elaine
    eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica erin esther eva eve evelyn fatima felicia
    fiona florence frances gabriela gail georgia georgina gina giorgia gladys gloria grace greta hannah harriet
    hazel heather heidi helen helena helga hilary hillary holly ida ilse indira ingrid irene iris isabel isabella
    jacqueline jane janet janice jasmine jennifer jenny jessica jill joan joanna josephine joy joyce juanita judith
    judy julia julie june karen karin kate katherine kathleen kathryn katie laura lauren leila lena linda lisa liz
    louise lucia lucy lydia madeleine madison maggie marcia margaret margarita maria marie marilyn marine marjorie
    martha mary maureen megan melanie melissa michelle mildred miranda miriam molly monica nadia nancy natalia
    natalie nicole nina nora olga olivia pamela patricia paula pauline penelope phyllis priscilla rachel rebecca
    renate rita roberta rosa rose rosemary ruth sabine sally samantha sandra sara sarah sharon sheila shirley silvia
    sofia sonia sophia sophie stella stephanie sue susan suzanne sylvia tamara tanya teresa theresa tina tracy
    ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yolanda yvonne zoe
    """
)
