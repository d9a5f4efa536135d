# %% 1 Reading
# From the data to a table: python3 table.py [FOLDER]; FOLDER holds the files of /data/, else the folder above this program's.
# Python's own library is enough (3.8 or later).
import csv
import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent


def read(table):
    with open(FOLDER / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def tenths(n, base):
    """n of base in tenths of a percent, rounded half up."""
    return 0 if base == 0 else (2000 * n + base) // (2 * base)


def percent(n, base):
    share = tenths(n, base)
    return f"{share // 10}.{share % 10}"


names = {plan["id"]: plan["jurisdiction"] or plan["title"] for plan in read("plans")}
places = {p: f"{name} {p}" if list(names.values()).count(name) > 1 else name for p, name in names.items()}
sentences = [row for row in read("measures_wide") if row["is_safeguard"] == "0"]
tools = [(row["name"], "tool_" + row["code"].replace(".", "_").replace("-", "_"), row["parent"]) for row in read("instruments")]

# %% 2 Table
def count(column, plan):
    return sum(row[column] == "1" for row in sentences if row["plan"] == plan)


kinds = [(name, column) for name, column, parent in tools if parent == ""]
base = {p: sum(any(row[c] == "1" for _, c in kinds) for row in sentences if row["plan"] == p) for p in places}
print("\t".join(["", *places.values()]))
for name, column, _ in tools:
    print("\t".join([name, *(f"{count(column, p)} ({percent(count(column, p), base[p])}%)" for p in places)]))
print("\t".join(["n", *(str(base[p]) for p in places)]))

# %% 3 Figure
SHADES = ["#1c1b19", "#8c8577", "#d9d3c7"]
lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1260 {40 * len(places) + 50}" font-size="20">']
for k, (name, _) in enumerate(kinds):
    lines.append(f'<rect x="{220 + 180 * k}" y="6" width="20" height="20" fill="{SHADES[k % 3]}" stroke="#5b564d"/>')
    lines.append(f'<text x="{248 + 180 * k}" y="23" fill="currentColor">{name}</text>')
for k, (p, place) in enumerate(places.items()):
    y = 44 + 40 * k
    lines.append(f'<text x="0" y="{y + 21}" fill="currentColor">{place}</text>')
    uses = [count(column, p) for _, column in kinds]
    at = 0
    for i, n in enumerate(uses):
        to = tenths(sum(uses[: i + 1]), sum(uses))
        lines.append(f'<rect x="{220 + at}" y="{y}" width="{to - at}" height="28" fill="{SHADES[i % 3]}" stroke="#5b564d"/>')
        at = to
lines.append("</svg>")
Path("tools.svg").write_text("\n".join(lines) + "\n", encoding="utf-8")

# %% 4 Agreement
first = {basis: {} for basis in ("editor", "rule")}
for row in read("codings"):
    if row["scheme"] == "theme" and row["rank"] == "1" and row["measure"] and row["is_safeguard"] == "false":
        first[row["basis"]][row["measure"]] = row["code"]
both = sorted(first["editor"].keys() & first["rule"].keys())
agreed = sum(first["editor"][m] == first["rule"][m] for m in both) / len(both)
editor, rule = (Counter(first[basis][m] for m in both) for basis in ("editor", "rule"))
chance = sum(editor[code] * rule[code] for code in editor) / len(both) ** 2
print(f"n = {len(both)}, agreement = {agreed:.3f}, kappa = {(agreed - chance) / (1 - chance):.3f}")
