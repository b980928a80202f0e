import Testing

@Suite("The import table allows what the manifest declares")
struct ManifestAgreementTests {
    @Test("they agree")
    func project() {
        let breaches = ManifestAgreement.breaches(in: SourceTree.text("Package.swift"), lines: ImportTable.lines)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    private let manifest = TextFile(
        path: "Package.swift",
        text: """
            let yams = Target.Dependency.product(name: "Yams", package: "Yams")
            library("Domain"), library("Exchange", ["Domain", yams]),
            .executableTarget(
                name: "App",
                dependencies: [
                    "Domain", "Exchange",
                ]),
            """)

    @Test(
        "what only one of them has is found",
        arguments: [
            ["Domain": ["Yams"], "Exchange": ["Domain", "Yams"], "App": ["Domain", "Exchange"]],
            ["Domain": [], "Exchange": ["Domain"], "App": ["Domain", "Exchange"]],
            ["Domain": [], "Exchange": ["Domain", "Yams"], "App": ["Domain"]],
            ["Domain": [], "Exchange": ["Domain", "Yams"], "App": ["Domain", "Exchange"], "Bench": ["Domain"]],
        ] as [[String: Set<String>]])
    func findsPlanted(lines: [String: Set<String>]) {
        #expect(ManifestAgreement.breaches(in: manifest, lines: lines).count == 1)
    }

    @Test("modules of the toolchain are in no manifest")
    func builtIn() {
        let lines: [String: Set<String>] = [
            "Domain": [], "Exchange": ["Domain", "Yams"], "App": ["Domain", "Exchange", "Foundation"],
        ]
        #expect(ManifestAgreement.breaches(in: manifest, lines: lines).isEmpty)
    }
}
