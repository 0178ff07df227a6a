"""The life of a trip: creation, import, purge."""
