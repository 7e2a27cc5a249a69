"""Articles, events, stories, and the full text of stories. The models are frozen here, apart from those of the program."""

from peewee import CharField, CompositeKey, Database, FloatField, ForeignKeyField, IntegerField, Model, TextField
from playhouse.migrate import SchemaMigrator


class Article(Model):
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
    weights = TextField()

    class Meta:
        legacy_table_names = False
        indexes = ((("day", "id"), False),)


class Event(Model):
    id = CharField(primary_key=True)
    article = ForeignKeyField(Article, column_name="article_id", on_delete="CASCADE")
    position = IntegerField()
    story_id = CharField(index=True)
    start = CharField()
    end = CharField()
    body = TextField()
    content = TextField()

    class Meta:
        legacy_table_names = False


class Story(Model):
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
        legacy_table_names = False
        indexes = ((("start", "id"), False), (("weight", "id"), False))


class StoryName(Model):
    story = ForeignKeyField(Story, column_name="story_id", on_delete="CASCADE")
    name = CharField()

    class Meta:
        legacy_table_names = False
        primary_key = CompositeKey("name", "story")


class Block(Model):
    key = CharField()
    event = ForeignKeyField(Event, column_name="event_id", on_delete="CASCADE", index=False)
    demand = FloatField()

    class Meta:
        legacy_table_names = False
        primary_key = CompositeKey("key", "event")
        indexes = ((("event",), False),)
        without_rowid = True


class Link(Model):
    left = ForeignKeyField(Event, column_name="left_id", on_delete="CASCADE", backref="links_right")
    right = ForeignKeyField(Event, column_name="right_id", on_delete="CASCADE", backref="links_left")
    score = FloatField()

    class Meta:
        legacy_table_names = False
        primary_key = CompositeKey("left", "right")


class Ruling(Model):
    left = CharField()
    right = CharField(index=True)
    verdict = CharField()

    class Meta:
        legacy_table_names = False
        primary_key = CompositeKey("left", "right")


_MODELS = (Article, Event, Story, StoryName, Block, Link, Ruling)


def up(migrator: SchemaMigrator, db: Database) -> None:
    with db.bind_ctx(_MODELS):
        db.create_tables(_MODELS)
    db.execute_sql(
        "CREATE VIRTUAL TABLE story_text USING fts5(story_id UNINDEXED, body, tokenize = 'unicode61 remove_diacritics 2')"
    )


def down(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("DROP TABLE story_text")
    with db.bind_ctx(_MODELS):
        db.drop_tables(_MODELS)
