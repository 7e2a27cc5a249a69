"""An article says whether its headline stands as a report on its publication date."""

from peewee import Database
from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("ALTER TABLE article ADD COLUMN headline BOOLEAN NOT NULL DEFAULT FALSE")


def down(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("ALTER TABLE article DROP COLUMN headline")
