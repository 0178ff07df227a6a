"""What people write for “none” and “as above”, and rows between and below the pupils."""

import re

from tripplanner.exchange.workbook.cells import plain

#: Longer texts are prose.
_LONGEST = 300
_MARKS = re.compile(r"^[\s.。,，;；!！~～:：()]+|[\s.。,，;；!！~～:：()]+$")
_NONE = re.compile(
    r"|[-–—―/\\*_.…×✕✗✘xX0〇○]+|"
    r"(?:暂|目前|均|都|全|尚)?(?:否认|无|沒有|没有|没|未发现|未见|未有|否|不是|不需要|不需|不用|不过敏|未填|无此项|不)(?:任何|明显|特殊|已知|其他|其它)?"
    r"(?:的)?(?:(?:药物|食物|药食物|药食|食品|饮食)(?:[及和或与、]?(?:药物|食物|食品|饮食|其他|其它))?|既往|重大|慢性|遗传|传染|先天)?(?:性)?(?:过敏|禁忌|忌口|病|疾病|病史|用药|药|服药|要求|需求|情况|备注|问题|异常|说明|身份证|电话|手机)?"
    r"(?:史|源|原|物|情况|反应|要求|需求|者)?|"
    r"(?:一切)?(?:正常|良好|健康)|身体(?:健康|良好|正常)|普通|常规|不挑食|都可以|都行|均可|随意|"
    r"(?:no|not|nothing|none|nil|n\.?/?a\.?|nka|nkda|nkfa|normal|regular|standard|healthy|fine|false)|"
    r"(?:no|none|nil|without)\s+(?:known\s+|food\s+|drug\s+|medical\s+|special\s+|dietary\s+|other\s+|any\s+)*"
    r"(?:known|allerg(?:y|ies)|restrictions?|requirements?|needs?|conditions?|issues?|problems?|medicines?|medications?|diet|notes?|concerns?|reported|at all)|"
    r"not\s+(?:applicable|any|known\s+of\s+any)|unremarkable|མེད",
    re.IGNORECASE,
)
#: Where Chinese words end and Latin ones begin, or the other way about.
_LANGUAGES = re.compile(
    r"(?<=[\u3400-\u9fff])[\s/|,、;()]*(?=[A-Za-z])|(?<=[A-Za-z])[\s/|,、;()]+(?=[\u3400-\u9fff])"
)
_LABEL = re.compile(r"(?:食物|药物|食品|其他|其它|food|drugs?|medicines?|other)?(?:过敏)?(?:史|源)?\s*[::]\s*(?=\S)", re.IGNORECASE)  # fmt: skip
_DITTO = re.compile(
    r"〃+|″|”|“|\"|''|′′|´´|〞|々+|[同仝]上+|仝|同前|上同|同左|↑|ditto|do\.|-do-|-\"-|same|same\s+as\s+above|as\s+above|see\s+above|idem|id\.|འདྲ",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:合计|总计|共计|小计|总人数|人数|统计|备注|说明|注意|特别注意|注|附注|附|制表|填表|编制|统计|审核|审批|复核|经办|负责人?|带队|领队|班主任|校长|年级组长|日期|时间|单位|学校|盖章|签字|签名|公章|联系人|联系方式|更新|截止|截至|打印|导出|以上|以下|上述|本表|此表|请各|请家长|请于)"
    r"(?:[\s:：。.、，,(（\d].*|人.*|日期.*|时间.*|单位.*|签字.*|签名.*|教师.*|老师.*|.*[:：。].*|)|"
    r"(?:全班|本班|全校|本校)?(?:共|共有|总共|合计|计)?\s*\d+\s*[人名位个].{0,20}|"
    r"(?:男|女)(?:生)?\s*[:：]?\s*\d+\s*[人名]?.{0,20}|第\s*\d+\s*页.*|[-—]*\s*\d*\s*(?:完|以下空白|此行以下空白|结束)\s*[-—]*|"
    r"\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|.{0,60}[(（]?(?:盖章|公章|签章)[)）]?.{0,20}|"
    r"(?:class|form|homeroom|head|year)\s*-?\s*(?:teacher|tutor)\s*:.*|"
    r"(?:grand\s+)?total\b.*|sub-?total\b.*|(?:sum|count)\s*[:=\d].*|notes?\s*[:\-].*|notes?|remarks?\s*:.*|remarks?|n\.?b\.?[:\s].*|page\s*\d+.*|"
    r"(?:printed|exported|generated|created|updated|compiled|prepared|signed|signature|checked|approved|date|teacher|headteacher|principal)\s*(?:on|by|at)?\s*[:\d_].*|"
    r"(?:printed|exported|generated|created|updated)\s+(?:on|by|at)\b.*|end\s+of\s+(?:list|report|file)|\d+\s+(?:pupils|students|children|rows|records)\b.*|[*※★注]+\s*[:：.、)]?.{12,}",
    re.IGNORECASE | re.DOTALL,
)
_HINT = re.compile(r"必填|选填|必填项|示例|样例|范例|例如?[::].*|如[::].*|填写示例|文本|日期格式|required|optional|example|e\.?g\.?[\s:.].*|sample|text", re.IGNORECASE)  # fmt: skip
_NUMERALS = "一二三四五六七八九十"
_CLASS = re.compile(
    rf"(?:[(]?[{_NUMERALS}\d]{{1,2}}[)]?[、.]\s*)?(?:班级\s*[:：]\s*)?"
    rf"(?P<name>(?:小学|初中|高中|中学|幼儿园)?"
    rf"(?:\d{{4}}级|[初高小中大学]?[{_NUMERALS}\d]{{1,2}})?(?:年级|年)?\s*[-.·]?\s*[(]?\s*"
    rf"(?:[{_NUMERALS}]{{1,3}}|\d{{1,3}}|[A-Za-z])?\s*[)]?\s*班|[小中大]班)"
    r"(?:\s*(?:学生)?(?:研学)?(?:名单|花名册|名册|信息表|学生))?"
    r"(?:\s*[(]?\s*(?:共|合计|计)?\s*\d*\s*[人名]?\s*[)]?)?"
    r"(?:[\s:：;；,，]*(?:班主任|老师|教师)\s*[:：]?.{0,30})?\s*[:：]?",
)
_CLASS_ENGLISH = re.compile(
    r"(?:class|form|grade|year|homeroom|section)(?:[\s:]+|(?=\d))"
    r"(?P<name>[A-Za-z]?\d{0,2}\s?[A-Za-z]?(?:[-/]\w{1,3})?)(?:\s*[(:,-].{0,40})?",
    re.IGNORECASE,
)
_GRADE_AND_CLASS = re.compile(
    r"(?:grade|year)\s*(?P<grade>\d{1,2})[\s,:/-]+class\s*(?P<name>\w{1,3})(?:\s*[(:,-].{0,40})?",
    re.IGNORECASE,
)
_CLASS_SAID = re.compile(r"\d|年级|[一二三四五六七八九十]|[小中大]班|[A-Za-z]")
_GROUP = re.compile(
    rf"第?\s*(?:[{_NUMERALS}]{{1,3}}|\d{{1,2}})\s*(?:小?组|队|分队)\s*[:：]?|(?:group|team)\s*\w{{1,3}}\s*:?",
    re.IGNORECASE,
)


