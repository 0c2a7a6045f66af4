using PegOpenData.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
