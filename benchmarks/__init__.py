"""How right and how fast the service is, measured."""
