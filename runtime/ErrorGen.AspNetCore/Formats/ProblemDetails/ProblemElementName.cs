using System.Xml;

namespace ErrorGen.AspNetCore;

/// <summary>Turns parameter names into names of XML elements.</summary>
internal static class ProblemElementName
{
    /// <summary>The name of every item of an array (RFC 9457, appendix B).</summary>
    public const string ArrayItem = "i";

    private const string EncodedArrayItem = "_x0069_";
    private const string Nameless = "_";

    /// <summary>
    /// Returns the name itself if XML allows it; otherwise invalid characters are encoded as <c>_xHHHH_</c>, which
    /// <see cref="XmlConvert.DecodeName"/> decodes. <c>i</c> is encoded too, because it would turn the object into an array.
    /// </summary>
    public static string Create(string parameter) => parameter switch
    {
        "" => Nameless,
        ArrayItem => EncodedArrayItem,
        _ => XmlConvert.EncodeLocalName(parameter)!,
    };
}
