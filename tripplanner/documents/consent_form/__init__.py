"""The permission form of a trip as paper."""
