"""The engine room below the tables: engine, base, migrations, vault, journal, read cache."""
