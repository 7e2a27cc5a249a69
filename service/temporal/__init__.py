"""The algebra of time: granularities, intervals, terms, TIMEX3 and EDTF. Standard library only."""
