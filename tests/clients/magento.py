"""Reads errors as two Python clients of Magento do, with requests: each fills the placeholders of the message in its own way."""
import os
import re
import sys

import requests

SHOP = os.environ["SHOP"]
REGISTRATION = {"email": "x@example.com", "password": "lovelace1815", "firstName": "", "lastName": "", "dateOfBirth": "1990-12-10"}
MISMATCH = {"sku": "B", "name": "Bag", "attributeSetId": 4, "price": 1}


def send(group, method, path, body=None):
    return requests.request(method, f"{SHOP}{group}/{path}", json=body, headers={"Accept": "application/json"}, timeout=30)


def in_one_pass(error):
    """Looks every placeholder up; one that is not there is an error of the client."""
    values = error.get("parameters", {})
    if isinstance(values, list):
        values = {str(position): value for position, value in enumerate(values, start=1)}
    return re.sub("%([A-Za-z0-9]+)", lambda match: str(values[match[1]]), error["message"])


def one_after_another(error):
    """Replaces in the order of the parameters; takes a list of texts, or a map, and for the parts of an aggregate a map only."""
    text, values = error["message"], error.get("parameters", {})
    pairs = enumerate(values, start=1) if isinstance(values, list) else values.items()
    for name, value in pairs:
        text = text.replace(f"%{name}", value)
    return " ".join([text, *(one_after_another({**part, "parameters": dict(part["parameters"].items())}) for part in error.get("errors", []))])


mismatches = 0


def row(row_id, what, call, expected):
    global mismatches
    try:
        actual = call()
    except Exception as error:  # The outcome is what is compared, whatever it is.
        actual = type(error)
    ok = actual == expected
    mismatches += not ok
    print(f"{'ok      ' if ok else 'MISMATCH'} {row_id} Python, requests: {what}{'' if ok else f': {actual!r} instead of {expected!r}'}")


def same(row_id, what, fill, *request):
    """What the client makes of the template is what the server would have said itself."""
    row(row_id, what, lambda: fill(send("/V1", *request).json()), send("/api", *request).json()["detail"])


for number, (name, fill) in enumerate({"one pass": in_one_pass, "one after another": one_after_another}.items(), start=1):
    same(f"M{number}1", f"{name}, a list of values", fill, "PUT", "products/24-MB01", {"name": "Bag"})
    same(f"M{number}2", f"{name}, a list of two values", fill, "PUT", "products/A", MISMATCH)
    same(f"M{number}3", f"{name}, a map of values", fill, "GET", "products/NOTHING")
    same(f"M{number}4", f"{name}, no values", fill, "GET", "nowhere")

same("M15", "one pass, numbers", in_one_pass, "GET", "products?pageSize=101")
row("M25", "one after another, numbers are not texts", lambda: one_after_another(send("/V1", "GET", "products?pageSize=101").json()), TypeError)
problem = send("/api", "POST", "customers", REGISTRATION).json()
row("M26", "one after another, several errors", lambda: one_after_another(send("/V1", "POST", "customers", REGISTRATION).json()),
    " ".join([problem["detail"], *(error["detail"] for error in problem["errors"])]))
sys.exit(mismatches > 0)
