using PegOpenData.Loading.JsonSchema.Evaluation;

namespace PegOpenData.Loading.JsonSchema.Compilation;

/// <summary>A demand of a schema, ready to be checked against any value.</summary>
public delegate void Constraint(Visit visit);
