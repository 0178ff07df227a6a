"""Schools, pairs and their record on screen, and the files of it."""

import csv
import io

import pytest

from tests.browsing import faults_of, refusal, rows_of, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import School
from tripplanner.domain.text import Text
from tripplanner.services.places import partnerships, schools
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def ids(app):
    """Two schools' ids."""
    with app.app_context(), write(db.session()) as session:
        return [
            schools.create(session, School("s", Text(zh=name)), SYSTEM)
            for name in ("成都学校", "丹巴小学")
        ]


@pytest.fixture
def pair(app, ids):
    """The address of the two schools' pair."""
    with app.app_context(), write(db.session()) as session:
        made = partnerships.create(session, (ids[0], ids[1]), None, Text(), SYSTEM)
    return f"/schools/partnerships/{made}"


def write_down(client, pair, **fields):
    typed = {"kind": "live_lesson", "date": "2026-03-04", "title.zh": "同步课", "lessons": "2"}
    return client.send(f"{pair}/exchanges/new", typed | fields)


def test_a_school_is_added_and_changed(app, signed_in):
    client = signed_in()

    made = client.send("/schools/new", {"name.zh": "新学校", "phone": "０２８-1"})
    changed = client.send(
        f"{made.headers['Location']}/edit",
        {"name.zh": "新学校", "contact": "教务处", "version": "1"},
    )
    stale = client.send(f"{made.headers['Location']}/edit", {"name.zh": "旧学校", "version": "1"})

    assert (made.status_code, changed.status_code, stale.status_code) == (303, 303, 409)
    with app.app_context():
        found = schools.overview(db.session())[0].school
    assert (found.name.zh, found.contact) == ("新学校", "教务处")


@only_sqlite
@pytest.mark.parametrize(
    ("name", "reason"), [("", "请至少用一种语言填写学校名称。"), ("成都学校", "已经有同名的学校。")]
)
def test_a_school_without_a_name_of_its_own_is_refused(signed_in, ids, name, reason):
    refused = signed_in().send("/schools/new", {"name.zh": name})

    assert (refused.status_code, faults_of(refused)) == (422, [reason])


@only_sqlite
def test_two_schools_become_a_pair_once(signed_in, ids):
    client = signed_in()
    typed = {"first": ids[0], "second": ids[1], "since": "2021-09-01"}

    first, second = (client.send("/schools/partnerships/new", typed) for _ in range(2))

    assert (first.status_code, second.status_code) == (303, 422)
    assert "这两所学校已经结对。" in text_of(second)


@only_sqlite
def test_the_record_adds_up_to_the_years_figures(signed_in, pair):
    client = signed_in()
    write_down(client, pair)
    write_down(client, pair, kind="lecture", date="2025-10-01", teachers="30")

    calendar_years = rows_of(client.get(pair))
    school_years = rows_of(client.get(f"{pair}?year=school"))

    assert [row for row in calendar_years if row.endswith("0")] == [
        "2026 年 1 0 0 0 2 0 0 0",
        "2025 年 1 0 0 30 0 0 1 0",
        "历年合计 2 0 0 30 2 0 1 0",
    ]
    assert [row for row in school_years if row.endswith("0")] == ["2025—2026 学年 2 0 0 30 2 0 1 0"]


@only_sqlite
@pytest.mark.parametrize("fields", [{"kind": "party"}, {"date": "soon"}, {"pupils": "-1"}])
def test_a_line_that_cannot_be_is_refused(signed_in, pair, fields):
    client = signed_in()

    assert write_down(client, pair, **fields).status_code == 422
    assert "还没有交流记录" in text_of(client.get(pair))


@only_sqlite
def test_a_line_is_changed_and_taken_out(app, signed_in, pair):
    client = signed_in()
    write_down(client, pair)
    with app.app_context():
        line = partnerships.record(db.session(), pair.rpartition("/")[2])[0]
    address = f"{pair}/exchanges/{line.id}"
    typed = {"kind": "gift", "date": "2026-03-04", "title.zh": "赠书", "version": "1"}

    changed, stale = (client.send(address, typed | {"note": note}) for note in ("一", "二"))
    assert (changed.status_code, stale.status_code) == (303, 409)

    client.send(f"{address}/remove")
    assert "还没有交流记录" in text_of(client.get(pair))


@only_sqlite
def test_the_record_comes_as_files_that_calculate_nothing(signed_in, pair):
    client = signed_in()
    write_down(client, pair, **{"title.zh": "=1+1"})

    answer = client.get(f"{pair}/record.csv")
    rows = list(csv.reader(io.StringIO(answer.get_data().decode("utf-8-sig"))))

    assert rows[1] == ["2026-03-04", "空中课堂", "'=1+1", "0", "0", "2", "0", ""]
    assert "attachment" in answer.headers["Content-Disposition"]
    assert client.get(f"{pair}/record.xlsx").get_data()[:2] == b"PK"
    assert client.get(f"{pair}/record.exe").status_code == 404


@only_sqlite
def test_a_pair_with_a_record_stays(signed_in, pair):
    client = signed_in()
    write_down(client, pair)

    answer = client.send(f"{pair}/remove")

    assert answer.location == pair
    assert "这组结对已有交流记录，不能解除。" in text_of(client.get(pair))
    assert client.get(f"{pair}/report").status_code == 200


@only_sqlite
def test_a_viewer_reads_and_writes_nothing(signed_in, pair):
    viewer = signed_in("viewer")

    assert viewer.get(pair).status_code == 200
    assert refusal(write_down(viewer, pair)) == (
        403,
        "您的账号只能查看。需要修改时，请向管理员申请教师账号。",
    )
