"""What people do: load, decide, save. Takes a database session, never a request."""
