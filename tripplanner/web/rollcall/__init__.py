"""Screens of the roll call, at the desk and on the phone."""
