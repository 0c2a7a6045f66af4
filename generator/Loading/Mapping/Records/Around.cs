namespace PegOpenData.Loading.Mapping.Records;

/// <summary>The record that another one is written in, which is its parent without saying so.</summary>
internal readonly record struct Around(Slug? Objective = null, Slug? Sheet = null, Slug? Phase = null);
