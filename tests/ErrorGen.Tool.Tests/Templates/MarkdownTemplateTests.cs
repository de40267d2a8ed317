using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Rendering;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

public sealed class MarkdownTemplateTests : IDisposable
{
    private readonly TemplateRunner _runner = new();

    public MarkdownTemplateTests()
    {
        _runner.Write("errors.json", """
            {
              "statuses": { "409": { "title": "Conflict", "description": "The state *changed*." } },
              "errors": {
                "Out|Of": {
                  "status": 409, "message": "Only `%available`\nleft.", "description": "Too <b>few</b>.", "retryAfter": 5, "data": { "n": 1 },
                  "parameters": [{ "name": "available", "type": "int?", "description": "How | many." }, { "name": "sku", "example": "24`|<b>" }], "examples": [{ "available": 3 }, {}]
                },
                "Hidden": { "status": 500, "title": "Secret", "message": "Hidden.", "x-internal": true }
              }
            }
            """);
        _runner.Write("errors.de.json", """{ "Out|Of": "Nur %available.", "Hidden": "Verborgen.", "statuses": { "409": { "title": "Konflikt" } } }""");
    }

    public void Dispose() => _runner.Dispose();

    [Fact]
    public void Page_has_codes_statuses_and_errors() => Assert.Equal(
        """
        # Shop

        ## Codes

        | code | status | title |
        |---|---|---|
        | [`Out\|Of`](#outof) | 409 | Conflict |

        ## Status codes

        | status | title | when |
        |---|---|---|
        | 409 | Conflict | The state \*changed\*. |
        | 500 | Internal Server Error |  |

        ### `Out|Of`

        Too \<b\>few\</b\>.

        - Status: 409
        - Try again after: 5 s
        - Message: `` Only `%available` left. ``
        - Example: `available` = `3`, `sku` = ``24`|<b>``
        - Example: `available` = `null`, `sku` = ``24`|<b>``

        | parameter | type | description |
        |---|---|---|
        | `available` | int, may be missing | How \| many. |
        | `sku` | string |  |

        | constant | value |
        |---|---|
        | `n` | `1` |

        """.ReplaceLineEndings("\n").Replace("`` Only", "``Only", StringComparison.Ordinal).Replace("left. ``", "left.``", StringComparison.Ordinal),
        _runner.Render("", ("Template", "markdown"), ("Title", "Shop")));

    [Fact]
    public void Example_lists_the_values_that_the_catalogue_has()
    {
        _runner.Write("errors.json", """
            {
              "errors": {
                "Some": { "status": 409, "message": "%a %b %c", "parameters": ["a", { "name": "b", "example": "B" }, { "name": "c", "example": "C" }] },
                "None": { "status": 409, "message": "No.", "examples": [{}] }
              }
            }
            """);
        _runner.Write("errors.de.json", "{}");

        Assert.Equal(
            ["- Example: `b` = `B`, `c` = `C`"],
            _runner.Render("", ("Template", "markdown")).Split('\n').Where(static line => line.StartsWith("- Example:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Texts_can_be_those_of_a_translation_and_internal_errors_can_be_shown()
    {
        string text = _runner.Render("", ("Template", "markdown"), ("Language", "de"), ("Internal", "true"));

        Assert.Contains("- Message: `Nur %available.`", text, StringComparison.Ordinal);
        Assert.Contains("| 409 | Konflikt |", text, StringComparison.Ordinal);
        Assert.Contains("- Message: `Verborgen.`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void File_an_error_is_linked_from_the_index()
    {
        OutputSet set = _runner.RenderSet("", TemplateLimits.Default, ("Template", "markdown"), ("Files", "error"));

        Assert.Empty(set.Diagnostics);
        Assert.Equal(["out.txt", Path.Combine("out", "OutOf.md")], set.Files.Select(file => Path.GetRelativePath(_runner.Folder, file.Path)));
        Assert.Contains("](out/OutOf.md)", set.Files[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("# `Out|Of`\n", set.Files[1].Text, StringComparison.Ordinal);
    }
}
