"""Checks an implementation of working days in plain Python against the golden vectors: python3 examples/vectors/check.py

It reads the table of working days and nothing else of the library; what it does is all that a port has to do.
"""

import json
from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent


def read(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))


TABLE = read("working-days.json")["workingDays"]
WORKED = [
    date(int(year), 1, 1) + timedelta(days=place)
    for year, marks in sorted(TABLE["years"].items())
    for place, mark in enumerate(marks)
    if mark == "1"
]


def add_working_days(start, days):
    """The day so many working days after (before, if negative) a day, which is not counted itself; 0 is the day itself."""
    if days == 0:
        return start
    if days > 0:
        return WORKED[bisect_right(WORKED, start) + days - 1]
    return WORKED[bisect_left(WORKED, start) + days]


def count_working_days(first, last):
    """Working days after the first day, up to and including the last; negative when the last is earlier."""
    return bisect_right(WORKED, last) - bisect_right(WORKED, first)


def main():
    wrong = 0
    added, counted = read("add.json")["add"], read("count.json")["count"]
    for vector in added:
        given = vector["input"]
        result = add_working_days(date.fromisoformat(given["date"]), given["days"]).isoformat()
        if result != vector["expected"]["date"]:
            wrong += 1
            print(f"{given}: expected {vector['expected']['date']}, got {result}")
    for vector in counted:
        given = vector["input"]
        result = count_working_days(date.fromisoformat(given["from"]), date.fromisoformat(given["to"]))
        if result != vector["expected"]["days"]:
            wrong += 1
            print(f"{given}: expected {vector['expected']['days']}, got {result}")
    print(f"{len(added) + len(counted)} vectors, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
