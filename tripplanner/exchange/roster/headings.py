"""What the heading of a column in a class list means, in Chinese, English and Tibetan.

A heading is read as *whose* (the pupil's, a guardian's, somebody else's) and *what*. One
that names another thing or another person (date of admission, the class teacher's phone,
a parent's identity number) is no field of a pupil, however much its last word resembles one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from tripplanner.exchange.workbook.cells import plain

#: What a column may be taken for; ``ignore`` leaves it out.
FIELDS = (
    "name",
    "surname",
    "forename",
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
#: Fields that several columns may fill together.
LISTS = frozenset({"allergies", "medicines", "diet", "notes"})

#: How sure we are: a heading that can mean one thing only, one that may, a look at the values.
CERTAIN, LIKELY, LOOKS = 1.0, 0.7, 0.5

_PUPIL = (
    r"(?:学生|学员|营员|孩子|小孩|幼儿|儿童|队员|本人|被保险人|参加者|您的?孩子|你的?孩子|宝贝|"
    r"pupil|student|child|camper|participant|learner|legal|སློབ་མ)(?:的|'?s|འི)?"
)
_FATHER = r"(?:父亲|爸爸|爸|父|father|dad|爷爷|祖父|外公)"
_MOTHER = r"(?:母亲|妈妈|妈|母|mother|mum|mom|奶奶|祖母|外婆)"
_GUARDIAN = (
    r"(?:监护人|家长|父母|亲属|家属|联系人|紧急联系人|紧急联络人|紧急|法定监护人|"
    r"(?:legal)?(?:parents?|guardians?|carers?)(?:(?:/|or|and|&)(?:legal)?(?:parents?|guardians?|carers?)){0,2}|"
    r"contacts?|emergency|(?:emergency|primary|home|family)contacts?|nextofkin|contactperson|ཕ་མ|ཁྱིམ་བདག)"
)
_FIRST = r"(?:1|一|①|first|primary)?"
_SECOND = r"(?:2|二|②|second|secondary)"
_ABOUT = r"(?:信息|情况|资料|details?|info|information)?"
_G1 = rf"(?:第一|first|primary)?(?:学生|孩子|pupil|student)?(?:{_GUARDIAN}(?:'s|s')?{_ABOUT}{_FIRST}|{_FATHER}(?:'s)?{_ABOUT})(?:的|'?s|འི)?"
_G2 = rf"(?:学生|孩子|pupil|student)?(?:(?:第二|second|secondary|备用){_GUARDIAN}|{_GUARDIAN}{_ABOUT}{_SECOND}|{_MOTHER}(?:'s)?{_ABOUT})(?:的|'?s|འི)?"
_NAME = r"(?:姓名|名字|名称|全名|name|fullname|མིང)"
_PHONE = (
    r"(?:(?:联系|联络|手机|移动|常用)?(?:电话|手机|方式|号码|手机号|电话号)(?:号码?)?|contactnumber|contactno\.?|number|"
    r"(?:mobile|cell|phone|tel|telephone|contact)(?:phone|number|no\.?)?|tel\.|ཁ་པར)(?:1|一)?"
)
_RELATION = r"(?:(?:与|和|同)?(?:学生|孩子|本人|被保险人|幼儿)?(?:之|的)?(?:关系|称谓)|relation|relationship|relationto(?:pupil|student|child)|relationshipto(?:pupil|student|child))"

_FIELDS: tuple[tuple[str, str, float], ...] = (
    ("ignore", r"序号?|编号|号码?|number|no\.?|#|nr\.?|index|row|s/?n|学号|学籍号|全国学籍号|考号|民族|籍贯|国籍|户籍|住址|家庭住址|家庭地址|地址|ethnicgroup|ethnicity|address|homeaddress|studentid|studentno\.?|pupilid|upn|admno\.?|admissionn(?:o\.?|umber)|政治面貌|年龄|周岁|age|身高|体重|血型|衣服?尺码|尺码|鞋码|座号|座位号?|车号|房号|房间号?|签名|签字|家长签名|signature|身份证类型|证件类型|证件种类|email(?:address)?|e-mail|邮箱|微信号?|qq号?|wechat|nationality|ལོ་ཚད|ཨང་རིམ|ཨང", CERTAIN),
    ("name_latin", rf"(?:{_PUPIL})?(?:拼音|姓名拼音|拼音姓名|汉语拼音|英文名|英文姓名|藏文名|藏文姓名|name_?latin|pinyin|pinyinname|nameinpinyin|latinname|englishname|nameinenglish|nameinlatinletters)", CERTAIN),
    ("surname", rf"(?:{_PUPIL})?(?:姓|姓氏|surname|lastname|last_name|familyname|family_name|last)", CERTAIN),
    ("forename", rf"(?:{_PUPIL})?(?:名|firstname|first_name|forenames?|givennames?|given_name|first)", CERTAIN),
    ("guardian2_phone", rf"{_G2}{_PHONE}|(?:备用|第二联系|第二)(?:联系)?(?:电话|手机)(?:号码?)?|(?:联系)?(?:电话|手机|方式|联系方式)(?:号码?)?(?:2|二)|phone2|mobile2|secondphone|alternativephone", CERTAIN),
    ("guardian2_relation", rf"{_G2}{_RELATION}", CERTAIN),
    ("guardian2_name", rf"{_G2}(?:{_NAME})?", CERTAIN),
    ("guardian1_phone", rf"{_G1}{_PHONE}", CERTAIN),
    ("guardian1_phone", rf"(?:联系|联络|手机|家庭|住宅|常用)?(?:电话|手机|手机号|联系方式|联络方式)(?:号码?)?(?:1|一)?|宅电|home?phone|hometel|{_PHONE}", LIKELY),
    ("guardian1_relation", rf"(?:{_G1})?{_RELATION}", CERTAIN),
    ("guardian1_name", rf"{_G1}(?:{_NAME})?(?:(?:及|和|与|/|、)?(?:联系)?(?:电话|方式|phone))?", CERTAIN),
    ("name", rf"(?:{_PUPIL})?(?:中文|真实)?{_NAME}|{_PUPIL}|pupils|students|children|nameof(?:the)?(?:pupil|student|child)|(?:pupil|student|child)_?name|chinesename|fullname|legalname", CERTAIN),
    ("gender", rf"(?:{_PUPIL})?(?:性别|gender|sex|男女|男/女|m/f|ཕོ་མོ|རྟགས)", CERTAIN),
    ("grade", rf"(?:{_PUPIL})?(?:所在|就读)?(?:年级|年段|grade|gradelevel|grade_level|year|yeargroup|yearlevel|ncyear|ལོ་རིམ)", CERTAIN),
    ("class", rf"(?:{_PUPIL})?(?:所在|就读|所属|行政)?(?:班级|年级班级|年级/班级|年级、班级|年级和班级|班级名称|班别|班名|年班|班|class|classname|class/?form|form|formgroup|tutorgroup|registrationgroup|reggroup|reg|registration|homeroom|home_room|section|classgroup|འཛིན་གྲྭ)", CERTAIN),
    ("id_number", rf"(?:{_PUPIL})?(?:身份证|身份证件|证件|公民身份|有效证件)(?:号码?|号)?|(?:{_PUPIL})?(?:id_?card|idcardn(?:o\.?|umber)|nationalid|passport|passportn(?:o\.?|umber)|护照号?码?)|身份证/护照号?码?", CERTAIN),
    ("id_number", r"id_?number|idno\.?|id", LIKELY),
    ("born", rf"(?:{_PUPIL})?(?:出生(?:日期|年月日|年月|时间|日)?|生日|公历生日|阳历生日|born|birth_?(?:day|date)?|bornon|dateofbirth|date_of_birth|d\.?o\.?b\.?|སྐྱེས་ཚེས|སྐྱེས་དུས)", CERTAIN),
    ("group", rf"(?:{_PUPIL})?(?:(?:研学|活动|所在|所属)?(?:小组|组别|分组|组|组名|小组名称)|group|groupname|tripgroup|team|squad|ཚོ)", CERTAIN),
    ("allergies", rf"(?:{_PUPIL})?(?:有无|是否有?|食物|药物|食品)?(?:过敏|药物过敏|食物过敏)(?:史|源|原|物|情况|食物|药物|信息|说明)?|(?:known|food|drug|medicine)?allerg(?:y|ies|ens?)", CERTAIN),
    ("medicines", rf"(?:{_PUPIL})?(?:用药(?:情况|说明)?|药物|药品|常用药物?|常备药|长期用药|服药情况|自带药品|medicines?|medications?)", CERTAIN),
    ("diet", rf"(?:{_PUPIL})?(?:饮食(?:要求|禁忌|习惯|需求|偏好|情况|注意事项?)?|忌口|忌食|餐食要求|用餐要求|diet|dietary.{{0,30}}|mealpreferences?|foodrequirements?|foodneeds)", CERTAIN),
    ("notes", rf"(?:{_PUPIL})?(?:备注|说明|健康(?:状况|情况|备注|信息)?|身体(?:状况|情况)|病史|既往病史|疾病史|疾病|特异体质|特殊(?:情况|疾病|体质|需求)|注意事项|notes?|remarks?|comments?|health(?:notes?|conditions?|info|information)?|medical(?:notes?|conditions?|info|information|history|needs)?|conditions|ཟུར་བརྗོད)", CERTAIN),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern), confidence) for name, pattern, confidence in _FIELDS)
#: People about whom a class list tells, too.
_OTHERS = re.compile(
    r"班主任|老师|教师|导师|辅导员|校长|领队|带队|教练|司机|学校|单位|公司|填表|审核|经办|同桌|室友|"
    r"teacher|tutor(?!group)|headmaster|principal|coach|driver|doctor|医生|医院|school(?!year)"
)
_OWNERS = re.compile(
    rf"(?:{_GUARDIAN}|{_FATHER}|{_MOTHER}|第[一二]{_GUARDIAN})(?:1|2|一|二)?{_ABOUT}"
)
#: Longer texts are no headings.
_LONGEST = 120
_ASKED = re.compile(
    r"^(?:[(]?\d{1,2}[)]?[.、:)]|[①-⑳])+|^(?:请(?:填写|输入|选择|问)?)|^(?:您的?|你的?)(?!孩子)"
)
_BRACKETS = re.compile(r"[(\[【〔〈《「<{]([^)\]】〕〉》」>}]*)[)\]】〕〉》」>}]?")
_END = re.compile(r"[\s*::。.,、?？_་།-]+$")
_RUNS = re.compile(r"[\u3400-\u9fff]+|[\u0f00-\u0fff]+|[^\u3400-\u9fff\u0f00-\u0fff]+")


#: Signs of traditional headings and the simplified ones that the patterns are written in.
_SIMPLIFIED = str.maketrans(
    "級號電話聯絡監護學過備註組別親與關係證藥飲況體長齡歲稱謂說編媽爺緊國護員單碼機姓班",
    "级号电话联络监护学过备注组别亲与关系证药饮况体长龄岁称谓说编妈爷紧国护员单码机姓班",
)


def folded(heading: str) -> str:
    """Return a heading as it is compared: no spaces, stars or capitals, ASCII brackets."""
    text = re.sub(r"[\s*]", "", plain(heading)).casefold().replace("’", "'")
    text = text.translate(_SIMPLIFIED)
    return _END.sub("", _ASKED.sub("", text)) or text


@lru_cache(maxsize=4096)
def field_of(heading: str) -> tuple[str, float]:
    """Return the field of a heading and how sure that is; an empty string if unknown.

    Lines of a heading, as of two rows that make one, are read together.
    """
    if len(heading) > _LONGEST:
        return "", 0.0
    lines = [it for it in heading.split("\n") if it.strip()]
    if len(lines) > 1:
        return _of_levels(lines)
    whole = folded(heading)
    found = _plain_field(whole)
    return found if found[0] else _without_brackets(whole)


def _without_brackets(whole: str) -> tuple[str, float]:
    """Return the field of a heading with something in brackets, which may say whose it is."""
    inside = "".join(_BRACKETS.findall(whole))
    bare = _END.sub("", _BRACKETS.sub("", whole))
    if not (inside and bare):
        return _of_languages(bare or whole)
    if _OTHERS.search(inside):
        return "", 0.0
    if _OWNERS.fullmatch(inside) or _PLAIN_PUPIL.fullmatch(inside):
        found = _plain_field(inside + bare)
        if found[0]:
            return found
    found = _plain_field(bare)
    return found if found[0] else _of_languages(bare)


_PLAIN_PUPIL = re.compile(_PUPIL)
_PUPIL_ABOVE = re.compile(rf"{_PUPIL}(?:基本|个人)?{_ABOUT}")


def _plain_field(text: str) -> tuple[str, float]:
    for name, pattern, confidence in _PATTERNS:
        if text and pattern.fullmatch(text):
            return name, confidence
    return "", 0.0


def _of_levels(lines: Sequence[str]) -> tuple[str, float]:
    """Return the field of a heading of several lines: two levels, or two languages."""
    above, own = "".join(lines[:-1]), lines[-1]
    together = field_of(above + own)
    if together[0]:
        return together
    if _OTHERS.search(folded(above)):
        return "", 0.0
    one, other = field_of(above), field_of(own)
    if other == ("guardian1_phone", LIKELY) and _PUPIL_ABOVE.fullmatch(folded(above)):
        return "", 0.0  # the pupil's own telephone
    if one[0] and other[0] and one[0] != other[0] and _OWNERS.fullmatch(folded(above)):
        return "", 0.0  # a guardian's, of a kind that we do not keep
    if _OWNERS.fullmatch(folded(above)):
        return "", 0.0
    return other if other[0] else one


def _of_languages(text: str) -> tuple[str, float]:
    """Return the field of a heading in two languages, if both say the same."""
    parts = [_END.sub("", re.sub(r"^[/|·_-]+", "", it)) for it in _RUNS.findall(text)]
    parts = [it for it in parts if it]
    if len(parts) < 2:  # noqa: PLR2004 -- two languages
        parts = [it for it in re.split(r"[/|]", text) if it]
    if len(parts) < 2:  # noqa: PLR2004 -- two languages
        return "", 0.0
    found = {_plain_field(it) for it in parts}
    names = {name for name, _ in found}
    if len(names) == 1:
        return min(found, key=lambda it: it[1])
    known = {name for name in names if name}
    tibetan = all(_plain_field(it)[0] or "\u0f00" <= it[0] <= "\u0fff" for it in parts)
    return (known.pop(), LIKELY) if len(known) == 1 and tibetan else ("", 0.0)
