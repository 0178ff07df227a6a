"""Backups: written, verified, kept, restored."""
