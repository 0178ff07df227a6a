"""Places and partnerships: occupancy, names that mean the same."""
