"""Editions, shared links and what is left before departure."""
