namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class NoSuchEntityException : ErrorException
{
    public NoSuchEntityException(string fieldName, long fieldValue, Exception? innerException = null)
        : base(innerException) => Error = new NoSuchEntityError(fieldName, fieldValue);

    public override NoSuchEntityError Error { get; }
}
