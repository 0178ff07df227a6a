"""The sheet of rules: one row per figure, or per rule that is switched off."""

from tripplanner.exchange.trip_file.fault_log import Json, Log, shown
from tripplanner.exchange.trip_file.line_numbers import pointer

_SWITCHES = ("off", "reason", "source", "verified_on")


def add_rule(
    row: dict[str, Json], where: str, tree: dict[str, Json], cells: dict[str, str], log: Log
) -> None:
    """Move what a row says into ``tree["rules"]`` and its cells along with it."""
    rule = row.get("rule")
    if not isinstance(rule, str):
        log.fault(cells[where], "This is missing; %(name)s must be given.", name="rule")
        return
    setting = tree.setdefault("rules", {}).setdefault(rule, {})
    at = pointer("/rules", rule)
    cells.setdefault(at, cells.get(pointer(where, "rule"), cells[where]))
    values = {name: (row[name], name) for name in _SWITCHES if name in row}
    if "figure" in row or "value" in row:
        values[str(row.get("figure", ""))] = (row.get("value"), "value")
    for name, (value, column) in values.items():
        cell = cells.get(pointer(where, column), cells[where])
        if value is None:
            log.fault(cell, "This is missing; %(name)s must be given.", name=column)
        elif setting.get(name, value) != value:
            log.fault(cell, "%(found)s is said twice about the same rule.", found=shown(name))
        else:
            setting[name] = value
            cells.setdefault(pointer(at, name), cell)
