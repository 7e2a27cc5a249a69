"""Articles, events and stories in a database: peewee rows outside, frozen dataclasses inside."""
