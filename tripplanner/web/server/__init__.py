"""Screens of the server: sign-in, accounts, backups, system, trust."""
