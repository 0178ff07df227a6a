"""HTML to PDF in a child process, with our fonts and our templates."""
