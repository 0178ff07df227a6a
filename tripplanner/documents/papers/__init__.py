"""The papers of a trip, one module each."""
