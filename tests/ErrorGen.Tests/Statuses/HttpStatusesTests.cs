using System.Net;
using Xunit;

namespace ErrorGen.Tests;

public sealed class HttpStatusesTests
{
    /// <summary>Where .NET still has the phrase of an older RFC, or writes it otherwise.</summary>
    private static readonly int[] NamedOtherwiseByDotNet = [413, 414, 416, 422, 505];

    [Fact]
    public void Built_in_statuses_have_every_registered_code_and_phrase() =>
        Assert.Equal(
            RegisteredStatuses.All.Select(status => (status.Code, (string?)status.Phrase)),
            HttpStatuses.All.Select(status => (status.Status, status.Title)));

    [Fact]
    public void Built_in_statuses_have_the_phrases_of_the_base_library()
    {
        foreach (ErrorStatus status in HttpStatuses.All)
        {
            using var response = new HttpResponseMessage((HttpStatusCode)status.Status);
            if (!string.IsNullOrEmpty(response.ReasonPhrase) && !NamedOtherwiseByDotNet.Contains(status.Status))
            {
                Assert.Equal(response.ReasonPhrase, status.Title);
            }
        }
    }

    [Fact]
    public void Built_in_statuses_are_found_by_their_codes_only()
    {
        for (int code = -1; code <= 1_000; code++)
        {
            ErrorStatus? expected = HttpStatuses.All.FirstOrDefault(status => status.Status == code);
            Assert.Equal(expected is not null, HttpStatuses.TryGet(code, out ErrorStatus? found));
            Assert.Same(expected, found);
        }

        Assert.False(HttpStatuses.TryGet(int.MinValue, out _));
        Assert.False(HttpStatuses.TryGet(int.MaxValue, out _));
    }

    [Fact]
    public void Finding_a_built_in_status_allocates_nothing() =>
        Assert.Equal(0, Allocated.By(() => HttpStatuses.TryGet(511, out ErrorStatus? status) ? status : null));

    [Fact]
    public void Built_in_statuses_have_one_unique_sentence_each()
    {
        Assert.All(HttpStatuses.All, status => Assert.Matches(@"^[A-Z].*\.$", status.Description));
        Assert.Distinct(HttpStatuses.All.Select(status => status.Description));
    }

    [Fact]
    public void Built_in_statuses_have_a_message_if_they_are_errors()
    {
        Assert.All(HttpStatuses.All, status => Assert.Equal(status.Status >= 400, status.MessageTemplate is not null));
        Assert.All(HttpStatuses.All.Where(status => status.Status >= 400), status => Assert.Matches(@"^[A-Z].*\.$", status.MessageTemplate));
        Assert.Distinct(HttpStatuses.All.Where(status => status.Status >= 400).Select(status => status.MessageTemplate));
    }

    [Fact]
    public void Built_in_messages_have_only_the_placeholder_reportId() =>
        Assert.All(
            HttpStatuses.All.Where(status => status.MessageTemplate is not null),
            status =>
            {
                Assert.Equal(status.Status == 500, status.MessageTemplate!.Contains("%reportId", StringComparison.Ordinal));
                Assert.DoesNotContain("%", status.MessageTemplate.Replace("%reportId", "", StringComparison.Ordinal), StringComparison.Ordinal);
            });
}
