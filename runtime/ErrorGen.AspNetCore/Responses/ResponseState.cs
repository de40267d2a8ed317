namespace ErrorGen.AspNetCore;

/// <summary>How far a response has come when its request fails.</summary>
internal enum ResponseState
{
    /// <summary>Nothing is sent or waiting: an answer is possible.</summary>
    Fresh,

    /// <summary>The head is not sent, but bytes of a success body wait behind it and would stand in front of the answer.</summary>
    Polluted,

    /// <summary>The head is sent.</summary>
    Started,
}
