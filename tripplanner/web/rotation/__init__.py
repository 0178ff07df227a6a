"""Screens of VR rotations, headsets and the live board."""
