"""The tables. Rows are bound to no database: a query is executed on the one that its caller holds.

Points in time are ISO 8601 text with four-digit years, which sorts as time does, from year 1 to 9999.
"""

from peewee import BooleanField, CharField, CompositeKey, FloatField, ForeignKeyField, IntegerField, Model, TextField


class ArticleRow(Model):
    """An article as given; `timexes` and `weights` are JSON of what was found in its text."""

    id = CharField(primary_key=True)
    url = TextField(null=True, index=True)
    title = TextField(null=True)
    source = TextField(null=True)
    publisher = TextField(index=True)
    language = CharField(index=True)
    published = CharField()
    day = CharField()
    collection = TextField(null=True, index=True)
    headline = BooleanField(default=False)
    undated = CharField(default="leave")
    text = TextField()
    timexes = TextField()
    weights = TextField()

    class Meta:
        table_name = "article"
        legacy_table_names = False
        indexes = ((("day", "id"), False),)


class EventRow(Model):
    """An event of an article and the story it is told in; `position` is its place in the article.

    `body` and `content` are JSON: the event, and what merging compares of it.
    """

    id = CharField(primary_key=True)
    article = ForeignKeyField(ArticleRow, column_name="article_id", on_delete="CASCADE", backref="events")
    position = IntegerField()
    story_id = CharField(index=True)
    start = CharField()
    end = CharField()
    body = TextField()
    content = TextField()

    class Meta:
        table_name = "event"
        legacy_table_names = False


class StoryRow(Model):
    """A story; `body` is its JSON, the other columns are what a timeline filters and sorts by."""

    id = CharField(primary_key=True)
    start = CharField()
    end = CharField(index=True)
    granularity = IntegerField()
    kind = CharField()
    modality = CharField()
    dating = CharField(default="stated")
    source_count = IntegerField()
    weight = FloatField()
    body = TextField()

    class Meta:
        table_name = "story"
        legacy_table_names = False
        indexes = ((("start", "id"), False), (("weight", "id"), False))


class StoryNameRow(Model):
    """A name in a story, folded for comparison."""

    story = ForeignKeyField(StoryRow, column_name="story_id", on_delete="CASCADE")
    name = CharField()

    class Meta:
        table_name = "story_name"
        legacy_table_names = False
        primary_key = CompositeKey("name", "story")


class BlockRow(Model):
    """A key under which an event is found by those that may tell the same; `demand` is how many words it asks them to share."""

    key = CharField()
    event = ForeignKeyField(EventRow, column_name="event_id", on_delete="CASCADE", index=False)
    demand = FloatField()

    class Meta:
        table_name = "block"
        legacy_table_names = False
        primary_key = CompositeKey("key", "event")
        indexes = ((("event",), False),)
        without_rowid = True


class LinkRow(Model):
    """Two events that tell the same; `left` is the smaller id."""

    left = ForeignKeyField(EventRow, column_name="left_id", on_delete="CASCADE", backref="links_right")
    right = ForeignKeyField(EventRow, column_name="right_id", on_delete="CASCADE", backref="links_left")
    score = FloatField()

    class Meta:
        table_name = "link"
        legacy_table_names = False
        primary_key = CompositeKey("left", "right")


class RulingRow(Model):
    """What a person has decided over two events. It outlives them: an article may be withdrawn and come again."""

    left = CharField()
    right = CharField(index=True)
    verdict = CharField()

    class Meta:
        table_name = "ruling"
        legacy_table_names = False
        primary_key = CompositeKey("left", "right")
