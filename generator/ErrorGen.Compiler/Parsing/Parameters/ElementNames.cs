using System.Xml;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Which names can be that of an element in problem details as XML (RFC 9457, appendix B).</summary>
internal static class ElementNames
{
    /// <summary>The name of every item of an array. A member with this name would make its object an array.</summary>
    private const string ArrayItem = "i";

    private const string EncodedArrayItem = "_x0069_";

    /// <summary>Whether a name is one word that can be the name of an element, as most are.</summary>
    public static bool IsName(string name) => CSharpNames.IsPlainWord(name) && name != ArrayItem;

    /// <summary>Warns of a name that the runtime has to encode in XML. Clients that read JSON get it unchanged.</summary>
    public static void Check(ParseContext context, DeclaredParameter parameter)
    {
        if (IsName(parameter.Name))
        {
            return;
        }

        string element = parameter.Name == ArrayItem ? EncodedArrayItem : XmlConvert.EncodeLocalName(parameter.Name);
        if (element != parameter.Name)
        {
            context.Report(RuleTable.NoElementName, parameter.Span, parameter.Name, element);
        }
    }
}
