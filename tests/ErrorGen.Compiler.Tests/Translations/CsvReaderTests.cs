using ErrorGen.Compiler.Csv;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorGen.Compiler.Tests.Translations;

/// <summary>CSV as RFC 4180 has it, with the place of every field.</summary>
public sealed class CsvReaderTests
{
    private const string NeverClosed = "a quotation mark is not closed";
    private const string TextBehind = "there is text after a closing quotation mark; double the quotation marks in a text";

    [Theory]
    [InlineData("", "")]
    [InlineData("a,b", "a|b")]
    [InlineData("a,b\n", "a|b")]
    [InlineData("a,b\r\nc,d\ne,f\rg,h", "a|b/c|d/e|f/g|h")]
    [InlineData("a\n\nb", "a//b")]
    [InlineData(",", "|")]
    [InlineData("a,,b,", "a||b|")]
    [InlineData(" a , b ", " a | b ")]
    [InlineData("\"a,b\",\"c\"\"d\"", "a,b|c\"d")]
    [InlineData("\"a\r\nb\nc\",d", "a\r\nb\nc|d")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("a\"b,c\"", "a\"b|c\"")]
    [InlineData("\uFEFFa,b", "a|b")]
    [InlineData("\uFEFF\"a\",b", "a|b")]
    [InlineData("a\u2028b,c\u0085d", "a\u2028b|c\u0085d")]
    public void CSV_fields_and_rows_are_read(string text, string expected)
    {
        Assert.All(Read(text), record => Assert.Null(record.Fault));
        Assert.Equal(expected, string.Join('/', Read(text).Select(record => string.Join('|', record.Fields.Select(field => field.Value)))));
    }

    [Theory]
    [InlineData("a,\"b", NeverClosed, 1)]
    [InlineData("\"", NeverClosed, 1)]
    [InlineData("\"a\"\"", NeverClosed, 1)]
    [InlineData("\"a\"b,c", TextBehind, 1)]
    [InlineData("\"a\" ,c\nd,e", TextBehind, 2)]
    [InlineData("a,\"b\"\"\"c\"\nd,e", TextBehind, 2)]
    public void Faulty_CSV_row_leaves_the_following_rows_readable(string text, string fault, int records)
    {
        IReadOnlyList<CsvRecord> read = Read(text);

        Assert.Equal(fault, read[0].Fault);
        Assert.Equal(records, read.Count);
        Assert.All(read.Skip(1), record => Assert.Equal(["d", "e"], record.Fields.Select(field => field.Value)));
    }

    [Fact]
    public void CSV_spans_are_those_of_the_text()
    {
        const string Text = "ab,\"c\"\"d\"\r\n,\"e\nf\",g\n";

        IReadOnlyList<CsvRecord> read = Read(Text);

        Assert.Equal(["ab,\"c\"\"d\"", ",\"e\nf\",g"], read.Select(record => Text.Substring(record.Span.Start, record.Span.Length)));
        Assert.Equal(
            ["ab", "\"c\"\"d\"", "", "\"e\nf\"", "g"],
            read.SelectMany(record => record.Fields).Select(field => Text.Substring(field.Span.Start, field.Span.Length)));
        Assert.Equal(["ab", "c\"d", "", "e\nf", "g"], read.SelectMany(record => record.Fields).Select(field => field.Value));
    }

    [Fact]
    public void Written_CSV_is_read_back_unchanged() => Prop.ForAll<string[][]>(table =>
    {
        string[][] rows = [.. table.Select(row => row.Select(field => field ?? "").ToArray()).Where(row => row.Length > 0)];
        string text = string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));

        Assert.Equal(rows, Read(text).Select(record => record.Fields.Select(field => field.Value).ToArray()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_to_its_end_without_an_exception()
    {
        const string Letters = "\"\",,\n\r a\uFEFF\uD800";
        var random = new Random(20_261_121);
        for (int i = 0; i < 20_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)])]);
            int end = 0;
            foreach (CsvRecord record in Read(text))
            {
                Assert.True(record.Span.Start >= end, text);
                Assert.All(record.Fields, field => Assert.True(record.Span.Start <= field.Span.Start && field.Span.End <= record.Span.End, text));
                end = record.Span.End;
            }

            Assert.True(text.AsSpan(end).Trim("\r\n\uFEFF").IsEmpty, text);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData("\"\n")]
    [InlineData("a,\"b\"c\n")]
    public void A_megabyte_is_read_in_one_pass(string pattern)
    {
        string text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));

        Assert.NotEmpty(Read(text));
    }

    [Fact]
    public void A_cancelled_reading_ends() => Assert.Throws<OperationCanceledException>(
        () => CsvReader.Read("a,b\nc,d", new CancellationToken(canceled: true)).Count());

    private static IReadOnlyList<CsvRecord> Read(string text) => [.. CsvReader.Read(text, TestContext.Current.CancellationToken)];
}
