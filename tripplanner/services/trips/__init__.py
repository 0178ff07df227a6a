"""Trips and their people."""
