using System.CommandLine;
using System.Text;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Tool.Exchange;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary><c>export</c>: writes files for translators.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public const string Examples = """
          errorgen export                             an XLIFF file for each language that the catalogue has
          errorgen export --language fr --language ja the same for new languages
          errorgen export src/Shop/Shop.csproj --format po --output po
        """;

    private const string DefaultFolder = "translations";

    public static Command Create()
    {
        Argument<string[]> paths = NamedCatalogs.Argument();
        var format = new Option<string>("--format", "-f") { Description = $"The format: {ExchangeFormat.Names}. xliff is XLIFF 1.2, xliff2 is XLIFF 2.0.", DefaultValueFactory = _ => ExchangeFormat.All[0].Name };
        var languages = new Option<string[]>("--language", "-l") { Description = "A language. Can be repeated. Without it, every language that the catalogue is translated into." };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", DefaultValueFactory = _ => DefaultFolder };
        var command = new Command(Name, "Writes the texts of catalogues for translators.") { paths, format, languages, output };
        command.Validators.Add(result =>
        {
            if (ExchangeFormat.Find(result.GetValue(format)!) is null)
            {
                result.AddError($"'{result.GetValue(format)}' is not a format; use {ExchangeFormat.Names}");
            }

            foreach (string language in (result.GetValue(languages) ?? []).Where(language => LanguageTag.Canonical(language) is null))
            {
                result.AddError($"'{language}' is not a language tag such as 'de', 'pt-BR' or 'zh-Hant'");
            }
        });
        command.SetAction(arguments => Run(
            NamedCatalogs.Read(arguments.GetValue(paths), rootNamespace: null).Input,
            ExchangeFormat.Find(arguments.GetValue(format)!)!,
            [.. (arguments.GetValue(languages) ?? []).Select(language => LanguageTag.Canonical(language)!)],
            PathArgument.Normalize(arguments.GetValue(output)!),
            arguments.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(CompilerInput input, ExchangeFormat format, string[] languages, string folder, TextWriter console)
    {
        CompiledCatalogs compiled = CatalogCompiler.Read(input, CancellationToken.None);
        var report = new DiagnosticReport(compiled.CatalogDiagnostics);
        if (report.ExitCode(warningsAreErrors: false) is not ExitCode.Success and int code)
        {
            // What is faulty would be missing in the files.
            report.WriteLines(console);
            return code;
        }

        Directory.CreateDirectory(folder);
        foreach (CatalogModel catalog in compiled.Catalogs)
        {
            TranslationModel[] translations = [.. compiled.Translations.Where(translation => translation.Catalog == catalog.Names)];
            string[] wanted = languages.Length > 0 ? languages : [.. translations.Select(translation => translation.Language)];
            if (wanted.Length == 0)
            {
                throw new NotRunException($"'{PathArgument.Shorten(catalog.Path)}' has no translation yet; name a language with --language");
            }

            Write(catalog, input, translations, wanted, format, folder, console);
        }

        return ExitCode.Success;
    }

    private static void Write(
        CatalogModel catalog, CompilerInput input, TranslationModel[] translations, string[] languages, ExchangeFormat format, string folder, TextWriter console)
    {
        var target = new TranslationTarget(catalog, input);
        foreach (string language in languages)
        {
            TranslationModel? translation = Array.Find(translations, item => LanguageTag.AreSame(item.Language, language));
            ExchangeFile file = new ExchangeTexts(catalog, language, translation, target.ReadSources(language)).Collect();
            Save(Path.Combine(folder, $"{target.Stem}.{language}{format.Extension}"), file);
        }

        if (format.HasSourceFile)
        {
            ExchangeFile source = new ExchangeTexts(catalog, catalog.Culture, translation: null, new Dictionary<string, string>(StringComparer.Ordinal)).Collect();
            Save(
                Path.Combine(folder, target.Stem + format.Extension),
                source with { Units = [.. source.Units.Select(unit => unit with { Target = unit.Source, State = ExchangeState.Done })] });
        }

        void Save(string path, ExchangeFile file)
        {
            string text;
            try
            {
                text = format.Write(file);
            }
            catch (ExchangeException exception)
            {
                throw new NotRunException($"'{path}' cannot be written: {exception.Message}");
            }

            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            int missing = file.Units.Count(unit => unit.Target is null);
            int stale = file.Units.Count(unit => unit.State == ExchangeState.NeedsReview);
            console.WriteLine($"{path}: {file.Units.Count} texts, {missing} missing, {stale} to review");
        }
    }
}
