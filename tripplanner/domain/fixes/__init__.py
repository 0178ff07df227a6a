"""Ways to repair what a check found: candidates, each tried out before it is offered.

``evaluation`` tries them out and ranks what helps, ``chain`` strings fixes together until
nothing blocks any more. The other modules make candidates; none of them is ever shown
without having been tried out.
"""
