namespace ErrorGen.AspNetCore;

internal sealed class ProblemDetailsFormat() : ErrorFormat("ProblemDetails", new ProblemDetailsJson());
