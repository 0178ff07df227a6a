from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.system.faults.sizes import size
from tripplanner.domain.rotation.edge_colouring import equitable_colouring


def spread(colours, count):
    numbers = Counter(colours)
    return max(numbers[c] for c in range(count)) - min(numbers[c] for c in range(count))


@given(
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 4)), min_size=1, max_size=200),
    st.integers(1, 40),
)
@settings(max_examples=size(200, 4_000), deadline=None)
def test_colours_are_within_one_at_every_vertex_and_overall(edges, count):
    colours = equitable_colouring(edges, count)

    assert len(colours) == len(edges)
    assert spread(colours, count) <= 1
    for side in (0, 1):
        for value in {edge[side] for edge in edges}:
            mine = [c for c, edge in zip(colours, edges, strict=True) if edge[side] == value]
            assert spread(mine, count) <= 1


def test_no_edges_need_no_colour():
    assert equitable_colouring([], 3) == ()
