"""Being a server on a school network: addresses and the listener."""
