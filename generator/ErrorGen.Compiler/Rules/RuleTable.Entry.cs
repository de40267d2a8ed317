
namespace ErrorGen.Compiler.Rules;

/// <content>EG2xxx: about one value of the file.</content>
internal static partial class RuleTable
{
    public static readonly Rule MissingField = Error(
        "EG2001",
        "Required field is missing",
        "'{0}' has no '{1}'");

    public static readonly Rule WrongType = Error(
        "EG2002",
        "Value has the wrong type",
        "'{0}' must be {1}, but is {2}");

    public static readonly Rule OutOfRange = Error(
        "EG2003",
        "Number is out of range",
        "'{0}' must be a whole number from {1} to {2}, but is {3}");

    public static readonly Rule EmptyText = Error(
        "EG2004",
        "Text is empty",
        "'{0}' must not be empty");

    public static readonly Rule UnknownName = Error(
        "EG2005",
        "Name is not known",
        "'{0}' is not known here{1}");

    public static readonly Rule DuplicateName = Error(
        "EG2006",
        "Name stands twice",
        "'{0}' already stands at {1}");

    public static readonly Rule MalformedName = Error(
        "EG2007",
        "Text cannot be made a C# name",
        "'{0}' cannot be made a C# identifier: it needs a letter or a digit");

    public static readonly Rule ReservedKey = Error(
        "EG2008",
        "Key is reserved",
        "'{0}' clashes with the generated class '{1}' or a member of it: choose another key");

    public static readonly Rule RenamedMember = Info(
        "EG2009",
        "Parameter gets another property name",
        "The parameter '{0}' becomes the property '{1}', because '{2}' is taken in the generated class");

    public static readonly Rule UnknownType = Error(
        "EG2010",
        "Parameter type is not known",
        "'{0}' is not a parameter type{1}");

    public static readonly Rule InvalidFormat = Error(
        "EG2011",
        "Format does not fit its type",
        "The format '{0}' does not fit a parameter of type '{1}'");

    public static readonly Rule NotAbsoluteUrl = Error(
        "EG2012",
        "Absolute URL expected",
        "'{0}' must be an absolute http or https URL, but is '{1}'");

    public static readonly Rule MalformedValue = Error(
        "EG2013",
        "Value is malformed",
        "'{0}' must be {1}, but is '{2}'");

    public static readonly Rule NoFailure = Error(
        "EG2014",
        "Status is no failure",
        "Status {0} is no failure: only 400 to 599 have a '{1}'");

    public static readonly Rule LoneSurrogate = Warning(
        "EG2015",
        "Text holds half a surrogate pair",
        "'{0}' holds half a surrogate pair, which every output replaces by U+FFFD");

    public static readonly Rule BidirectionalControl = Warning(
        "EG2016",
        "Text holds a bidirectional control character",
        "'{0}' holds the bidirectional control character {1}, which makes text read differently from what it is");

    public static readonly Rule NoStatusCode = Error(
        "EG2017",
        "Name is not a status code",
        "'{0}' is not a status code: 'statuses' has names from 100 to 599");

    public static readonly Rule NoElementName = Warning(
        "EG2018",
        "Parameter name is no XML name",
        "The parameter '{0}' is called '{1}' in problem details as XML, because its name cannot be that of an element there");
}
