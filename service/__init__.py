"""Event Timeline: articles in, a timeline of dated events out."""
