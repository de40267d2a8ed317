# Reads responses with http.rb as the Ruby gem of ePages does: a success by its media type, a failure by its status from a fixed table. The
# whole body is the message of the exception.
require "http"
require "json"

SHOP = "#{ENV.fetch("SHOP")}/rs/shops/DemoShop"
FULL_SHOP = "#{ENV.fetch("FULL_SHOP")}/rs/shops/DemoShop"
API = "#{ENV.fetch("SHOP")}/api"

ERRORS = {
  400 => "BadRequest", 401 => "Unauthorized", 403 => "Forbidden", 404 => "NotFound", 405 => "MethodNotAllowed", 406 => "NotAcceptable",
  409 => "Conflict", 410 => "Gone", 429 => "TooManyRequests", 502 => "BadGateway", 503 => "ServiceUnavailable", 504 => "GatewayTimeout"
}.transform_values { |name| Object.const_set(name, Class.new(StandardError)) }

def call(verb, path, json = nil, base: SHOP, token: nil, accept: "*/*", type: "application/json")
  headers = { "Accept" => accept, "Content-Type" => type, "User-Agent" => "ruby" }
  headers["Authorization"] = "Bearer #{token}" if token
  response = HTTP.headers(headers).request(verb, "#{base}/#{path}", body: json && JSON.generate(json))
  case response.code
  when 204 then nil
  when 200..206 then response.parse
  else raise ERRORS[response.code], response.to_s
  end
end

$mismatches = 0

# Runs a call and compares what it returns or raises.
def row(id, what, expected)
  actual = begin
    yield
  rescue StandardError => error
    error
  end
  ok = expected === actual && (!ERRORS.value?(actual.class) || message?(actual))
  $mismatches += 1 unless ok
  puts "#{ok ? "ok      " : "MISMATCH"} #{id} Ruby, http.rb: #{what}#{": #{actual.inspect}" unless ok}"
end

# The message is the body, and the body is the requested HTML or has the two members of ePages.
def message?(error)
  return true if error.message.start_with?("<!DOCTYPE html>")

  body = JSON.parse(error.message)
  body.keys == %w[message status] && ERRORS[Integer(body["status"])] == error.class && body["message"].match?(/., Request: [A-Z]+ \/rs\/shops\/DemoShop\//)
end

def sign_in(email, password)
  call(:post, "sessions", { email: email, password: password })["token"]
end

staff = sign_in("staff@shop.example", "open sesame 1")
ada = { email: "ada@example.com", password: "lovelace1815", firstName: "Ada", lastName: "Lovelace", dateOfBirth: "1990-12-10" }
call(:post, "customers", ada)
customer = sign_in(ada[:email], ada[:password])
call(:delete, "products/POT-IRON", token: staff)

row("C01", "200 is parsed", Hash) { call(:get, "products/MUG-WHITE") }
row("C03", "the vendor's type is asked for, and not the type of the answer", Hash) do
  call(:get, "products/MUG-WHITE", accept: "application/vnd.epages.v1+json")
end
row("C04", "a success without content is 204 and no empty 200", nil) { call(:post, "payments/check", { token: "tok_visa" }) }
row("C06", "400", BadRequest) { call(:get, "products?pageSize=101") }
row("C07", "401", Unauthorized) { call(:get, "customers/me") }
row("C08", "403", Forbidden) { call(:delete, "products/MUG-WHITE", token: customer) }
row("C09", "404", NotFound) { call(:get, "products/NOTHING") }
row("C10", "405", MethodNotAllowed) { call(:patch, "products") }
row("C12", "409", Conflict) { call(:post, "customers", ada) }
row("C13", "410", Gone) { call(:get, "products/POT-IRON") }
row("C15", "429", TooManyRequests) { 2.times { call(:get, "products", base: FULL_SHOP) } } # One call a minute is free.
row("C17", "502", BadGateway) do
  cart = call(:post, "carts", token: customer)["id"]
  call(:post, "carts/#{cart}/items", { sku: "MUG-WHITE", quantity: 5 }, token: customer)
  call(:post, "customers/me/addresses", { street: "Canal 1", postcode: "1011 AB", city: "Amsterdam", countryId: "NL" }, token: customer)
  call(:put, "carts/#{cart}/address", { addressId: 1 }, token: customer)
  call(:post, "carts/#{cart}/order", { token: "tok_visa", expectedTotal: 42.5 }, token: customer)
end
call(:put, "maintenance", { reason: "stocktaking" }, token: staff)
row("C18", "503", ServiceUnavailable) { call(:get, "products") }
call(:delete, "maintenance", token: staff)
row("C19", "504", GatewayTimeout) { call(:post, "payments/check", { token: "tok_slow" }) }
row("C20", "404 as a page", NotFound) { call(:get, "products/NOTHING", accept: "text/html, */*;q=0.1") }
row("C21", "415 is not in the table", TypeError) { call(:put, "products/X", "x", type: "text/plain") }
row("C51", "a page instead of JSON cannot be parsed", JSON::ParserError) { JSON.parse(HTTP.headers("Accept" => "text/html").get("#{API}/nowhere").to_s) }
row("C53", "problem details have no message", nil) { JSON.parse(HTTP.get("#{API}/nowhere").to_s)["message"] }
exit($mismatches.zero? ? 0 : 1)
