using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Text;

public sealed class StringPoolTests
{
    private readonly StringPool _pool = new();

    [Fact]
    public void Equal_pieces_are_one_string() =>
        Assert.Same(_pool.Substring("a status", 2, 6), _pool.Substring("status", 0, 6));

    /// <summary>Far more pieces of each length than places, so that many come to the place of one of their own length.</summary>
    [Fact]
    public void A_piece_is_never_taken_for_another()
    {
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => (char)(i * 37)));

        Assert.All(
            from length in Enumerable.Range(0, 40)
            from start in Enumerable.Range(0, text.Length - length + 1)
            select (start, length),
            piece => Assert.Equal(text.Substring(piece.start, piece.length), _pool.Substring(text, piece.start, piece.length)));
    }

    [Fact]
    public void Long_pieces_do_not_take_the_places_of_short_ones()
    {
        string word = _pool.Substring("message", 0, 7);
        for (int length = 25; length < 500; length++)
        {
            _pool.Substring(new string('m', length - 1) + 'e', 0, length);
        }

        Assert.Same(word, _pool.Substring("message", 0, 7));
    }
}
