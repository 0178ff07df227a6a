"""Which row of a class list is its heading, and what each column holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tripplanner.domain import national_id
from tripplanner.exchange.roster.table import Table
from tripplanner.exchange.workbook.cells import date_of, plain
from tripplanner.exchange.workbook.columns import folded
from tripplanner.exchange.workbook.sheets import Sheet, index_of

#: What a column may be taken for; ``ignore`` leaves it out.
FIELDS = (
    "name",
    "name_latin",
    "gender",
    "class",
    "grade",
    "born",
    "id_number",
    "group",
    "guardian1_name",
    "guardian1_phone",
    "guardian1_relation",
    "guardian2_name",
    "guardian2_phone",
    "guardian2_relation",
    "allergies",
    "medicines",
    "diet",
    "notes",
    "ignore",
)

#: How sure we are: a heading that can mean one thing only, one that may, a look at the values.
CERTAIN, LIKELY, LOOKS = 1.0, 0.7, 0.5

_HEADINGS: tuple[tuple[str, str, float], ...] = (
    ("ignore", r"序号?|编号|no\.?|#|index|学号|学籍号|全国学籍号|民族|住址|家庭住址|地址|ethnicgroup|address|studentid|studentno\.?|政治面貌|年龄|age|身高|体重|座号|车号|房号|签名|身份证类型|证件类型", CERTAIN),
    ("name_latin", r"拼音|姓名拼音|拼音姓名|英文名|藏文名|name_?latin|pinyin|latinname", CERTAIN),
    ("guardian2_phone", r"(监护人|家长|联系人|guardian)(2|二)(的)?(联系)?(电话|手机|phone)(号码?)?|(母亲|妈妈|mother)(联系)?(电话|手机|phone)(号码?)?|电话2|电话二|联系电话2|备用电话|第二联系电话", CERTAIN),
    ("guardian2_relation", r"(监护人|家长|联系人|guardian)(2|二)(的)?(与学生)?(关系|relation)", CERTAIN),
    ("guardian2_name", r"(监护人|家长|联系人|guardian)(2|二)(姓名|name)?|(母亲|妈妈|mother)(姓名|name)?", CERTAIN),
    ("guardian1_phone", r"(监护人|家长|联系人|紧急联系人|guardian|parent)(1|一)?(的|'s)?(联系)?(电话|手机|phone|mobile)(号码?)?|(父亲|爸爸|father)(联系)?(电话|手机|phone)(号码?)?|(监护人|家长)联系方式|紧急联系电话", CERTAIN),
    ("guardian1_phone", r"(联系|手机|家庭)?(电话|手机|联系方式)(号码?)?1?|电话一|phone|mobile|tel\.?|telephone|contact", LIKELY),
    ("guardian1_relation", r"(监护人|家长|联系人|guardian)?(1|一)?(与学生|与本人|和学生)?(的)?(关系|relation|relationship)", CERTAIN),
    ("guardian1_name", r"(监护人|家长|联系人|紧急联系人|guardian|parent)(1|一)?(的|'s)?(姓名|名字|name)?(及电话|和电话|及联系方式|/电话)?|(父亲|爸爸|father)(姓名|name)?", CERTAIN),
    ("name", r"(学生|孩子|pupil|student)?(姓名|名字|名|name)|fullname|学生|pupil|student", CERTAIN),
    ("gender", r"性别|gender|sex|男/女", CERTAIN),
    ("grade", r"年级|grade|year", CERTAIN),
    ("class", r"班级|所在班级|年级班级|班别|班|class|form", CERTAIN),
    ("id_number", r"(学生)?(身份证|身份证件|证件|公民身份)(号码?|号)?|身份证号(码)?|id_?number|idno\.?|id|idcard", CERTAIN),
    ("born", r"出生(日期|年月日|年月|时间)?|生日|born|birth(day|date)?|dateofbirth|dob", CERTAIN),
    ("group", r"(小组|组别|分组|所在小组|组|group|team)", CERTAIN),
    ("allergies", r"过敏(史|源|情况|食物|药物)?|(食物|药物)过敏(史)?|allerg(y|ies)", CERTAIN),
    ("medicines", r"用药(情况)?|药物|常用药|medicines?|medication", CERTAIN),
    ("diet", r"饮食(要求|禁忌|习惯|需求)?|忌口|diet(ary.*)?", CERTAIN),
    ("notes", r"备注|说明|健康(状况|情况|备注)?|身体状况|病史|特异体质|注意事项|notes?|remarks?|health", CERTAIN),
)  # fmt: skip
_PATTERNS = tuple(
    (name, re.compile(pattern), confidence) for name, pattern, confidence in _HEADINGS
)
_TITLE_ROWS = 40
_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column was taken for; ``confidence`` from 0 (no idea) to 1."""

    column: int
    heading: str
    field: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which sheet, which heading row (-1: none), and what each column holds.

    Indices count from 0. ``beside`` are columns where a second table seems to begin.
    """

    sheet: int
    header: int
    columns: tuple[Guess, ...]
    beside: tuple[int, ...] = ()

    def column(self, name: str) -> int | None:
        """Return the column of a field, None if there is none."""
        return next((one.column for one in self.columns if one.field == name), None)

    def changed(self, fields: dict[int, str], header: int | None = None) -> "Mapping":
        """Return the mapping as a teacher changed it: column index to field."""
        columns = tuple(
            Guess(one.column, one.heading, fields[one.column], CERTAIN)
            if fields.get(one.column) in FIELDS
            else one
            for one in self.columns
        )
        return Mapping(self.sheet, self.header if header is None else header, columns, self.beside)


def guess(table: Table) -> Mapping:
    """Return the likeliest reading of a table; never fails, at worst it ignores every column."""
    best = (0.0, 0, -1)
    for number, sheet in enumerate(table.sheets):
        for row in range(min(len(sheet.rows), _TITLE_ROWS)):
            score = _score(headings(sheet, row))
            if score > best[0]:
                best = (score, number, row)
    _, number, header = best
    return mapping_of(table, number, header)


def mapping_of(table: Table, number: int, header: int) -> Mapping:
    """Return the reading of one sheet with its heading in one row (-1: there is none)."""
    sheet = table.sheets[number]
    texts = headings(sheet, header) if header >= 0 else []
    width = max((len(row) for row in sheet.rows[max(header, 0) :]), default=0)
    guesses: list[Guess] = []
    taken: set[str] = set()
    beside: list[int] = []
    for column in range(width):
        text = texts[column] if column < len(texts) else ""
        found, confidence = field_of(text)
        if found == "name" and "name" in taken:
            beside.append(column)
        if not found:
            found, confidence = _look(sheet, header, column, taken)
        if beside or (found in taken and found != "ignore"):
            found, confidence = _second(found, taken) if not beside else ("ignore", LIKELY)
        taken.add(found)
        guesses.append(Guess(column, text, found, confidence))
    return Mapping(number, header, tuple(guesses), tuple(beside))


def _second(found: str, taken: set[str]) -> tuple[str, float]:
    """Return what a field's second column is: the other guardian's, or nothing."""
    other = found.replace("guardian1", "guardian2")
    return (other, LIKELY) if other not in taken else ("ignore", 0.0)


def field_of(heading: str) -> tuple[str, float]:
    """Return the field of a heading and how sure that is; an empty string if unknown."""
    bare = re.sub(r"[(\[【].*?[)\]】]|[::。.、]+$", "", folded(heading))
    for text in (folded(heading), bare):
        for name, pattern, confidence in _PATTERNS:
            if text and pattern.fullmatch(text):
                return name, confidence
    return "", 0.0


def headings(sheet: Sheet, row: int) -> list[str]:
    """Return a row as headings; what is merged above several columns goes before theirs."""
    width = len(sheet.rows[row])
    texts = [plain(sheet.at(row, column).text) for column in range(width)]
    for area in sheet.merged:
        first, last = (index_of(corner) for corner in area.split(":"))
        wide = last[1] - first[1] + 1
        if first[0] == last[0] == row - 1 and 1 < wide <= max(width // 2, 2):
            above = plain(sheet.at(*first).text)
            for column in range(first[1], min(last[1] + 1, width)):
                texts[column] = above + texts[column]
    return texts


def _score(texts: list[str]) -> float:
    fields = {field_of(text)[0] for text in texts if len(text) <= 30}  # noqa: PLR2004 -- longer is prose
    fields.discard("")
    known = sum(0.5 if name == "ignore" else 1.0 for name in fields)
    return known + 2 if "name" in fields else known if known > 1 else 0.0


def _values(sheet: Sheet, header: int, column: int) -> Iterator[str]:
    for row in range(header + 1, min(len(sheet.rows), header + 1 + _LOOKED_AT)):
        text = plain(sheet.at(row, column).text)
        if text:
            yield text


def _look(sheet: Sheet, header: int, column: int, taken: set[str]) -> tuple[str, float]:
    """Return what the values of a column without a known heading look like."""
    values = list(_values(sheet, header, column))
    if not values:
        return "ignore", 0.0
    looks = (
        ("id_number", lambda text: national_id.identity(national_id.normal(text)) is not None),
        ("gender", lambda text: text in ("男", "女", "M", "F")),
        ("born", lambda text: date_of(text) is not None),
        ("guardian1_phone", lambda text: bool(re.fullmatch(r"1[3-9]\d{9}", text))),
        ("name", lambda text: bool(re.fullmatch(r"[\u4e00-\u9fff·]{2,8}", text))),
    )
    for name, like in looks:
        if name not in taken and sum(map(like, values)) * 3 >= len(values) * 2:
            return name, LOOKS
    return "ignore", 0.0
