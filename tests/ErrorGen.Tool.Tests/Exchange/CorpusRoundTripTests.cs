using System.Text.Json;
using ErrorGen.Compiler.Csv;
using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

/// <summary>Real catalogues with their translations.</summary>
[NeedsReferenceMaterial]
public sealed class CorpusRoundTripTests : IDisposable
{
    /// <summary>Of the 57 languages of Symfony, every so many for each format.</summary>
    private const int Step = 6;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, int> Formats => new(ExchangeFiles.Formats.Select((format, index) => (format.Data, index)));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Messages_of_Symfony_are_the_same_after_a_round_trip(string format, int start)
    {
        string source = ReferenceMaterial.Path("corpus", "real", "symfony");
        File.Copy(Path.Combine(source, "errors.json"), _folder.Combine("errors.json"));
        string[] translations = [.. Directory.GetFiles(source, "errors.*.json").Order(StringComparer.Ordinal).Where((_, index) => index % Step == start)];
        foreach (string path in translations)
        {
            File.Copy(path, _folder.Combine(Path.GetFileName(path)));
        }

        AssertRoundTrip(format, [.. translations.Select(path => _folder.Combine(Path.GetFileName(path)))]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Messages_of_Magento_are_the_same_after_a_round_trip(string format, int start)
    {
        string[] messages =
        [
            .. CsvReader.Read(File.ReadAllText(ReferenceMaterial.Path("corpus", "magento-messages.csv")), TestContext.Current.CancellationToken)
                .Skip(1).Select(row => row.Fields[1].Value).Distinct(StringComparer.Ordinal),
        ];
        Assert.NotEqual(0, messages.Length - start);
        var entries = messages.Select((message, index) => (Key: $"M{index}", Value: new { status = 400, message, title = $"T{index}" }));
        _folder.Write("errors.json", JsonSerializer.Serialize(new { errors = entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal) }));
        File.Copy(ReferenceMaterial.Path("corpus", "magento-messages.de.csv"), _folder.Combine("errors.de.csv"));

        AssertRoundTrip(format, [_folder.Combine("errors.de.csv")]);
    }

    private void AssertRoundTrip(string format, string[] translations)
    {
        Assert.Equal(0, ExchangeFiles.Export(_folder, format).ExitCode);
        // The file of the catalogue's own language has no language in its name.
        string[] exported = [.. Directory.GetFiles(_folder.Combine("out")).Where(path => Path.GetFileName(path).Split('.').Length > 2)];
        Dictionary<string, string> first = exported.ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(translations.Length, first.Count);
        foreach (string path in translations)
        {
            File.Delete(path);
        }

        foreach (string path in exported)
        {
            ExchangeFiles.Import(_folder, Path.GetFileName(path));
        }

        Assert.Equal(0, ExchangeFiles.Export(_folder, format).ExitCode);
        Assert.All(first, file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }
}
