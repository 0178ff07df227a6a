"""Verbs of VR rotations."""
