"""The plan: editing, findings, rules, overrides, journal."""
