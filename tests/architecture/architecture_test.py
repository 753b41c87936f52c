#!/usr/bin/env python3
"""The repository keeps the rules of docs/architecture.md; one test a rule."""

import pathlib
import unittest

import rules


class Repository(unittest.TestCase):
    tree = rules.read_tree(pathlib.Path(__file__).resolve().parents[2])

    def check(self, rule):
        faults = list(rule(self.tree))
        self.assertEqual([], faults, "\n" + "\n".join(faults))

    def test_arrows_are_those_of_the_table(self):
        self.check(rules.wrong_arrows)

    def test_libraries_stay_in_their_place(self):
        self.check(rules.strayed_libraries)

    def test_no_file_is_too_long(self):
        self.check(rules.too_long)

    def test_paths_in_documents_exist(self):
        self.check(rules.dead_paths)

    def test_nothing_in_the_product_is_posix_only(self):
        self.check(rules.posix_headers)

    def test_qml_has_types_and_takes_colours_and_sizes_from_the_theme(self):
        self.check(rules.loose_qml)

    def test_no_file_says_where_it_was_made(self):
        self.check(rules.machine_words)


if __name__ == "__main__":
    unittest.main()
