"""Which words of a sentence a date belongs to: the clause, noun phrase, list or range that it dates."""
