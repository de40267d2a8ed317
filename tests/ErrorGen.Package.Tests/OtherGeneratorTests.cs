using System.Net;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Projects whose other generators must see the generated types, Ahead-of-Time compiled ones among them.</summary>
public sealed class OtherGeneratorTests(PackageFeed feed)
{
    private const string Catalog = """
        {
          "errors": {
            "NoSuchTodo": { "status": 404, "message": "There is no todo %id.", "parameters": [{ "name": "id", "type": "int" }] },
            "Locked": { "status": 423, "message": "The todo is locked." }
          }
        }
        """;

    private const string German = """
        {
          "statuses": { "404": { "title": "Nicht gefunden" }, "423": { "title": "Gesperrt" } },
          "NoSuchTodo": "Aufgabe %id fehlt.",
          "Locked": "Die Aufgabe ist gesperrt."
        }
        """;

    private const string French = """
        {
          "statuses": { "404": { "title": "Introuvable" }, "423": { "title": "Verrouillé" } },
          "NoSuchTodo": "Il n'y a pas de tâche %id.",
          "Locked": "La tâche est verrouillée."
        }
        """;

    private const string Program = """
        using System.Text.Json.Serialization;
        using ErrorGen;
        using ErrorGen.AspNetCore;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Shop;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ShopJson.Default));
        builder.Services.AddErrorGen();
        var app = builder.Build();
        app.UseErrorGen();
        var todos = app.MapGroup("/todos");
        todos.MapGet("/{id}", Results<Ok<Todo>, NoSuchTodoError> (int id) => id == 1 ? TypedResults.Ok(new Todo(1, "Walk")) : new NoSuchTodoError(id));
        todos.MapGet("/{id}/plain", (int id) => new NoSuchTodoError(id));
        todos.MapDelete("/{id}", (int id) => { if (id > 0) { throw new LockedException(); } });
        app.Run();

        internal sealed record Todo(int Id, string? Title);

        [JsonSerializable(typeof(Todo))]
        internal sealed partial class ShopJson : JsonSerializerContext;
        """;

    /// <summary>JSON of an error, its definition and its catalogue by a source-generated context.</summary>
    private const string JsonEndpoint = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using ErrorGen;
        using Shop;

        internal static class JsonEndpoint
        {
            public static void MapErrorJson(this WebApplication app) => app.MapGet("/json", () => string.Join('\n',
                JsonSerializer.Serialize(new NoSuchTodoError(7), ErrorJson.Default.NoSuchTodoError),
                JsonSerializer.Serialize(Errors.NoSuchTodo, ErrorJson.Default.ErrorDefinition),
                JsonSerializer.Serialize(Errors.Catalog, ErrorJson.Default.ErrorCatalog)));
        }

