"""Stories of events that only their context dates, beside those that state a date."""

from dataclasses import replace

from service.events.merging.composition import compose
from service.events.merging.content import Reader


def by_context(telling):
    timex = telling.event.timex
    event = replace(telling.event, timex=replace(timex, reason=replace(timex.reason, rule="context")))
    return replace(telling, event=event)


def test_a_story_is_dated_by_context_only_where_no_event_states_its_date(tell):
    stated = tell("{The bridge fell} [on Monday].", "ar_1", "2026-01-05")
    guessed = by_context(tell("{The bridge fell} [on Monday].", "ar_2", "2026-01-05"))
    assert compose([guessed], []).dating == "context"
    assert compose([stated, guessed], []).dating == "stated"


def test_what_is_stated_outvotes_any_context_and_is_not_disputed_by_it(tell):
    stated = tell("{The bridge fell} [on Monday].", "ar_1", "2026-01-05")
    guessed = [by_context(tell("{The bridge fell} [today].", f"ar_{number}", "2026-01-06")) for number in (2, 3)]
    story = compose([stated, *guessed], [])
    assert story.interval == stated.interval
    assert story.disputed == ()
    assert len(story.events) == 3


def test_an_event_of_the_context_neither_is_alone_on_its_day_nor_keeps_another_from_it(tell):
    stated, guessed = (tell("{The bridge fell} [on Monday].").event for _ in range(2))
    guessed = replace(guessed, timex=replace(guessed.timex, reason=replace(guessed.timex.reason, rule="context")))
    reader = Reader("The bridge fell on Monday.", "en", [stated.timex], [stated, guessed])
    assert reader.content(stated).alone
    assert not reader.content(guessed).alone


def test_two_publication_dates_dispute_nothing_and_the_earlier_one_stands(tell):
    told = [by_context(tell("{The bridge fell} [today].", f"ar_{day}", f"2026-01-0{day}")) for day in (6, 7)]
    story = compose(told, [])
    assert story.interval == told[0].interval
    assert story.disputed == ()
