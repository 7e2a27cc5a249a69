"""Where a bare number is an hour in English, and in which half of the day."""

from service.languages.hours import Hours
from service.languages.language import words

HOURS = Hours(
    timed=words(
        """doors door gates gate kickoff ko tipoff show shows gig gigs concert soundcheck starts start starting begins
        begin beginning opens open opening reopens closes close closing closed shuts shut ends finish finishes served
        serving meet meeting meetings meetup call calls standup practice training rehearsal lesson class classes
        lecture lunch dinner breakfast brunch supper tea drinks bed asleep awake woke wake home back there leave
        leaving leaves left arrive arrives arriving lands land landing due pick picking collect ready free around
        available stage game match party quiz bar kitchen polls train trains bus buses flight ferry boat departs
        departing checkout appt appointment dentist doctor interview exam test movie film church mass shift alarm see
        cu deadline till til hours screening sets service walk run ride tour bingo yoga choir reception ceremony
        wedding funeral bbq barbecue pickup dropoff rain showers snow storm storms clearing dry"""
    ),
    followers=words(
        """sharp pls please plz tonight tonite today tomorrow tmrw tmr right then if xx x xxx lol maybe prob thanks
        thx ta ok okay latest onwards onward daily every weekdays weekends each ish max tho though cos cuz bc w u im
        ill its est edt cst pst gmt bst most until till til because unless guys lads folks everyone all hopefully"""
    ),
    scoring=words(
        """win wins won beat beats beaten lose loses lost losing loss losses draw drew drawn victory defeat defeated
        score scores scored goal goals ft ht aet vs v set sets overtime halftime lead led leads trailed series nil
        half vote votes voted ruled ruling"""
    ),
    halves=words("""am pm a p m noon midday midnight morning afternoon evening hours hrs gmt utc"""),
    mornings=words(
        """morning morn breakfast brunch dawn sunrise alarm wake woke wakes awake standup opens opening school bus
        train trains commute class classes lecture exam church mass yoga dentist doctor interview appointment appt
        market surgery walk"""
    ),
    evenings=words(
        """tonight tonite evening night nite eve doors door show shows gig gigs concert support headliner stage
        soundcheck rehearsal choir dinner supper drinks pub bar party quiz disco dj film movie play curtain fireworks
        bed asleep dark sunset sleep bingo kitchen afternoon polls kickoff ko candlelit ball club beers pints"""
    ),
)
