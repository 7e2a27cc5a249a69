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
    stems = TextField()

    class Meta:
        legacy_table_names = False
        indexes = ((("day", "id"), False),)


class Event(Model):
    id = CharField(primary_key=True)
    article = ForeignKeyField(Article, column_name="article_id", on_delete="CASCADE")
    position = IntegerField()
    story_id = CharField(index=True)
    body = TextField()

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


def up(migrator: SchemaMigrator, db: Database) -> None:
    models = (Article, Event, Story, StoryName)
    with db.bind_ctx(models):
        db.create_tables(models)
    db.execute_sql(
        "CREATE VIRTUAL TABLE story_text USING fts5(story_id UNINDEXED, body, tokenize = 'unicode61 remove_diacritics 2')"
    )


def down(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("DROP TABLE story_text")
    models = (StoryName, Story, Event, Article)
    with db.bind_ctx(models):
        db.drop_tables(models)
