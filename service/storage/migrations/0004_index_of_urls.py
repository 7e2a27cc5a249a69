"""Articles are looked up by their url: one that was corrected may stand at another than its id came from."""

from peewee import Database
from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("CREATE INDEX article_url ON article (url)")


def down(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("DROP INDEX article_url")
