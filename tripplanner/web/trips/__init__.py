"""Screens of trips: list, facts, import, readiness, rules."""
