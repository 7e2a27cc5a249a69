"""The tables. Rows are bound to no database: a query is executed on the one that its caller holds.

Points in time are ISO 8601 text with four-digit years, which sorts as time does, from year 1 to 9999.
"""

from peewee import CharField, CompositeKey, FloatField, ForeignKeyField, IntegerField, Model, TextField


class ArticleRow(Model):
    """An article as given; `timexes` and `stems` are JSON of what was found in its text."""

    id = CharField(primary_key=True)
    url = TextField(null=True)
    title = TextField(null=True)
    source = TextField(null=True)
    publisher = TextField(index=True)
    language = CharField(index=True)
    published = CharField()
    day = CharField()
    collection = TextField(null=True, index=True)
    text = TextField()
    timexes = TextField()
    stems = TextField()

    class Meta:
        table_name = "article"
        legacy_table_names = False
        indexes = ((("day", "id"), False),)


class EventRow(Model):
    """An event of an article and the story it is told in; `body` is its JSON, `position` its place in the article."""

    id = CharField(primary_key=True)
    article = ForeignKeyField(ArticleRow, column_name="article_id", on_delete="CASCADE", backref="events")
    position = IntegerField()
    story_id = CharField(index=True)
    body = TextField()

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


MODELS: tuple[type[Model], ...] = (ArticleRow, EventRow, StoryRow, StoryNameRow)
