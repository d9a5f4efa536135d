"""Reads the data of 县域科技政策对照 with Python's own library (3.8 or later).

    python3 read.py [FOLDER]

FOLDER holds the files of /data/: SHA256SUMS.txt and the tables as CSV; without it, the folder above this program's, or
this program's own. Prints how many sentences of each plan are
coded with each theme (codes in force, safeguards left out), and the targets for high-tech firms, each with the address of its sentence.
"""
import csv
import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOUND = [folder for folder in (HERE.parent, HERE, Path(".")) if (folder / "SHA256SUMS.txt").exists()]
FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else (FOUND or [Path(".")])[0]


def verify():
    """Compares every file that is here with its checksum; returns how many there were."""
    checked = 0
    for line in (FOLDER / "SHA256SUMS.txt").read_text(encoding="utf-8").splitlines():
        expected, name = line.split("  ", 1)
        path = FOLDER / name
        if path.exists():
            if hashlib.sha256(path.read_bytes()).hexdigest() != expected:
                raise SystemExit(f"{name} is damaged")
            checked += 1
    return checked


def fields(table):
    """The type of every column, from datapackage.json."""
    package = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    resource = next(r for r in package["resources"] if r["name"] == table)
    return {field["name"]: field["type"] for field in resource["schema"]["fields"]}


def value(cell, kind):
    """A cell as a value. An empty cell is no value; text that looks like a formula has an apostrophe in front."""
    if kind in ("string", "date"):
        guarded = cell.startswith("'") and cell.lstrip("'")[:1] in tuple("=+-@\t\r＝＋－＠")
        return cell[1:] if guarded else cell or None
    return json.loads(cell) if cell else None


def read(table):
    """The rows of a table, as dictionaries with typed values."""
    kinds = fields(table)
    with open(FOLDER / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return [{name: value(cell, kinds[name]) for name, cell in row.items()} for row in csv.DictReader(file)]


print(f"{verify()} files are as they were published")

names = {theme["code"]: theme["name"] for theme in read("themes")}
codings = [c for c in read("codings") if c["in_force"] and c["measure"] and not c["is_safeguard"] and c["scheme"] == "theme"]
counts = Counter((c["code"], c["plan"]) for c in codings)
plans = [plan["id"] for plan in read("plans")]
print("\t".join(["theme", *plans]))
for code, name in names.items():
    print("\t".join([name, *(str(counts[code, plan]) for plan in plans)]))

for target in read("targets"):
    if target["indicator"] == "high-tech-firms":
        print(target["plan"], target["comparator"], target["value"], target["unit"], target["target_year"], target["url"])
