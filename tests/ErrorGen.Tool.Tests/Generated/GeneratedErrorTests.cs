using System.Text.Json;
using System.Text.Json.Serialization;
using ErrorGen.Tests;
using Xunit;

namespace ErrorGen.Tool.Tests.Generated;

/// <summary>The members of generated errors, called as a program calls them.</summary>
public sealed partial class GeneratedErrorTests
{
    /// <summary>One value of every type, in the order of the parameters of errors.json.</summary>
    private static readonly ErrorValue[] Values = [.. Errors.EveryType.Parameters.Select(parameter => SampleValues.ByType[parameter.Type])];

    private static EveryTypeError Every { get; } = Create<EveryTypeError>(Values);

    public static TheoryData<int> Positions() => [.. Enumerable.Range(0, Values.Length)];

    [Fact]
    public void Catalogue_has_a_parameter_of_every_type() =>
        Assert.Equal(Enum.GetValues<ErrorParameterType>(), Errors.EveryType.Parameters.Select(parameter => parameter.Type));

    [Fact]
    public void Error_created_from_values_is_equal_to_the_constructed_one()
    {
        var constructed = new EveryTypeError(
            Every.Text, Every.Flag, Every.Count, Every.Total, Every.Price, Every.Ratio, Every.Id, Every.Day, Every.Moment, Every.Delay, Every.Address);

        Assert.Equal(constructed, Every);
        Assert.Equal(constructed.GetHashCode(), Every.GetHashCode());
        Assert.Equal(Values, Enumerable.Range(0, Values.Length).Select(constructed.GetParameter));
        Assert.Equal(Errors.EveryType.CreateError(Values), Every);
        Assert.Same(Errors.EveryType, Definition<EveryTypeError>());
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void Nullable_parameter_takes_null_and_a_value(int position)
    {
        var one = new ErrorValue[Values.Length];
        one[position] = Values[position];

        Assert.All(new[] { one, Values, new ErrorValue[Values.Length] }, values =>
        {
            EveryNullableTypeError error = Create<EveryNullableTypeError>(values);
            Assert.Equal(values[position].IsNull, error.GetParameter(position).IsNull);
            Assert.True(values[position].IsNull || error.GetParameter(position) == Values[position]);
            Assert.Equal(error, Create<EveryNullableTypeError>(values));
        });
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void Create_refuses_a_value_of_another_type_and_a_missing_value(int position)
    {
        ErrorValue[] other = [.. Values];
        other[position] = Values[(position + 1) % Values.Length];
        ErrorValue[] missing = [.. Values];
        missing[position] = default;

        string name = Errors.EveryType.Parameters[position].Name;
        Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>("values", () => Create<EveryTypeError>(other)).Message, StringComparison.Ordinal);
        Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>("values", () => Create<EveryNullableTypeError>(other)).Message, StringComparison.Ordinal);
        Assert.Contains($"'{name}'", Assert.Throws<ArgumentException>("values", () => Create<EveryTypeError>(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_refuses_another_number_of_values()
    {
        Assert.Throws<ArgumentException>("values", () => Create<EveryTypeError>(Values[1..]));
        Assert.Throws<ArgumentException>("values", () => Create<EveryTypeError>([.. Values, 1]));
        Assert.Throws<ArgumentException>("values", () => Create<LockedError>(1));
        Assert.Equal(new LockedError(), Create<LockedError>());
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void Errors_that_differ_in_one_value_are_not_equal(int position)
    {
        ErrorValue[] values = [.. Values];
        values[position] = default;
        EveryNullableTypeError error = Create<EveryNullableTypeError>(values);

        Assert.False(error.Equals(Create<EveryNullableTypeError>(Values)));
        Assert.True(error != Create<EveryNullableTypeError>(Values));
        Assert.True(error == Create<EveryNullableTypeError>(values));
    }

    [Fact]
    public void Errors_of_different_entries_with_the_same_values_are_not_equal() =>
        Assert.False(Every.Equals(Create<EveryNullableTypeError>(Values)));

    [Fact]
    public void ToException_returns_the_exception_of_the_entry_with_its_cause()
    {
        var cause = new InvalidOperationException("cause");

        EveryTypeException exception = Every.ToException(cause);
        Error error = new LockedError();

        Assert.Same(Every, exception.Error);
        Assert.Same(cause, exception.InnerException);
        Assert.Equal(Every.Message, exception.Message);
        Assert.IsType<LockedException>(error.ToException());
        Assert.Null(error.ToException().InnerException);
        Assert.Same(cause, new LockedException(cause).InnerException);
        Assert.Equal(error, new LockedException().Error);
    }

    [Fact]
    public void Json_is_the_same_for_the_type_its_base_and_a_source_generated_context()
    {
        string json = JsonSerializer.Serialize(Every);

        Assert.StartsWith("""{"code":"EveryType","status":400,"message":""", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize<Error>(Every));
        Assert.Equal(json, JsonSerializer.Serialize<object>(Every));
        Assert.Equal(json, JsonSerializer.Serialize(Every, GeneratedErrorContext.Default.EveryTypeError));
        Assert.Equal(json, JsonSerializer.Serialize(Every, GeneratedErrorContext.Default.Error));
        Assert.Equal($$"""{"Errors":[{{json}}]}""", JsonSerializer.Serialize(new Holder([Every]), GeneratedErrorContext.Default.Holder));
        Assert.Equal("""{"key":"Locked","code":"Locked","status":423,"messageTemplate":"It is locked."}""", JsonSerializer.Serialize(Errors.Locked, GeneratedErrorContext.Default.ErrorDefinition));
        var aggregate = new AggregateErrorBuilder(new LockedError()).Add(Every, "every").Add(new LockedError()).ToError();
        Assert.Equal(JsonSerializer.Serialize(aggregate), JsonSerializer.Serialize((AggregateError)aggregate, GeneratedErrorContext.Default.AggregateError));
        ErrorItem item = ((AggregateError)aggregate).Errors[0];
        Assert.Equal(JsonSerializer.Serialize(item), JsonSerializer.Serialize(item, GeneratedErrorContext.Default.ErrorItem));
        Assert.Equal("5", JsonSerializer.Serialize(5, GeneratedErrorContext.Default.ErrorValue));
        Assert.Equal(5, JsonSerializer.Deserialize("5", GeneratedErrorContext.Default.ErrorValue));
        Assert.Equal("""{"name":"Errors","language":"en","count":3}""", JsonSerializer.Serialize(Errors.Catalog, GeneratedErrorContext.Default.ErrorCatalog));
        Assert.Equal(JsonSerializer.Serialize(Errors.Catalog), JsonSerializer.Serialize(Errors.Catalog, GeneratedErrorContext.Default.ErrorCatalog));
    }

    [Fact]
    public void Error_is_created_again_from_the_parameters_of_its_json()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Every));
        JsonElement parameters = json.RootElement.GetProperty("parameters");

        ErrorValue[] read = [.. Definition<EveryTypeError>().Parameters.Select(parameter => Read(parameters.GetProperty(parameter.Name), parameter.Type))];

        Assert.Equal(Every, Create<EveryTypeError>(read));
    }

    private static ErrorValue Read(JsonElement element, ErrorParameterType type)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(element.GetRawText()));
        reader.Read();
        return ErrorValue.Read(ref reader, type);
    }

    private static TError Create<TError>(params ErrorValue[] values)
        where TError : Error, IDefinedError<TError> => TError.Create(values);

    private static ErrorDefinition Definition<TError>()
        where TError : IDefinedError => TError.Definition;

    public sealed record Holder(IReadOnlyList<EveryTypeError> Errors);

    [JsonSerializable(typeof(Error))]
    [JsonSerializable(typeof(EveryTypeError))]
    [JsonSerializable(typeof(ErrorDefinition))]
    [JsonSerializable(typeof(ErrorCatalog))]
    [JsonSerializable(typeof(AggregateError))]
    [JsonSerializable(typeof(ErrorItem))]
    [JsonSerializable(typeof(ErrorValue))]
    [JsonSerializable(typeof(Holder))]
    private sealed partial class GeneratedErrorContext : JsonSerializerContext;
}
