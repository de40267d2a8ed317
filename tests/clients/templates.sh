#!/usr/bin/env bash
# Renders the templates of the sample with its catalogue, and reads the results with the compilers and parsers that are there:
#   bash tests/clients/templates.sh
# Python's interpreter; gofmt and go vet (Debian: golang-go); kotlinc (npm: kotlin-compiler, needs Java); the Swift grammar of tree-sitter (npm).
# A tool that is missing is named and left out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

tool=generator/ErrorGen.Tool/bin/Debug/net10.0/ErrorGen.Tool.dll
[[ -f $tool ]] || dotnet build generator/ErrorGen.Tool
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

render() { dotnet "$tool" render errors.json sample/errors.*.json --root-namespace Shop --template "sample/templates/$1.scriban" --output "$work/$2" > /dev/null; }
check() { if "${@:2}"; then echo "$1: accepted"; else echo "$1: refused"; failed=1; fi; }
has() { command -v "$1" > /dev/null || { echo "$2: not checked, because $1 is missing"; return 1; }; }

render python errors.py
render go go/errors.go
render kotlin errors.kt
render swift errors.swift

if has python3 Python; then
  check Python python3 - "$work/errors.py" << 'END'
import importlib.util, sys
spec = importlib.util.spec_from_file_location("shop_errors", sys.argv[1])
module = importlib.util.module_from_spec(spec)
sys.modules["shop_errors"] = module
spec.loader.exec_module(module)
error = module.read({"code": "PageSizeTooLarge", "parameters": {"pageSize": 500, "maximum": 100}}, 400)
assert isinstance(error, module.PageSizeTooLargeError) and (error.page_size, error.maximum, error.status) == (500, 100, 400), error
assert isinstance(module.read({"code": "PageSizeTooLarge", "parameters": []}, 400), module.UnknownError)
assert isinstance(module.read({"code": ["x"]}, 500), module.UnknownError)
END
fi

if has go Go; then
  printf 'module example.com/shop\n\ngo 1.19\n' > "$work/go/go.mod"
  cat > "$work/go/errors_test.go" << 'END'
package apierrors

import "testing"

func TestDecode(t *testing.T) {
	err, failure := Decode("PageSizeTooLarge", 400, []byte(`{"pageSize":500,"maximum":100}`))
	known, ok := err.(*PageSizeTooLargeError)
	if failure != nil || !ok || known.PageSize != 500 || known.Status() != 400 {
		t.Fatal(err, failure)
	}
	if err, _ := Decode("Other", 418, nil); err.Code() != "Other" || err.Status() != 418 {
		t.Fatal(err)
	}
}
END
  check 'gofmt' test -z "$(gofmt -l "$work/go")"
  check 'go vet' env -C "$work/go" go vet ./...
  check 'go test' bash -c 'cd "$1" && go test ./... > ../go.log || { cat ../go.log; false; }' - "$work/go"
fi

if has npm 'Kotlin and Swift'; then
  (cd "$work" && npm init -y > /dev/null && npm install --no-audit --no-fund kotlin-compiler web-tree-sitter@0.20.8 tree-sitter-wasms > /dev/null 2>&1) || failed=1
  if has java Kotlin; then
    check Kotlin "$work/node_modules/kotlin-compiler/bin/kotlinc" -nowarn "$work/errors.kt" -d "$work/errors.jar"
  fi

  cat > "$work/swift.cjs" << 'END'
const Parser = require("web-tree-sitter");
const { readFileSync } = require("node:fs");
(async () => {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Parser.Language.load(`${__dirname}/node_modules/tree-sitter-wasms/out/tree-sitter-swift.wasm`));
  const { rootNode } = parser.parse(readFileSync(`${__dirname}/errors.swift`, "utf8"));
  process.exitCode = rootNode.hasError() || rootNode.childCount < 3 ? 1 : 0;
})();
END
  check Swift node "$work/swift.cjs"
fi

exit "$failed"
