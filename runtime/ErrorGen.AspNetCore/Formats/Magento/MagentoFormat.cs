namespace ErrorGen.AspNetCore;

internal sealed class MagentoFormat() : ErrorFormat("Magento", new MagentoJson());
