"""Who dates a story otherwise is stored with the article that says so."""

import json

from peewee import Database
from playhouse.migrate import SchemaMigrator


def up(migrator: SchemaMigrator, db: Database) -> None:
    for story_id, body in list(db.execute_sql("SELECT id, body FROM story WHERE json_array_length(body, '$.disputed') > 0")):
        story = json.loads(body)
        story["disputed"] = [_with_article(db, claim) for claim in story["disputed"]]
        _write(db, story_id, story)


def down(migrator: SchemaMigrator, db: Database) -> None:
    for story_id, body in list(db.execute_sql("SELECT id, body FROM story WHERE json_array_length(body, '$.disputed') > 0")):
        story = json.loads(body)
        for claim in story["disputed"]:
            del claim["article"]
        _write(db, story_id, story)


def _with_article(db: Database, claim: dict[str, object]) -> dict[str, object]:
    (article,) = db.execute_sql("SELECT article_id FROM event WHERE id = ?", (claim["event"],)).fetchone()
    return {"event": claim["event"], "article": article, "publisher": claim["publisher"], "interval": claim["interval"]}


def _write(db: Database, story_id: str, story: object) -> None:
    body = json.dumps(story, ensure_ascii=False, separators=(",", ":"))
    db.execute_sql("UPDATE story SET body = ? WHERE id = ?", (body, story_id))
