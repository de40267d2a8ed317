"""Reads answers as two Python clients of ePages do, with requests: one by the reason phrase, one by the body, JSON or not."""
import json
import os
import sys

import requests

SHOP = os.environ["SHOP"] + "/rs/shops/DemoShop"
VENDOR = "application/vnd.epages.v1+json"


def send(method, path, accept=VENDOR, body=None):
    """Sends a body with every method, as both clients do."""
    return requests.request(method, f"{SHOP}/{path}", json=body or {}, headers={"Accept": accept}, timeout=30)


def by_reason(method, path, body=None):
    """Returns what a success holds; raises the reason phrase of a failure, and never looks at its body."""
    response = send(method, path, body=body)
    if response.status_code == 204:
        return {}
    if 200 <= response.status_code <= 299:
        return response.json()
    raise RuntimeError(f"{response.status_code} {response.reason}")


class RestError(Exception):
    """A failure: the status, and either JSON or text."""

    def __init__(self, response):
        super().__init__(response.status_code)
        self.status = response.status_code
        try:
            self.json, self.text = response.json(), None
        except ValueError:
            self.json, self.text = None, response.text


def by_body(method, path, accept=VENDOR, body=None):
    response = send(method, path, accept, body)
    if response.status_code >= 400:
        raise RestError(response)
    return 204 if response.status_code == 204 else response.json()


mismatches = 0


def row(row_id, what, call, expected):
    global mismatches
    try:
        actual = call()
    except Exception as error:  # The outcome is what is compared, whatever it is.
        actual = error
    ok = expected(actual)
    mismatches += not ok
    print(f"{'ok      ' if ok else 'MISMATCH'} {row_id} Python, requests: {what}{'' if ok else f': {actual!r}'}")


PATH = "/rs/shops/DemoShop/products/NOTHING"
row("C35", "404 is told by its reason phrase", lambda: by_reason("GET", "products/NOTHING"),
    lambda error: isinstance(error, RuntimeError) and str(error) == "404 Not Found")
row("C37", "a success without content is 204 and no empty 200", lambda: by_reason("POST", "payments/check", {"token": "tok_visa"}),
    lambda value: value == {})
row("C39", "404 as JSON", lambda: by_body("GET", "products/NOTHING"),
    lambda error: isinstance(error, RestError) and error.status == 404
    and error.json == {"message": "No such entity with sku = NOTHING, Request: GET " + PATH, "status": "404"})
row("C39", "404 as a page is text", lambda: by_body("GET", "products/NOTHING", accept="text/html, */*;q=0.1"),
    lambda error: isinstance(error, RestError) and error.status == 404 and error.json is None and "sku = NOTHING" in error.text)
row("C40", "204", lambda: by_body("POST", "payments/check", body={"token": "tok_visa"}), lambda value: value == 204)
sys.exit(mismatches > 0)
