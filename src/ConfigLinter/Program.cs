using WeChatPayLint.ConfigLinter;

return CommandLine.Run(args, Terminal.OfProcess());
