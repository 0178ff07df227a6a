"""The first way that fits is found, and few are laid out on the way there."""

import random

from tripplanner.documents.stamping.candidates import Offer, choose, likely


def tried(offers, fills):
    """Return which way is taken, and which were laid out."""
    laid = []

    def fill(place):
        laid.append(place)
        return fills[place]

    return choose(offers, fill), laid


def estimated(*expected):
    return [Offer(place // 3, 8 - place % 3, full) for place, full in enumerate(expected)]


def test_without_anything_reckoned_the_wanted_are_tried_in_their_order():
    offers = [Offer(0, 9), Offer(1, 9), Offer(2, 9)]

    assert tried(offers, [1.5, 0.8, 0.5]) == (1, [0, 1])
    assert tried(offers, [1.5, 1.2, 1.1]) == (None, [0, 1, 2])
    assert tried([], []) == (None, [])


def test_smaller_type_that_cannot_fit_is_not_tried():
    offers = [Offer(0, 9), Offer(0, 8.5), Offer(0, 6), Offer(1, 9)]

    assert tried(offers, [1.5, 1.3, 0.9, 0.8]) == (2, [0, 2])


def test_a_page_too_many_says_nothing_about_smaller_type():
    offers = [Offer(0, 9), Offer(0, 8)]

    assert tried(offers, [float("inf"), 0.9]) == (1, [0, 1])


def test_the_first_that_is_reckoned_to_fit_is_tried_first():
    offers = estimated(1.48, 1.32, 1.13, 1.06, 0.94, 0.85)

    assert tried(offers, [1.50, 1.32, 1.17, 1.08, 0.99, 0.85]) == (4, [4])


def test_what_came_of_one_corrects_what_is_reckoned_of_the_others():
    offers = estimated(1.2, 1.1, 1.0, 0.9, 0.8, 0.7)

    # All are fuller than reckoned: two would not fit, and so need not be tried.
    assert tried(offers, [1.5, 1.37, 1.25, 1.12, 1.0, 0.87]) == (4, [2, 4])
    # All are emptier: more wanted ones fit.
    assert tried(offers, [1.02, 0.94, 0.85, 0.77, 0.68, 0.6]) == (1, [2, 0, 1])


def test_nothing_is_given_up_unseen():
    offers = estimated(3.0, 2.5, 2.0)

    assert tried(offers, [1.4, 1.2, 0.9]) == (2, [2])
    assert tried(offers, [3.0, 2.5, 2.0]) == (None, [2])
    assert tried(offers, [1.6, 1.2, 1.05]) == (None, [2])


def test_only_the_likely_are_made_at_first():
    offers = estimated(1.48, 1.32, 1.11, 1.06, 0.94, 0.85, 0.80, 0.6)

    assert likely(offers) == [2, 3, 4, 5]
    assert likely(estimated(2.0, 1.5, 1.3)) == [2]
    assert likely([Offer(0, 9), Offer(0, 8)]) == [0, 1]
    assert likely([]) == []


def test_few_are_laid_out_for_the_best_or_one_that_is_hardly_smaller():
    chance = random.Random(11)
    for _ in range(500):
        fills = sorted((chance.uniform(0.6, 1.8) for _ in range(9)), reverse=True)
        # Reckoned with one error for all and a small one each.
        off = chance.uniform(0.85, 1.15)
        offers = estimated(*(full * off * chance.uniform(0.99, 1.01) for full in fills))

        taken, laid = tried(offers, fills)

        first = next((place for place, full in enumerate(fills) if full <= 1), None)
        assert (taken is None) == (first is None)
        if taken is not None:
            assert fills[taken] <= 1
            assert taken == first or fills[first] > 0.96
        assert len(laid) <= 5
        assert len(set(laid)) == len(laid)
