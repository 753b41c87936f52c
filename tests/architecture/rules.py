"""The rules of docs/architecture.md, each a function from a tree to the faults it finds.

A tree is a mapping from repository paths to texts; a fault is a line "path:line: what is wrong".
"""

import pathlib
import posixpath
import re

CPP = (".h", ".cpp")
LONGEST_CPP = 500
LONGEST_QML = 250
TOP_FOLDERS = ("simulator", "assessment", "qml", "scenarios", "tests", "tools", "docs", "cmake", ".ci")


def read_tree(root):
    tree = {}
    for path in sorted(pathlib.Path(root).rglob("*")):
        name = path.relative_to(root).as_posix()
        if name.split("/")[0] in ("build", "out", ".git") or "__pycache__" in name or not path.is_file():
            continue
        try:
            tree[name] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            tree[name] = ""   # a picture or a broken fixture: there, but not read
    return tree


ARROWS = "## Who may use whom"


# --- the tables of docs/architecture.md ---

def table(document, heading):
    """Rows of the first table below a heading, as lists of the code spans in each cell."""
    section = document.split(f"\n{heading}\n", 1)[1]
    rows = []
    for line in section.split("\n"):
        if line.startswith("|"):
            cells = re.split(r"(?<!\\)\|", line.strip("|"))   # "\|" is a bar within a cell
            rows.append([re.findall(r"`([^`]+)`", cell.replace(r"\|", "|")) for cell in cells])
        elif rows:
            break
    return rows[2:]   # without head and rule


def arrows(tree):
    """part -> parts it may use; '*' is any."""
    return {row[0][0]: set(row[1]) for row in table(tree["docs/architecture.md"], ARROWS)}


def libraries(tree):
    """(name, include pattern, link pattern, folders) of each library that is kept in its place."""
    rows = table(tree["docs/architecture.md"], "## Libraries that stay in their place")
    return [(re.compile(row[1][0]), re.compile(row[2][0]), row[3]) for row in rows]


def part_of(path, allowed):
    """The longest folder of the table that holds this path; a feature's folder stands for itself below qml/."""
    found = [part for part in allowed if path.startswith(part + "/")]
    return max(found, key=len) if found else None


def allows(user, used, allowed):
    return user == used or "*" in allowed[user] or used in allowed[user]


# --- who uses whom ---

def lines(text):
    return enumerate(text.split("\n"), 1)


def included(path, text, tree):
    for number, line in lines(text):
        if match := re.match(r'\s*#\s*include\s+"([^"]+)"', line):
            name = match[1]
            own = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
            yield number, name if name in tree or own not in tree else own


def modules(tree):
    """URI of each QML module -> its folder."""
    found = {}
    for path, text in tree.items():
        if path.startswith("qml/") and path.endswith("CMakeLists.txt"):
            for match in re.finditer(r"\bURI\s+(Gladi\.\w+)", text):
                found[match[1]] = posixpath.dirname(path)
    return found


def targets(tree):
    """CMake target -> its folder."""
    found = {}
    for path, text in tree.items():
        if path.endswith("CMakeLists.txt") and not path.startswith("tests/"):
            for match in re.finditer(r"^\s*gladi_(?:library|qml_module)\((\w+)", text, re.MULTILINE):
                found["gladi_" + match[1]] = posixpath.dirname(path)
                found["gladi_" + match[1] + "plugin"] = posixpath.dirname(path)
    return found


def wrong_arrows(tree):
    allowed, uris, where = arrows(tree), modules(tree), targets(tree)

    def check(path, number, used_path, how):
        user, used = part_of(path, allowed), part_of(used_path, allowed)
        if used_path.startswith("tests/") and not path.startswith("tests/"):
            yield f"{path}:{number}: the product {how} {used_path}"
        elif user and used and not allows(user, used, allowed):
            yield f"{path}:{number}: {user} may not use {used} ({how} {used_path})"
        elif user and not used and used_path.split("/")[0] in ("simulator", "assessment", "qml"):
            yield f"{path}:{number}: {used_path} is in no part that docs/architecture.md names"

    for path, text in tree.items():
        if path.split("/")[0] not in ("simulator", "assessment", "qml"):
            continue
        if path.endswith(CPP + (".qml",)) and part_of(path, allowed) is None:
            yield f"{path}:1: is in no part that docs/architecture.md names"
        if path.endswith(CPP):
            for number, name in included(path, text, tree):
                yield from check(path, number, name, "includes")
        elif path.endswith(".qml"):
            for number, line in lines(text):
                if (match := re.match(r"\s*import\s+(Gladi\.\w+)", line)) and match[1] in uris:
                    yield from check(path, number, uris[match[1]] + "/", "imports")
        elif path.endswith("CMakeLists.txt"):
            for number, line in lines(text):
                if re.match(r"\s*(add_library|gladi_library|gladi_qml_module)\(", line):
                    line = line.split("(", 1)[1]
                for target in re.findall(r"\bgladi_\w+", line.split("#")[0]):
                    if target in where:
                        yield from check(path, number, where[target] + "/", "links")


def strayed_libraries(tree):
    for path, text in tree.items():
        if path.split("/")[0] not in ("simulator", "assessment", "qml"):
            continue
        for include, link, folders in libraries(tree):
            if any(path.startswith(folder + "/") for folder in folders):
                continue
            for number, line in lines(text):
                if path.endswith(CPP) and (match := re.match(r"\s*#\s*include\s+[<\"]([^>\"]+)", line)) and include.fullmatch(match[1]):
                    yield f"{path}:{number}: {match[1]} belongs to {' and '.join(folders)}"
                if path.endswith("CMakeLists.txt"):
                    for word in re.findall(r"[\w:+-]+", line.split("#")[0]):
                        if link.fullmatch(word):
                            yield f"{path}:{number}: {word} belongs to {' and '.join(folders)}"


