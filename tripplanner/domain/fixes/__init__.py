"""Changes that repair a finding, tried out before they are offered."""
