"""Verbs of the server: serve, init, users, backups, doctor."""
