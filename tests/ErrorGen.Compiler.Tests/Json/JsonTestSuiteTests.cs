using System.Text;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>The reader against the files of nst/JSONTestSuite, whose first letter says what a parser must do with them.</summary>
[NeedsReferenceMaterial]
public sealed class JsonTestSuiteTests
{
    // The suite leaves these to the parser. UTF-16 without a byte order mark is not what the compiler takes it for, and the
    // nested arrays are deeper than our limit; all others (numbers of any size, lone surrogates, bytes that are not UTF-8)
    // are accepted, and checked by the code that uses the value.
    private static readonly string[] RefusedByChoice =
    [
        "i_string_utf16BE_no_BOM.json",
        "i_string_utf16LE_no_BOM.json",
        "i_structure_500_nested_arrays.json",
    ];

    public static TheoryData<string> CodePages => new("utf-8", "iso-8859-1");

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Strict_mode_accepts_what_a_parser_must_accept(string codePage)
    {
        SuiteFile[] files = Parsing("y_", codePage);

        Assert.Equal(95, files.Length);
        Assert.Empty(files.Where(file => Read(file, JsonReaderMode.Strict).Error is not null).Select(file => file.Name));
    }

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Strict_mode_rejects_what_a_parser_must_reject_at_a_place_in_the_file(string codePage)
    {
        SuiteFile[] files = Parsing("n_", codePage);

        Assert.Equal(188, files.Length);
        Assert.All(files, file =>
        {
            JsonSyntaxError? error = Read(file, JsonReaderMode.Strict).Error;
            Assert.True(error is not null, $"{file.Name} was accepted.");
            Assert.InRange(error.Span.Start, 0, file.Text.Length);
            Assert.InRange(error.Span.End, error.Span.Start, file.Text.Length);
            Assert.NotEmpty(error.Message);
        });
    }

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Strict_mode_follows_the_documented_choice_for_undefined_cases(string codePage)
    {
        SuiteFile[] files = Parsing("i_", codePage);

        Assert.Equal(35, files.Length);
        Assert.Equal(
            RefusedByChoice,
            files.Where(file => Read(file, JsonReaderMode.Strict).Error is not null).Select(file => file.Name));
    }

    [Theory]
    [InlineData("n_array_1_true_without_comma.json", 0, 3)]
    [InlineData("n_array_newlines_unclosed.json", 2, 3)]
    [InlineData("n_object_two_commas_in_a_row.json", 0, 9)]
    [InlineData("n_string_invalid_backslash_esc.json", 0, 3)]
    [InlineData("n_number_-01.json", 0, 2)]
    [InlineData("n_structure_100000_opening_arrays.json", 0, 64)]
    [InlineData("n_structure_whitespace_formfeed.json", 0, 1)]
    public void Syntax_error_is_at_the_expected_place(string name, int line, int column)
    {
        SuiteFile file = Assert.Single(Parsing("n_", "utf-8"), file => file.Name == name);

        JsonSyntaxError? error = Read(file, JsonReaderMode.Strict).Error;

        Assert.NotNull(error);
        Assert.Equal(new LinePosition(line, column), new LineMap(file.Text).Find(error.Span).Start);
    }

    [Theory]
    [MemberData(nameof(CodePages))]
    public void Catalog_mode_never_throws_and_accepts_whatever_strict_mode_does(string codePage)
    {
        SuiteFile[] files = [.. Parsing("", codePage), .. Load("test_transform", "", codePage)];

        Assert.Equal(318 + 22, files.Length);
        Assert.All(files, file =>
        {
            JsonReadResult strict = Read(file, JsonReaderMode.Strict);
            JsonReadResult catalog = Read(file, JsonReaderMode.Catalog);
            if (strict.Error is null)
            {
                Assert.Null(catalog.Error);
                Assert.Equal(JsonText.Of(strict.Root), JsonText.Of(catalog.Root));
            }
        });
    }

    private static SuiteFile[] Parsing(string verdict, string codePage) => Load("test_parsing", verdict, codePage);

    private static SuiteFile[] Load(string folder, string verdict, string codePage)
    {
        string path = ReferenceMaterial.Path("corpus", "JSONTestSuite", folder);
        return
        [
            .. Directory.GetFiles(path, verdict + "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => new SuiteFile(
                    Path.GetFileName(file),
                    CompilerDecoding.Decode(File.ReadAllBytes(file), Encoding.GetEncoding(codePage)))),
        ];
    }

    private static JsonReadResult Read(SuiteFile file, JsonReaderMode mode) =>
        JsonReader.Read(file.Text, mode, TestContext.Current.CancellationToken);

    private sealed record SuiteFile(string Name, string Text);
}
