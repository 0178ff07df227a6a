"""A plan and what may be done with it: editing, days, layout, editions, readiness."""
