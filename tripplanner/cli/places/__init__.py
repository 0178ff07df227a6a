"""Commands about places, schools and holidays."""
