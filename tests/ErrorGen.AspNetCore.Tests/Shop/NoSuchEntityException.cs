namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class NoSuchEntityException : ErrorException<NoSuchEntityError>
{
    public NoSuchEntityException(string fieldName, long fieldValue, Exception? innerException = null)
        : base(new NoSuchEntityError(fieldName, fieldValue), innerException)
    {
    }
}
