"""Screens of the plan, its checks and its journal."""
