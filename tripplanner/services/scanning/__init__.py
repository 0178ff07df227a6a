"""Scanned piles: reading, filing, review."""
