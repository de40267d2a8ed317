namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class NoSuchEntityError : Error, IErrorResult<NoSuchEntityError>
{
    internal static readonly ErrorDefinition Entry = new(
        Errors.Catalog,
        key: "NoSuchEntity",
        code: "NoSuchEntity",
        status: 404,
        messageTemplate: "No such entity with %fieldName = %fieldValue",
        new ErrorParameter("fieldName"),
        new ErrorParameter("fieldValue", ErrorParameterType.Int64));

    public NoSuchEntityError(string fieldName, long fieldValue)
        : base(Entry)
    {
        FieldName = fieldName;
        FieldValue = fieldValue;
    }

    public string FieldName { get; }

    public long FieldValue { get; }

    static ErrorDefinition IDefinedError.Definition => Entry;

    static NoSuchEntityError IDefinedError<NoSuchEntityError>.Create(ReadOnlySpan<ErrorValue> values)
    {
        Entry.ThrowIfNotValues(values);
        return new NoSuchEntityError(values[0].Get<string>(), values[1].Get<long>());
    }

    public override ErrorValue GetParameter(int index) => index switch
    {
        0 => FieldName,
        1 => FieldValue,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
