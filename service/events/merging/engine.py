"""Merge the events of many articles to stories."""

from collections.abc import Iterable

from service.events.merging.story import Story, Telling, story_id


def merge(tellings: Iterable[Telling]) -> tuple[Story, ...]:
    """Make the stories of some events, in order of time: a pure function of the set."""
    return tuple(sorted(map(_single, {telling.id: telling for telling in tellings}.values()), key=_place))


def _place(story: Story) -> tuple[object, ...]:
    return (story.interval, story.id)


def _single(telling: Telling) -> Story:
    event = telling.event
    interval = event.timex.interval
    if interval is None:
        raise ValueError(telling.id)
    return Story(
        id=story_id(telling.id),
        title=event.title,
        title_reason="the only one",
        interval=interval,
        edtf=event.timex.edtf,
        kind=event.kind,
        modality=event.modality,
        weight=1.0,
        events=(telling.id,),
        articles=(telling.article,),
        sources=(telling.publisher,),
        names=tuple(sorted(set(event.names))),
    )
