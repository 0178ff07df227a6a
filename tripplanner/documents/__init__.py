"""Bytes for people: PDF, QR codes, calendars, pictures and plain text. No request, no database."""
