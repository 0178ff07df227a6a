"""This server on its network: addresses, its name, changes of either."""
