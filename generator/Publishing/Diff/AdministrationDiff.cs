using System.Collections.Immutable;

namespace PegOpenData.Publishing.Diff;

/// <summary>An administration whose own data are not the same in the two versions.</summary>
/// <param name="Name">Its identifier, where the name may be a person's.</param>
public sealed record AdministrationDiff(DiffKind Kind, Slug Id, string Name, ImmutableArray<FieldDiff> Fields);
