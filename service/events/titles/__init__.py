"""Titles that read as headlines, and what the pronouns in them stand for."""
