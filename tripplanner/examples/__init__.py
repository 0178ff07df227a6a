"""Trip files that ship with the program."""
