"""The plan in the formats of a phone: calendar, picture, page, text."""
