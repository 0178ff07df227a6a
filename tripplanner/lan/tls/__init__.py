"""Certificates of this server and its https listener."""
