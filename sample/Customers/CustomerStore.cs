namespace Shop.Customers;

/// <summary>Stores the registered customers.</summary>
internal sealed class CustomerStore
{
    private readonly Dictionary<string, Customer> _customers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the customer of an account. Staff accounts do not have one.</summary>
    public Customer Get(string email) => _customers.TryGetValue(email, out Customer? customer)
        ? customer
        : throw new NoSuchEntityException(fieldName: "email", fieldValue: email);

    public Customer Save(Customer customer) => _customers[customer.Email] = customer;
}
