using Shop.Access;

namespace Shop.Customers;

/// <summary>Everyone who has registered.</summary>
internal sealed class CustomerStore
{
    private readonly Dictionary<string, Customer> _customers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The customer behind a session. The staff has accounts too, but does not buy.</summary>
    public Customer Get(Session session) => _customers.TryGetValue(session.Email, out Customer? customer)
        ? customer
        : throw new NoSuchEntityException(fieldName: "email", fieldValue: session.Email);

    public Customer Save(Customer customer) => _customers[customer.Email] = customer;
}
