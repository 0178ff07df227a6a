from tripplanner.web.http.rate_limit import Throttle


def test_a_burst_then_one_try_at_a_time():
    throttle = Throttle(burst=3, seconds=10)

    waits = [throttle.take("a", now) for now in (0, 0, 0, 0, 5, 10, 10)]

    assert waits == [0, 0, 0, 10, 5, 0, 10]


def test_keys_do_not_disturb_each_other():
    throttle = Throttle(burst=1, seconds=10)

    assert [throttle.take(key, 0) for key in "aba"] == [0, 0, 10]


def test_who_was_right_gets_the_try_back():
    throttle = Throttle(burst=1, seconds=10)

    for _ in range(5):
        assert throttle.take("a", 0) == 0
        throttle.give_back("a", 0)


def test_a_clock_that_stands_still_or_goes_back_gives_nothing_away():
    throttle = Throttle(burst=1, seconds=10)
    throttle.take("a", 100)

    assert throttle.take("a", 50) == 10


def test_many_keys_do_not_fill_the_memory():
    throttle = Throttle(burst=1, seconds=10)

    for number in range(20_500):
        throttle.take(str(number), 0)

    assert len(throttle._buckets) == 20_000
