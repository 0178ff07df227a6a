"""Verbs of permission forms and scans."""
