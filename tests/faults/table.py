"""A pytest plugin (``-p tests.faults.table``): prints the table of what the fault tests ran, for docs/reliability.md."""

import pytest

_FOUND = pytest.StashKey[list[dict[str, object]]]()


def pytest_configure(config):
    config.stash[_FOUND] = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    facts = dict(item.user_properties)
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
