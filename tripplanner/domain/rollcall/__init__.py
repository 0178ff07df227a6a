"""Counting at a point: events and their tallies."""
