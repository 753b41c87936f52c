"""The chain of a session file, written anew from docs/event-log.md: what somebody without Gladi would write."""
import hashlib
import sqlite3
import struct

COLUMNS = ["sequence", "at_ms", "wall_us", "by", "cause", "kind", "body"]


def number(value):
    return struct.pack(">q", value)


def text(value):
    value = value.encode() if isinstance(value, str) else value
    return number(len(value)) + value


def pairs(entries):
    return number(len(entries)) + b"".join(text(key) + text(value) for key, value in sorted(entries.items()))


def column(value):
    return number(value) if isinstance(value, int) else text(value)


def digests(database):
    """(digest of the scenario, first link, [digest of each row])"""
    scenario = hashlib.sha256(text("gladi scenario 1") + pairs(dict(database.execute("SELECT path, bytes FROM scenario_file")))).digest()
    first = hashlib.sha256(text("gladi session 1") + pairs(dict(database.execute("SELECT key, value FROM meta"))) + scenario).digest()
    links = [first]
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    version = database.execute("PRAGMA user_version").fetchone()[0]
    for *row, team in database.execute(f"SELECT {names}, {'team' if version >= 2 else repr('')} FROM event ORDER BY sequence"):
        links.append(hashlib.sha256(links[-1] + b"".join(map(column, row)) + (text(team) if team else b"")).digest())
    return scenario, first, links[1:]


def forge(path, *statements):
    """Changes a session and makes chain and head fit what was changed, as somebody could who has read the page."""
    database = sqlite3.connect(path)
    triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        database.execute(statement)
    _, first, links = digests(database)
    for sequence, link in enumerate(links, 1):
        database.execute("UPDATE event SET digest = ? WHERE sequence = ?", (link, sequence))
    database.execute("UPDATE head SET first = ?, count = ?, digest = ?", (first, len(links), links[-1] if links else first))
    for _, sql in triggers:
        database.execute(sql)
    database.commit()
    database.close()
