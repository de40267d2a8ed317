using System.CommandLine;
using System.Text;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using ErrorGen.Tool.Exchange;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary><c>import</c>: puts files of translators into translation files.</summary>
internal static class ImportCommand
{
    public const string Name = "import";

    public const string Examples = """
          errorgen import translations/errors.de.xlf
          errorgen import translations/*.po --catalog src/Shop
          errorgen import fr.icu --language fr --catalog errors.json
        """;

    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "The files of translators.", Arity = ArgumentArity.OneOrMore };
        var catalogs = new Option<string[]>("--catalog", "-c")
        {
            Description = "The catalogue and its translations, their folder, or the project. Can be repeated. Without it, the current folder.",
        };
        var format = new Option<string>("--format", "-f") { Description = $"The format: {ExchangeFormat.Names}. Without it, the one of the extension." };
        var language = new Option<string>("--language", "-l") { Description = "The language, if the file does not say it." };
        var output = new Option<string>("--output", "-o") { Description = "The translation file to write, if it is not the one of the language." };
        var command = new Command(Name, "Puts the texts of translators into translation files.") { files, catalogs, format, language, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) is { } name && ExchangeFormat.Find(name) is null)
            {
                result.AddError($"'{name}' is not a format; use {ExchangeFormat.Names}");
            }

            if (result.GetValue(output) is not null && result.GetValue(files) is { Length: > 1 })
            {
                result.AddError("--output is for one file");
            }
        });
        command.SetAction(arguments =>
        {
            int code = ExitCode.Success;
            foreach (string file in arguments.GetValue(files)!)
            {
                // Each file is compared with what the one before has written.
                CompilerInput input = NamedCatalogs.Read(arguments.GetValue(catalogs), rootNamespace: null).Input;
                code = Math.Max(code, new ImportRun(input, arguments.GetValue(format), arguments.GetValue(language), arguments.GetValue(output))
                    .Import(PathArgument.Normalize(file), arguments.InvocationConfiguration.Output));
            }

            return code;
        });
        return command;
    }

    /// <summary>The import of one file.</summary>
    private sealed class ImportRun(CompilerInput input, string? formatName, string? languageName, string? output)
    {
        public int Import(string path, TextWriter console)
        {
            SourceFile source = InputFiles.Read(path);
            if (source.Content is not { } content)
            {
                throw new NotRunException($"'{path}' cannot be read");
            }

            ExchangeFormat format = (formatName is null ? ExchangeFormat.Detect(path, content) : ExchangeFormat.Find(formatName))
                ?? throw new NotRunException($"'{path}' has no extension of a known format; name it with --format");
            ReceivedFile received;
            try
            {
                received = format.Read(content);
            }
            catch (ExchangeException exception)
            {
                var start = new LinePosition(Math.Max(0, exception.Line - 1), 0);
                var report = new DiagnosticReport(
                    [DiagnosticInfo.Create(ExchangeRules.Unreadable, new SourceSpan(path, default, new LinePositionSpan(start, start)), exception.Message)]);
                report.WriteLines(console);
                return ExitCode.Faults;
            }

            return Import(path, received, console);
        }

        private int Import(string path, ReceivedFile received, TextWriter console)
        {
            string language = LanguageOf(path, received);
            CompiledCatalogs compiled = CatalogCompiler.Read(input, CancellationToken.None);
            CatalogModel catalog = FindCatalog(path, received, compiled.Catalogs);
            if (LanguageTag.AreSame(catalog.Culture, language))
            {
                throw new NotRunException($"'{language}' is the language of '{PathArgument.Shorten(catalog.Path)}' itself: its texts are changed there");
            }

            var target = new TranslationTarget(catalog, input);
            (TranslationName Name, SourceFile File)? existing = target.Find(language);
            if (existing is { Name.IsCsv: true } && output is null)
            {
                throw new NotRunException(
                    $"'{PathArgument.Shorten(existing.Value.Name.Path)}' is the translation into '{language}'; name a JSON file with --output, and remove the CSV file");
            }

            string destination = output ?? existing?.Name.Path ?? target.NewPath(language);
            string? before = File.Exists(destination) ? InputFiles.Read(destination).Content : null;
            TranslationModel? model = compiled.Translations.FirstOrDefault(
                translation => translation.Catalog == catalog.Names && LanguageTag.AreSame(translation.Language, language));
            TranslationFile file;
            try
            {
                file = new TranslationFile(before);
            }
            catch (ExchangeException exception)
            {
                throw new NotRunException($"'{PathArgument.Shorten(destination)}' cannot be changed: {exception.Message}");
            }

            var import = new TranslationImport(catalog, new ExchangeTexts(catalog, language, model, file.ReadSources()).Collect(), file, path);
            import.Add(received);
            string text = WithLineEnds(file.ToText(), before);
            if (text != before)
            {
                Save(destination, text);
            }

            console.WriteLine($"{PathArgument.Shorten(destination)}: {import.ChangedCount} texts changed");
            var report = new DiagnosticReport([.. import.Diagnostics, .. Check(destination, text, language)]);
            report.WriteLines(console);
            return report.ExitCode(warningsAreErrors: false);
        }

        /// <summary>What a build reports about the new translation.</summary>
        private IEnumerable<DiagnosticInfo> Check(string path, string text, string language)
        {
            var name = TranslationName.TryCreate(path, isNamed: true);
            if (name?.Language is null)
            {
                return [];
            }

            (TranslationName Name, SourceFile File)[] translations =
            [
                .. input.Translations.Where(item => item.Name.Language is null || !LanguageTag.AreSame(item.Name.Language, language)),
                (name, new SourceFile(path, text, Encoding.UTF8)),
            ];
            return CatalogCompiler.Read(input with { Translations = translations }, CancellationToken.None).TranslationDiagnostics
                .Where(diagnostic => diagnostic.Location?.Path == path);
        }

        private string LanguageOf(string path, ReceivedFile received)
        {
            string? named = languageName ?? received.Language ?? Path.GetExtension(FilePath.Stem(path)).TrimStart('.');
            return LanguageTag.Canonical(named.Replace('_', '-'))
                ?? throw new NotRunException($"'{path}' does not say its language; name it with --language");
        }

        private static CatalogModel FindCatalog(string path, ReceivedFile received, IReadOnlyList<CatalogModel> catalogs)
        {
            string stem = FilePath.Stem(path);
            CatalogModel[] found =
            [
                .. catalogs.Where(catalog => received.Catalog is { } name
                    ? string.Equals(Path.GetFileName(catalog.Path), name, StringComparison.OrdinalIgnoreCase)
                    : stem.StartsWith(FilePath.Stem(catalog.Path) + ".", StringComparison.OrdinalIgnoreCase)),
            ];
            return found.Length == 1 ? found[0]
                : catalogs.Count == 1 ? catalogs[0]
                : throw new NotRunException($"'{path}' does not say its catalogue; name that with --catalog");
        }

        /// <summary>Keeps the line ends of the file.</summary>
        private static string WithLineEnds(string text, string? before) =>
            before?.Contains("\r\n", StringComparison.Ordinal) == true ? text.ReplaceLineEndings("\r\n") : text;

        private static void Save(string path, string text)
        {
            // Written beside the file first: an interrupted write would lose translations.
            string temporary = path + ".tmp";
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
    }
}
