namespace WeChatPayLint.Rules.Tests.Faq;

/// <summary>
/// Which rules answer which statement of WeChat Pay's JSAPI FAQ: the rules for C# (WXP) and those for settings (WXC), shipped or not.
/// Statements that nothing in code or settings can hold to, and those for web pages, are not here.
/// </summary>
internal static class FaqAssignments
{
    /// <summary>Number of statements in the FAQ, which are F001 to F187.</summary>
    public const int Statements = 187;

    private const string Table = """
        F002 WXC106 WXC201
        F003 WXC101 WXC102 WXC103 WXC104 WXC105 WXC106 WXC107 WXC201
        F004 WXP208
        F005 WXC201 WXC202
        F007 WXC301 WXC302 WXC303 WXC304 WXC305
        F008 WXC306
        F009 WXC201 WXC203
        F010 WXP110 WXP411
        F012 WXC501
        F013 WXP122
        F015 WXP124
        F017 WXC501
        F018 WXP201
        F020 WXP601 WXC701
        F021 WXP131 WXP601
        F031 WXC201
        F032 WXP201
        F033 WXP201 WXP220
        F034 WXP601
        F035 WXP209 WXC502
        F036 WXP101 WXP102
        F037 WXP125 WXP220
        F038 WXP131 WXP220
        F039 WXP125 WXP220
        F044 WXP209 WXC502
        F045 WXP201 WXP202 WXP601
        F048 WXP206
        F049 WXP125
        F050 WXP126 WXP129
        F051 WXP104 WXP127 WXC503
        F053 WXP104 WXP126
        F054 WXC302 WXC304
        F055 WXP127 WXC503
        F057 WXP606
        F058 WXC604
        F059 WXC604
        F060 WXC604
        F061 WXP606
        F062 WXP606
        F063 WXP308
        F064 WXP304 WXP305 WXP306 WXP314
        F065 WXP304 WXP306
        F066 WXP304 WXP315
        F068 WXC201
        F071 WXC204
        F072 WXC104
        F073 WXC202
        F074 WXC106 WXC201
        F075 WXC101
        F076 WXC102
        F077 WXC103
        F078 WXC201
        F079 WXP131
        F080 WXP131
        F081 WXP131
        F082 WXP301 WXP305
        F083 WXP308
        F085 WXP209 WXC501
        F087 WXP302 WXP508
        F091 WXP410
        F094 WXP203 WXP211
        F097 WXP111 WXP125
        F099 WXP131
        F100 WXP601
        F101 WXP411
        F102 WXP412
        F103 WXP111 WXC603
        F104 WXP607
        F105 WXP607
        F106 WXC604
        F107 WXC604
        F108 WXP109 WXP126 WXP203
        F109 WXC501
        F111 WXP301 WXP307
        F112 WXP301 WXP307
        F114 WXP117 WXP316 WXC403
        F116 WXP313
        F117 WXP205
        F118 WXP204
        F119 WXP308
        F120 WXP120 WXP605
        F121 WXP131
        F123 WXP301
        F124 WXP107 WXP112
        F125 WXP216 WXC505
        F127 WXP125 WXP126 WXP127 WXP128 WXP129
        F128 WXP120
        F129 WXP120
        F130 WXP118 WXP121
        F131 WXP113 WXC402
        F132 WXP127 WXC502
        F133 WXP121 WXP506
        F134 WXP131
        F135 WXP217 WXP218 WXC602
        F136 WXP308
        F137 WXP115 WXC402
        F138 WXP113
        F140 WXP408
        F141 WXP313
        F142 WXP111
        F145 WXC402
        F146 WXP412
        F149 WXP409
        F150 WXP313
        F151 WXP121 WXC505
        F152 WXP103
        F153 WXP601 WXC701
        F154 WXP601
        F155 WXP603 WXC701
        F156 WXP602 WXC701
        F157 WXP110
        F158 WXP104
        F159 WXP411
        F160 WXP411
        F161 WXP201
        F162 WXP201
        F164 WXP605
        F165 WXP220 WXP313
        F167 WXP122
        F168 WXC201
        F169 WXC201 WXC202
        F170 WXP118
        F171 WXC301
        F172 WXC301 WXC306
        F174 WXC303
        F176 WXC201 WXC401
        F177 WXP218 WXP311 WXP507 WXC605
        F178 WXP210 WXP303
        F179 WXP303
        F180 WXP113 WXC401
        F181 WXP112 WXC401
        F182 WXP114 WXC401
        F183 WXP115 WXC402
        F184 WXP115 WXC402
        F187 WXP314
        """;

    /// <summary>The pairs of a statement and a rule, in order of statements.</summary>
    public static readonly IReadOnlyList<(string Statement, string Rule)> All =
    [
        .. Table.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' ')).SelectMany(words => words[1..].Select(rule => (words[0], rule))),
    ];

    /// <summary>The pairs whose rule is in the catalogue.</summary>
    public static IEnumerable<(string Statement, string Rule)> Shipped => All.Where(pair => RuleCatalog.Find(pair.Rule) is not null);
}
