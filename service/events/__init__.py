"""From resolved mentions to events, and from the events of many articles to stories."""
