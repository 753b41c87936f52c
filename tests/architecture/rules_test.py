#!/usr/bin/env python3
"""Each rule finds the fault it is for, and nothing in a tree without faults."""

import pathlib
import unittest

import rules

DOCUMENT = (pathlib.Path(__file__).resolve().parents[2] / "docs/architecture.md").read_text(encoding="utf-8")

GOOD = {
    "docs/architecture.md": DOCUMENT,
    "simulator/core/time.h": "#include <chrono>\n",
    "simulator/core/CMakeLists.txt": "gladi_library(core SOURCES time.cpp PUBLIC tl::expected)\n",
    "simulator/engine/plan.cpp": '#include "simulator/core/time.h"\n#include "plan.h"\n',
    "simulator/engine/plan.h": "",
    "simulator/engine/CMakeLists.txt": "gladi_library(engine\n    PUBLIC gladi_core\n)\n",
    "simulator/scenario/document.cpp": "#include <yaml-cpp/yaml.h>\n",
    "simulator/scenario/CMakeLists.txt": "gladi_library(scenario PUBLIC gladi_core PRIVATE yaml-cpp)\n",
    "simulator/store/CMakeLists.txt": "gladi_library(store PUBLIC gladi_core PRIVATE SQLiteCpp SQLite::SQLite3)\n",
    "qml/style/CMakeLists.txt": "gladi_qml_module(style URI Gladi.Style FILES Button.qml)\n",
    "qml/feed/CMakeLists.txt": "gladi_qml_module(feed URI Gladi.Feed FILES Feed.qml LINK gladi_style)\n",
    "qml/newsroom/CMakeLists.txt": "gladi_qml_module(newsroom URI Gladi.Newsroom FILES Desk.qml)\n",
    "qml/feed/Feed.qml": "import QtQuick\nimport Gladi.Style\n",
}


