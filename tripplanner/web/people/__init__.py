"""Screens of pupils, adults, groups and class lists."""
