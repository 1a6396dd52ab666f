"""Writes `facts.json`: what AWS's public API model says of the operations that are named, as far as it can be checked.

    python3 facts.py cognito-identity-provider-2016-04-18.json AdminGetUser SignUp ... > facts.json

Without names: those that are in `facts.json` already. The model itself is not part of this project.
"""

import json
import sys

TRAIT = "smithy.api#"


def name(target):
    return target.split("#")[1]


def bounds(shape, trait):
    found = shape.get("traits", {}).get(TRAIT + trait, {})
    return [found.get("min"), found.get("max")]


def fact(shape):
    traits = shape.get("traits", {})
    match shape["type"]:
        case "structure":
            return {"fields": dict(map(field, shape.get("members", {}).items()))}
        case "list":
            return {"list": name(shape["member"]["target"]), "size": bounds(shape, "length")}
        case "map":
            return {
                "map": [name(shape["key"]["target"]), name(shape["value"]["target"])],
                "size": bounds(shape, "length"),
            }
        case "enum":
            return {"words": [each["traits"][TRAIT + "enumValue"] for each in shape["members"].values()]}
        case "string":
            return {"text": bounds(shape, "length"), "like": traits.get(TRAIT + "pattern", "")}
        case "integer" | "long":
            return {"number": bounds(shape, "range")}
        case other:
            return {other: True}


def field(member):
    """The name of a field that must be there ends with an exclamation mark."""
    key, shape = member
    needed = TRAIT + "required" in shape.get("traits", {})
    return key + ("!" if needed else ""), name(shape["target"])


def targets(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "target":
                yield value
            elif key != "errors":
                yield from targets(value)


def reached(shapes, operations):
    waiting, seen = [shapes[each][side]["target"] for each in operations for side in ("input", "output")], set()
    while waiting:
        each = waiting.pop()
        if each in shapes and each not in seen:
            seen.add(each)
            waiting += targets(shapes[each])
    return sorted(seen)


def main(model, names):
    if not names:
        with open("facts.json", encoding="utf-8") as file:
            names = json.load(file)["operations"]
    with open(model, encoding="utf-8") as file:
        shapes = json.load(file)["shapes"]
    space = next(iter(shapes)).split("#")[0] + "#"
    operations = {each: shapes[space + each] for each in sorted(names)}
    failures = sorted({error["target"] for each in operations.values() for error in each.get("errors", [])})
    said = {
        "operations": {
            each: {
                "takes": name(shape["input"]["target"]),
                "answers": name(shape["output"]["target"]),
                "fails": [name(error["target"]) for error in shape.get("errors", [])],
            }
            for each, shape in operations.items()
        },
        "failures": {name(each): shapes[each]["traits"].get(TRAIT + "httpError", 400) for each in failures},
        "types": {name(each): fact(shapes[each]) for each in reached(shapes, [space + each for each in operations])},
    }
    parts = [
        f'"{part}": {{\n' + ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in facts.items()) + "\n}"
        for part, facts in said.items()
    ]
    print("{" + ",\n".join(parts) + "}")


main(sys.argv[1], sys.argv[2:])
