"""One pure function per rule, from a plan to findings."""
