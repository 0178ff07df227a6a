"""The first sheet of a workbook: how to fill in the others."""

GUIDES = {
    "zh": (
        "怎样填写这个工作簿",
        "一、每张表是一个清单，一行填一项。深绿色表头必填，灰色表头可以空着。",
        "二、“编号”是简短的代号，只用小写字母、数字、- 和 _，例如 p01；其他表用编号来指代这一项。",
        "三、日期写成 2026-12-07，时间写成 09:30；用 Excel 的日期、时间格式也可以。",
        "四、一格里填几样时，用顿号或逗号隔开，例如：花生、牛奶。内容本身带逗号时，给它加上英文双引号。",
        "五、标题.zh 填中文，标题.en 填英文，至少填一种。",
        "六、带下拉箭头的格子请从列表里选。不知道的就空着：系统会提醒哪些还没有核实。",
        "七、不要写公式。身份证号、电话请保持文本格式，否则 Excel 会改掉后几位。",
        "八、“学生”表里监护人不够用时，可以接着加列：监护人3姓名、监护人3电话、监护人3关系。",
        "九、“须同组”“须分开”写成两个学生编号，用加号连接：p01+p02。",
        "十、表里的内容是示例，人名都是虚构的。改成自己的内容，删掉多余的行，再导入。",
    ),
    "en": (
        "How to fill in this workbook",
        "1. Each sheet is one list, one row per item. Dark green headings must be filled in, grey ones may stay empty.",
        "2. A “key” is a short name of a-z, 0-9, - and _, such as p01; other sheets name the item by its key.",
        "3. Write dates as 2026-12-07 and times as 09:30; real Excel dates and times are fine too.",
        "4. Separate several things in one cell by commas: peanuts, milk. Put double quotes around one that holds a comma.",
        "5. title.zh is Chinese, title.en is English; at least one of them is needed.",
        "6. Cells with an arrow offer a list. Leave empty what you do not know: the checks say what is not verified yet.",
        "7. No formulas. Keep identity and phone numbers as text, or Excel changes their last figures.",
        "8. More guardians on the sheet of pupils: add the columns guardians.3.name, guardians.3.phone, guardians.3.relation.",
        "9. “together” and “apart” are two pupils' keys joined by a plus sign: p01+p02.",
        "10. What stands in the sheets is an example; its people are invented. Write over it, delete spare rows, then import.",
    ),
}
