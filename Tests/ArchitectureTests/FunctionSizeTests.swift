import Testing

@Suite("Functions have at most 60 lines")
struct FunctionSizeTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = FunctionSize.breaches(in: SourceTree.swift)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a planted function of 61 lines is found, one of 60 is not", arguments: [(60, 0), (61, 1)])
    func findsPlanted(lines: Int, breaches: Int) {
        let body = String(repeating: "    print(\"}\")  // }\n", count: lines - 2)
        let planted = SwiftFile("Sources/Domain/Planted.swift", "func planted() {\n\(body)}\n")
        #expect(FunctionSize.breaches(in: [planted]).count == breaches)
    }
}
