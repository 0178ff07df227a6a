"""Verbs of trips and their checks."""
