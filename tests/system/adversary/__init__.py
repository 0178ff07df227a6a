"""A second, independent trial of reading scanned forms, by the public contract alone.

``tests/scanning/simulate.py`` knows where we print and how we read. Nothing here does: forms
come from ``tripplanner forms TRIP -o forms.pdf --layout layout.json``, marks are drawn where
``layout.json`` says, the damaged pages go through ``tripplanner scans TRIP FILE... --json``, and
what that prints is held against what was drawn. No module of the package is imported.
"""
