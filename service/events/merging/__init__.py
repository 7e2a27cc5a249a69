"""The events of many articles → stories: pure, and independent of the order in which articles arrive."""