def is_none(text: str) -> bool:
    """Tell whether a text says that there is nothing, or says nothing; “unknown” does not."""
    if len(text) > _LONGEST:
        return False
    bare = _MARKS.sub("", plain(text))
    # In two languages, as the headings of such lists: 无 None.
    languages = [it for it in _LANGUAGES.split(bare) if it]
    return bool(_NONE.fullmatch(bare)) or (
        len(languages) > 1 and all(_NONE.fullmatch(it) for it in languages)
    )


def without_label(item: str) -> str:
    """Return an item without the label of a form before it (药物过敏:无 is 无)."""
    found = _LABEL.match(item)
    bare = item[found.end() :] if found else item
    return "" if found and is_none(bare) else item


def is_ditto(text: str) -> bool:
    """Tell whether a cell says what the cell above says."""
    return bool(
        _DITTO.fullmatch(plain(text).replace("'' ", "''")) or text.strip() in ('"', "”", "“")
    )


def is_footer(text: str) -> bool:
    """Tell whether a text stands below a list: sums, notes, signatures, dates."""
    return bool(_FOOTER.fullmatch(text.strip()[:_LONGEST]))


def is_hint(text: str) -> bool:
    """Tell whether a text says how to fill a column in."""
    return len(text) <= _LONGEST and bool(_HINT.fullmatch(text.strip()))


def class_title(text: str) -> str:
    """Return the class that a row between the pupils announces; nothing if it is none."""
    bare = plain(text[: _LONGEST + 1])
    if len(bare) > _LONGEST:
        return ""
    found = _CLASS.fullmatch(bare)
    if found and _CLASS_SAID.search(found["name"]):
        return re.sub(r"\s+", "", found["name"])
    found = _GRADE_AND_CLASS.fullmatch(bare)
    if found:
        return f"{found['grade']}({found['name']})"
    found = _CLASS_ENGLISH.fullmatch(bare)
    if found and re.search(r"\d", found["name"]):
        return found["name"].strip()
    return ""


def is_group_title(text: str) -> bool:
    """Tell whether a row between the pupils announces a group."""
    return len(text) <= _LONGEST and bool(_GROUP.fullmatch(plain(text)))
