using System.Security.Cryptography;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The script of the pages. It filters the list while the reader types, and adds buttons that copy code. Without it, everything else works.</summary>
internal static class PageScript
{
    /// <summary>The text between the tags, to the letter: the hash is computed from it.</summary>
    public const string Text =
        """

        "use strict";
        (() => {
          const said = document.getElementById("said");
          const field = document.getElementById("q");
          const items = [...document.querySelectorAll(".group li")].map(item => [item, item.textContent.toLowerCase()]);
          field?.addEventListener("input", () => {
            const terms = field.value.toLowerCase().split(/\s+/).filter(Boolean);
            let found = 0;
            for (const [item, text] of items) {
              item.hidden = !terms.every(term => text.includes(term));
              found += item.hidden ? 0 : 1;
            }
            for (const table of document.querySelectorAll(".statuses")) table.hidden = terms.length > 0;
            for (const group of document.querySelectorAll(".group")) group.hidden = !group.querySelector("li:not([hidden])");
            document.getElementById("found").textContent = String(found);
            const nothing = document.getElementById("nothing");
            nothing.hidden = found > 0;
            said.textContent = found > 0 ? document.querySelector(".count").innerText : nothing.textContent;
          });
          document.addEventListener("keydown", event => {
            if (event.key === "/" && field && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
              event.preventDefault();
              field.focus();
            }
          });
          if (!navigator.clipboard) return;
          const { copy, copied } = document.body.dataset;
          for (const block of document.querySelectorAll("pre")) {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "copy";
            button.textContent = copy;
            button.addEventListener("click", async () => {
              await navigator.clipboard.writeText(block.innerText);
              said.textContent = button.textContent = copied;
              setTimeout(() => { button.textContent = copy; }, 2000);
            });
            block.before(button);
          }
        })();

        """;

    /// <summary>The source expression that allows the script, and no other one, in a content security policy (CSP Level 3, 2.3.1).</summary>
    public static string Source { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
