"""People who sign in: passwords, sign-in, users."""
