using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

public sealed class TemplateFunctionTests : IDisposable
{
    private readonly TemplateRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Theory]
    [InlineData("ORDER_LOCKED", "OrderLocked orderLocked order_locked ORDER_LOCKED order-locked")]
    [InlineData("HTTPNotFound", "HttpNotFound httpNotFound http_not_found HTTP_NOT_FOUND http-not-found")]
    [InlineData("cart.item-42", "CartItem42 cartItem42 cart_item_42 CART_ITEM_42 cart-item-42")]
    [InlineData("---", "    ")]
    public void Names_have_the_words_of_the_names_in_CSharp(string name, string expected) => Assert.Equal(
        expected, _runner.Render($"{{{{ n = '{name}'; pascal_case n }}}} {{{{ camel_case n }}}} {{{{ snake_case n }}}} {{{{ upper_snake_case n }}}} {{{{ kebab_case n }}}}"));

    [Theory]
    [InlineData("csharp", "@class a_b _1 @_")]
    [InlineData("typescript", "class_ a_b _1 _")]
    [InlineData("kotlin", "`class` a_b _1 `_`")]
    [InlineData("swift", "`class` a_b _1 __")]
    [InlineData("go", "class a_b _1 __")]
    [InlineData("python", "class_ a_b _1 _")]
    public void Identifier_is_never_a_keyword_and_has_no_other_characters(string language, string expected) => Assert.Equal(
        expected, _runner.Render($"{{{{ for n in ['class', 'a-b', '1', ''] }}}}{{{{ {language}.identifier n }}}}{{{{ if !for.last }}}} {{{{ end; end }}}}"));

    [Theory]
    [InlineData("csharp", """ "\"\\'`${a}\\(b)</script>\n\u2028\u202E\u0000\uD83D\uDE00*/" """)]
    [InlineData("typescript", """ "\"\\'`${a}\\(b)\u003C/script>\n\u2028\u202E\u0000😀*/" """)]
    [InlineData("kotlin", """ "\"\\'`\${a}\\(b)</script>\n\u2028\u202E\u0000😀*/" """)]
    [InlineData("swift", """ "\"\\'`${a}\\(b)</script>\n\u{2028}\u{202E}\u{0}😀*/" """)]
    [InlineData("go", """ "\"\\'`${a}\\(b)</script>\n\u2028\u202E\u0000😀*/" """)]
    [InlineData("python", """ "\"\\'`${a}\\(b)</script>\n\u2028\u202E\u0000😀*/" """)]
    public void Hostile_text_stays_in_its_literal(string language, string expected) => Assert.Equal(
        expected.Trim(), _runner.Render($"{{{{ {language}.string item.text }}}}", ("text", "\"\\'`${a}\\(b)</script>\n\u2028\u202E\0😀*/")));

    [Fact]
    public void Template_literal_escapes_backticks_and_placeholders() => Assert.Equal(
        @"a\`b\${c}\\\u003C/script>\u2028""'", _runner.Render("{{ typescript.template item.text }}", ("text", "a`b${c}\\</script>\u2028\"'")));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a-b", "\"a-b\"")]
    [InlineData("1a", "\"1a\"")]
    [InlineData("class", "class")]
    [InlineData("__proto__", "\"__proto__\"")]
    public void Property_is_quoted_if_it_is_not_a_name(string name, string expected) => Assert.Equal(expected, _runner.Render($"{{{{ typescript.property '{name}' }}}}"));

    [Theory]
    [InlineData("typescript", "null true 1 1.5 \"x\"")]
    [InlineData("kotlin", "null true 1 1.5 \"x\"")]
    [InlineData("swift", "nil true 1 1.5 \"x\"")]
    [InlineData("go", "nil true 1 1.5 \"x\"")]
    [InlineData("python", "None True 1 1.5 \"x\"")]
    [InlineData("csharp", "null true 1 1.5d \"x\"")]
    public void Literals_of_values_are_those_of_the_language(string language, string expected) => Assert.Equal(
        expected, _runner.Render($"{{{{ for v in [null, true, 1, 1.5, 'x'] }}}}{{{{ {language}.literal v }}}}{{{{ if !for.last }}}} {{{{ end; end }}}}"));

    [Theory]
    [InlineData("kotlin.comment item.text", "a * / / * b c")]
    [InlineData("kotlin.comment item.text ' * '", "a * / / * b\n * c")]
    [InlineData("python.docstring item.text", "a * / / * b c")]
    [InlineData("csharp.xml item.text", "a */ /* b c")]
    public void Comment_cannot_be_ended_by_its_text(string call, string expected) =>
        Assert.Equal(expected, _runner.Render($"{{{{ {call} }}}}", ("text", "a */ /* b\r\nc\u2028")).TrimEnd());

    [Theory]
    [InlineData("a|b*c_d<e>`f`\ng", @"a\|b\*c\_d\<e\>\`f\` g")]
    [InlineData("50 % - it's 1.5!", "50 % - it's 1.5!")]
    public void Markdown_text_is_not_markup(string text, string expected) => Assert.Equal(expected, _runner.Render("{{ markdown.text item.text }}", ("text", text)));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a``b|c", @"```a``b\|c```")]
    public void Markdown_code_is_in_a_fence_that_it_does_not_contain(string text, string expected) =>
        Assert.Equal(expected, _runner.Render("{{ markdown.code item.text | markdown.cell }}", ("text", text)));

    [Fact]
    public void Json_is_safe_in_a_script_element() => Assert.Equal(
        """["\u003C/script\u003E","\u2028"] {"a":1}""", _runner.Render("{{ json [item.a, item.b] }} {{ json {a: 1} }}", ("a", "</script>"), ("b", "\u2028")));
}
