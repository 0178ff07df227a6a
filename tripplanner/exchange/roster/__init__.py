"""Class lists as schools have them, read into pupils."""
