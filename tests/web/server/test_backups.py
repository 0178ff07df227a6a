import pytest

from tests.browsing import refusal, saying
from tripplanner.exchange.backup.backup_set import sets_in
from tripplanner.services.server.backups import Health
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.instance import instance_of
from tripplanner.web.http.server_state import server_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
PAGE = "/system/backups"


@pytest.fixture
def office(app, signed_in):
    settings = instance_of(app).settings
    settings.key_file.write_text(bytes(range(32)).hex())  # the key of the test databases
    return signed_in("administrator")


def kept(app):
    return sets_in(instance_of(app).settings.instance / "backups")


def test_a_server_without_a_backup_says_so(office):
    assert saying(office.get(PAGE), "没有备份") == ["还没有备份。"]


def test_a_backup_is_made_shown_and_tried(app, office):
    answer = office.send(PAGE, follow_redirects=True)

    (one,) = kept(app)
    assert saying(answer, "已备份") == ["已备份，并读回核对。"]
    assert saying(answer, "最近一份核对过的备份") == ["最近一份核对过的备份：刚刚。"]

    answer = office.send(f"{PAGE}/{one.name}/drill", follow_redirects=True)

    assert saying(answer, "全部恢复") == ["全部恢复"]


def test_a_drill_of_a_damaged_backup_says_what_is_wrong(app, office):
    office.send(PAGE)
    (one,) = kept(app)
    one.database.write_bytes(one.database.read_bytes()[:-100])

    answer = office.send(f"{PAGE}/{one.name}/drill", follow_redirects=True)

    name = one.database.name
    assert set(saying(answer, "已损坏")) == {f"备份 {name} 已损坏：{name}。请换一份备份。"}
    assert saying(answer, "失败") == ["失败"]


def test_a_backup_that_is_not_there_cannot_be_tried(office):
    assert refusal(office.send(f"{PAGE}/..%2f..%2fetc/drill")) == (404, "没有这个页面")
    assert refusal(office.send(f"{PAGE}/tripplanner-1/drill")) == (404, "这份备份已不再保留。")


def test_only_an_administrator_sees_backups(app, signed_in):
    teacher = signed_in("teacher")

    assert teacher.get(PAGE).status_code == 403
    assert teacher.send(PAGE).status_code == 403
    assert kept(app) == []


def test_the_page_of_the_server_tells_the_age_and_tries_a_restore_with_one_button(app, office):
    before = office.get("/system")
    office.send(PAGE)
    after = office.get("/system")
    (one,) = kept(app)

    button = f'action="/system/backups/{one.name}/drill"'
    assert saying(before, "还没有备份") == ["还没有备份。 服务器启动一分钟后会做第一份备份。"]
    assert saying(after, "最近一份核对过的备份") == ["最近一份核对过的备份：刚刚。"]
    assert button in after.get_data(as_text=True)
    tried = office.send(f"/system/backups/{one.name}/drill", follow_redirects=True)
    assert saying(tried, "全部恢复") == ["全部恢复"]


def test_a_backup_that_failed_is_told_on_the_page_of_the_server(app, office):
    office.send(PAGE)
    health = Health()
    health.note(OSError(28, "No space left on device"), None, utc_now())
    server_of(app).backup_health = health

    assert saying(office.get("/system"), "备份失败") == [
        "上一次备份失败。 最近一份完好的备份是 刚刚做的。"
    ]
