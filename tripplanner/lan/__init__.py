"""Being a server on a school network: addresses, the lock, the listener.

What stands between the network and the pages: ``server`` runs granian around
``front_door``, which holds slow uploads back (``body_gate``) before Flask sees them.
"""
