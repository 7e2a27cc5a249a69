"""From text to mentions of time, each with a term; no anchor is known here."""
