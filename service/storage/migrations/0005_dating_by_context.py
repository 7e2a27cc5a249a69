"""An article says what becomes of its undated sentences; a story says whether its date is stated or taken from the context."""

import json

from peewee import Database
from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    db.execute_sql("ALTER TABLE article ADD COLUMN undated VARCHAR(255) NOT NULL DEFAULT 'leave'")
    db.execute_sql("ALTER TABLE story ADD COLUMN dating VARCHAR(255) NOT NULL DEFAULT 'stated'")


def down(migrator: SchemaMigrator, db: Database) -> None:
    for story_id, body in list(db.execute_sql("SELECT id, body FROM story")):
        story = json.loads(body)
        if story.pop("dating", None) is not None:
            written = json.dumps(story, ensure_ascii=False, separators=(",", ":"))
            db.execute_sql("UPDATE story SET body = ? WHERE id = ?", (written, story_id))
    db.execute_sql("ALTER TABLE story DROP COLUMN dating")
    db.execute_sql("ALTER TABLE article DROP COLUMN undated")
