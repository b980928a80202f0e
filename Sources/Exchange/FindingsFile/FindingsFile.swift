import Domain

/// The file format `selaras.findings/1`.
package enum FindingsFile {
    package static let schema = "selaras.findings/1"

    /// - Parameters:
    ///   - findings: in the order to report them.
    ///   - files: names of the files checked.
    ///   - rules: how many rules ran.
    ///   - language: of message, arithmetic and remedy.
    package static func write(
        _ findings: [Finding], files: [String], rules: Int, refused: [Refusal] = [],
        language: Language = .id
    ) -> [UInt8] {
        JSONWriter.bytes(
            .object([
                .init("schema", .string(schema)), .init("lang", .string(language.rawValue)),
                .init("files", .array(files.map { .string($0) })),
                .init("rules", .integer(rules)), .init("counts", counts(findings)),
                .init("findings", .array(findings.map { tree($0, in: language) })),
                .init("refused", .array(refused.map(NoteShape.tree))),
            ]))
    }

    private static func counts(_ findings: [Finding]) -> StructuredValue {
        .object(
            Severity.allCases.map { severity in
                .init(severity.rawValue, .integer(findings.count { $0.severity == severity }))
            })
    }

    private static func tree(_ finding: Finding, in language: Language) -> StructuredValue {
        .object([
            .init("rule", .string(finding.rule.text)), .init("severity", .string(finding.severity.rawValue)),
            .init("tier", .string(finding.tier.rawValue)),
            .init("message", .string(finding.message.text(in: language))),
            .init("arithmetic", .text(finding.arithmetic?.text(in: language))),
            .init("expected", .text(finding.expected)),
            .init("stated", .text(finding.stated)), .init("cause", .string(finding.cause.text)),
            .init("places", .array(finding.places.map(tree))),
            .init("remedy", .string(finding.remedy.text(in: language))),
            .init("basis", .text(finding.basis)),
            .init("explains", .array(finding.explains.map { .string($0.text) })),
            .init("restsOnDoubt", .bool(finding.restsOnDoubt)),
        ])
    }

    private static func tree(_ place: Place) -> StructuredValue {
        .object([
            .init("path", .string(place.path.text)), .init("source", SourceShape.tree(place.source)),
            .init("quote", .string(place.quote)),
        ])
    }
}
