"""Links for people who sign in."""

import json
import re

LINK = r"http://\S+/welcome/\S+"


def test_a_new_person_gets_a_one_time_link(run):
    code, out, err = run("user", "add")

    assert code == 0
    assert re.fullmatch(LINK + r"\n", out)
    assert err == "The link works once, within 72 hours.\n"


def test_a_program_gets_the_link_as_json(run):
    code, out, _ = run("user", "add", "--role", "administrator", "--json")

    assert code == 0
    assert re.fullmatch(LINK, json.loads(out)["link"])


def test_nobody_is_listed_until_a_link_was_used(run):
    run("user", "add")

    assert run("user", "list", "--json") == (0, "[]\n", "")


def test_resetting_somebody_unknown_is_one_line(run):
    assert run("user", "reset", "nobody") == (1, "", "There is no account nobody.\n")


def test_a_role_that_does_not_exist_is_wrong_usage(run):
    assert run("user", "add", "--role", "king")[0] == 2
