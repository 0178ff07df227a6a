"""What every screen shares: guards, forms, languages, errors, links."""
