using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace ErrorGen.AspNetCore;

/// <summary>What the operations of one document share while they are described.</summary>
internal sealed class DescribedDocument(OpenApiDocument document, ErrorExamples examples, ILogger logger)
{
    private readonly Dictionary<ErrorFormat, DescribedFormat> _formats = [];

    public DocumentComponents Components { get; } = new(document, logger);

    public DocumentExamples Examples { get; } = new(examples);

    public DescribedFormat GetFormat(ErrorFormat format)
    {
        if (!_formats.TryGetValue(format, out DescribedFormat? described))
        {
            described = new DescribedFormat(format);
            _formats.Add(format, described);
        }

        return described;
    }
}
