using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>A request cannot choose the size of its record.</summary>
public sealed class RecordSizeTests
{
    private const int MaxRecord = 64 * 1024;

    private static readonly string Large = string.Create(3_000_000, '\n', static (text, _) => text.Fill('\n'));

    public static TheoryData<string> Hostile => ["parameter", "two hundred parameters", "service", "aggregate", "list", "numbers", "validation", "field", "problem", "unexpected"];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_record_has_at_most_64_K_characters_with_exception_and_properties(string kind)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", IResult () => Fail(kind)), options => options.MaxParameterLength = 100_000);

        await app.GetAsync("/");

        LogRecord record = app.Log.Single;
        int size = record.Text.Length + (record.Exception?.ToString().Length ?? 0) + record.Properties.Sum(static property => SizeOf(property.Value));
        Assert.True(size <= MaxRecord, $"{size} characters");
        Assert.DoesNotContain(record.Text, char.IsControl);
    }

    [Fact]
    public async Task A_long_path_and_a_long_method_are_cut()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app.Run(static _ => throw new InvalidProductDataException("x")));

        await app.SendAsync(new HttpMethod(new string('M', 1_000)), "/" + new string('p', 5_000));

        Assert.Equal(new string('M', 31) + "…", app.Log.Single.Properties["Method"]);
        Assert.Equal("/" + new string('p', 2046) + "…", app.Log.Single.Properties["Path"]);
        Assert.True(app.Log.Single.Text.Length < 3_000);
    }

    [Fact]
    public async Task The_errors_that_a_record_does_not_list_are_counted()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", IResult () => Fail("aggregate")));

        await app.GetAsync("/");

        string[] errors = Assert.IsType<string[]>(app.Log.Single.Properties["Errors"]);
        Assert.Equal(101, errors.Length);
        Assert.StartsWith("row[0]: NoSuchEntity: No such entity with id = 0", errors[0], StringComparison.Ordinal);
        Assert.Matches("^and [0-9]+ more$", errors[^1]);
    }

    private static int SizeOf(object? value) => value switch
    {
        string[] texts => texts.Sum(static text => text.Length),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.Length,
    };

    private static IResult Fail(string kind) => kind switch
    {
        "parameter" => throw new InvalidProductDataException(Large),
        "two hundred parameters" => throw ErrorWith(count: 200, status: 400).ToException(),
        "service" => throw ErrorWith(count: 2, status: 503).ToException(),
        "list" => throw ErrorWith(ErrorValue.CreateList(Enumerable.Repeat("\n" + new string('x', 100), 50_000))).ToException(),
        "numbers" => throw ErrorWith(ErrorValue.CreateList(Enumerable.Range(0, 50_000))).ToException(),
        "aggregate" => throw Aggregate(),
        "validation" => Results.ValidationProblem(
            Enumerable.Range(0, 100_000).ToDictionary(static i => $"Rows[{i}].Number", static _ => new[] { "The field Number must be between 1 and 5." })),
        "field" => Results.ValidationProblem(new Dictionary<string, string[]> { [Large] = [Large] }),
        "problem" => Results.Problem(Large, statusCode: 409),
        _ => throw new InvalidOperationException(Large, new FormatException(Large)),
    };

    private static AggregateErrorException Aggregate()
    {
        var errors = new AggregateErrorBuilder(new InvalidProductDataError(Large));
        for (int i = 0; i < 50_000; i++)
        {
            errors.Add(new NoSuchEntityError("id", i), $"row[{i}]");
        }

        return errors.ToException();
    }

    private static Error ErrorWith(ErrorValue list) => OwnCatalog
        .Define(new ErrorCatalogEntry("Listing", 503, "%items", new ErrorParameter("items", list.Type) { IsList = true }))
        .CreateError(list);

    private static Error ErrorWith(int count, int status)
    {
        ErrorParameter[] parameters = [.. Enumerable.Range(0, count).Select(static i => new ErrorParameter($"p{i}", ErrorParameterType.String))];
        string message = string.Concat(parameters.Select(static parameter => $"%{parameter.Name} "));
        return OwnCatalog.Define(new ErrorCatalogEntry("Wide", status, message, parameters)).CreateError([.. Enumerable.Repeat((ErrorValue)Large, count)]);
    }
}
