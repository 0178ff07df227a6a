"""The tables of public holidays on screen: put in, shown, taken along, taken out."""

import io

import pytest

from tests.browsing import faults_of, saying, text_of
from tripplanner.exchange.holiday_file import parse_holidays
from tripplanner.services.places import holidays
from tripplanner.store.database.base import db

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
TABLE = """# 年份: 2027
# 来源: 校办抄录的通知
date,kind,name
2027-02-06,放假,春节
2027-02-07,放假,春节
2027-02-20,上班,春节调休
"""


def send(client, content, name="2027.csv"):
    fields = {"file": (io.BytesIO(content.encode()), name)}
    return client.send("/places/holidays", fields, content_type="multipart/form-data")


def known(app):
    with app.app_context():
        found = [line.table for line in holidays.overview(db.session(), 2027)]
    return {table.year: len(table.days) for table in found if table}


def test_a_year_that_is_missing_is_named_with_an_empty_table_to_fill_in(app, signed_in):
    client = signed_in()

    page = client.get("/places/holidays")
    empty = client.get("/places/holidays/2027.csv")

    assert known(app) == {}
    assert saying(page, "空白表，供填写")
    assert "2027" in empty.get_data(as_text=True)
    assert empty.headers["Content-Disposition"] == "attachment; filename=holidays-2027.csv"


def test_a_table_that_was_put_in_is_shown_and_taken_along_as_it_came(app, signed_in):
    client = signed_in()

    answer = send(client, TABLE)
    page = client.get("/places/holidays")
    taken = client.get("/places/holidays/2027.csv").get_data()

    assert (answer.status_code, known(app)) == (303, {2027: 3})
    assert "校办抄录的通知" in text_of(page)
    assert saying(page, "春节调休")
    assert parse_holidays(taken) == parse_holidays(TABLE.encode())


@pytest.mark.parametrize(
    "content", ["", "date,kind,name\n2027-02-30,放假,春节\n", TABLE.replace("放假", "也许"), "\0\1"]
)
def test_a_table_that_cannot_be_read_changes_nothing(app, signed_in, content):
    client = signed_in()
    send(client, TABLE)

    answer = send(client, content)

    assert answer.status_code == 422
    assert faults_of(answer)
    assert known(app) == {2027: 3}


def test_a_table_is_taken_out(app, signed_in):
    client = signed_in()
    send(client, TABLE)

    assert client.send("/places/holidays/2027/remove").status_code == 303
    assert known(app) == {}


def test_a_viewer_looks_and_changes_nothing(app, signed_in):
    viewer = signed_in("viewer")

    assert viewer.get("/places/holidays").status_code == 200
    assert send(viewer, TABLE).status_code == 403
    assert known(app) == {}
