"""Screens of permission forms, their words, scans and review."""
