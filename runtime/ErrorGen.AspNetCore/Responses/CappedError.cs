namespace ErrorGen.AspNetCore;

/// <summary>An error as the template sees it: with the values that the answer allows.</summary>
internal sealed class CappedError(ErrorDescription description) : Error(description.Definition!)
{
    public override ErrorValue GetParameter(int index) => description.GetParameter(index);
}
