"""What every verb shares: the console, files and options."""
