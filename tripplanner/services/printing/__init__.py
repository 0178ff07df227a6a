"""Papers to order."""
