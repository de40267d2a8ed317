using ErrorGen.Compiler.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>Random JSON values, without places in a text.</summary>
internal static class JsonTrees
{
    // Names come from a few, so that objects have duplicates.
    private static readonly string[] Names = ["", "a", "b", "status", "\"", "\\u0041", "\u00e4", "\ud800"];

    private static readonly string[] Numbers = ["0", "-0", "7", "-12", "404", "0.5", "-1.50e+3", "1E400", "9E-9", "123456789012345678901234567890"];

    private static readonly char[] Characters =
        [.. "ab \"\\/{}[],:\0\b\t\n\r\u001f\u007f\u0085\u00e4\u2028\u2029\u202e\ufeff\ufffd\ud83d\ude00"];

    public static Arbitrary<JsonNode> Arbitrary { get; } = Arb.From(Gen.Sized(size => Node(Math.Min(size, 40))), Shrink);

    private static Gen<JsonNode> Node(int size) => size < 2
        ? Scalar()
        : Gen.Frequency(
            (2, Scalar()),
            (3, Node(size / 3).ListOf().Resize(size).Select(Array)),
            (3, Member(size / 3).ListOf().Resize(size).Select(Object)));

    private static Gen<JsonMember> Member(int size) =>
        from name in Gen.Elements(Names)
        from value in Node(size)
        select new JsonMember(name, default, value);

    private static Gen<JsonNode> Scalar() => Gen.OneOf(
        Gen.Elements(Characters).ArrayOf().Select(JsonNode (text) => new JsonString(new string(text), default)),
        Gen.Elements(Numbers).Select(JsonNode (lexeme) => new JsonNumber(lexeme, default)),
        Gen.Elements(true, false).Select(JsonNode (value) => new JsonBoolean(value, default)),
        Gen.Constant<JsonNode>(new JsonNull(default)));

    private static JsonNode Array(IEnumerable<JsonNode> items) => new JsonArray([.. items], default, isComplete: true);

    private static JsonNode Object(IEnumerable<JsonMember> members) => new JsonObject([.. members], default, isComplete: true);

    // Smaller: one of the parts, or the whole without one of them.
    private static IEnumerable<JsonNode> Shrink(JsonNode node) => node switch
    {
        JsonArray array => [.. array.Items, .. WithoutOne(array.Items).Select(Array)],
        JsonObject value => [.. value.Members.Select(member => member.Value), .. WithoutOne(value.Members).Select(Object)],
        JsonString { Value.Length: > 0 } text => WithoutOne([.. text.Value]).Select(rest => new JsonString(string.Concat(rest), default)),
        _ => [],
    };

    private static IEnumerable<IEnumerable<T>> WithoutOne<T>(IReadOnlyList<T> items) =>
        Enumerable.Range(0, items.Count).Select(left => items.Where((_, index) => index != left));
}
