"""Balanced groups of pupils."""
