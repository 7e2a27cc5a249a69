"""Main clauses without a date of their own, dated by what stands around them: only where a document asks for it."""