        [JsonSerializable(typeof(NoSuchTodoError))]
        [JsonSerializable(typeof(ErrorDefinition))]
        [JsonSerializable(typeof(ErrorCatalog))]
        internal sealed partial class ErrorJson : JsonSerializerContext;
        """;

    private const string Json = """
        {"code":"NoSuchTodo","status":404,"message":"There is no todo 7.","parameters":{"id":7}}
        {"key":"NoSuchTodo","code":"NoSuchTodo","status":404,"messageTemplate":"There is no todo %id."}
        {"name":"Errors","language":"en","count":2}
        """;

    /// <summary>An error with lists, one of them of a closed set, and a closed set of its own, and examples of them.</summary>
    private const string ListEntry = """
        "TodosBlocked": {
          "status": 409,
          "message": { "select": "reason", "order": "Do %todos in %areas first.", "other": "%todos in %areas are not yours." },
          "parameters": [
            { "name": "todos", "type": "string[]", "example": ["Wash", "Cook"] },
            { "name": "areas", "type": "string[]", "values": ["home", "at-work"], "example": ["home"] },
            { "name": "reason", "values": ["order", "rights"], "example": "order" },
            { "name": "days", "type": "date[]?", "description": "When they are due." }
          ]
        },
        """;

    private const string ListEndpoints = """
        todos.MapPost("/{id}", Results<Ok<Todo>, TodosBlockedError> (int id) => new TodosBlockedError(
            ["Wash", "Cook"], [TodosBlockedError.AreasValue.Home, TodosBlockedError.AreasValue.AtWork], id == 1 ? TodosBlockedError.ReasonValue.Order : TodosBlockedError.ReasonValue.Rights, [new DateOnly(2026, 1, 31)]));
        todos.MapPut("/{id}", (int id) => { if (id > 0) { throw new TodosBlockedException([], [], TodosBlockedError.ReasonValue.Order, null); } });
        app.MapGet("/examples", () => string.Join(' ', Errors.TodosBlocked.Examples[0]));
        app.MapErrorCatalog("/errors");
        app.MapOpenApi();
        """;

    [Fact]
    public async Task Returned_errors_compile_under_the_request_delegate_generator_and_changes_are_followed()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace, "<EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>");

        (await project.BuildAsync()).Succeeded();

        // The tool has written the files, and the generator has not added them a second time.
        Assert.Empty(project.GeneratedFiles);
        Assert.Contains("NoSuchTodo-Shop.Errors.g.cs", Emitted(project));
        Assert.Contains("Shop.Errors.fr.g.cs", Emitted(project));

        // Nothing has changed: the tool does not run.
        DateTime stamp = Stamp(project);
        (await project.BuildAsync()).Succeeded();
        Assert.Equal(stamp, Stamp(project));

        project.Write("errors.json", Catalog.Replace("\"Locked\"", "\"Closed\"", StringComparison.Ordinal));
        CommandResult changed = (await project.BuildAsync()).Failed();
        Assert.Contains("CS0246: The type or namespace name 'LockedException'", changed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Locked-Shop.Errors.g.cs", Emitted(project));
        Assert.Contains("Closed-Shop.Errors.g.cs", Emitted(project));

        (await DotNet.RunAsync(project.Folder, "clean")).Succeeded();
        Assert.Empty(Emitted(project));
    }

    [Fact]
    public async Task Faults_of_a_catalogue_are_reported_once()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop", "<PropertyGroup><ErrorGenEmit>Files</ErrorGenEmit></PropertyGroup>");
        project.Write("errors.json", """{ "errors": { "Locked": { "status": 423, "message": "Locked." }, "Bad": { "status": 200, "message": "Bad." } } }""");
        project.Write("Use.cs", "internal static class Use { internal static ErrorGen.Error Create() => new Shop.LockedError(); }");

        string output = (await project.BuildAsync()).Failed().Output;

        // The summary after this line repeats every error.
        string[] lines = output.Split("Build FAILED.")[0].Split('\n');
        Assert.Single(lines, line => line.Contains("error EG2003: ", StringComparison.Ordinal));
        Assert.DoesNotContain("CS0246", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_without_other_generators_uses_the_source_generator()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = Project(workspace, "<EnableRequestDelegateGenerator>false</EnableRequestDelegateGenerator>");

        (await project.BuildAsync()).Succeeded();

        Assert.Empty(Emitted(project));
        Assert.Contains("NoSuchTodo-Shop.Errors.g.cs", project.GeneratedFiles.Keys);
    }

    [Fact]
    public async Task Ahead_of_Time_compiled_application_is_published_without_a_warning_and_answers()
    {
        using var workspace = Workspace.Connected(feed);
        ConsumerProject project = Project(
            workspace,
            "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>",
            $"""<ItemGroup><PackageReference Include="ErrorGen.AspNetCore.OpenApi" Version="{feed.Version}" /></ItemGroup>""");
        project.Write("Program.cs", Program
            .Replace("var app =", "builder.Services.AddOpenApi(options => options.AddErrorGen());\nvar app =", StringComparison.Ordinal)
            .Replace("app.Run();", $"{ListEndpoints}\napp.MapErrorJson();\napp.Run();", StringComparison.Ordinal));
        project.Write("JsonEndpoint.cs", JsonEndpoint);
        project.Write("errors.json", Catalog.Replace("\"Locked\"", ListEntry + "\"Locked\"", StringComparison.Ordinal));
        project.Write("errors.de.json", WithLists(German, "Konflikt", "Erst %todos in %areas erledigen.", "%todos in %areas gehören anderen."));
        project.Write("errors.fr.json", WithLists(French, "Conflit", "Faites d'abord %todos dans %areas.", "%todos dans %areas sont à d'autres."));

        string output = (await DotNet.RunAsync(project.Folder, "publish", "-o", "published")).Succeeded().Output;

        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        string folder = Path.Combine(project.Folder, "published");
        string program = Path.Combine(folder, OperatingSystem.IsWindows() ? "Shop.exe" : "Shop");
        using RunningApplication running = await RunningApplication.StartAsync(program, folder, "Production");
        Assert.Equal((HttpStatusCode.OK, """{"id":1,"title":"Walk"}"""), await SendAsync(running, "/todos/1"));
        Assert.Equal((HttpStatusCode.NotFound, "There is no todo 2."), Detail(await SendAsync(running, "/todos/2")));
        Assert.Equal((HttpStatusCode.NotFound, "Aufgabe 3 fehlt."), Detail(await SendAsync(running, "/todos/3/plain", language: "de")));
        Assert.Equal((HttpStatusCode.Locked, "La tâche est verrouillée."), Detail(await SendAsync(running, "/todos/1", HttpMethod.Delete, "fr")));
        Assert.Equal((HttpStatusCode.OK, Json.Replace("\"count\":2", "\"count\":3", StringComparison.Ordinal)), await SendAsync(running, "/json"));
        (HttpStatusCode status, string body) = await SendAsync(running, "/todos/1", HttpMethod.Post);
        Assert.Equal((HttpStatusCode.Conflict, "Do Wash and Cook in home and at-work first."), Detail((status, body)));
        Assert.Contains("""{"todos":["Wash","Cook"],"areas":["home","at-work"],"reason":"order","days":["2026-01-31"]}""", body, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, "Wash und Cook in home und at-work gehören anderen."), Detail(await SendAsync(running, "/todos/2", HttpMethod.Post, "de")));
        Assert.Equal((HttpStatusCode.Conflict, "Faites d'abord Wash et Cook dans home et at-work."), Detail(await SendAsync(running, "/todos/1", HttpMethod.Post, "fr")));
        Assert.Contains("""{"todos":[],"areas":[],"reason":"order","days":null}""", (await SendAsync(running, "/todos/1", HttpMethod.Put)).Body, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "Wash, Cook home order 01/31/2026"), await SendAsync(running, "/examples"));
        Assert.Contains("Do Wash and Cook in home first.", (await SendAsync(running, "/errors/TodosBlocked")).Body, StringComparison.Ordinal);
        Assert.Contains("\"TodosBlocked\"", (await SendAsync(running, "/errors.json")).Body, StringComparison.Ordinal);
        using var document = System.Text.Json.JsonDocument.Parse((await SendAsync(running, "/openapi/v1.json")).Body);
        Assert.Equal(
            "TodosBlocked",
            document.RootElement.GetProperty("paths").GetProperty("/todos/{id}").GetProperty("post").GetProperty("responses").GetProperty("409").GetProperty("x-error-codes")[0].GetString());
    }

    private static string WithLists(string translation, string title, string order, string other) => translation
        .Replace("\"423\":", $"\"409\": {{ \"title\": \"{title}\" }}, \"423\":", StringComparison.Ordinal)
        .Replace("\"Locked\":", $"\"TodosBlocked\": {{ \"order\": \"{order}\", \"other\": \"{other}\" }},\n  \"Locked\":", StringComparison.Ordinal);

    private static ConsumerProject Project(Workspace workspace, string properties, string items = "")
    {
        ConsumerProject project = workspace.WebApplication(
            "Shop", $"<PropertyGroup><AnalysisLevel>latest</AnalysisLevel>{properties}</PropertyGroup>{items}");
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", German);
        project.Write("errors.fr.json", French);
        project.Write("Program.cs", Program);
        return project;
    }

    private static string Folder(ConsumerProject project) => Path.Combine(project.Folder, "obj", "Debug", "net10.0", "ErrorGen");

    private static string[] Emitted(ConsumerProject project) =>
        Directory.Exists(Folder(project)) ? [.. Directory.GetFiles(Folder(project), "*.g.cs").Select(file => Path.GetFileName(file))] : [];

    private static DateTime Stamp(ConsumerProject project) => File.GetLastWriteTimeUtc(Path.Combine(Folder(project), "ErrorGen.stamp"));

    private static async Task<(HttpStatusCode Status, string Body)> SendAsync(
        RunningApplication running, string path, HttpMethod? method = null, string language = "en")
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using HttpResponseMessage response = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static (HttpStatusCode Status, string? Detail) Detail((HttpStatusCode Status, string Body) response)
    {
        using var body = System.Text.Json.JsonDocument.Parse(response.Body);
        return (response.Status, body.RootElement.GetProperty("detail").GetString());
    }
}
