using System.Security.Claims;
using System.Text;
using ErrorGen.Neighbours.Matrix;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Middlewares that turn requests away.</summary>
internal static class Gates
{
    private const string Policy = "one";
    private static readonly SymmetricSecurityKey Key = new(Encoding.UTF8.GetBytes("a key that only these tests use for their tokens"));

    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("HSTS") { Use = static app => app.UseHsts() },
        new("NetEscapades.AspNetCore.SecurityHeaders 1.3.1")
        {
            Use = static app => app.UseSecurityHeaders(),
            Own =
            [
                new("thrown error with a header of the library", "/thrown") { Header = "X-Frame-Options" },
                new("exception with a header of the library", "/unexpected") { Header = "X-Frame-Options" },
                new("bare status with a header of the library", "/status") { Header = "X-Frame-Options" },
            ],
            Expected =
            [
                new(Place.Both, "thrown error with a header of the library", "404 problem+json NoSuchEntity, X-Frame-Options: DENY") { Like = "thrown error" },
                new(Place.Both, "exception with a header of the library", "500 problem+json InternalError, X-Frame-Options: DENY") { Like = "unexpected exception" },
                new(Place.Both, "bare status with a header of the library", "403 problem+json Forbidden, X-Frame-Options: DENY") { Like = "bare status" },
            ],
        },
        new("CORS")
        {
            Add = static builder => builder.Services.AddCors(static cors =>
                cors.AddDefaultPolicy(static policy => policy.WithOrigins("https://shop.example"))),
            Use = static app => app.UseCors(),
            Own =
            [
                CrossOrigin("thrown error for another origin", "/thrown"),
                CrossOrigin("exception for another origin", "/unexpected"),
                CrossOrigin("bare status for another origin", "/status"),
            ],
            Expected =
            [
                new(
                    Place.Both, "thrown error for another origin",
                    "404 problem+json NoSuchEntity, Access-Control-Allow-Origin: https://shop.example") { Like = "thrown error" },
                new(
                    Place.Both, "exception for another origin",
                    "500 problem+json InternalError, Access-Control-Allow-Origin: https://shop.example") { Like = "unexpected exception" },
                new(
                    Place.Both, "bare status for another origin",
                    "403 problem+json Forbidden, Access-Control-Allow-Origin: https://shop.example") { Like = "bare status" },
            ],
        },
        new("rate limiter")
        {
            Add = static builder => builder.Services.AddRateLimiter(static limiter =>
            {
                limiter.RejectionStatusCode = 429;
                limiter.AddFixedWindowLimiter(Policy, static window => (window.PermitLimit, window.Window) = (1, TimeSpan.FromHours(1)));
            }),
            Use = static app => app.UseRateLimiter(),
            Map = static app => app.MapGet("/limited", static () => "fine").RequireRateLimiting(Policy),
            Own = [new("rejected request", "/limited") { WarmUp = 1, Header = "Retry-After" }],
            Expected =
            [
                new(
                    Place.Both, "rejected request",
                    "429 problem+json TooManyRequests, Retry-After: 3600", "ErrorGen Debug", "TooManyRequests"),
            ],
        },
        new("request time-outs")
        {
            Add = static builder => builder.Services.AddRequestTimeouts(),
            Use = static app => app.UseRequestTimeouts(),
            Map = static app => app
                .MapGet("/slow", static async (CancellationToken cancellation) => await Task.Delay(Timeout.Infinite, cancellation))
                .WithRequestTimeout(TimeSpan.FromMilliseconds(1)),
            Own = [new("time-out", "/slow")],
            Expected =
            [
                new(Place.Both, "time-out", "504 problem+json Timeout", "ErrorGen Error, RequestTimeoutsMiddleware Warning", "Timeout"),
            ],
        },
        new("authentication (JwtBearer) and authorization")
        {
            Add = static builder =>
            {
                builder.Services.AddAuthentication().AddJwtBearer(static bearer => bearer.TokenValidationParameters = new TokenValidationParameters
                {
                    ValidIssuer = "shop",
                    ValidAudience = "shop",
                    IssuerSigningKey = Key,
                });
                builder.Services.AddAuthorizationBuilder().AddPolicy("closed", static policy => policy.RequireRole("no one"));
            },
            Use = static app => app.UseAuthentication().UseAuthorization(),
            Map = static app => app.MapGet("/private", static () => "fine").RequireAuthorization("closed"),
            Own =
            [
                new("no token", "/private") { Header = "WWW-Authenticate" },
                new("invalid token", "/private") { Headers = [("Authorization", "Bearer no-token")], Header = "WWW-Authenticate" },
                new("token without the role", "/private") { Headers = [("Authorization", $"Bearer {Token()}")] },
            ],
            Expected =
            [
                new(Place.Both, "no token", "401 problem+json Unauthorized, WWW-Authenticate: Bearer", "ErrorGen Debug", "Unauthorized"),
                new(
                    Place.Both, "invalid token",
                    "401 problem+json Unauthorized, WWW-Authenticate: Bearer error=\"invalid_token\"", "ErrorGen Debug", "Unauthorized"),
                new(Place.Both, "token without the role") { Like = "bare status" },
            ],
        },
        new("antiforgery")
        {
            Add = static builder => builder.Services.AddAntiforgery(),
            Use = static app => app.UseAntiforgery(),
            Map = static app => app.MapPost("/form", static ([FromForm] string name) => name),
            Own =
            [
                new("no antiforgery token", "/form")
                {
                    Method = HttpMethod.Post,
                    Content = static () => new FormUrlEncodedContent([KeyValuePair.Create("name", "value")]),
                },
            ],
            Expected =
            [
                new(Place.Both, "no antiforgery token", "400 problem+json BadRequest", "ErrorGen Debug", "BadRequest, HandledException"),
            ],
        },
        new("forwarded headers")
        {
            Use = static app => app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All }),
            Own =
            [
                new("error behind a proxy", "/thrown")
                {
                    Headers = [("X-Forwarded-For", "192.0.2.1"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Prefix", "/shop")],
                },
            ],
            Expected =
            [
                new(Place.Both, "error behind a proxy") { Like = "thrown error" },
            ],
        },
        new("host filtering")
        {
            Add = static builder => builder.Services.Configure<HostFilteringOptions>(static options => options.AllowedHosts = ["127.0.0.1"]),
            Own = [new("unknown host", "/fine") { Headers = [("Host", "attacker.example")] }],
            Note = "The host puts this middleware before the whole pipeline; it answers an unknown host with an HTML page of its own.",
            Expected =
            [
                new(Place.Both, "unknown host", "400 text/html (not ErrorGen)", "–", "–"),
            ],
        },
    ];

    private static Probe CrossOrigin(string name, string path) =>
        new(name, path) { Headers = [("Origin", "https://shop.example")], Header = "Access-Control-Allow-Origin" };

    private static string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "shop",
        Audience = "shop",
        Subject = new ClaimsIdentity([new Claim("sub", "7")]),
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
    });
}
