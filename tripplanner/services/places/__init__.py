"""Places, schools and partnerships."""
