namespace ErrorGen.AspNetCore;

/// <summary>The catalogue of an error that the library itself reports.</summary>
internal sealed class OneEntryCatalog : ErrorCatalog
{
    private readonly ErrorDefinition _definition;

    public OneEntryCatalog(Func<ErrorCatalog, ErrorDefinition> define)
        : base("ErrorGen", "en") => _definition = define(this);

    protected internal override int Count => 1;

    protected internal override ReadOnlySpan<int> CodeOrder => [0];

    protected internal override ErrorDefinition GetDefinition(int index) =>
        index == 0 ? _definition : throw new ArgumentOutOfRangeException(nameof(index));
}
