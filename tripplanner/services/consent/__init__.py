"""Permission forms: wording, versions, changes, clearance."""
