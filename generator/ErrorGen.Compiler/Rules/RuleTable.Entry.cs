
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
        "Unknown name",
        "'{0}' is not a known name here{1}");

    public static readonly Rule DuplicateName = Error(
        "EG2006",
        "Duplicate name",
        "'{0}' is already defined at {1}; rename or remove one of them");

    public static readonly Rule MalformedName = Error(
        "EG2007",
        "Text is not a valid C# name",
        "'{0}' cannot be converted to a C# identifier; it needs a letter or a digit");

    public static readonly Rule ReservedKey = Error(
        "EG2008",
        "Key is reserved",
        "'{0}' clashes with the generated class '{1}' or one of its members; choose another key");

    public static readonly Rule RenamedMember = Info(
        "EG2009",
        "Parameter gets another property name",
        "The parameter '{0}' becomes the property '{1}', because the generated class already uses '{2}'");

    public static readonly Rule UnknownType = Error(
        "EG2010",
        "Unknown parameter type",
        "'{0}' is not a parameter type{1}");

    public static readonly Rule InvalidFormat = Error(
        "EG2011",
        "Invalid format",
        "The format '{0}' is not valid for a parameter of type '{1}'");

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
        "Status is not an error status",
        "Status {0} is not an error status; only 400 to 599 can have a '{1}'");

    public static readonly Rule LoneSurrogate = Warning(
        "EG2015",
        "Text contains an unpaired surrogate",
        "'{0}' contains an unpaired surrogate, which every output replaces with U+FFFD");

    public static readonly Rule BidirectionalControl = Warning(
        "EG2016",
        "Text contains a bidirectional control character",
        "'{0}' contains the bidirectional control character {1}, which changes the order in which the text is displayed");

    public static readonly Rule NoStatusCode = Error(
        "EG2017",
        "Name is not a status code",
        "'{0}' is not a status code; the names in 'statuses' are numbers from 100 to 599");

    public static readonly Rule NoElementName = Warning(
        "EG2018",
        "Parameter name is not a valid XML name",
        "The parameter '{0}' is named '{1}' in XML problem details, because its name is not a valid element name");

    public static readonly Rule RegionNeeded = Warning(
        "EG2019",
        "Format needs a region",
        "The format '{0}' depends on the region, and the culture '{1}' does not name one; name it, as in 'en-US', or write {2}");

    public static readonly Rule TooManyParameters = Error(
        "EG2020",
        "Too many parameters",
        "The entry has {0} parameters, but may have at most {1}");

    public static readonly Rule UnfitExample = Error(
        "EG2021",
        "Example does not fit its parameter",
        "The example of '{0}' must be {1}, but is {2}");

    public static readonly Rule UnknownExample = Error(
        "EG2022",
        "Example of an unknown parameter",
        "'{0}' is not a parameter of the entry{1}");

    public static readonly Rule IncompleteExample = Error(
        "EG2023",
        "Example without a value",
        "The example has no '{0}'; add a value, or give the parameter an 'example'");

    public static readonly Rule CodeWithoutPrefix = Error(
        "EG2024",
        "Code without the prefix of the catalogue",
        "The code '{0}' does not start with '{1}', the 'codePrefix' of the catalogue; write {2}");
}
