namespace ErrorGen;

/// <content>Catalogues that are built at run time.</content>
public abstract partial class ErrorCatalog
{
    /// <summary>Builds a catalogue at run time, for tests, tools and plug-ins. Applications use the one that the build generates.</summary>
    /// <param name="name">The name of the catalogue, such as <c>Errors</c>.</param>
    /// <param name="language">The language of the messages as a tag of RFC 5646, such as <c>en</c>.</param>
    /// <param name="configure">Adds entries, statuses and translations.</param>
    /// <example>
    /// <code>
    /// ErrorCatalog catalog = ErrorCatalog.Create("Errors", "en", errors =&gt; errors
    ///     .Add("OutOfStock", 409, "Only %available left.", new ErrorParameter("available", ErrorParameterType.Int32))
    ///     .AddTranslation("de", german =&gt; german.AddMessage("OutOfStock", "Nur noch %available.")));
    /// Error error = catalog.Definitions[0].CreateError(3);
    /// </code>
    /// </example>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name or language is empty; a key, code, status or language is added twice; a message has a placeholder that is not a parameter;
    /// or a translation names an entry that does not exist. The message names the entry and the value.
    /// </exception>
    public static ErrorCatalog Create(string name, string language, Action<ErrorCatalogBuilder> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new ErrorCatalogBuilder();
        configure(builder);
        return builder.Build(name, language);
    }
}
