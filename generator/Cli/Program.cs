using PegOpenData.Cli;
using PegOpenData.Cli.Reports;

return await CommandLine.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
