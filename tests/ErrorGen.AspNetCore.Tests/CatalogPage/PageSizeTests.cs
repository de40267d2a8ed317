using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>The 927 messages of Magento, in English and German.</summary>
[NeedsReferenceMaterial]
public sealed class PageSizeTests(ITestOutputHelper output)
{
    private const int MostBytes = 1024 * 1024;

    [Theory]
    [InlineData("/errors", "en")]
    [InlineData("/errors", "de")]
    [InlineData("/errors.json", "de")]
    [InlineData("/errors.md", "de")]
    public async Task List_of_927_messages_is_small(string path, string language)
    {
        ErrorCatalog catalog = CreateCatalog();
        Assert.True(catalog.Definitions.Count >= 900, $"{catalog.Definitions.Count} messages");
        await using TestApp app = await PageApp.StartAsync(catalogs: catalog);
        await app.GetAsync("/errors?q=warm-up");

        long start = Stopwatch.GetTimestamp();
        Answer answer = await app.GetAsync(path, language: language);
        TimeSpan first = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        await app.GetAsync(path, language: language);
        TimeSpan cached = Stopwatch.GetElapsedTime(start);

        int length = Encoding.UTF8.GetByteCount(answer.ReceivedBody);
        int compressed = Compress(answer.ReceivedBody);
        output.WriteLine($"{path} {language}: {length:N0} bytes, {compressed:N0} compressed, {first.TotalMilliseconds:N0} ms, {cached.TotalMilliseconds:N0} ms cached");
        Assert.InRange(compressed, 1, MostBytes);
        Assert.True(first < TimeSpan.FromSeconds(5), $"{first}");
    }

    private static int Compress(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)compressed.Length;
    }

    private static ErrorCatalog CreateCatalog()
    {
        string[] sources = [.. ReadCsv("magento-messages.csv").Skip(1).Select(static row => row[1]).Distinct(StringComparer.Ordinal)];
        var german = ReadCsv("magento-messages.de.csv").Skip(1).DistinctBy(static row => row[0]).ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
        return ErrorCatalog.Create("Errors", "en", builder =>
        {
            var keys = new Dictionary<string, string>(StringComparer.Ordinal);
            int number = 0;
            foreach (string source in sources)
            {
                // Every percent sign is text here, so that messages with placeholders of all kinds are entries.
                string key = $"Message{number++}";
                builder.Add(key, 400 + (number % 30), source.Replace("%", "%{}", StringComparison.Ordinal));
                keys.Add(source, key);
            }

            builder.AddTranslation("de", translation =>
            {
                foreach ((string source, string key) in keys.Where(pair => german.ContainsKey(pair.Key)))
                {
                    translation.AddMessage(key, german[source].Replace("%", "%{}", StringComparison.Ordinal));
                }
            });
        });
    }

    private static IEnumerable<string[]> ReadCsv(string file)
    {
        string text = File.ReadAllText(ReferenceMaterial.Path("corpus", file));
        var row = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ',' or '\n' && !isQuoted)
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
            else
            {
                field.Append(c);
            }
        }
    }
}
