using System.Collections;

namespace ErrorGen;

/// <summary>The definitions of a catalogue as a list that creates each of them at its first use.</summary>
internal sealed class ErrorDefinitionList(ErrorCatalog catalog) : IReadOnlyList<ErrorDefinition>
{
    public int Count => catalog.Count;

    public ErrorDefinition this[int index] => catalog.GetDefinition(index);

    public IEnumerator<ErrorDefinition> GetEnumerator()
    {
        for (int i = 0; i < catalog.Count; i++)
        {
            yield return catalog.GetDefinition(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
