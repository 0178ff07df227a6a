"""The way back from paper: reads what ``documents/sheet.py`` drew."""
