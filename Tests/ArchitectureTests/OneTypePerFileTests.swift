import Testing

@Suite("A file declares one type and bears its name")
struct OneTypePerFileTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = OneTypePerFile.breaches(in: SourceTree.swift)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "a planted file that breaks it is found",
        arguments: [
            ("Money", "struct Money {}\nenum Other {}"),
            ("Money", "struct Other {}"),
            ("Money", "extension Money { func f() {} }"),
            ("Money+Sums", "extension Quantity {}"),
            ("Money+", "extension Money {}"),
            ("Money+Sums", "private extension Money {}"),
            ("Money", "func free() {}"),
            ("Money", "extension Rule { static let other = Rule(\n) }"),
        ])
    func findsPlanted(stem: String, text: String) {
        let planted = SwiftFile("Sources/Domain/\(stem).swift", text)
        #expect(OneTypePerFile.breaches(in: [planted]).count == 1)
    }

    @Test(
        "a file that keeps it passes",
        arguments: [
            ("Money", "package struct Money { enum Unit {} }\nprivate enum Parts {}\nextension Money: Equatable {}"),
            ("Money+Sums", "extension Money where Self: Sendable {}"),
            ("Unit+Names", "extension Money.Unit {}"),
            ("QuartersMakeYear", "extension Rule {\n    static let quartersMakeYear = Rule(\n) }"),
        ])
    func passes(stem: String, text: String) {
        #expect(OneTypePerFile.breaches(in: [SwiftFile("Sources/Domain/\(stem).swift", text)]).isEmpty)
    }
}
