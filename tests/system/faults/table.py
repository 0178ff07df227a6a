"""A pytest plugin (``-p tests.system.faults.table``): prints the table of what the fault tests ran, for docs/reliability.md."""

import pytest

#: Tests that live with their feature, and the goal of facts they prove.
_GOALS = {
    "test_a_restored_older_database_gets_every_count_again": "R9 restored database (browser)",
    "test_an_update_waits_for_a_full_queue_and_changes_nothing_in_it": "R14 update (browser)",
    "test_a_device_that_trusts_the_root_can_do_everything": "R13 root installed (browser)",
    "test_a_device_that_was_only_clicked_through_is_told": "R13 clicked through (browser)",
    "test_a_thief_of_the_roots_key_cannot_play_a_bank": "R13 stolen root (browser)",
    "test_a_wrong_clock_is_told_and_the_old_certificate_stays": "R13 clock at 1970",
    "test_another_address_is_noticed_and_shown": "R13 address changed",
}
_FOUND = pytest.StashKey[list[dict[str, object]]]()


def pytest_configure(config):
    config.stash[_FOUND] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    facts = dict(item.user_properties)
    known = _GOALS.get(getattr(item, "originalname", item.name))
    if known is not None:
        facts.setdefault("goal", known)
    if call.when == "call" and "goal" in facts:
        result = "passed" if report.passed else "FAILED"
        item.config.stash[_FOUND].append(facts | {"result": result})
    return report


def pytest_terminal_summary(terminalreporter, config):
    rows = config.stash.get(_FOUND, [])
    if not rows:
        return
    terminalreporter.write_line("")
    terminalreporter.write_line("| what | figures | result |")
    terminalreporter.write_line("|---|---|---|")
    for row in rows:
        figures = ", ".join(
            f"{name} {value}" for name, value in row.items() if name not in {"goal", "result"}
        )
        terminalreporter.write_line(f"| {row['goal']} | {figures} | {row['result']} |")
