"""What others would draw on our forms and do to them is read right, or shown to a person."""

from tests.system.adversary import campaign
from tests.system.faults.sizes import size

#: ``docs/scanning.md`` tells what came of thousands of pages.
PAGES = size(1, 10)
LEVELS = size(("sloppy",), ("office", "sloppy"))
NEVER = {
    "wrong pupil",
    "not identified",
    "clear wrong",
    "weak wrong",
    "unclear answered",
    "unsigned called signed",
    "signed called unsigned",
}


def test_no_answer_is_wrong_and_no_page_lost(tmp_path):
    captures, levels = ("grey200", "threshold200", "phone"), LEVELS
    campaign.prepare(tmp_path, captures, levels, PAGES, seed=11)

    counts, failures = campaign.judge(tmp_path, captures, levels)

    assert [failure for failure in failures if failure["what"] in NEVER] == []
    assert sum(seen["pages"] for seen in counts.values()) == PAGES * len(captures) * len(levels)
    assert sum(seen["clear"] for seen in counts.values()) > size(5, 250)
