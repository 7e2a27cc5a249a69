"""English given names, by what pronoun takes them up."""

from service.languages.language import words

MALE = words(
    """
    aaron abdul adam ade adrian ahmed akira alan albert alex alexander alexei alfred ali allan amit anders
    andrei andrew andy angus anil anthony antonio arjun arthur axel barack barry ben benjamin bernard bill bjorn
    bob bogdan boris brad brian bruce bryn callum carl carlos charles charlie chinua chris christian christopher
    chuck clay clint colin craig dafydd dale damian dan daniel dave david dean declan dell dennis derek diego
    dieter dmitri dmitry dominic don donald doug douglas dragan drago duncan dylan eamon earl ed eddie edgar
    eduardo edward edwin elijah emeka emil emmanuel emre enrique eric erik ernest ethan euan eugene evan ewan
    felix fergus fernando fidel florian floyd francis francisco frank franklin fred frederick gareth gary gavin
    geoffrey george gerald gilbert giles giovanni giuseppe glenn gonzalo goran gordon graham grant greg gregory
    gunter gus gustav guy hal hamid hamish hank harold harry haruki hassan hector heinz helmut henrik henry
    herbert hiroshi horst howard hugh hugo hussein ian ibrahim idris igor isaac ivan ivo jack jacob jacques
    jaime jake james jan jason javier jay jeff jeffrey jens jeremy jerry jesse jim jimmy jin joaquin joe joel
    john johnny jonas jonathan jorge jose joseph joshua juan julian jurgen justin karim karl kasper keith kemal
    ken kenji kenneth kevin khalid klaus kofi kurt kwame kyle lance larry lars lawrence leo leon leonard lewis
    liam lloyd louis luca lucas luis lukas luke lyle magnus malcolm manuel marc marco marek mario mark martin
    marvin mats matthew matthias maurice max mehmet michael mick miguel mike mikhail mikkel milan mohamed
    mohammed moritz muhammad murray mustafa nasser nathan ned neil nelson niall nicholas nick nigel nihat
    nikolai nils noah norman olaf oliver omar osama oscar oskar otto owen pablo padraig paolo patrick paul pavel
    pedro peter petr phil philip pierre rafael raj rajesh ralph ramon rashid rasmus raul ravi ray raymond recep
    rex rhys ricardo richard rick robert roberto rodney rodrigo roger roland rolf roman ronald rory ross roy
    rufus rupert russell ryan saddam salim sam samuel sanjay scott seamus sean sebastian sergei sergey sergio
    seth shaun sid silas simon stanley stefan stelian stephen steve steven stuart suresh sven takeshi tariq ted
    terry theo theodore thomas tim timothy tobias toby todd tom tomas tommy tony trevor tunde tyler uwe victor
    vikram viktor vincent vladimir volodymyr wade walter warren wayne wei wes wilhelm william winston wolfgang
    yasser yuri yusuf zach zachary zoran
    """
)

FEMALE = words(
    """
    abigail ada adele agnes aino aisha alexandra alice alison amanda amelia amina amy ana andrea angela anita
    anja ann anna anne annie annika anya astrid audrey augusta barbara beatrice benazir bernadette beth betty
    beverly bianca billie birgit brenda bridget brigitte camille caridad carla carmen carol caroline catherine
    cecilia celine charlotte cheryl chiara chloe christina christine cindy claire clara claudia clementine
    condoleezza cynthia dagmar daisy daria deborah debra delia denise diana diane dina dolores donna dora doris
    dorothy edith edna eileen elaine eleanor elena elin elisabeth elise elizabeth elke ella ellen elsa else
    elsie emilia emily emma erica erin esme estelle esther ethel eva eve evelyn fatima fatou felicia fiona
    florence frances francesca freya frida gabriela gail gemma georgia georgina gerda gertrude gina giorgia
    giulia gladys gloria grace greta gretchen gudrun gwen hannah hanne harriet hazel heather hedwig heidi heike
    helen helena helene helga hilary hillary holly iben ida ilse indira ines inga ingeborg ingrid irene irina
    iris isabel isabella isobel ivana jacqueline jana jane janet janice jasmine jennifer jenny jessica jill joan
    joanna jodie johanna josephine joy joyce juanita judith judy julia julie june karen karin katarina kate
    katherine kathleen kathryn katie katja kirsten kirsty kristen lara larissa laura lauren leila lena leonie
    lina linda lisa liz lotte louise lucia lucinda lucy luisa lydia mabel madeleine madison magda maggie maja
    marcia margaret margarita maria marianne marie marilyn marine marit marjorie marta martha mary matilda maud
    maureen maya megan mei melanie melissa mercedes michelle mildred mina miranda mireia miriam moira molly
    monica nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nina noor nora odette olga olive
    olivia oona paige pamela patricia paula pauline pearl penelope petra philippa phyllis pia priscilla rachel
    ramona rebecca regina renate rhiannon rita roberta rosa rosalind rose rosemary rowena ruby ruth sabine sadie
    sally samantha sandra sanna sara sarah saskia selma sharon sheila shirley sigrid silvia siobhan sofia
    solveig sonia sophia sophie stella stephanie sue susan suzanne svetlana sylvia tamara tanja tanya tatiana
    teresa thea theresa tilda tina tracy uma una ursula ute valerie vanessa vera veronica victoria virginia
    vivian vivienne wanda wendy wilhelmina wilma winifred yasmin yoko yolanda yuki yvonne zara zeynep zoe
    """
)
