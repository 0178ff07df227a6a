"""The rules of a trip as plain values and pure functions.

Nothing here knows Flask, a database, the clock or chance: what a rule needs is
an argument. Findings come back as data; words live in ``tripplanner.wording``.
"""
