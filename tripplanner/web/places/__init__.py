"""Screens of places, schools and partnerships."""
