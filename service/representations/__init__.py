"""A timeline in one media type each: a module here that defines REPRESENTATION is one; nothing else is to be registered."""
