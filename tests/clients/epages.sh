# Reads responses with curl as the PHP clients of ePages do: by the status, and by the parts before and after the first empty line.
set -euo pipefail

shop=$SHOP/rs/shops/DemoShop
mismatches=0

row() { # <id> <what> <pattern> <actual>
  if [[ $4 =~ $3 ]]; then
    echo "ok       $1 curl: $2"
  else
    echo "MISMATCH $1 curl: $2: $4"
    mismatches=1
  fi
}

call() { # <url> <options>; the status, the lines of the head and the body, with LF
  local url=$1
  shift
  curl --silent --include --header 'Accept: application/vnd.epages.v1+json' --header 'Content-Type: application/json' "$@" "$url" | tr -d '\r'
}

head_of() { sed '/^$/q'; }
body_of() { sed '1,/^$/d'; }

json='^\{"message":"[^"]+, Request: [A-Z]+ /rs/shops/DemoShop/[^"]+","status":"[0-9]{3}"\}$'
registration='{"email":"%s","password":"lovelace1815","firstName":"A","lastName":"B","dateOfBirth":"1990-12-10"}'

row C23 '200, body' '^\{.*\}$' "$(call "$shop/products/MUG-WHITE" | body_of)"
call "$FULL_SHOP/rs/shops/DemoShop/products" >/dev/null # One call a minute is free.
row C25 '429, status line' '^HTTP/1.1 429 Too Many Requests' "$(call "$FULL_SHOP/rs/shops/DemoShop/products" | head_of)"
row C26 '404, status line' '^HTTP/1.1 404 Not Found' "$(call "$shop/products/NOTHING" | head_of)"
row C26 '404, body' "$json" "$(call "$shop/products/NOTHING" | body_of)"
# shellcheck disable=SC2059
row C27 '201 to POST' '^HTTP/1.1 201 Created' "$(call "$shop/customers" --data "$(printf "$registration" curl@example.com)" | head_of)"
row C28 '200 to POST, which is none to a client that knows 201 only' '^HTTP/1.1 200 OK' \
  "$(call "$shop/sessions" --data '{"email":"curl@example.com","password":"lovelace1815"}' | head_of)"
row C31 'a client that fails on the status sees no body' '^22 $' "$(curl --silent --fail "$shop/nowhere" || echo "$? ")"
exit "$mismatches"
