namespace ErrorGen.Package.Tests.Harness;

/// <summary>A stranger's folder: the packages are a source, and every project in it is held to the strictest settings.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PackageFeed _feed;

    private Workspace(PackageFeed feed, string otherSources)
    {
        _feed = feed;
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources>{otherSources}<add key="errorgen" value="{feed.Folder}" /></packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <!-- The programs use few entries of their catalogues. -->
                <NoWarn>$(NoWarn);EG6020</NoWarn>
              </PropertyGroup>
            </Project>
            """);
        Write("global.json", "{}");
    }

    public string Folder => _folder.Path;

    /// <summary>A workspace that has no other package: the two need nothing but the SDK.</summary>
    public static Workspace Isolated(PackageFeed feed) => new(feed, "<clear />");

    /// <summary>A workspace that has the packages of the user's own sources beside the two.</summary>
    public static Workspace Connected(PackageFeed feed) => new(feed, "");

    /// <summary>A class library with <c>ErrorGen</c>.</summary>
    public ConsumerProject Library(string name, string settings = "") => Project(name, "Microsoft.NET.Sdk", "ErrorGen", settings);

    /// <summary>A web application with <c>ErrorGen.AspNetCore</c>.</summary>
    public ConsumerProject WebApplication(string name, string settings = "") =>
        Project(name, "Microsoft.NET.Sdk.Web", "ErrorGen.AspNetCore", settings);

    /// <summary>A service without HTTP, with <c>ErrorGen</c>; the packages of its host are left out.</summary>
    public ConsumerProject Worker(string name) =>
        Project(name, "Microsoft.NET.Sdk.Worker", "ErrorGen", "<PropertyGroup><ImplicitUsings>disable</ImplicitUsings></PropertyGroup>");

    /// <summary>The web application that a user gets with <c>dotnet new web</c> and <c>dotnet add package</c>.</summary>
    public async Task<ConsumerProject> NewWebApplicationAsync(string name)
    {
        (await DotNet.RunAsync(Folder, "new", "web", "-o", name, "--no-restore")).Succeeded();
        var project = new ConsumerProject(_folder.Combine(name), name);
        (await DotNet.RunAsync(project.Folder, "add", "package", "ErrorGen.AspNetCore", "--version", _feed.Version)).Succeeded();
        return project;
    }

    public void Dispose() => _folder.Dispose();

    private ConsumerProject Project(string name, string sdk, string package, string settings)
    {
        var project = new ConsumerProject(Directory.CreateDirectory(_folder.Combine(name)).FullName, name);
        project.Write($"{name}.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{_feed.Version}" />
              </ItemGroup>
              {settings}
            </Project>
            """);
        return project;
    }

    private void Write(string file, string text) => File.WriteAllText(_folder.Combine(file), text);
}
