using PegOpenData.Loading.Syntax;

namespace PegOpenData.Importing.Workbooks.Identity;

/// <summary>A field whose words name a record, which the data must call by its identifier.</summary>
/// <param name="Collection">Of the records that have the field.</param>
/// <param name="Target">The collection of the records that the words name.</param>
/// <param name="Create">The other fields of a record to make where there is none; null to make none.</param>
internal sealed record Lookup(string Collection, string Field, string Target, MappingNode? Create);
