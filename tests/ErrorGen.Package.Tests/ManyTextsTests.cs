using System.Globalization;
using System.Text;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>A library with 100,000 translated texts loads. With a field for each text the runtime refuses it: "too many fields".</summary>
public sealed class ManyTextsTests(PackageFeed feed)
{
    private const int Entries = 2_000;
    private const int Languages = 50;

    [Fact]
    public async Task Library_with_a_hundred_thousand_texts_loads_and_finds_each_of_them()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject program = workspace.Library("Many", """
            <PropertyGroup><OutputType>Exe</OutputType><GenerateDocumentationFile>false</GenerateDocumentationFile><RunAnalyzers>false</RunAnalyzers><NoWarn>$(NoWarn);EG4023</NoWarn></PropertyGroup>
            """);
        program.Write("errors.json", $$"""{ "errors": { {{Join(i => $$"""{ "status": 400, "message": "Text {{i}}." }""")}} } }""");
        for (int language = 0; language < Languages; language++)
        {
            string tag = TagOf(language);
            program.Write($"errors.{tag}.json", $"{{ {Join(i => $"\"{tag} {i}\"")} }}");
        }

        program.Write("Program.cs", """
            using Many;

            int found = 0;
            foreach (ErrorGen.ErrorTranslation translation in Errors.Catalog.Translations)
            {
                for (int i = 0; i < Errors.All.Count; i++)
                {
                    found += Errors.All[i].GetText(translation).MessageTemplate == $"{translation.Language} {i}" ? 1 : 0;
                }
            }

            System.Console.WriteLine($"{found} of {Errors.Catalog.Translations.Count * Errors.All.Count}");
            """);

        (await program.BuildAsync()).Succeeded();

        CommandResult run = await DotNet.RunAsync(program.Folder, program.Assembly);
        Assert.Equal("100000 of 100000", run.Succeeded().Output.Trim());
    }

    /// <summary>A language of three letters that is not registered, so that nothing else knows it: <c>qaa</c> to <c>qbx</c>.</summary>
    private static string TagOf(int language) => $"q{(char)('a' + (language / 26))}{(char)('a' + (language % 26))}";

    private static string Join(Func<int, string> value)
    {
        var json = new StringBuilder();
        for (int i = 0; i < Entries; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}\n\"Error{i}\": {value(i)}");
        }

        return json.ToString();
    }
}