# --- the rest ---

def too_long(tree):
    for path, text in tree.items():
        count = sum(1 for line in text.split("\n") if line.strip())
        if path.endswith(CPP) and count > LONGEST_CPP:
            yield f"{path}:1: {count} lines, more than {LONGEST_CPP}"
        if path.endswith(".qml") and count > LONGEST_QML:
            yield f"{path}:1: {count} lines, more than {LONGEST_QML}"


def dead_paths(tree):
    """Every path of this repository that a document names is there. Placeholders (<id>, *) are not looked at, nor is
    the table of arrows: it may name a part before its first file."""
    known = set(tree)
    for path in tree:
        known.update(str(parent) for parent in pathlib.PurePosixPath(path).parents)
    tops = "|".join(re.escape(top) for top in TOP_FOLDERS)
    named = re.compile(rf"(?<![\w/.$<>-])(?:\./)?((?:{tops})/[\w./#<>*{{}},-]*)")
    for path, text in tree.items():
        if not path.endswith(".md") or not (path.startswith("docs/") or "/" not in path):
            continue
        heading = ""
        for number, line in lines(text):
            heading = line if line.startswith("## ") else heading
            if heading == ARROWS:
                continue
            for match in named.finditer(line):
                name = match[1].rstrip(".,/")
                if not re.search(r"[<>*{}#,]|\.\.\.", name) and name not in known:
                    yield f"{path}:{number}: {name} is not there"
            for match in re.finditer(r"\]\((?!\w+:|#)([^)#\s]+)", line):
                name = posixpath.normpath(posixpath.join(posixpath.dirname(path), match[1]))
                if name not in known:
                    yield f"{path}:{number}: the link leads to {name}, which is not there"


POSIX = re.compile(r"\s*#\s*include\s*<((?:unistd|fcntl|pthread|dirent|dlfcn|poll|pwd|strings|syslog|termios)\.h|(?:sys|arpa|netinet|net)/.*)>")


def posix_headers(tree):
    """A header of POSIX may stand where Windows has its own branch: #ifdef _WIN32 ... #else."""
    for path, text in tree.items():
        if path.split("/")[0] in ("simulator", "assessment", "qml") and path.endswith(CPP):
            branches = []
            for number, line in lines(text):
                if re.match(r"\s*#\s*if", line):
                    branches.append("windows" if re.match(r"\s*#\s*if(def\s+|\s+defined\(?)_WIN32", line) else "other")
                elif re.match(r"\s*#\s*else", line) and branches:
                    branches[-1] = "not windows" if branches[-1] == "windows" else "other"
                elif re.match(r"\s*#\s*endif", line) and branches:
                    branches.pop()
                if (match := POSIX.match(line)) and "not windows" not in branches:
                    yield f"{path}:{number}: <{match[1]}> is not on Windows"


THEME = "qml/style/Theme.qml"
COLOR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|Qt\.(?:rgba|hsla|hsva|lighter|darker|tint|alpha)\(')
NAMED_COLOR = re.compile(r'\bcolor\s*:\s*"(?!transparent")|[cC]olor\s*:.*[?:]\s*"(?!transparent")[a-z]+"')
SIZE = re.compile(r"(?<![\w.])((?:\w+\.)*(?:implicit|preferred|minimum|maximum)?(?:[wW]idth|[hH]eight|[xy]|[sS]pacing|[pP]adding|[mM]argins?"
                  r"|\w+Padding|\w+Margins?|radius|pixelSize|pointSize|gap|iconSize|cacheBuffer))\s*:\s*([^;{}]*)")
LINE = 3   # a raw length up to this draws a line, a mark or a ring; what is longer grows with the type


def loose_qml(tree):
    """QML says the type of what it holds and takes each colour and each size from the theme."""
    for path, text in tree.items():
        if path.startswith("qml/") and path.endswith(CPP) and "setContextProperty" in text:
            yield f"{path}:1: setContextProperty; hand things over as required properties"
        if not path.startswith("qml/") or not path.endswith(".qml"):
            continue
        for number, line in lines(text):
            line = re.sub(r"//.*", "", line)
            if re.search(r"\bvar\b", line):
                yield f"{path}:{number}: var says nothing of what it holds"
            if path == THEME:
                continue
            if COLOR.search(line) or NAMED_COLOR.search(line):
                yield f"{path}:{number}: a colour of its own; take it from Theme"
            for name, value in SIZE.findall(line):
                bare = re.sub(r'px\([^()]*\)|"[^"]*"', "", value)
                if any(int(figure) > LINE for figure in re.findall(r"(?<![\w.])\d+(?![\w.])", bare)):
                    yield f"{path}:{number}: {name} has a size of its own; take it from Theme"


MACHINE = re.compile(r"(?<![\w./~>$}:])/(?:home|root|tmp|work|Users|mnt)/\w+|\bwork" + r"tree\b")


def machine_words(tree):
    for path, text in tree.items():
        if path.startswith("tests/architecture/"):
            continue
        for number, line in lines(text):
            if match := MACHINE.search(line):
                yield f"{path}:{number}: '{match[0]}' says where this was made"


ALL = (wrong_arrows, strayed_libraries, too_long, dead_paths, posix_headers, loose_qml, machine_words)
