using System.Security.Cryptography;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The style sheet of the HTML page of an error. It is inline, so that the page needs no second request.</summary>
internal static class HtmlStyle
{
    /// <summary>The text between <c>&lt;style&gt;</c> and <c>&lt;/style&gt;</c>, to the letter: the hash is computed from it.</summary>
    public const string Sheet =
        """

        :root { color-scheme: light dark; --ink: #1c1f23; --soft: #59616b; --line: #d9dde2; --paper: #fff; --ground: #f5f6f8; --accent: #a3342b; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8eaed; --soft: #a2abb5; --line: #343a41; --paper: #1d2125; --ground: #14171a; --accent: #f08a7e; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
        main { max-inline-size: 44rem; margin: clamp(1rem, 8vh, 6rem) auto; padding: clamp(1.25rem, 5vw, 2.5rem);
          background: var(--paper); border: 1px solid var(--line); border-block-start: 4px solid var(--accent); border-radius: .5rem; }
        main.details { max-inline-size: 72rem; }
        h1 { margin: 0 0 .75rem; font-size: clamp(1.4rem, 4vw, 1.9rem); line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
        h1 span { color: var(--accent); font-variant-numeric: tabular-nums; }
        h2 { margin: 2rem 0 .5rem; font-size: 1rem; }
        h1, p, li, dd { overflow-wrap: anywhere; }
        p { margin: .5rem 0; }
        ul { margin: 1rem 0; padding-inline-start: 1.25rem; }
        li + li { margin-block-start: .25rem; }
        .note, dt { color: var(--soft); font-size: .875rem; }
        code, pre { font: .875rem/1.5 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; }
        pre { margin: 0; padding: 1rem; overflow: auto; background: var(--ground); border: 1px solid var(--line); border-radius: .375rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0; }
        dd { margin: 0; }
        @media print {
          body, main { margin: 0; padding: 0; background: none; border: 0; }
          pre { white-space: pre-wrap; }
        }

        """;

    /// <summary>The source expression that allows the sheet, and no other style, in a content security policy (CSP Level 3, 2.3.1).</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'";
}
