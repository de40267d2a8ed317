using System.Security.Cryptography;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The style sheet of the pages. It is inline, so that a page needs no second request and no second route.</summary>
internal static class PageStyle
{
    /// <summary>The text between the tags, to the letter: the hash is computed from it.</summary>
    public const string Sheet =
        """

        :root {
          color-scheme: light dark;
          --ink: #1c1f23; --soft: #59616b; --line: #d9dde2; --edge: #8b949e; --paper: #fff; --ground: #f5f6f8; --mark: #eceff3;
          --accent: #a3342b; --link: #1a5796; --focus: #1a5796;
          --good: #1d5b38; --good-tint: #e2f1e8; --client: #7a4100; --client-tint: #fbeedd; --server: #93241b; --server-tint: #fbe5e2;
          --code: ui-monospace, "Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e8eaed; --soft: #a2abb5; --line: #343a41; --edge: #7d8791; --paper: #1d2125; --ground: #14171a; --mark: #2b3138;
            --accent: #f08a7e; --link: #8dbcf2; --focus: #8dbcf2;
            --good: #9bd8b3; --good-tint: #183426; --client: #f2c48c; --client-tint: #3a2a15; --server: #f6a99f; --server-tint: #45211e;
          }
        }
        *, ::before, ::after { box-sizing: border-box; }
        html { scroll-padding-block-start: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; }
        [hidden] { display: none !important; }
        a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
        h1, h2, h3, p, ul, dl, dd, pre, table { margin: 0; padding: 0; }
        ul { list-style: none; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.15; font-weight: 680; letter-spacing: -.02em; }
        h2 { font-size: 1.125rem; line-height: 1.3; font-weight: 650; letter-spacing: -.005em; }
        h3 { font-size: 1rem; line-height: 1.3; font-weight: 650; }
        h1, p, li, dd, dt, th, td { overflow-wrap: anywhere; }
        code, pre, var { font-family: var(--code); font-size: .9em; font-style: normal; direction: ltr; unicode-bidi: isolate; }
        h1 code { font-size: 1em; letter-spacing: -.03em; }
        .soft { color: var(--soft); }
        .skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; padding: .75rem 1rem; background: var(--paper); border: 1px solid var(--edge); border-radius: .375rem; z-index: 1; }
        .skip:focus { inset-block-start: 1rem; }
        .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem;
          padding: .25rem max(1rem, 50vw - 34rem); background: var(--paper); border-block-start: 4px solid var(--accent); border-block-end: 1px solid var(--line); }
        .brand a { display: inline-flex; align-items: center; gap: .4em; min-block-size: 2.75rem; color: var(--soft); text-decoration: none; }
        .brand span { color: var(--ink); font-weight: 680; }
        .brand a:hover { text-decoration: underline; }
        .languages ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin-inline: -.5rem; }
        .languages a { display: inline-flex; align-items: center; justify-content: center; min-block-size: 2.75rem; min-inline-size: 2.75rem; padding-inline: .5rem; color: var(--soft); text-decoration: none; }
        .languages a:hover { text-decoration: underline; }
        .languages a[aria-current] { color: var(--ink); font-weight: 650; box-shadow: inset 0 -3px var(--accent); }
        main, .end { max-inline-size: 70rem; margin-inline: auto; padding-inline: 1rem; }
        main { padding-block: clamp(1.5rem, 5vw, 3rem) 2rem; }
        .end { padding-block: 1.25rem 3rem; color: var(--soft); font-size: .9375rem; }
        .end p { border-block-start: 1px solid var(--line); padding-block-start: 1.25rem; }
        .status { display: inline-block; min-inline-size: 3.25em; padding: .15em .5em; border-radius: .375rem; text-align: center; font-weight: 650;
          font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; background: var(--mark); color: var(--ink); }
        .of2 { background: var(--good-tint); color: var(--good); }
        .of4 { background: var(--client-tint); color: var(--client); }
        .of5 { background: var(--server-tint); color: var(--server); }
        var { padding: .05em .3em; border-radius: .25rem; background: var(--mark); color: var(--ink); }
        .mark { padding: .1em .5em; border: 1px solid var(--edge); border-radius: 1em; color: var(--soft); font-size: .8125rem; white-space: nowrap; }
        .list > * + * { margin-block-start: 1.75rem; }
        table { border-collapse: collapse; inline-size: 100%; text-align: start; }
        th, td { padding: .5rem .75rem; vertical-align: baseline; text-align: start; border-block-start: 1px solid var(--line); }
        thead th { color: var(--soft); font-size: .875rem; font-weight: 500; border: 0; padding-block: .6rem .4rem; }
        .statuses { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; border-collapse: separate; border-spacing: 0; }
        .statuses caption { padding-block-end: .6rem; text-align: start; font-size: 1.125rem; font-weight: 650; }
        .statuses th:first-child { inline-size: 1%; }
        .statuses th:last-child, .statuses td:last-child { inline-size: 1%; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .statuses td:last-child a { display: inline-block; min-inline-size: 2.75rem; padding: .5rem .75rem; margin: -.5rem -.75rem; }
        .meaning { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: 0 1.5rem; align-items: baseline; }
        .meaning b { font-weight: 600; }
        .code-of { grid-column: 2; }
        .code-of a { display: inline-block; padding-block: .2rem; }
        .search { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; padding-block-start: .5rem; }
        .search p:first-child { flex: 1 1 18rem; }
        .search p:nth-child(2) { flex: 0 1 16rem; }
        label { display: block; margin-block-end: .3rem; font-size: .875rem; font-weight: 550; }
        input, select, button { min-block-size: 2.75rem; max-inline-size: 100%; border-radius: .375rem; border: 1px solid var(--edge); background: var(--paper); color: var(--ink); font: inherit; }
        input, select { inline-size: 100%; padding: .4rem .75rem; }
        input::placeholder { color: var(--soft); opacity: 1; }
        button { padding: .4rem 1.1rem; font-weight: 600; cursor: pointer; }
        form button { background: var(--ink); border-color: var(--ink); color: var(--paper); }
        form button:hover { background: var(--soft); border-color: var(--soft); }
        .list > .count { margin-block-start: .75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
        .count a { margin-inline-start: .75rem; }
        .group h2 { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin-block-end: .75rem; }
        .group ul { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        .group li { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: .15rem 1.5rem; align-items: baseline; padding: .6rem 1rem; content-visibility: auto; contain-intrinsic-size: auto 2.8rem; }
        .group li:not([hidden]) ~ li { border-block-start: 1px solid var(--line); }
        .group a { display: inline-block; padding-block: .25rem; font-weight: 600; text-decoration: none; }
        .group a:hover { text-decoration: underline; }
        .group .message { color: var(--ink); }
        @media (max-width: 44rem) {
          .group li, .meaning { grid-template-columns: minmax(0, 1fr); }
          .code-of { grid-column: auto; }
          .statuses { font-size: .9375rem; }
          .statuses th, .statuses td { padding: .5rem; }
        }
        .one { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
        .one > .part, .one > .entry, .one > .related, .entry > .part { margin-block-start: 1.5rem; }
        .back a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
        .back { margin-block-end: -.75rem; }
        .back a::before { content: ""; inline-size: .5em; block-size: .5em; margin-inline: .15em .6em; border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg); }
        [dir="rtl"] .back a::before { border-width: 0 2px 2px 0; transform: rotate(-45deg); }
        .lead { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; font-size: 1.125rem; }
        .lead b { font-weight: 550; }
        .about { max-inline-size: 46rem; font-size: 1.0625rem; }
        .warning { padding: .75rem 1rem; background: var(--client-tint); border-inline-start: 4px solid var(--client); border-radius: .25rem; }
        .part > h2, .part > h3, .related h2 { margin-block-end: .75rem; }
        .messages, .details dl, .related dl { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        .messages > div, .details dl > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.25rem; padding: .7rem 1rem; }
        .messages > div + div, .details dl > div + div { border-block-start: 1px solid var(--line); }
        dt { color: var(--soft); font-size: .9375rem; }
        .messages dd { font-size: 1.0625rem; }
        .variants { margin-block-start: .4rem; }
        .variants li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); padding-block: .15rem; }
        @media (max-width: 34rem) {
          .messages > div, .details dl > div { grid-template-columns: minmax(0, 1fr); }
        }
        .values form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem; align-items: end; margin-block-start: .75rem; }
        .values [aria-invalid] { border-color: var(--server); border-width: 2px; }
        .fault { display: block; margin-block-start: .25rem; color: var(--server); font-size: .875rem; }
        .inserted { margin-block-start: 1rem; border-inline-start: 4px solid var(--accent); }
        .scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        .parameters th, .parameters td { min-inline-size: 6rem; }
        .parameters td:last-child { inline-size: 60%; min-inline-size: 12rem; }
        .parameters tbody th { font-weight: 600; }
        .parameters tbody :is(th, td:nth-child(2)) { overflow-wrap: normal; white-space: nowrap; }
        details { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        details + details { margin-block-start: .5rem; }
        summary { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75rem; min-block-size: 2.75rem; padding: .4rem 1rem; cursor: pointer; }
        summary b { font-weight: 600; }
        summary code { color: var(--soft); }
        summary::before { content: ""; inline-size: .45em; block-size: .45em; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); }
        [dir="rtl"] summary::before { transform: rotate(135deg); }
        [dir] [open] > summary::before, [open] > summary::before { transform: rotate(45deg); }
        details[open] > summary { border-block-end: 1px solid var(--line); }
        pre { padding: 1rem; overflow: auto; font-size: .875rem; line-height: 1.55; text-align: left; tab-size: 2; }
        pre code { font-size: 1em; unicode-bidi: normal; }
        .part > .code { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        .code { position: relative; direction: ltr; }
        .copy { position: absolute; inset-block-start: .5rem; inset-inline-end: .5rem; padding-inline: .75rem; font-size: .875rem; font-weight: 500; }
        .endpoints { columns: 22rem; column-gap: 2rem; }
        .endpoints li { padding-block: .2rem; break-inside: avoid; }
        .endpoints code { display: inline-block; }
        .endpoints b { font-weight: 650; }
        .related dl { padding: .25rem 1rem; }
        .related dt { padding-block-start: .6rem; }
        .related ul, .codes { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
        .related a, .codes a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
        @media (max-width: 34rem) {
          .search p, .search p:first-child, .search p:nth-child(2) { flex: 1 1 100%; }
          .copy { position: static; margin: .5rem .5rem 0; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media (forced-colors: active) { .status, var, .mark { border: 1px solid; } }
        @media print {
          :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --ground: #fff; --mark: #eee; --link: #000; }
          body { font-size: 10pt; }
          .top, .skip, .search, .values, .copy, .end, .back { display: none; }
          main { max-inline-size: none; padding: 0; }
          pre { white-space: pre-wrap; }
          .group li, .messages > div { break-inside: avoid; content-visibility: visible; }
          h2 { break-after: avoid; }
        }

        """;

    /// <summary>The source expression that allows the sheet, and no other style, in a content security policy (CSP Level 3, 2.3.1).</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'";
}
