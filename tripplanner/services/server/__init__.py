"""Backups, restores, uploads and the state of the server."""
