"""What leaves by link or on paper: share, print, pupils' pages."""
