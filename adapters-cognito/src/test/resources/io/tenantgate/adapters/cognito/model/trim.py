"""Makes `cognito-idp.json` of AWS's own model of Amazon Cognito user pools: the operations that are named, with all
that they reach, and of what the model says of it only what can be checked.

    python3 trim.py cognito-identity-provider-2016-04-18.json AdminGetUser SignUp ... > cognito-idp.json

Without names: those that are in `cognito-idp.json` already.
"""

import json
import sys

NAMESPACE = "com.amazonaws.cognitoidentityprovider#"
KEPT = {"default", "enumValue", "error", "httpError", "length", "pattern", "range", "required", "sensitive"}


def targets(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "target":
                yield value
            else:
                yield from targets(value)
    elif isinstance(node, list):
        for value in node:
            yield from targets(value)


def trimmed(node):
    if isinstance(node, list):
        return [trimmed(value) for value in node]
    if not isinstance(node, dict):
        return node
    kept = {key: trimmed(value) for key, value in node.items() if key != "traits"}
    traits = {name: value for name, value in node.get("traits", {}).items() if name.split("#")[1] in KEPT}
    return {**kept, "traits": traits} if traits else kept


def reached(shapes, names):
    seen, waiting = set(), [NAMESPACE + name for name in names]
    while waiting:
        name = waiting.pop()
        if name in shapes and name not in seen:
            seen.add(name)
            waiting += targets(trimmed(shapes[name]))
    return sorted(seen)


def main(model, names):
    if not names:
        with open("cognito-idp.json", encoding="utf-8") as file:
            old = json.load(file)["shapes"]
        names = [name.removeprefix(NAMESPACE) for name, shape in old.items() if shape["type"] == "operation"]
    with open(model, encoding="utf-8") as file:
        shapes = json.load(file)["shapes"]
    lines = [f"{json.dumps(name)}: {json.dumps(trimmed(shapes[name]))}" for name in reached(shapes, names)]
    print('{"smithy": "2.0", "shapes": {\n' + ",\n".join(lines) + "\n}}")


main(sys.argv[1], sys.argv[2:])
