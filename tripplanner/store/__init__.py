"""The database: typed rows and the queries on them, SQLite or PostgreSQL.

Rows end in ``Row`` and turn into plain domain values with ``to_domain``. Nothing
here decides; ``engine.write`` is the only way to change data.
"""
