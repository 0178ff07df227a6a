"""Offline-first planner for school study trips and VR visits."""

__version__ = "0.1.0"
