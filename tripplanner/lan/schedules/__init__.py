"""What the server does by itself: backups and the purge."""
