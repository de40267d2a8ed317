using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace ErrorGen.AspNetCore;

/// <summary>A segment of a route that has parameters. ASP.NET Core's own matcher and constraints decide which texts it matches.</summary>
internal sealed class RouteSegment
{
    private readonly TemplateMatcher? _matcher;
    private readonly (string Parameter, IRouteConstraint Constraint)[] _constraints;

    private RouteSegment(string text, TemplateMatcher? matcher, (string Parameter, IRouteConstraint Constraint)[] constraints)
    {
        Text = text;
        _matcher = matcher;
        _constraints = constraints;
    }

    /// <summary>The segment as it is written in a template, with its constraints. Equal segments match the same texts.</summary>
    public string Text { get; }

    /// <summary>Creates a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="pattern">The pattern of its route, which has the constraints.</param>
    /// <param name="policies">Creates the constraints.</param>
    public static RouteSegment Create(RoutePatternPathSegment segment, RoutePattern pattern, ParameterPolicyFactory? policies)
    {
        var constraints = new List<(string, IRouteConstraint)>();
        var text = new List<string>();
        foreach (RoutePatternPart part in segment.Parts)
        {
            if (part is not RoutePatternParameterPart parameter)
            {
                text.Add(part is RoutePatternLiteralPart literal ? literal.Content : ((RoutePatternSeparatorPart)part).Content);
                continue;
            }

            text.Add($"{{{string.Join(':', PoliciesOf(parameter, pattern).Select(static policy => policy.Content ?? policy.ParameterPolicy?.GetType().FullName))}}}");
            foreach (RoutePatternParameterPolicyReference policy in PoliciesOf(parameter, pattern))
            {
                if (policies?.Create(parameter, policy) is IRouteConstraint constraint)
                {
                    constraints.Add((parameter.Name, constraint));
                }
            }
        }

        return new RouteSegment(string.Concat(text), segment.IsSimple ? null : CreateMatcher(segment), [.. constraints]);
    }

    /// <summary>Whether the segment matches a text that is not empty.</summary>
    public bool Matches(string text, HttpContext context)
    {
        var values = new RouteValueDictionary();
        if (_matcher is not null)
        {
            if (!_matcher.TryMatch(new PathString("/" + text), values))
            {
                return false;
            }
        }
        else if (_constraints.Length > 0)
        {
            values[_constraints[0].Parameter] = text;
        }

        return Array.TrueForAll(
            _constraints, constraint => constraint.Constraint.Match(context, null, constraint.Parameter, values, RouteDirection.IncomingRequest));
    }

    private static IReadOnlyList<RoutePatternParameterPolicyReference> PoliciesOf(RoutePatternParameterPart parameter, RoutePattern pattern) =>
        pattern.ParameterPolicies.TryGetValue(parameter.Name, out IReadOnlyList<RoutePatternParameterPolicyReference>? policies) ? policies : [];

    private static TemplateMatcher CreateMatcher(RoutePatternPathSegment segment) =>
        new(new RouteTemplate(RoutePatternFactory.Pattern(segment)), []);
}