class Rules(unittest.TestCase):
    def found(self, rule, files=None):
        tree = dict(GOOD)
        tree.update(files or {})
        return list(rule(tree))

    def assert_found(self, rule, path, text, *, says):
        faults = [fault for fault in self.found(rule, files={path: text}) if rule is not rules.dead_paths or fault.startswith(path)]
        self.assertEqual(1, len(faults), faults)
        self.assertTrue(faults[0].startswith(path + ":"), faults)
        self.assertIn(says, faults[0])

    def test_a_good_tree_has_no_faults(self):
        for rule in rules.ALL:
            if rule is not rules.dead_paths:   # this small tree lacks most of what the real document names
                self.assertEqual([], self.found(rule))

    def test_a_wrong_include_is_found(self):
        self.assert_found(rules.wrong_arrows, "simulator/core/time.h", '#include "simulator/engine/plan.h"\n',
                          says="simulator/core may not use simulator/engine")
        self.assert_found(rules.wrong_arrows, "simulator/engine/plan.cpp", '#include "simulator/store/session_file.h"\n',
                          says="simulator/engine may not use simulator/store")

    def test_a_wrong_include_beside_the_path_of_the_tree_is_found(self):
        tree = dict(GOOD, **{"simulator/store/row.h": "", "simulator/engine/plan.cpp": '#include "../store/row.h"\n'})
        self.assertEqual(1, len(list(rules.wrong_arrows(tree))))

    def test_a_feature_that_imports_another_one_is_found(self):
        self.assert_found(rules.wrong_arrows, "qml/feed/Feed.qml", "import QtQuick\nimport Gladi.Newsroom\n",
                          says="qml/feed may not use qml/newsroom")

    def test_a_wrong_link_is_found(self):
        self.assert_found(rules.wrong_arrows, "simulator/core/CMakeLists.txt", "gladi_library(core\n    PUBLIC gladi_engine\n)\n",
                          says="simulator/core may not use simulator/engine")

    def test_product_code_that_uses_tests_is_found(self):
        self.assert_found(rules.wrong_arrows, "simulator/engine/plan.cpp", '#include "tests/support/memory_log.h"\n', says="tests/support")

    def test_a_folder_that_the_document_does_not_name_is_found(self):
        self.assert_found(rules.wrong_arrows, "simulator/misc/thing.cpp", "int x;\n", says="no part")

    def test_a_library_outside_its_place_is_found(self):
        self.assert_found(rules.strayed_libraries, "simulator/engine/plan.cpp", "#include <QString>\n", says="QString")
        self.assert_found(rules.strayed_libraries, "simulator/core/time.h", "#include <QtCore/qglobal.h>\n", says="QtCore")
        self.assert_found(rules.strayed_libraries, "assessment/speed.cpp", "#include <yaml-cpp/yaml.h>\n", says="yaml-cpp")
        self.assert_found(rules.strayed_libraries, "simulator/engine/plan.cpp", "#include <sqlite3.h>\n", says="sqlite3.h")
        self.assert_found(rules.strayed_libraries, "simulator/engine/CMakeLists.txt", "gladi_library(engine PRIVATE Qt6::Core)\n", says="Qt6::Core")

    def test_a_file_that_is_too_long_is_found(self):
        self.assert_found(rules.too_long, "simulator/engine/plan.cpp", "int x;\n\n" * 501, says="501")
        self.assert_found(rules.too_long, "qml/feed/Feed.qml", "// x\n" * 251, says="251")

    def test_a_dead_path_in_a_document_is_found(self):
        self.assert_found(rules.dead_paths, "docs/notes.md", "See `simulator/core/space.h` and simulator/core/time.h.\n", says="simulator/core/space.h")
        self.assert_found(rules.dead_paths, "README.md", "[here](none.md)\n", says="none.md")
        self.assertEqual([], [fault for fault in self.found(rules.dead_paths, files={"docs/notes.md": "scenarios/<id>/, tests/*/x, ./out\n"})
                              if fault.startswith("docs/notes.md")])

    def test_a_header_that_windows_lacks_is_found(self):
        self.assert_found(rules.posix_headers, "simulator/engine/plan.cpp", "#include <unistd.h>\n", says="unistd.h")
        self.assert_found(rules.posix_headers, "simulator/engine/plan.cpp", "#include <sys/stat.h>\n", says="sys/stat.h")

    def test_a_header_in_a_branch_of_its_own_is_no_fault(self):
        text = "#ifdef _WIN32\n#include <io.h>\n#else\n#include <unistd.h>\n#endif\n"
        self.assertEqual([], self.found(rules.posix_headers, files={"simulator/cli/output.cpp": text}))
        self.assert_found(rules.posix_headers, "simulator/cli/output.cpp", text + "#include <sys/wait.h>\n", says="sys/wait.h")

    def test_qml_without_types_is_found(self):
        self.assert_found(rules.loose_qml, "qml/feed/Feed.qml", "property var rows\n", says="var")
        self.assert_found(rules.loose_qml, "qml/feed/Feed.qml", "required property list<var> rows\n", says="var")
        self.assert_found(rules.loose_qml, "qml/app/main.cpp", "context->setContextProperty(name, it);\n", says="setContextProperty")

    def test_a_colour_outside_the_theme_is_found(self):
        for line in ('color: "#16212C"', "border.color: Qt.rgba(0, 0, 0, 0.5)", 'color: "red"', 'color: down ? "grey" : Theme.text'):
            self.assert_found(rules.loose_qml, "qml/feed/Feed.qml", line + "\n", says="colour")

    def test_a_size_outside_the_theme_is_found(self):
        for line in ("width: 40", "font.pixelSize: 13", "spacing: 6", "anchors.leftMargin: parent.width / 2 - 12", "Layout.preferredWidth: 320",
                     "Item { width: 1; height: 24 }", "leftPadding: narrow ? 0 : 16"):
            self.assert_found(rules.loose_qml, "qml/feed/Feed.qml", line + "\n", says="size")

    def test_what_comes_from_the_theme_is_no_fault(self):
        text = ('color: hovered ? Theme.hover : "transparent"\nwidth: Theme.px(40)\nheight: parent.height / 2\nborder.width: 2\n'
                "anchors.margins: -3\nwidth: Math.min(Theme.px(520), parent.width - 2 * Theme.space5)\nheight: width * 0.36\n"
                'color: act === "verified" ? Theme.positive : Theme.muted\ncolumns: width > Theme.px(700) ? 2 : 1\n')
        self.assertEqual([], self.found(rules.loose_qml, files={"qml/feed/Feed.qml": text}))

    def test_a_path_of_one_machine_is_found(self):
        self.assert_found(rules.machine_words, "tools/run", "cd /home/someone/gladi\n", says="/home/someone")


if __name__ == "__main__":
    unittest.main()
