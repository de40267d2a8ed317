using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>Creates the objects and lists that templates see. They are read-only, so that a template cannot change what the next one sees.</summary>
internal static class Tree
{
    /// <summary>Creates an object. A member that it does not have is an error in a template.</summary>
    public static ScriptObject Object(params ReadOnlySpan<(string Name, object? Value)> members) => Fill(new ScriptObject(members.Length, StringComparer.Ordinal), members);

    /// <summary>Adds members to a new object and makes it read-only.</summary>
    public static T Fill<T>(T target, params ReadOnlySpan<(string Name, object? Value)> members)
        where T : ScriptObject
    {
        foreach ((string name, object? value) in members)
        {
            target.SetValue(name, value, readOnly: true);
        }

        target.IsReadOnly = true;
        return target;
    }

    /// <summary>Returns a member of an object of the model.</summary>
    public static T Member<T>(ScriptObject owner, string name) => (T)owner[name]!;

    /// <summary>Creates a list.</summary>
    public static ScriptArray List(IEnumerable<object?> items) => new FixedList(items);
}

/// <summary>A list that templates cannot change. <see cref="ScriptArray"/> has a property for it, which assignments to elements do not respect.</summary>
internal sealed class FixedList : ScriptArray, IList
{
    private const string Message = "The list is read-only";

    public FixedList(IEnumerable<object?> items)
        : base(items) => IsReadOnly = true;

    public override object? this[int index]
    {
        get => base[index];
        set => throw new InvalidOperationException(Message);
    }

    /// <summary>What assignments in templates use.</summary>
    object? IList.this[int index]
    {
        get => base[index];
        set => throw new InvalidOperationException(Message);
    }

    public override void Add(object? item) => throw new InvalidOperationException(Message);

    public override void Insert(int index, object? item) => throw new InvalidOperationException(Message);
}

/// <summary>An object whose names are not known in advance: a member that it does not have is null.</summary>
internal sealed class OpenObject(IEqualityComparer<string> names) : ScriptObject(names)
{
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        _ = base.TryGetValue(context, span, member, out value);
        return true;
    }
}
