"""How right the events, the stories and the timelines are."""
