namespace Shop.Customers;

/// <summary>Everyone who has registered.</summary>
internal sealed class CustomerStore
{
    private readonly Dictionary<string, Customer> _customers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The customer with an account. The staff has accounts too, but does not buy.</summary>
    public Customer Get(string email) => _customers.TryGetValue(email, out Customer? customer)
        ? customer
        : throw new NoSuchEntityException(fieldName: "email", fieldValue: email);

    public Customer Save(Customer customer) => _customers[customer.Email] = customer;
}
