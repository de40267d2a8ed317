namespace ErrorGen;

/// <summary>A type of errors that are all occurrences of one entry; every generated error is one.</summary>
public interface IDefinedError
{
    /// <summary>The entry, for those who have the type and no occurrence of it.</summary>
    static abstract ErrorDefinition Definition { get; }
}
