#!/usr/bin/env python3
"""Holds the JSON Schemas to the same files as the loader.

Every shipped scenario passes; every broken fixture whose fault is structural (one that a schema
can see) fails; every other one passes. `scenario_test` holds the loader to the same files.
"""
import functools
import json
import pathlib
import re
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = ["scenario.yaml", "timeline.yaml", "facts.yaml", "sop.yaml"]


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 core types, as editors and the loader see them: 'no' is a word, 12:30 no number."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+[eE][-+]?[0-9]+)", "-+.0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


@functools.lru_cache
def schema_of(name):
    kind = "responses" if name.startswith("responses/") else name.removesuffix(".yaml")
    schema = json.loads((ROOT / f"scenarios/schema/{kind}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def faults(text, name):
    try:
        document = yaml.load(text, CoreLoader)
    except yaml.YAMLError as error:
        return [f"{name}: {error}"]
    return [f"{name}: /{'/'.join(map(str, e.path))}: {e.message[:160]}" for e in schema_of(name).iter_errors(document)]


def check_folder(folder):
    names = FILES + [f"responses/{path.name}" for path in sorted(folder.glob("responses/*.yaml"))]
    return [f"{folder.name}: {fault}" for name in names for fault in faults((folder / name).read_text(encoding="utf-8"), name)]


def check_broken():
    wrong, structural = [], 0
    for path in sorted((ROOT / "tests/fixtures/broken").rglob("*.yaml")):
        fixture = yaml.load(path.read_text(encoding="utf-8"), CoreLoader)
        text = (ROOT / "tests/fixtures/base" / fixture["file"]).read_text(encoding="utf-8")
        assert fixture["replace"] in text, path
        found = faults(text.replace(fixture["replace"], fixture["with"], 1), fixture["file"])
        label = f"{path.parent.name}/{path.stem}"
        structural += fixture["structural"]
        if fixture["structural"] and not found:
            wrong.append(f"{label}: structural, but the schema lets it pass")
        if not fixture["structural"] and found:
            wrong.append(f"{label}: not structural, but the schema refuses it: {found[0]}")
    print(f"{structural} structural fixtures")
    return wrong


def main():
    scenarios = [path.parent for path in sorted((ROOT / "scenarios").glob("*/scenario.yaml"))]
    wrong = check_folder(ROOT / "tests/fixtures/base")
    for folder in scenarios:
        wrong += check_folder(folder)
    wrong += check_broken()
    print("\n".join(wrong) or f"{len(scenarios)} scenarios and all fixtures agree with the schemas")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
