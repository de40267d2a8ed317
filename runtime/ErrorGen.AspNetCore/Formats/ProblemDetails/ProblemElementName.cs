using System.Xml;

namespace ErrorGen.AspNetCore;

/// <summary>The name of a parameter as that of an XML element.</summary>
internal static class ProblemElementName
{
    /// <summary>The name of every item of an array (RFC 9457, appendix B).</summary>
    public const string ArrayItem = "i";

    private const string EncodedArrayItem = "_x0069_";
    private const string Nameless = "_";

    /// <summary>
    /// The name itself where it is one of XML; else what stands in its way is put as <c>_x0020_</c>, which <see cref="XmlConvert.DecodeName"/>
    /// turns back. <c>i</c> is put so too, because it would make an array of the object.
    /// </summary>
    public static string Of(string parameter) => parameter switch
    {
        "" => Nameless,
        ArrayItem => EncodedArrayItem,
        _ => XmlConvert.EncodeLocalName(parameter)!,
    };
}
