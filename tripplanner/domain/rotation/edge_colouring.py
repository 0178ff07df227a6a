"""Equitable edge colouring of bipartite graphs: the exact core of fair groups.

Every edge (a pupil between a class and a sex) gets one of ``colours`` colours (groups) so
that the edges of each vertex, and all edges together, are spread within one of evenly.
Koenig's theorem with alternating paths gives a proper colouring once vertices are split
into copies of at most ``colours`` edges; swapping odd paths evens the sizes out (de Werra,
McDiarmid). Polynomial, always at the bound: figures in facts/planning.md 4.
"""

from collections import defaultdict
from collections.abc import Hashable, Sequence

_NONE = -1


def equitable_colouring(
    edges: Sequence[tuple[Hashable, Hashable]], colours: int
) -> tuple[int, ...]:
    """Return a colour (0 to ``colours - 1``) per edge, the same for the same order of edges.

    For every left value, every right value and the whole, the numbers of edges of any two
    colours differ by at most one.
    """
    lefts = _copies([left for left, _ in edges], colours)
    rights = _copies([right for _, right in edges], colours)
    graph = _Graph(lefts, rights, colours)
    for edge in range(len(edges)):
        graph.colour_edge(edge)
    graph.even_out()
    return tuple(graph.colour)


def _copies(values: Sequence[Hashable], size: int) -> list[int]:
    """Return a vertex number per edge: each value split into copies of ``size`` edges."""
    seen: defaultdict[Hashable, int] = defaultdict(int)
    numbers: dict[tuple[Hashable, int], int] = {}
    vertices = []
    for value in values:
        copy = (value, seen[value] // size)
        seen[value] += 1
        vertices.append(numbers.setdefault(copy, len(numbers)))
    return vertices


class _Graph:
    """A bipartite graph being coloured; ``at[side][vertex][colour]`` is an edge or none."""

    def __init__(self, lefts: list[int], rights: list[int], colours: int) -> None:
        self.ends = (lefts, rights)
        self.colours = colours
        self.colour = [_NONE] * len(lefts)
        self.at = tuple(
            [[_NONE] * colours for _ in range(max(side, default=_NONE) + 1)] for side in self.ends
        )

    def colour_edge(self, edge: int) -> None:
        """Give an edge a colour free at both ends, by swapping along a path if need be."""
        left = self.at[0][self.ends[0][edge]]
        right = self.at[1][self.ends[1][edge]]
        for colour in range(self.colours):
            if left[colour] == _NONE and right[colour] == _NONE:
                self._set(edge, colour)
                return
        mine, theirs = left.index(_NONE), right.index(_NONE)
        # The path from the right end cannot reach the left one: the graph is bipartite.
        self._swap(self._path(1, self.ends[1][edge], mine, theirs), mine, theirs)
        self._set(edge, mine)

    def even_out(self) -> None:
        """Swap paths that favour the largest colour until sizes differ by at most one."""
        sizes = [0] * self.colours
        for colour in self.colour:
            sizes[colour] += 1
        while max(sizes) - min(sizes) > 1:
            big, small = sizes.index(max(sizes)), sizes.index(min(sizes))
            for side in (0, 1):
                for vertex, row in enumerate(self.at[side]):
                    if sizes[big] - sizes[small] <= 1:
                        break
                    if row[big] != _NONE and row[small] == _NONE:
                        path = self._path(side, vertex, big, small)
                        # An odd path begins and ends with the larger colour.
                        if len(path) % 2:
                            self._swap(path, big, small)
                            sizes[big] -= 1
                            sizes[small] += 1

    def _set(self, edge: int, colour: int) -> None:
        self.colour[edge] = colour
        for side in (0, 1):
            self.at[side][self.ends[side][edge]][colour] = edge

    def _path(self, side: int, vertex: int, first: int, second: int) -> list[int]:
        """Return the edges of the path from a vertex, colours ``first``, ``second``, ..."""
        path = []
        while (edge := self.at[side][vertex][first]) != _NONE:
            path.append(edge)
            side = 1 - side
            vertex = self.ends[side][edge]
            first, second = second, first
        return path

    def _swap(self, path: list[int], number: int, other: int) -> None:
        """Exchange two colours along a path."""
        new = [other if self.colour[edge] == number else number for edge in path]
        for edge in path:
            for side in (0, 1):
                self.at[side][self.ends[side][edge]][self.colour[edge]] = _NONE
        for edge, colour in zip(path, new, strict=True):
            self._set(edge, colour)
